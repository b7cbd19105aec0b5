import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answer } from '../../dialogs/answer';
import type { DialogServices } from '../../dialogs/services';
import type { Effect } from '../../dialogs/effects';
import { NO_TABLES, type OrganisationTables } from '../../src/domain/organisation';
import { judge } from '../../src/domain/judge';
import { failedReading } from '../../src/domain/reading';
import { PORTAL_IDS } from '../../src/domain/portals';
import type { Question } from '../../src/domain/question';
import type { Evidence } from '../../src/domain/evidence';
import { type Words, wordsFor, wordsWith } from '../../src/i18n/words';
import { overridable } from '../../src/i18n/override-faults';
import { readOrganisation } from '../../src/organisation';
import { createCustomerIndex } from '../../src/understand';
import { evidence, question } from '../support/arbitrary-evidence';
import { aCustomer, aPerson } from '../support/evidence';

const customer = aCustomer();
const person = aPerson();

/** Whatever an organisation may say: every contact, page and address there is, and every text that may change. */
const FILE = {
  texts: { en: Object.fromEntries([...overridable('en')].map(([key, text]) => [key, changed(text)])) },
  escalation: [{ name: 'Access desk', phone: '112' }],
  portals: [{ title: 'Wiki', url: 'https://wiki.northwind.example/{tenantId}' }],
  replacedPortals: Object.fromEntries(
    PORTAL_IDS.map((id) => [id, `https://${id.toLowerCase()}.example/{tenantId}`]),
  ),
  links: [{ title: 'Wiki', url: 'https://wiki.northwind.example/' }],
};

/** As long, and with the same placeholders: a small letter becomes another one. */
function changed(text: string): string {
  return text.replace(/\{\{.+?\}\}|\*\*|\p{Ll}/gu, (part) => (part.length > 1 ? part : 'e'));
}

function organisation() {
  const result = readOrganisation(JSON.stringify(FILE));
  return result.kind === 'ok' ? result.organisation : assert.fail(JSON.stringify(result.errors.slice(0, 5)));
}

async function outcome(asked: Question, seen: Evidence, tables: OrganisationTables, words: Words) {
  const effects: Effect[] = [];
  const services = {
    partner: asked.partner,
    demo: false,
    clock: { now: () => seen.checkedAt },
    ids: { next: () => 'id' },
    gate: {
      visibleTo: async () => ({ index: createCustomerIndex([customer]), gap: undefined, sees: 'own' }),
      can: async () => ({ kind: 'granted', evidence: seen }),
    },
    portals: { serviceLinks: async () => failedReading({ kind: 'incomplete' }) },
    health: { openIncidents: async () => failedReading({ kind: 'incomplete' }) },
    notices: { of: async () => ({ followUps: true, endings: false }) },
    organisation: tables,
  } as unknown as DialogServices;
  const { workload, entraPremium, azureSeller } = asked;
  const slots = {
    workload,
    customer: { kind: 'known', customer },
    ...(entraPremium && { entraPremium }),
    ...(azureSeller && { azureSeller }),
  } as const;
  const asker = {
    person,
    words,
    effect: (one: Effect) => void effects.push(one),
    timeZone: 'UTC',
    chat: undefined,
    note: () => undefined,
  };
  const { card } = await answer(services, asker, slots);
  const recorded = effects.flatMap((one) => (one.kind === 'recordHandOff' ? [one.handOff] : []));
  return { heading: headingOf(card.content), verdicts: recorded.map(({ verdict }) => verdict) };
}

/** The first heading, which says the verdict, and the colour it stands in. */
function headingOf({ body }: Readonly<Record<string, unknown>>): unknown {
  const [box] = (body as Readonly<Record<string, unknown>>[]).filter(({ type }) => type === 'Container');
  return [box?.['style'], (box?.['items'] as Readonly<Record<string, unknown>>[])[0]?.['text']];
}

describe('an organisation’s file', () => {
  it('changes no verdict: not what is judged, not what is recorded, not what the heading says', async () => {
    const { texts, tables } = organisation();
    const own = wordsWith(texts)('en-GB');
    const usual = wordsFor('en-GB');
    const kinds = new Set<string>();

    await fc.assert(
      fc.asyncProperty(question, evidence, async (asked, seen) => {
        const before = await outcome(asked, seen, NO_TABLES, usual);
        const after = await outcome(asked, seen, tables, own);

        assert.deepEqual(after, before);
        kinds.add(judge(asked, seen, seen.checkedAt).kind);
      }),
      { numRuns: 400 },
    );
    assert.ok(kinds.size >= 5, [...kinds].join());
  });
});
