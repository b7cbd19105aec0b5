import assert from 'node:assert/strict';
import { type DemoName, speaker } from '../dialogs/use-desk';
import type { TestDesk } from '../support/desk';
import type { ReadableCard } from '../support/readable-card';
import type { Chat } from '../support/teams-client';

/** A channel of its own for each test. */
export function useChannel(desk: Pick<TestDesk, 'teams'>, about: string) {
  let count = 0;
  let id: string;
  beforeEach(() => (id = `19:${about}-${(count += 1)}@thread.tacv2`));

  const as = (name: DemoName): Chat => desk.teams.chat(speaker(name), 'channel', id);
  return {
    get id() {
      return id;
    },
    as,
    /** One viewer's own answer there, with its portal and the question about it. */
    viewOf: async (name: DemoName): Promise<ReadableCard> => {
      await as(name).say('<at>Filing Desk</at> file a ticket for Fabrikam about Exchange');
      const [card] = await as(name).press('Check for me');
      assert.ok(card);
      return card;
    },
  };
}
