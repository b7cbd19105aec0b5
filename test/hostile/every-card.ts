import type { Card } from '../../cards';
import * as cards from '../../cards';
import { ARRANGEMENTS } from '../../cards/actions';
import type { Customer } from '../../src/domain/customer';
import type { Filer } from '../../src/domain/filers';
import type { Incident } from '../../src/domain/incident';
import type { BrokenLink, Verdict } from '../../src/domain/verdict';
import { wordsFor, type Words } from '../../src/i18n/words';
import {
  answerView,
  brokenLinks,
  chainOf,
  everywhere,
  incidentsOf,
  knownIncidents,
  NOW,
  PARTNER,
  relationshipOf,
  TENANT,
  WARNINGS,
} from '../cards/answer-views';
import { extensionCards } from './extension-cards';
import { worstFeedback } from '../cards/feedback-views';
import { endingsOf, handOffOf, worstView } from '../cards/request-views';

const ENGLISH = wordsFor('en-GB');
const stamp = { flow: 'hostile', step: 1 };

/** A card by its name, which begins with what the cards of one function have in common: "answer: blocked". */
export type Named = readonly [name: string, make: () => Card];

/** Every card function, each with one and the same text wherever it takes a text from outside. */
export function everyCard(text: string, words: Words = ENGLISH): readonly Named[] {
  const customer = { tenantId: TENANT, name: text, domain: text };
  return [
    ...answers(words, text),
    ...glances(words, text, customer),
    ...whos(words, text, customer),
    ...questions(words, text, customer),
    ...notices(words, text, customer),
    ...filings(words, text, customer),
    ...requests(words, text, customer),
    ...reminders(words, text, customer),
    readiness(words, text, customer),
    ...extensionCards(words, text, customer),
  ];
}

/** One card of every function; of a function that has several, another one each turn. */
export function oneOfEach(text: string, turn: number): readonly Named[] {
  const all = everyCard(text);
  const functions = new Set(all.map(functionOf));
  return [...functions].flatMap((name) => {
    const variants = all.filter((one) => functionOf(one) === name);
    return variants.slice(turn % variants.length).slice(0, 1);
  });
}

function functionOf([name]: Named): string {
  return name.split(':')[0] ?? name;
}

function incidents(text: string): readonly Incident[] {
  return incidentsOf(everywhere(text), 3).map((incident) => ({ ...incident, id: text }));
}

/** One for each link; the last of each has the most foreign text. */
function brokenOnce(text: string): readonly BrokenLink[] {
  const role = {
    link: 'role',
    relationship: { ...relationshipOf(everywhere(text)), roleIds: [text] },
  } as const;
  const all = [...brokenLinks(everywhere(text)), role];
  return all.filter((one, at) => all.findLastIndex(({ link }) => link === one.link) === at);
}

function verdictsOf(text: string): readonly (readonly [string, Verdict])[] {
  const chain = chainOf(everywhere(text));
  const blocked = brokenOnce(text).map(
    (broken) => [broken.link, { kind: 'blocked', broken, warnings: [] }] as const,
  );
  return [
    ['can file', { kind: 'canFile', chain: { ...chain, roleId: text }, warnings: WARNINGS.slice(0, 4) }],
    ...blocked,
    ['the provider files', { kind: 'providerFiles', because: 'partnerType' }],
    ['the publisher supports', { kind: 'publisherSupports' }],
    ['our own plan', { kind: 'ownPlan' }],
    ['unchecked', { kind: 'unchecked', reason: { kind: 'noGdapApi' }, chain, warnings: [] }],
  ];
}

