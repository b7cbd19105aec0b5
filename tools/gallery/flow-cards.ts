import type { Card, Stamp } from '../../cards';
import * as cards from '../../cards';
import { ARRANGEMENTS } from '../../cards/actions';
import type { Customer } from '../../src/domain/customer';
import { TOPIC_IDS } from '../../src/domain/topics';
import type { Words } from '../../src/i18n/words';

const stamp: Stamp = { flow: 'gallery', step: 1 };
const glance = { question: 'gallery', viewer: '29:adele', demo: false } as const;

function customer(name: string, domain: string | undefined, tail: string): Customer {
  return { tenantId: `00000000-0000-4000-8000-000000${tail}`, name, domain };
}

const contoso = customer('Contoso', 'contoso.com', 'a1b2c3');
const customers: readonly Customer[] = [
  contoso,
  customer('Fabrikam Ltd', 'fabrikam.com', '77e0d1'),
  customer('Señor Tañér & “Söhne” **GmbH**', 'tañer.example', '03fa99'),
  customer('Northwind Traders International Holding and Distribution Company', undefined, 'be91c0'),
  customer('Woodgrove Bank', 'woodgrovebank.com', '4d5e6f'),
];
const namesakes: readonly Customer[] = [
  contoso,
  customer('Contoso', 'contoso.co.uk', '9f8e7d'),
  customer('Contos\u043e', 'contoso-billing.example', '123abc'),
  customer('Contoso Pharmaceuticals', 'contosopharma.com', '0c0ffe'),
];

/** The cards of the conversation itself, by name, with sample data. */
export function flowCards(words: Words): Readonly<Record<string, Card>> {
  return {
    ...welcomes(words),
    ...questions(words),
    ...notices(words),
    ...selfServices(words),
    ...tour(words),
  };
}

function welcomes(words: Words): Record<string, Card> {
  return {
    welcome: cards.welcomeCard(words, { name: 'Adele', demo: true }),
    help: cards.helpCard(words, { step: 'Which product has the problem?' }),
  };
}

function questions(words: Words): Record<string, Card> {
  const notUnderstood = { kind: 'notUnderstood', typed: 'the blue thing' } as const;
  return {
    'ask-customer': cards.askCustomerCard(words, stamp, { purpose: 'file', recent: customers }),
    'ask-customer-again': cards.askCustomerCard(words, stamp, {
      purpose: 'who',
      recent: [],
      notice: { kind: 'tooMany', typed: 'co', count: 41 },
    }),
    'ask-customer-not-found': cards.askCustomerCard(words, stamp, {
      purpose: 'file',
      recent: [contoso],
      notice: { kind: 'notFound', typed: 'Fabrikm', sees: 'own' },
    }),
    'ask-customer-not-found-lead': cards.askCustomerCard(words, stamp, {
      purpose: 'who',
      recent: [],
      notice: { kind: 'notFound', typed: 'Fabrikm', sees: 'all' },
    }),
    'ask-customer-gap': cards.askCustomerCard(words, stamp, {
      purpose: 'file',
      recent: [contoso],
      notice: { kind: 'notFound', typed: 'Fabrikm', sees: 'own' },
      gap: { kind: 'stillReading' },
    }),
    'choose-customer': cards.chooseCustomerCard(words, stamp, {
      typed: 'contoso',
      matches: namesakes,
      more: 3,
      lookAlikes: true,
    }),
    'ask-workload': cards.askWorkloadCard(words, stamp, { customer: contoso }),
    'ask-workload-again': cards.askWorkloadCard(words, stamp, { customer: undefined, notice: notUnderstood }),
    'ask-workload-guesses': cards.askWorkloadCard(words, stamp, {
      customer: contoso,
      guesses: ['exchange', 'teams'],
    }),
    'ask-entra-premium': cards.askEntraPremiumCard(words, stamp, { customer: contoso }),
    'ask-azure-seller': cards.askAzureSellerCard(words, stamp, { customer: contoso }),
    'ask-arrangement': cards.askArrangementCard(words, stamp, { customer: contoso }),
    used: cards.usedQuestion(words, { kind: 'customer', customer: contoso }),
  };
}

function notices(words: Words): Record<string, Card> {
  return {
    'moved-on': cards.movedOnCard(words),
    cancelled: cards.cancelledCard(words),
    'set-aside': cards.setAsideCard(words),
    'personal-only': cards.personalOnlyCard(words),
    'not-understood': cards.notUnderstoodCard(words, { typed: 'flrp' }),
    'not-understood-guesses': cards.notUnderstoodCard(words, { typed: 'flle', guesses: ['file', 'teach'] }),
    language: cards.languageCard(words, { chosen: undefined, teams: 'en' }),
    'language-other': cards.languageCard(words, { chosen: undefined, teams: undefined }),
    'language-set': cards.languageCard(words, { chosen: 'ca', teams: 'en', isNew: true }),
    'language-set-shared': cards.languageCard(words, {
      chosen: 'ca',
      teams: 'en',
      inFrontOfOthers: 'Adele Vance',
    }),
    failure: cards.failureCard(words, { correlationId: '7f3c9a' }),
    refused: cards.refusedCard(words),
    'directory-down': cards.directoryDownCard(words, {
      failure: { kind: 'throttled', retryAfterSeconds: 20 },
    }),
    'directory-still-reading': cards.directoryDownCard(words, { failure: { kind: 'stillReading' } }),
    'no-sight': cards.noSightCard(words),
    'glance-no-sight': cards.glanceCard(words, { ...glance, kind: 'noSight', sees: 'own' }),
    shared: cards.sharedCard(words, { question: 'gallery', asker: 'Adele Vance', viewers: [] }),
  };
}

function selfServices(words: Words): Record<string, Card> {
  return Object.fromEntries(
    ARRANGEMENTS.map((arrangement) => [
      `self-service-${arrangement}`,
      cards.selfServiceCard(words, { arrangement, customer: contoso, demo: arrangement === 'cspOnly' }),
    ]),
  );
}

function tour(words: Words): Record<string, Card> {
  const topics = TOPIC_IDS.map((topic) => [`topic-${topic}`, cards.topicCard(words, { topic })] as const);
  return { 'tour-menu': cards.tourMenuCard(words, { seen: ['whoMayFile'] }), ...Object.fromEntries(topics) };
}
