import { GROUP_ID } from '../../src/demo/data/groups';
import { DEMO_PEOPLE } from '../../src/demo/data/people';
import type { Clock, FileUploads } from '../../src/ports';
import { startTestDesk, type TestDesk } from '../support/desk';
import type { Chat, Speaker } from '../support/teams-client';

/** Somebody of the demo partner, by the name that its data uses. */
export type DemoName = keyof typeof DEMO_PEOPLE;

export function speaker(name: DemoName): Speaker {
  const { id, displayName } = DEMO_PEOPLE[name];
  return { id, name: displayName };
}

/** A desk at which whoever is in any group is a lead: for what is not about who may see whom. */
export const EVERYBODY_LEADS = { LEAD_GROUP_IDS: Object.values(GROUP_ID).join(',') };

/** What a test puts in the place of the product's own. */
interface DeskParts {
  readonly clock?: Clock;
  readonly files?: FileUploads;
}

/** One running product for all tests of a `describe`. */
export function useDesk(env: NodeJS.ProcessEnv = {}, { clock, files }: DeskParts = {}) {
  let desk: TestDesk | undefined;
  before(async () => {
    desk = await startTestDesk(env, clock, files);
  });
  after(async () => {
    await desk?.close();
    // Mocha keeps every suite to the end, and a desk holds all that was ever said to it.
    desk = undefined;
  });

  const running = (): TestDesk => {
    if (!desk) throw new Error('the desk is only there while tests run');
    return desk;
  };
  return {
    get teams() {
      return running().teams;
    },
    /** Where the product's store lies. */
    get dataDir() {
      return running().dataDir;
    },
    /** A new personal chat. */
    chat: (name: DemoName = 'nadia'): Chat => running().teams.chat(speaker(name)),
  };
}
