import type { ChannelKeys, KeysState } from './channel-keys';
import type { Look, ReadinessCheck } from './kept-look';
import type { ReadinessCode } from './readiness-codes';

/** The keys keep their own pace: they are fetched as seldom as for messages. */
const EVERY_MS = 2_000;

const CODES: Readonly<Record<KeysState['kind'], ReadinessCode>> = {
  fetched: 'keysFetched',
  kept: 'keysKept',
  missing: 'keysMissing',
};

/**
 * Without any key each message is answered with 503, so such an instance takes no turns. Keys from before are as good
 * as new ones: while nobody can fetch any, instances that have some go on.
 */
export function keysCheck(keys: Pick<ChannelKeys, 'state'> | undefined): ReadinessCheck {
  const look = async (): Promise<Look> => {
    if (!keys) return { code: 'keysNotNeeded' };
    const state = await keys.state();
    return { code: CODES[state.kind], ...(state.kind !== 'missing' && { ageMs: state.ageMs }) };
  };
  return { name: 'channelKeys', needed: true, everyMs: EVERY_MS, unknown: 'keysNotChecked', look };
}
