import assert from 'node:assert/strict';
import { makeExport } from '../../dialogs/make-export';
import { requestsStatement } from '../../dialogs/requests';
import type { DialogServices, Leadership } from '../../dialogs/services';
import { NO_TOPIC, Turn } from '../../dialogs/turn';
import type { HandOff } from '../../src/domain/hand-off';
import { NO_TABLES } from '../../src/domain/organisation';
import type { HandOffLog } from '../../src/ports';
import { buildDirectoryIndex } from '../../src/understand';
import { HAND_OFF } from '../store/hand-off-samples';
import { textOf } from '../support/cards';

const HELEN = { id: 'helen', name: 'Helen', email: undefined };
const ASKED = { of: 'everybody' } as const;
const failure = { kind: 'incomplete' } as const;

/** A log of so many rows, a page of which may be cut short, or fail. */
function logOf(rows: number, failsAt = Infinity, unreadable = 0): Pick<HandOffLog, 'list'> {
  return {
    list: async (_filter, { limit, after = '0' }) => {
      const start = Number(after);
      if (start >= failsAt) throw new TypeError('the log is away');
      const count = Math.min(limit, rows - start, 400);
      const handOffs = Array.from({ length: count }, (_, index): HandOff => ({
        ...HAND_OFF,
        id: `h-${start + index}`,
      }));
      const end = start + count;
      return { handOffs, next: end < rows ? String(end) : undefined, unreadable };
    },
  };
}

async function servicesWith(
  log: Pick<HandOffLog, 'list'>,
  leadership: Leadership = { kind: 'lead' },
): Promise<DialogServices> {
  const index = (await buildDirectoryIndex([])).everybody;
  return {
    demo: false,
    handOffs: log,
    organisation: NO_TABLES,
    gate: {
      leadershipOf: async () => leadership,
      visibleTo: async () => ({ index, gap: undefined, sees: 'all' }),
    },
    staff: { staff: async () => ({ kind: 'notFound' }) },
  } as unknown as DialogServices;
}

function turn(): Turn {
  return new Turn(
    HELEN,
    { chosen: undefined, teamsLocale: 'en-GB' },
    { kind: 'text', text: '' },
    NO_TOPIC,
    'personal',
  );
}

describe('the file of the log', () => {
  const make = async (log: Pick<HandOffLog, 'list'>, leadership?: Leadership) =>
    makeExport(await servicesWith(log, leadership), turn(), ASKED, 'UTC');

  it('holds every page, also those that came short', async () => {
    const made = await make(logOf(1_234));

    assert.ok(made.kind === 'made');
    assert.deepEqual([made.rows, made.isCut], [1_234, false]);
    const ids = Buffer.from(made.bytes).toString().match(/h-\d+/gu);
    assert.equal(new Set(ids).size, 1_234);
  });

  it('ends at 50,000 rows, and tells that there are more', async function () {
    this.timeout(60_000);
    const made = await make(logOf(50_001));

    assert.ok(made.kind === 'made');
    assert.deepEqual([made.rows, made.isCut], [50_000, true]);
  });

  it('is whole with exactly 50,000 rows', async function () {
    this.timeout(60_000);
    const made = await make(logOf(50_000));

    assert.ok(made.kind === 'made');
    assert.equal(made.isCut, false);
  });

  it('tells how many rows it lacks, and is none where that is all of them', async () => {
    const made = await make(logOf(800, Infinity, 2));

    assert.ok(made.kind === 'made');
    assert.deepEqual([made.rows, made.unreadable], [800, 4]);
    assert.deepEqual(await make(logOf(0, Infinity, 1)), { kind: 'unknown' });
  });

  it('is none when the log fails half-way: half of it would pass for all', async () => {
    assert.deepEqual(await make(logOf(1_000, 800)), { kind: 'unknown' });
  });

  it('is none while nobody can tell whether they are a lead', async () => {
    assert.deepEqual(await make(logOf(3), { kind: 'unknown', failure }), { kind: 'unknown' });
  });

  it('is none for who isn’t one any more', async () => {
    assert.deepEqual(await make(logOf(3), { kind: 'notLead' }), { kind: 'notLead' });
  });
});

describe('the list of requests', () => {
  const list = async (
    log: Pick<HandOffLog, 'list'>,
    leadership?: Leadership,
    asked: 'mine' | 'everybody' = 'everybody',
  ) => textOf(await requestsStatement(await servicesWith(log, leadership), turn(), { of: asked }));

  it('says that the log can’t be read, never that it is empty', async () => {
    const text = await list(logOf(3, 0));

    assert.match(text, /^I can’t read the log right now/u);
    assert.doesNotMatch(text, /No requests/u);
  });

  it('isn’t empty while there is something that can’t be read', async () => {
    assert.match(await list(logOf(0, Infinity, 1)), /^These entries can’t be read\nThere is one/u);
  });

  it('claims nothing while nobody can tell whether they are a lead', async () => {
    const unknown = { kind: 'unknown', failure } as const;

    assert.match(await list(logOf(3), unknown), /^I can’t read the log right now/u);
    assert.match(await list(logOf(3), unknown, 'mine'), /Your requests/u);
  });

  it('shows colleagues who left without a name', async () => {
    assert.match(await list(logOf(3)), /Everybody’s requests/u);
  });
});