function answers(words: Words, text: string): readonly Named[] {
  const contact = { name: text, email: text };
  const known = knownIncidents(incidents(text));
  const made = verdictsOf(text).map(([kind, verdict]): Named => {
    // Names that are domains stand in addresses too; what those may become is held in links.test.ts.
    const { route } = answerView(verdict);
    const view = { ...answerView(verdict, { names: everywhere(text) }), route, contact, lookAlikes: true };
    return [`answer: ${kind}`, () => cards.answerCard(words, { ...view, incidents: known })];
  });
  const unchecked = {
    kind: 'unchecked',
    reason: { kind: 'noGdapApi' },
    chain: undefined,
    warnings: [],
  } as const;
  const view = { ...answerView(unchecked), customer: undefined, customerTyped: text };
  return [...made, ['answer: typed', () => cards.answerCard(words, view)]];
}

function glances(words: Words, text: string, customer: Customer): readonly Named[] {
  const at = { question: 'q', viewer: text, demo: true, checkedAt: NOW } as const;
  const asked = { workload: 'exchange', partner: PARTNER } as const;
  return verdictsOf(text).map(([kind, verdict]) => [
    `glance: ${kind}`,
    () => cards.glanceCard(words, { ...at, kind: 'verdict', asked, customer, verdict }),
  ]);
}

function whos(words: Words, text: string, customer: Customer): readonly Named[] {
  const chain = { ...chainOf(everywhere(text)), roleId: text };
  const person = { name: text, email: text };
  const filers: readonly Filer[] = Array.from({ length: 20 }, (_, id) => ({
    person: { id: `${id}`, ...person },
    chain,
  }));
  const gap = { kind: 'refused', permission: text } as const;
  const people = { kind: 'people', filers, gap, warnings: WARNINGS.slice(0, 2) } as const;
  const question = { workload: 'exchange', partner: PARTNER } as const;
  const everybody = { items: filers.map(({ person: somebody }) => somebody), gap, at: NOW };
  const agents = { admin: everybody, helpdesk: everybody };
  const view = {
    question,
    customer,
    agents,
    place: 'personal',
    page: 1,
    checkedAt: NOW,
    demo: true,
  } as const;
  const nobody = brokenOnce(text).map((broken): Named => {
    const verdict = { kind: 'nobody', broken, warnings: [] } as const;
    return [`who: nobody, ${broken.link}`, () => cards.whoCard(words, { ...view, verdict })];
  });
  return [
    ['who: people', () => cards.whoCard(words, { ...view, verdict: people })],
    ['who: people, shared', () => cards.whoCard(words, { ...view, verdict: people, place: 'shared' })],
    ...nobody,
  ];
}

function questions(words: Words, text: string, customer: Customer): readonly Named[] {
  const view = { customer, notice: { kind: 'notUnderstood', typed: text } } as const;
  const matches = Array.from({ length: 8 }, () => customer);
  const choice = { typed: text, matches, more: 3, lookAlikes: true };
  const ask = { purpose: 'file', recent: matches } as const;
  const notFound = { ...ask, notice: { kind: 'notFound', typed: text, sees: 'own' } } as const;
  const unsure = { ...notFound, gap: { kind: 'stillReading' } } as const;
  const tooMany = { ...ask, notice: { kind: 'tooMany', typed: text, count: 41 } } as const;
  return [
    ['ask customer: not found', () => cards.askCustomerCard(words, stamp, notFound)],
    ['ask customer: not found so far', () => cards.askCustomerCard(words, stamp, unsure)],
    ['ask customer: too many', () => cards.askCustomerCard(words, stamp, tooMany)],
    ['choose customer', () => cards.chooseCustomerCard(words, stamp, choice)],
    ['question: workload', () => cards.askWorkloadCard(words, stamp, view)],
    ['question: Entra plan', () => cards.askEntraPremiumCard(words, stamp, view)],
    ['question: Azure seller', () => cards.askAzureSellerCard(words, stamp, view)],
    ['question: arrangement', () => cards.askArrangementCard(words, stamp, view)],
    ['used: customer', () => cards.usedQuestion(words, { kind: 'customer', customer })],
    ['used: ticket', () => cards.usedQuestion(words, { kind: 'ticket', ticket: text })],
  ];
}

