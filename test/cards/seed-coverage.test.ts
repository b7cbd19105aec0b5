import assert from 'node:assert/strict';
import { topicCard } from '../../cards';
import { TOUR_TOPICS } from '../../cards/parts/tour-topics';
import { TOPIC_IDS, type TopicId } from '../../src/domain/topics';
import type { en } from '../../src/i18n/en';
import { wordsFor, type WordKey } from '../../src/i18n/words';
import { textOf } from '../support/cards';

/** What the page says, in our own few words; the words that answer it; what those have to contain. */
type Row<Topic extends TopicId> = readonly [
  sentence: string,
  key: keyof (typeof en.tour)[Topic],
  decisive: string,
];

/** Every sentence of Microsoft's page that the product is built from, under the topic that teaches it. */
const ROWS: { readonly [Topic in TopicId]: readonly Row<Topic>[] } = {
  whoMayFile: [
    ['when and how to file for a customer', 'when', 'file a service request | for them'],
    ['the roles follow the GDAP role guidance', 'role', 'GDAP role | Service Support Administrator'],
    ['it is for problems that one cannot resolve', 'when', 'can’t resolve'],
    ['direct and indirect providers may file', 'providers', 'Direct-bill partners | indirect providers'],
    [
      'for Azure, Office 365, Dynamics and EMS',
      'providers',
      'Azure | Microsoft 365 | Enterprise Mobility + Security | Dynamics 365',
    ],
  ],
  usGovernment: [
    ['it applies to the US Government Partner Center too', 'same', 'also apply | US Government'],
  ],
  partnerCenter: [
    [
      'go through Partner Center to have the CSP entitlement',
      'must',
      'through Partner Center | comes with CSP',
    ],
    ['Admin agent and a GDAP role are needed', 'roles', 'Admin agent | GDAP role'],
    ['CSP, Administer, Service requests, New request', 'menu1', 'under CSP, select Administer'],
    ['CSP, Administer, Service requests, New request', 'menu2', 'Service requests, then New request'],
    [
      'the workload’s portal takes the contract and the request',
      'menu3',
      'workload | support contract | create the request',
    ],
    ['pick the customer in the list or under Administer', 'list1', 'customer list | Administer menu'],
    [
      'confirm the relationship, role and assignment',
      'list2',
      'active admin relationship | security role | user assignment',
    ],
    [
      'Service request, New request, the product',
      'list3',
      'Service request, New request | product or workload',
    ],
    [
      'it opens in the partner’s context for the customer’s tenant',
      'opens',
      'partner account’s context | customer’s tenant',
    ],
  ],
  severity: [
    ['a CSP partner’s main problems get priority', 'priority', 'CSP programme | most serious | priority'],
  ],
  confirmAccess: [
    ['what confirming them means', 'active', 'active'],
    ['what confirming them means', 'assignment', 'assigned to a security group'],
    ['what confirming them means', 'membership', 'member of that group'],
    ['GDAP opens customers’ environments', 'gdap', 'GDAP | customer’s environment'],
    ['to configure, manage and support directly', 'gdap', 'configure | manage | directly | support'],
  ],
  serviceHealth: [
    ['one can see service status', 'partnerCenter', 'service status'],
    ['one can see service incidents', 'partnerCenter', 'service incidents'],
    ['Customers, then the customer', 'step1', 'select Customers | Choose the customer'],
    ['Service management', 'step2', 'Service management'],
    ['choose the service to open its admin portal', 'step3', 'Manage services | admin portal'],
    ['down or degraded: service health first', 'first', 'down | worse than usual | service health'],
    [
      'an ongoing problem is escalated by a request',
      'escalate',
      'Escalate it to Microsoft | service request',
    ],
  ],
  azure: [
    [
      'resellers and advisors are barred from Azure',
      'barred',
      'Indirect resellers and advisors | Azure portal | even with a support contract',
    ],
    [
      'only the subscription’s provider may',
      'provider',
      'Only the provider | direct-bill partner | indirect provider',
    ],
    ['Azure needs GDAP roles and RBAC', 'needs', 'active GDAP relationship | RBAC | subscription'],
    ['Azure: New support request', 'step1', 'New support request'],
    ['Azure: fill in the form', 'step2', 'Fill in'],
    ['Azure: the plan under Basics', 'step2', 'Basics | Cloud Solution Provider | Support plan'],
    ['Azure: one’s own contact information', 'step3', 'Contact information | your own | not the customer’s'],
    ['Azure: Create', 'step4', 'Create'],
    ['Azure: Manage support requests later', 'follow', 'Manage support requests'],
  ],
  azureWithoutAdmin: [
    ['without admin rights: by the customer’s domain', 'when', 'no administrator rights'],
    ['without admin rights: by the customer’s domain', 'step2', 'portal.azure.com/ | domain'],
  ],
  microsoft365: [
    [
      'Office 365, EMS and Dynamics share their steps',
      'scope',
      'Office 365 | Enterprise Mobility + Security | Dynamics 365',
    ],
    [
      'Microsoft 365 needs an active GDAP relationship',
      'needs',
      'active GDAP relationship | role | customer’s tenant',
    ],
    ['choose the category', 'step1', 'Create a service request | category'],
    ['perhaps behind More…', 'step1', 'More…'],
    ['complete the form and submit', 'step2', 'request form'],
    ['complete the form and submit', 'step3', 'Submit'],
    [
      'one’s own contact information on that form',
      'step2',
      'your own contact information | not the customer’s',
    ],
    ['View all support tickets later', 'follow', 'Microsoft 365 admin center | View all support tickets'],
  ],
  contactDetails: [['whose details go on any form', 'rule', 'your own | never the customer’s']],
  customersThemselves: [
    ['CSP and a direct trial: only through the partner', 'trial', 'direct trial | only | CSP partner'],
    [
      'CSP and direct paid: Microsoft or the partner',
      'paid',
      'direct paid | request with Microsoft | contact you',
    ],
  ],
  marketplace: [
    [
      'Microsoft doesn’t support marketplace products',
      'none',
      'Microsoft gives no support | commercial marketplace',
    ],
    ['the ISV that published it does', 'none', 'Contact the publisher | independent software vendor'],
    ['select the product on the Marketplace page', 'step1', 'Marketplace page | select the product'],
    [
      'its page has the contact in one or more forms',
      'step2',
      'support contact | product page | one or more of three forms',
    ],
    ['a link, an e-mail address, a phone number', 'link', 'publisher’s site'],
    ['a link, an e-mail address, a phone number', 'email', 'e-mail address'],
    ['a link, an e-mail address, a phone number', 'phone', 'phone number'],
  ],
  ownSubscription: [
    [
      'signing in directly shows one’s own context',
      'context',
      'directly | past Partner Center | own context',
    ],
    ['so only for one’s own subscriptions', 'only', 'only | your own subscriptions'],
    ['the CSP entitlement doesn’t cover those', 'plan', 'comes with CSP | doesn’t cover'],
    ['bring a valid support plan', 'plan', 'valid support plan of your own'],
    ['contract ID, Premier, or an Azure plan', 'contract', 'AI Cloud Partner Program contract ID'],
    ['contract ID, Premier, or an Azure plan', 'premier', 'Premier'],
    ['contract ID, Premier, or an Azure plan', 'azurePlan', 'Azure support plan'],
  ],
};

