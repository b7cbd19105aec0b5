import assert from 'node:assert/strict';
import type { TurnContext } from 'botbuilder';
import type { Card } from '../../cards';
import type { DialogServices } from '../../dialogs/services';
import { Glances, type GlancesOptions } from '../../src/bot/glances';
import { TurnLimits } from '../../src/bot/turn-limits';
import { wordsFor } from '../../src/i18n/words';
import { aPerson } from '../support/evidence';
import { type DemoName, speaker, useDesk } from '../dialogs/use-desk';
import { isRecord } from '../support/readable-card';

/** Teams gives an invoke ten seconds at least. Alone on two cores all sixty are there after about one. */
const TEAMS_WAITS_MS = 10_000;

describe('many who look at once', () => {
  const desk = useDesk({ TURNS_PER_MINUTE: '30' });

  it('sixty people are answered while Teams still waits, and nothing is sent', async () => {
    const channel = '19:sixty@thread.tacv2';
    const as = (name: DemoName) => desk.teams.chat(speaker(name), 'channel', channel);
    await as('nadia').say('<at>Filing Desk</at> file a ticket for Fabrikam about Exchange');
    const card = as('nadia').last();
    const { refresh } = card.content;
    assert.ok(isRecord(refresh) && isRecord(refresh['action']));
    const { verb, data } = refresh['action'];
    const names: readonly DemoName[] = ['nadia', 'jonas', 'tomas', 'helen'];

    const times = await Promise.all(
      Array.from({ length: 60 }, async (_, index) => {
        const begun = performance.now();
        const shown = await as(names[index % 4] ?? 'nadia').refresh(card, { verb, data }, 'automatic');
        assert.ok(shown.text);
        return performance.now() - begun;
      }),
    );

    assert.ok(Math.max(...times) < TEAMS_WAITS_MS, `the slowest took ${Math.max(...times)} ms`);
    assert.equal(desk.teams.sentTo(channel).length, 1);
    const [answer] = await as('nadia').press('Check for me', {}, card);
    assert.match(answer?.text ?? '', /You can file this request\./u, 'looking takes nothing from pressing');
  });
});

describe('a viewer who would have to wait', () => {
  const never = (): Promise<never> => new Promise(() => undefined);
  const words = wordsFor('en-GB');
  const activity = {
    from: { id: '29:adele', aadObjectId: 'adele', name: 'Adele' },
    conversation: { id: '19:channel', conversationType: 'channel', isGroup: true, name: '' },
  };

  async function shown(overrides: Partial<GlancesOptions>, failing: boolean): Promise<Card> {
    let answer: Card | undefined;
    const visibleTo = failing ? () => Promise.reject(new RangeError('broken')) : never;
    const warnings: string[] = [];
    const glances = new Glances({
      services: {
        gate: { visibleTo },
        languages: { of: async () => undefined },
      } as unknown as DialogServices,
      admission: {
        staff: { staff: async () => ({ kind: 'member', person: aPerson() }) } as never,
        tenantId: undefined,
        mustNameTenant: false,
      },
      turns: {
        peek: async () => ({ sharedQuestions: [{ id: 'q', text: 'file for Contoso about Teams' }] }) as never,
        answerWithoutState: async (_context, card) => void (answer = card),
      },
      seals: {
        open: async () => ({ kind: 'standing', action: { v: 1, verb: 'lookForMe', question: 'q' } }),
      },
      limits: new TurnLimits({ turnsPerMinute: 0 }),
      log: { warn: (_fields: unknown, text?: string) => void warnings.push(text ?? '') } as never,
      patience: 20,
      ...overrides,
    });
    await glances.answer({ activity, turnState: new Map() } as unknown as TurnContext, {});
    assert.ok(answer);
    return answer;
  }

  it('gets the calm card when Graph is slow', async () => {
    assert.equal((await shown({}, false)).summary, words.t('notice.shared.heading'));
  });

  it('gets the calm card when something breaks', async () => {
    assert.equal((await shown({ patience: 5_000 }, true)).summary, words.t('notice.shared.heading'));
  });

  it('gets the calm card when the store is slow', async () => {
    const turns = { peek: never, answerWithoutState: async () => undefined };
    let answer: Card | undefined;
    const answerWithoutState = async (_context: TurnContext, card: Card): Promise<void> =>
      void (answer = card);

    await shown({ turns: { ...turns, answerWithoutState } }, false).catch(() => undefined);

    assert.equal(answer?.summary, words.t('notice.shared.heading'));
  });
});
