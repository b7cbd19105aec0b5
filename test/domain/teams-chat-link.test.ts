import assert from 'node:assert/strict';
import { teamsChatLink } from '../../src/domain/teams-chat-link';

const APP = '8d3b2c1e-0000-4000-8000-000000000002';

describe('the link to the personal chat with the bot', () => {
  for (const [cloud, host] of [
    ['commercial', 'teams.microsoft.com'],
    ['gcc', 'teams.microsoft.com'],
    ['gccHigh', 'gov.teams.microsoft.us'],
    ['dod', 'dod.teams.microsoft.us'],
  ] as const) {
    it(`opens in Teams of ${cloud}`, () => {
      assert.equal(teamsChatLink(`28:${APP}`, cloud), `https://${host}/l/chat/0/0?users=28:${APP}`);
    });
  }

  for (const id of [undefined, '', '28:filing-desk', APP, `28:${APP}&x=1`, `29:${APP}`]) {
    it(`is none for ${String(id)}`, () => {
      assert.equal(teamsChatLink(id, 'commercial'), undefined);
    });
  }
});