const words = wordsFor('en-GB');

describe('the tour against the page that it teaches', () => {
  for (const topic of TOPIC_IDS) {
    for (const [sentence, key, decisive] of ROWS[topic]) {
      it(`${topic}: ${sentence} (${key})`, () => {
        const said = words.t(`tour.${topic}.${key}` as WordKey);
        const shown = textOf(topicCard(words, { topic }));

        for (const part of decisive.split(' | ')) assert.ok(said.includes(part), `"${part}" in: ${said}`);
        assert.ok(shown.includes(said), said);
      });
    }
  }

  it('leads on to Microsoft’s pages on Azure support plans', () => {
    assert.ok(TOUR_TOPICS.ownSubscription.sources.includes('azurePlans'));
  });

  it('has a row for every topic', () => {
    for (const topic of TOPIC_IDS) assert.ok(ROWS[topic].length > 0, topic);
  });
});

describe('what the tour adds to that page', () => {
  it('says of the response times that they are from 2023 and may be out of date', () => {
    const text = textOf(topicCard(words, { topic: 'severity' }));

    for (const part of ['2 hours', '4 hours', '8 hours', '2023', 'out of date'])
      assert.ok(text.includes(part), part);
  });

  it('says of the case without admin rights that its steps are from 2021', () => {
    assert.match(textOf(topicCard(words, { topic: 'azureWithoutAdmin' })), /2021 and may have changed/);
  });

  it('tells what customers with only CSP can do, and what when nobody can sign in', () => {
    const text = textOf(topicCard(words, { topic: 'customersThemselves' }));

    assert.match(text, /Only CSP: no\. You receive the problem, diagnose it, resolve it or hand it off/);
    assert.match(text, /phones Microsoft business support/);
  });
});
