import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerCard } from '../../cards/answer-card';
import { CLOUDS } from '../../src/domain/partner';
import type { Verdict } from '../../src/domain/verdict';
import { WORKLOAD_IDS } from '../../src/domain/workloads';
import { wordsFor } from '../../src/i18n/words';
import { checkCard, HOSTILE, textOf } from '../support/cards';
import {
  ADMIN_AGENT,
  answerView,
  chainOf,
  everywhere,
  FAILURES,
  incidentsOf,
  knownIncidents,
  USUAL,
  verdicts,
  WARNINGS,
} from './answer-views';

const words = wordsFor('en-GB');
const canFile: Verdict = { kind: 'canFile', chain: chainOf(USUAL), warnings: [] };
const unreachable: Verdict = {
  kind: 'unchecked',
  reason: { kind: 'readFailed', failure: { kind: 'unreachable' } },
  chain: undefined,
  warnings: [],
};

describe('answerCard, over all that it can be asked to say', () => {
  describe('has words for everything that the rules can conclude', () => {
    for (const verdict of verdicts(USUAL)) {
      it(
        JSON.stringify(verdict, (key, value: unknown) => (key === 'relationship' ? undefined : value)).slice(
          0,
          120,
        ),
        () => {
          const card = answerCard(words, answerView(verdict));

          checkCard(card);
        },
      );
    }

    for (const workload of WORKLOAD_IDS) {
      for (const cloud of CLOUDS) {
        it(`${workload} in ${cloud}`, () => {
          checkCard(answerCard(words, answerView(canFile, { workload, cloud })));
          checkCard(answerCard(words, answerView(unreachable, { workload, cloud })));
        });
      }
    }

    for (const failure of FAILURES) {
      it(`incidents that could not be read: ${JSON.stringify(failure)}`, () => {
        const card = answerCard(words, { ...answerView(canFile), incidents: { kind: 'failed', failure } });

        checkCard(card);
        assert.match(textOf(card), /Known incidents could not be checked/);
        assert.doesNotMatch(textOf(card), /No known incident/);
      });
    }
  });

  describe('takes names from outside as nothing but names', () => {
    for (const hostile of [...HOSTILE, 'e' + '\u0301'.repeat(5000), '', '\u200b']) {
      it(JSON.stringify(hostile).slice(0, 40), () => {
        const names = everywhere(hostile);
        for (const verdict of verdicts(names)) {
          const view = {
            ...answerView(verdict, { names }),
            incidents: knownIncidents(incidentsOf(names, 7)),
            customerTyped: hostile,
            lookAlikes: true,
          };

          checkCard(answerCard(words, view), { foreign: hostile.length > 3 ? [hostile] : [] });
        }
      });
    }

    it('stays small enough with every warning and the longest names', () => {
      const names = everywhere('😀'.repeat(3000));
      const rest = WARNINGS.filter(({ kind }) => kind !== 'azureRbacNotVerified');
      const all = [...new Map(rest.map((warning) => [warning.kind, warning])).values()];
      const roles = ADMIN_AGENT.map((adminAgent) => ({ kind: 'azureRbacNotVerified', adminAgent }) as const);
      const cases = verdicts(names).flatMap((verdict): readonly Verdict[] =>
        'warnings' in verdict ? roles.map((role) => ({ ...verdict, warnings: [...all, role] })) : [verdict],
      );
      for (const worst of cases) {
        const view = answerView(worst, { names, workload: 'powerBi' });

        checkCard(
          answerCard(words, { ...view, incidents: knownIncidents(incidentsOf(names, 40)), lookAlikes: true }),
        );
      }
    });

    it('survives any text at all', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
          const names = everywhere(text.replaceAll('$', '').replaceAll(/undefined|NaN/g, ''));

          checkCard(answerCard(words, answerView(canFile, { names })));
        }),
        { numRuns: 50 },
      );
    });
  });
});