function notices(words: Words, text: string, customer: Customer): readonly Named[] {
  const health = { incidents: knownIncidents(incidents(text)), checkedAt: NOW, demo: true };
  return [
    ['welcome', () => cards.welcomeCard(words, { name: text, demo: true })],
    ['help', () => cards.helpCard(words, { step: text })],
    ['not understood', () => cards.notUnderstoodCard(words, { typed: text })],
    ['failure', () => cards.failureCard(words, { correlationId: text })],
    ['language', () => cards.languageCard(words, { chosen: 'es', teams: 'en', inFrontOfOthers: text })],
    ['shared', () => cards.sharedCard(words, { question: 'q', asker: text, viewers: [text] })],
    ['health', () => cards.healthCard(words, health)],
    ['health of a customer', () => cards.healthCard(words, { ...health, customer })],
  ];
}

function filings(words: Words, text: string, customer: Customer): readonly Named[] {
  const handOff = handOffWith(text);
  const saved = { ticket: text, customer, workload: 'exchange', steps: undefined } as const;
  const selfService = ARRANGEMENTS.map((arrangement): Named => [
    `self-service: ${arrangement}`,
    () => cards.selfServiceCard(words, { arrangement, customer, demo: true }),
  ]);
  return [
    ['ask ticket', () => cards.askTicketCard(words, stamp, { handOff, customer })],
    ['ticket saved', () => cards.ticketSavedCard(words, saved)],
    ...selfService,
  ];
}

function handOffWith(text: string) {
  return handOffOf({ personId: text, customerTenantId: TENANT, evidence: text, ticket: text });
}

function requests(words: Words, text: string, customer: Customer): readonly Named[] {
  const worst = worstView(text);
  return [
    ['requests: everybody’s', () => cards.requestsCard(words, worst)],
    ['requests: one’s own', () => cards.requestsCard(words, { ...worst, scope: 'mine', next: undefined })],
    ['feedback', () => cards.feedbackCard(words, worstFeedback(text))],
    ['requests: of one customer', () => cards.requestsCard(words, { ...worst, customer, filter: {} })],
  ];
}

function reminders(words: Words, text: string, customer: Customer): readonly Named[] {
  const request = { handOff: handOffWith(text), customer: { kind: 'shown', customer } } as const;
  const asked = { ...request, timeZone: text, demo: true };
  const gap = { kind: 'refused', permission: text } as const;
  const endings = { endings: endingsOf(31, text), gap, timeZone: text, demo: true };
  const choice = { followUps: true, endings: true };
  return [
    ['follow-up', () => cards.followUpCard(words, asked)],
    ['settled: filed', () => cards.settledCard(words, { ...request, outcome: 'filed', where: 'chat' })],
    [
      'settled: not filed',
      () => cards.settledCard(words, { ...request, outcome: 'notFiled', where: 'chat' }),
    ],
    ['endings', () => cards.endingsCard(words, endings)],
    ['endings of a viewer', () => cards.endingsCard(words, { ...endings, viewer: 'own' })],
    ['endings in a channel: on', () => cards.channelOnCard(words, { timeZone: text })],
    ['notices', () => cards.noticesCard(words, { choice, leader: 'lead', timeZone: text })],
  ];
}

function readiness(words: Words, text: string, customer: Customer): Named {
  const person = { id: 'adele', name: text, email: text };
  const families = [
    { family: 'microsoft365', canFile: 1, unchecked: 0, providerFiles: 0, total: 2 },
  ] as const;
  const group = { id: text, name: text, opens: 2 };
  const missing = [
    { link: 'membership', count: 3, examples: [customer, customer, customer], group },
  ] as const;
  const agents = { adminAgent: 'no', helpdeskAgent: 'unknown' } as const;
  const known = { kind: 'known', families, missing, ...agents, checkedAt: NOW } as const;
  const gap = { kind: 'refused', permission: text } as const;
  const view = { readiness: known, person, totalCustomers: 2, gap, sees: 'own', demo: true } as const;
  return ['readiness', () => cards.readinessCard(words, view)];
}
