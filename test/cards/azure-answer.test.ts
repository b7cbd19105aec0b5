import assert from 'node:assert/strict';
import { answerCard } from '../../cards/answer-card';
import type { Membership } from '../../src/domain/evidence';
import type { EntraPremium } from '../../src/domain/question';
import type { Verdict } from '../../src/domain/verdict';
import type { WorkloadId } from '../../src/domain/workloads';
import { wordsFor } from '../../src/i18n/words';
import { checkCard, textOf } from '../support/cards';
import { answerView, chainOf, USUAL } from './answer-views';

const words = wordsFor('en-GB');

function textFor(
  workload: WorkloadId,
  adminAgent: Membership | undefined,
  entraPremium?: EntraPremium,
): string {
  const verdict: Verdict = {
    kind: 'canFile',
    chain: chainOf(USUAL),
    warnings: adminAgent === undefined ? [] : [{ kind: 'azureRbacNotVerified', adminAgent }],
  };
  const { question, ...view } = answerView(verdict, { workload });
  const card = answerCard(words, {
    ...view,
    question: { ...question, ...(entraPremium && { entraPremium }) },
  });
  checkCard(card);
  return textOf(card);
}

describe('answerCard, where a role on the Azure subscription is needed', () => {
  it('says of an Admin agent: likely, not verified, and what to ask for if the portal refuses', () => {
    const text = textFor('azure', 'yes');

    assert.match(text, /^You can likely file this request\.$/m);
    assert.match(text, /\? Likely\nYou have a role on the subscription/);
    assert.match(text, /Likely, not verified: you are an Admin agent, which makes you Owner/);
    assert.match(text, /If the portal refuses, ask for the role Support Request Contributor/);
    assert.doesNotMatch(text, /Message to send/);
  });

  for (const adminAgent of ['no', 'unknown'] as const) {
    it(`names role, scope and whom to ask where somebody may not be an Admin agent: ${adminAgent}`, () => {
      const text = textFor('azure', adminAgent);

      assert.match(text, /^You can file this once you have an Azure role\.$/m);
      assert.match(text, /Support Request Contributor/);
      assert.match(text, /at subscription scope; on a resource group alone it does not count/);
      assert.match(text, /Owner or User Access Administrator of the customer’s subscription/);
      assert.match(text, /administrator of your own tenant, who can add people to AdminAgents/);
      assert.doesNotMatch(text, /You can file this request\.|You can likely/);
    });
  }

  it('has a message to send ready for somebody who is no Admin agent', () => {
    assert.match(
      textFor('azure', 'no'),
      /Message to send\nPlease give me the role Support Request Contributor on the Azure subscription of Contoso, at subscription scope/,
    );
  });
});

describe('answerCard, for Entra ID', () => {
  it('needs nothing but GDAP for a customer with P1 or P2', () => {
    const text = textFor('entra', undefined, 'yes');

    assert.match(text, /^You can file this request\.\nYour access is complete: with Entra ID P1 or P2/m);
    assert.doesNotMatch(text, /Azure role/);
  });

  it('is like Azure for a customer with neither, and says why', () => {
    const text = textFor('entra', 'no', 'no');

    assert.match(text, /^You can file this once you have an Azure role\.$/m);
    assert.match(
      text,
      /without Entra ID P1 or P2, an Entra request counts as one for the Azure subscription/,
    );
  });

  it('says under which condition the Azure role matters where the licence is not known', () => {
    const text = textFor('entra', 'no', 'unknown');

    assert.match(text, /^You can likely file this request\.$/m);
    assert.match(text, /If the customer has Entra ID P1 or P2, your access is complete\. With neither/);
    assert.match(text, /This matters only for a customer with neither Entra ID P1 nor P2/);
  });
});
