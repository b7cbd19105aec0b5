import type { Card } from '../../cards';
import * as cards from '../../cards';
import type { Agents } from '../../src/domain/agents';
import type { Membership } from '../../src/domain/evidence';
import type { Filer } from '../../src/domain/filers';
import type { HandOff } from '../../src/domain/hand-off';
import type { Readiness } from '../../src/domain/readiness';
import { failedReading } from '../../src/domain/reading';
import type { Verdict } from '../../src/domain/verdict';
import type { WorkloadId } from '../../src/domain/workloads';
import type { Words } from '../../src/i18n/words';
import {
  answerView,
  brokenLinks,
  chainOf,
  customerOf,
  incidentsOf,
  knownIncidents,
  NOW,
  PARTNER,
  USUAL,
  WARNINGS,
} from '../../test/cards/answer-views';

const customer = customerOf(USUAL);
const adele = { id: 'adele', name: 'Adele Vance', email: undefined };

/** The cards that answer, by name, with sample data. */
export function answerCards(words: Words): Readonly<Record<string, Card>> {
  return { ...answers(words), ...glances(words), ...whos(words), ...readiness(words), ...rest(words) };
}

function glances(words: Words): Record<string, Card> {
  const glance = (verdict: Verdict): Card => {
    const { question, checkedAt } = answerView(verdict);
    const at = { question: 'gallery', viewer: '29:adele', demo: false, checkedAt } as const;
    return cards.glanceCard(words, { ...at, kind: 'verdict', asked: question, customer, verdict });
  };
  const [broken] = brokenLinks(USUAL).filter(({ link }) => link === 'membership');
  return {
    'glance-can-file': glance({ kind: 'canFile', chain: chainOf(USUAL), warnings: [] }),
    ...(broken && { 'glance-blocked': glance({ kind: 'blocked', broken, warnings: [] }) }),
  };
}

function answers(words: Words): Record<string, Card> {
  const answer = (verdict: Verdict, workload: WorkloadId = 'exchange'): Card =>
    cards.answerCard(words, answerView(verdict, { workload }));
  const azure = (adminAgent: Membership): Card =>
    answer(
      { kind: 'canFile', chain: chainOf(USUAL), warnings: [{ kind: 'azureRbacNotVerified', adminAgent }] },
      'azure',
    );
  const broken = brokenLinks(USUAL).filter(
    (one, at, all) => all.findIndex(({ link }) => link === one.link) === at,
  );
  const blocked = broken.map((one) => [
    `answer-blocked-${one.link}`,
    answer({ kind: 'blocked', broken: one, warnings: [] }),
  ]);
  return {
    'answer-can-file': answer({ kind: 'canFile', chain: chainOf(USUAL), warnings: [] }),
    'answer-can-file-warnings': answer(
      { kind: 'canFile', chain: chainOf(USUAL), warnings: WARNINGS.slice(0, 4) },
      'azure',
    ),
    'answer-azure-likely': azure('yes'),
    'answer-azure-ask': azure('no'),
    'answer-azure-unknown': azure('unknown'),
    ...(Object.fromEntries(blocked) as Record<string, Card>),
    'answer-provider-files': answer({ kind: 'providerFiles', because: 'partnerType' }, 'azure'),
    'answer-publisher-supports': answer({ kind: 'publisherSupports' }, 'marketplace'),
    'answer-own-plan': answer({ kind: 'ownPlan' }, 'ownSubscription'),
    'answer-unchecked': answer({
      kind: 'unchecked',
      reason: { kind: 'readFailed', failure: { kind: 'unreachable' } },
      chain: undefined,
      warnings: [],
    }),
  };
}

