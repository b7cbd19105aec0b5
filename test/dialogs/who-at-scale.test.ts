import assert from 'node:assert/strict';
import { startTestDesk, type TestDesk } from '../support/desk';
import { type CrowdedPartner, startCrowdedPartner } from './crowded-partner';
import { speaker } from './use-desk';

/** In each of the groups that may file for Trey Research, so everybody is reached through several of them. */
const CROWD = 3_000;

describe('who can file, of groups with thousands of members', () => {
  let partner: CrowdedPartner;
  let crowded: TestDesk;

  before(async () => {
    partner = await startCrowdedPartner(CROWD);
    crowded = await startTestDesk(partner.env);
  });
  after(async () => {
    await crowded.close();
    await partner.close();
  });

  it('counts everybody once, and says the total', async () => {
    const [card] = await crowded.teams
      .chat(speaker('nadia'))
      .say('who can file for Trey Research about Teams?');

    assert.match(card?.text ?? '', /^3,00\d colleagues can file this\.$/mu);
    assert.match(card?.text ?? '', /^1–8 of 3,00\d$/mu);
  });

  it('turns their pages', async () => {
    const chat = crowded.teams.chat(speaker('nadia'));
    await chat.say('who can file for Trey Research about Teams?');
    const next = chat.last().button('Next page')?.['data'] as { readonly page: number };
    assert.equal(next.page, 1);

    const [second] = await chat.press('Next page');

    assert.match(second?.text ?? '', /^9–16 of 3,00\d$/mu);
  });

  it('keeps its card small', async () => {
    const [card] = await crowded.teams
      .chat(speaker('nadia'))
      .say('who can file for Trey Research about Teams?');

    assert.ok(JSON.stringify(card?.content).length < 24_000);
  });
});
