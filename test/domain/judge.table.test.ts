import assert from 'node:assert/strict';
import type { Evidence } from '../../src/domain/evidence';
import { judge } from '../../src/domain/judge';
import { CLOUDS, PARTNER_TYPES } from '../../src/domain/partner';
import type { Cloud, PartnerType } from '../../src/domain/partner';
import type { Question } from '../../src/domain/question';
import { readingOf } from '../../src/domain/reading';
import { CHAIN_LINKS } from '../../src/domain/verdict';
import type { Verdict } from '../../src/domain/verdict';
import { WORKLOAD_IDS } from '../../src/domain/workloads';
import type { WorkloadId } from '../../src/domain/workloads';
import { aRelationship, evidenceWith, membershipsOf, NOW } from '../support/evidence';

/** One evidence for each link as the furthest broken one, and one where nothing is broken. */
const evidenceBroken: Readonly<Record<(typeof CHAIN_LINKS)[number] | 'nothing', Evidence>> = {
  nothing: evidenceWith(),
  relationship: evidenceWith({ relationships: [] }),
  active: evidenceWith({ relationships: [aRelationship({ status: 'expired' })] }),
  role: evidenceWith({ relationships: [aRelationship({ roleIds: [] })] }),
  assignment: evidenceWith({ relationships: [aRelationship({ assignments: readingOf([], NOW) })] }),
  membership: evidenceWith({ memberships: membershipsOf([]) }),
};

type Given = Omit<Question, 'partner'>;

const justWorkloads: readonly Given[] = WORKLOAD_IDS.map((workload) => ({ workload }));
const answered: readonly Given[] = [
  { workload: 'entra', entraPremium: 'yes' },
  { workload: 'entra', entraPremium: 'no' },
  { workload: 'entra', entraPremium: 'unknown' },
  { workload: 'azure', azureSeller: 'us' },
  { workload: 'azure', azureSeller: 'someoneElse' },
  { workload: 'azure', azureSeller: 'unknown' },
];

/** What a row of the published rules says, in one word, for a complete chain. A broken one is `blocked` where marked. */
type Rule = 'canFile' | 'rulesUnclear' | 'providerFiles' | 'publisherSupports' | 'ownPlan';

const settled: ReadonlySet<Rule> = new Set<Rule>(['providerFiles', 'publisherSupports', 'ownPlan']);

/** The rules, written down once more from Microsoft's pages and not from the code. Rows: provider, reseller. */
const rules = {
  m365: ['canFile', 'canFile'],
  exchange: ['canFile', 'canFile'],
  sharepoint: ['canFile', 'canFile'],
  teams: ['canFile', 'canFile'],
  intune: ['canFile', 'canFile'],
  defender: ['canFile', 'canFile'],
  purview: ['canFile', 'canFile'],
  dynamics365: ['canFile', 'canFile'],
  powerPlatform: ['canFile', 'canFile'],
  businessCentral: ['canFile', 'canFile'],
  powerBi: ['canFile', 'canFile'],
  entra: ['canFile', 'rulesUnclear'],
  'entra yes': ['canFile', 'rulesUnclear'],
  'entra no': ['canFile', 'providerFiles'],
  'entra unknown': ['canFile', 'rulesUnclear'],
  azure: ['canFile', 'providerFiles'],
  'azure us': ['canFile', 'providerFiles'],
  'azure someoneElse': ['providerFiles', 'providerFiles'],
  'azure unknown': ['canFile', 'providerFiles'],
  marketplace: ['publisherSupports', 'publisherSupports'],
  ownSubscription: ['ownPlan', 'ownPlan'],
} as const satisfies Readonly<
  Record<WorkloadId, readonly [Rule, Rule]> & Record<string, readonly [Rule, Rule]>
>;

const column: Readonly<Record<PartnerType, 0 | 1>> = {
  directBill: 0,
  indirectProvider: 0,
  indirectReseller: 1,
  advisor: 1,
};

const checkable: Readonly<Record<Cloud, boolean>> = {
  commercial: true,
  gcc: true,
  gccHigh: false,
  dod: false,
};

function nameOf({ workload, entraPremium, azureSeller }: Given): string {
  return [workload, entraPremium ?? azureSeller].filter((part) => part !== undefined).join(' ');
}

function expected(
  given: Given,
  type: PartnerType,
  cloud: Cloud,
  broken: keyof typeof evidenceBroken,
): string {
  const rule = rules[nameOf(given) as keyof typeof rules][column[type]];
  if (settled.has(rule)) return rule;
  if (!checkable[cloud]) return 'unchecked: noGdapApi';
  if (broken !== 'nothing') return `blocked: ${broken}`;
  return rule === 'rulesUnclear' ? 'unchecked: rulesUnclear' : rule;
}

function inWords(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'blocked':
      return `blocked: ${verdict.broken.link}`;
    case 'unchecked':
      return `unchecked: ${verdict.reason.kind}`;
    default:
      return verdict.kind;
  }
}

describe('judge, over every combination', () => {
  for (const given of [...justWorkloads, ...answered]) {
    for (const type of PARTNER_TYPES) {
      for (const cloud of CLOUDS) {
        it(`${nameOf(given)}, ${type}, ${cloud}: for each furthest broken link`, () => {
          const question = { ...given, partner: { type, cloud } };

          for (const broken of ['nothing', ...CHAIN_LINKS] as const) {
            const verdict = judge(question, evidenceBroken[broken], NOW);

            assert.equal(inWords(verdict), expected(given, type, cloud, broken), `broken: ${broken}`);
          }
        });
      }
    }
  }
});

describe('judge, why the provider files', () => {
  const because: readonly (readonly [PartnerType, Given, 'partnerType' | 'soldByAnother'])[] = [
    ['indirectReseller', { workload: 'azure', azureSeller: 'us' }, 'partnerType'],
    ['advisor', { workload: 'azure', azureSeller: 'someoneElse' }, 'partnerType'],
    ['indirectReseller', { workload: 'entra', entraPremium: 'no' }, 'partnerType'],
    ['directBill', { workload: 'azure', azureSeller: 'someoneElse' }, 'soldByAnother'],
    ['indirectProvider', { workload: 'azure', azureSeller: 'someoneElse' }, 'soldByAnother'],
  ];

  for (const [type, given, reason] of because) {
    it(`${nameOf(given)}, ${type}: ${reason}`, () => {
      const verdict = judge({ ...given, partner: { type, cloud: 'dod' } }, evidenceWith(), NOW);

      assert.deepEqual(verdict, { kind: 'providerFiles', because: reason });
    });
  }
});