function whos(words: Words): Record<string, Card> {
  const names = ['Adele Vance', 'Alex Wilber', 'Diego Siciliani', 'Grady Archie', 'Isaiah Langer'];
  const filers: readonly Filer[] = names.map((name) => ({
    person: { id: name, name, email: `${name.replace(' ', '.').toLowerCase()}@alpinecloud.example` },
    chain: chainOf(USUAL),
  }));
  const [{ person, chain } = { person: adele, chain: chainOf(USUAL) }] = filers;
  const people = filers.map(({ person }) => person);
  const agents: Agents = {
    admin: { items: people.slice(0, 2), gap: undefined, at: NOW },
    helpdesk: { items: people.slice(1, 3), gap: { kind: 'unreachable' }, at: NOW },
  };
  const many = Array.from({ length: 1204 }, (_, at) => ({ person: { ...person, id: `${at}` }, chain }));
  const view = {
    question: { workload: 'exchange', partner: PARTNER },
    customer,
    agents,
    place: 'personal',
    page: 0,
    pageSize: 3,
    checkedAt: NOW,
    demo: true,
  } as const;
  const [broken] = brokenLinks(USUAL);
  return {
    'who-people': cards.whoCard(words, {
      ...view,
      verdict: { kind: 'people', filers, gap: { kind: 'incomplete' }, warnings: [] },
    }),
    'who-many-shared': cards.whoCard(words, {
      ...view,
      place: 'shared',
      page: 3,
      verdict: { kind: 'people', filers: many, gap: undefined, warnings: [] },
    }),
    'who-azure': cards.whoCard(words, {
      ...view,
      question: { ...view.question, workload: 'azure' },
      verdict: {
        kind: 'people',
        filers,
        gap: undefined,
        warnings: [{ kind: 'azureRbacNotVerified', adminAgent: 'unknown' }],
      },
    }),
    ...(broken && {
      'who-nobody': cards.whoCard(words, { ...view, verdict: { kind: 'nobody', broken, warnings: [] } }),
    }),
  };
}

function readiness(words: Words): Record<string, Card> {
  const known: Readiness = {
    kind: 'known',
    families: [
      { family: 'microsoft365', canFile: 12, unchecked: 1, providerFiles: 0, total: 25 },
      { family: 'dynamics', canFile: 12, unchecked: 1, providerFiles: 0, total: 25 },
      { family: 'entra', canFile: 9, unchecked: 4, providerFiles: 0, total: 25 },
      { family: 'azure', canFile: 0, unchecked: 0, providerFiles: 25, total: 25 },
    ],
    missing: [
      {
        link: 'membership',
        count: 7,
        examples: [customer],
        group: { id: customer.tenantId, name: 'GDAP Service Support', opens: 6 },
      },
      { link: 'relationship', count: 2, examples: [customer], group: undefined },
    ],
    adminAgent: 'no',
    helpdeskAgent: 'yes',
    checkedAt: NOW,
  };
  const view = { person: adele, totalCustomers: 25, sees: 'own', demo: true } as const;
  const gap = { kind: 'stillReading' } as const;
  return {
    readiness: cards.readinessCard(words, { ...view, readiness: known }),
    'readiness-gap': cards.readinessCard(words, { ...view, readiness: known, gap }),
    'readiness-nobody': cards.readinessCard(words, { ...view, readiness: known, totalCustomers: 0 }),
    'readiness-failed': cards.readinessCard(words, {
      ...view,
      readiness: { kind: 'failed', failure: { kind: 'refused', permission: undefined }, checkedAt: NOW },
    }),
  };
}

function rest(words: Words): Record<string, Card> {
  const handOff: HandOff = {
    id: 'hand-off-1',
    at: NOW,
    personId: 'adele',
    customerTenantId: customer.tenantId,
    workload: 'exchange',
    verdict: 'canFile',
    portalUrl: undefined,
    evidence: '',
    contactReminder: true,
    outcome: 'open',
    ticket: undefined,
  };
  const { route } = answerView({ kind: 'canFile', chain: chainOf(USUAL), warnings: [] });
  return {
    health: cards.healthCard(words, {
      incidents: knownIncidents(incidentsOf(USUAL, 3)),
      checkedAt: NOW,
      demo: true,
    }),
    'health-customer': cards.healthCard(words, {
      incidents: knownIncidents(incidentsOf(USUAL, 2), 'customer'),
      checkedAt: NOW,
      customer,
      workload: 'exchange',
      partnerCenter: route.partnerCenter,
      demo: false,
    }),
    'health-unread': cards.healthCard(words, {
      incidents: failedReading({ kind: 'unreachable' }),
      checkedAt: NOW,
      demo: false,
    }),
    'ask-ticket': cards.askTicketCard(words, { flow: 'gallery', step: 1 }, { handOff, customer }),
    'ticket-saved': cards.ticketSavedCard(words, {
      ticket: '2411220030001234',
      customer,
      workload: 'exchange',
      steps: route.steps,
    }),
  };
}
