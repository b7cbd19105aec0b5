import type { GraphPorts, ListState } from './graph';
import type { Clock } from './ports';
import type { Look, ReadinessCheck, ReadinessCode } from './server';
import { type ForgivingStore, StoreError, WriteProbe } from './store';

/** Between two looks, in milliseconds. Anybody may ask, so this is the most that asking can cause. */
const EVERY = { store: 5_000, graphToken: 15_000, directory: 1_000 };

interface Looked {
  readonly store: Pick<ForgivingStore, 'strictDocuments' | 'schedule' | 'waiting'>;
  readonly graph: Pick<GraphPorts, 'tokenState' | 'directoryState'>;
  readonly clock: Clock;
}

/**
 * What an instance's readiness goes by, besides the channel's keys. The storage decides: what is kept in the memory of
 * one instance the others don't know, and a restart loses it. Entra and Graph don't: all instances share their trouble,
 * so taking them out would only turn "it could not be checked" into silence.
 */
export function readinessChecks({ store, graph, clock }: Looked): readonly ReadinessCheck[] {
  const probe = new WriteProbe({ documents: store.strictDocuments, schedule: store.schedule });
  return [
    {
      name: 'store',
      needed: true,
      everyMs: EVERY.store,
      unknown: 'storeNotChecked',
      look: () => lookAtStore(probe, store, clock),
    },
    {
      name: 'graphToken',
      needed: false,
      everyMs: EVERY.graphToken,
      unknown: 'graphTokenNotChecked',
      look: async () => ({ code: TOKEN_CODES[await graph.tokenState()] }),
    },
    {
      name: 'directory',
      needed: false,
      everyMs: EVERY.directory,
      unknown: 'directoryNotRead',
      look: async () => lookAtDirectory(graph.directoryState()),
    },
  ];
}

const TOKEN_CODES = {
  held: 'graphTokenHeld',
  refused: 'graphTokenRefused',
  unanswered: 'graphTokenUnanswered',
} as const;

async function lookAtStore(
  probe: WriteProbe,
  store: Pick<ForgivingStore, 'waiting'>,
  clock: Clock,
): Promise<Look> {
  try {
    await probe.write(clock.now());
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { code: storeCode(error) };
  }
  // A full disk may still take the few bytes of the probe.
  return { code: store.waiting() > 0 ? 'storeBehind' : 'storeWritable' };
}

function storeCode({ code }: StoreError): ReadinessCode {
  switch (code) {
    case 'full':
      return 'storeFull';
    case 'refused':
      return 'storeRefused';
    case 'unreachable':
    case 'busy':
      return 'storeAway';
    case 'dataDirIsFile':
    case 'notWritable':
    case 'notADatabase':
    case 'damaged':
    case 'foreignDatabase':
    case 'newerSchema':
    case 'unreadableRow':
    case 'unstorableText':
    case 'tooLarge':
    case 'closed':
    case 'failed':
      return 'storeNotWritable';
  }
}

function lookAtDirectory({ ageMs, isOver, hasGap, isReading, hasFailed }: ListState): Look {
  if (ageMs === undefined) {
    if (isReading) return { code: 'directoryReading' };
    return { code: hasFailed ? 'directoryUnreadable' : 'directoryNotRead' };
  }
  if (isOver) return { code: hasFailed ? 'directoryUnreadable' : 'directoryResting', ageMs };
  return { code: hasGap ? 'directoryIncomplete' : 'directoryRead', ageMs };
}
