import assert from 'node:assert/strict';
import { glanceCard } from '../../cards';
import type { Verdict } from '../../src/domain/verdict';
import { wordsFor } from '../../src/i18n/words';
import { checkCard, textOf, titlesOf } from '../support/cards';
import { brokenLinks, chainOf, customerOf, everywhere, NOW, PARTNER, USUAL } from './answer-views';

const words = wordsFor('en-GB');
const at = { question: 'q', viewer: '29:adele', demo: false, checkedAt: NOW } as const;
const rbac = { kind: 'azureRbacNotVerified', adminAgent: 'no' } as const;

describe('glanceCard', () => {
  const verdicts: Readonly<Record<string, { verdict: Verdict; reads: RegExp; never?: RegExp }>> = {
    'can file': {
      verdict: { kind: 'canFile', chain: chainOf(USUAL), warnings: [] },
      reads: /You can file this request\.\nYour access is complete/u,
      never: /below/u,
    },
    'needs an Azure role': {
      verdict: { kind: 'canFile', chain: chainOf(USUAL), warnings: [rbac] },
      reads: /once you have an Azure role\.\nYour access through GDAP is complete\. It also takes a role/u,
    },
    'our own plan': {
      verdict: { kind: 'ownPlan' },
      reads: /own support plan/u,
      never: /access is complete/u,
    },
    'the provider files': {
      verdict: { kind: 'providerFiles', because: 'partnerType' },
      reads: /Your provider has to file this/u,
    },
  };
  for (const [name, { verdict, reads, never }] of Object.entries(verdicts)) {
    it(`says the verdict and opens no portal: ${name}`, () => {
      const asked = { workload: 'azure', partner: PARTNER } as const;
      const card = glanceCard(words, { ...at, kind: 'verdict', asked, customer: customerOf(USUAL), verdict });

      checkCard(card);
      assert.match(textOf(card), reads);
      if (never) assert.doesNotMatch(textOf(card), never);
      assert.doesNotMatch(JSON.stringify(card.content), /https:/u);
      assert.equal(titlesOf(card).length, 1);
    });
  }

  for (const broken of brokenLinks(everywhere('CANARY'))) {
    it(`says why not yet, with names from outside: ${broken.link}`, () => {
      const asked = { workload: 'exchange', partner: PARTNER } as const;
      const customer = customerOf(everywhere('CANARY'));
      const verdict = { kind: 'blocked', broken, warnings: [] } as const;

      checkCard(glanceCard(words, { ...at, kind: 'verdict', asked, customer, verdict }), {
        foreign: ['CANARY'],
      });
    });
  }

  it('says nothing about a customer that may not be seen', () => {
    const card = glanceCard(words, {
      question: 'q',
      viewer: '29:a',
      demo: false,
      kind: 'noSight',
      sees: 'own',
    });

    checkCard(card);
    assert.match(textOf(card), /I can’t show you this customer/u);
  });
});
