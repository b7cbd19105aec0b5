import assert from 'node:assert/strict';
import type { ListState } from '../../src/graph';
import { tokenState, type TokenState } from '../../src/graph/http/token-state';
import { credentialToken } from '../../src/graph';
import { readinessChecks } from '../../src/readiness-checks';
import { withShortMemory } from '../../src/store';
import { SILENT } from '../server/recording-bot';
import { TemporaryStores } from '../store/temporary-store';

const NOTHING: ListState = {
  ageMs: undefined,
  isOver: false,
  hasGap: false,
  isReading: false,
  hasFailed: false,
};

describe('readinessChecks', () => {
  const stores = new TemporaryStores();
  afterEach(() => stores.clear());

  const lookAt = async (name: string, token: TokenState, directory: ListState) => {
    const store = withShortMemory(stores.open(), SILENT);
    const graph = { tokenState: async () => token, directoryState: () => directory };
    const checks = readinessChecks({ store, graph, clock: { now: () => new Date() } });
    const check = checks.find((each) => each.name === name) ?? assert.fail(name);
    return { ...(await check.look()), needed: check.needed };
  };

  const states: readonly (readonly [string, Partial<ListState>, string])[] = [
    ['nobody has asked', {}, 'directoryNotRead'],
    ['it is read for the first time', { isReading: true }, 'directoryReading'],
    ['its only reading failed', { hasFailed: true }, 'directoryUnreadable'],
    ['it was read', { ageMs: 1 }, 'directoryRead'],
    ['it was read, and is read again', { ageMs: 1, isReading: true }, 'directoryRead'],
    ['it has gaps', { ageMs: 1, hasGap: true, hasFailed: true }, 'directoryIncomplete'],
    ['it is too old, and nobody has asked since', { ageMs: 1, isOver: true }, 'directoryResting'],
    [
      'it is too old, and reading it failed',
      { ageMs: 1, isOver: true, hasFailed: true },
      'directoryUnreadable',
    ],
  ];
  for (const [what, state, code] of states) {
    it(`says of the directory ${code} when ${what}, which takes nobody out of the rotation`, async () => {
      const look = await lookAt('directory', 'held', { ...NOTHING, ...state });

      assert.deepEqual([look.code, look.ageMs, look.needed], [code, state.ageMs, false]);
    });
  }

  const tokens = { held: 'graphTokenHeld', refused: 'graphTokenRefused', unanswered: 'graphTokenUnanswered' };
  for (const [state, code] of Object.entries(tokens)) {
    it(`says of the token ${code}, which takes nobody out of the rotation`, async () => {
      const look = await lookAt('graphToken', state as TokenState, NOTHING);

      assert.deepEqual([look.code, look.needed], [code, false]);
    });
  }
});

describe('tokenState', () => {
  const named = (name: string) => Object.assign(new Error('of a secret'), { name });
  const credential = (getToken: () => Promise<never>) => credentialToken(async () => ({ getToken }), 'scope');

  it('tells a token, a refusal and silence apart, in its time', async () => {
    const held = { reach: 'anywhere', token: async () => 'a-token' } as const;
    const refused = credential(() => Promise.reject(named('AuthenticationError')));
    const broken = credential(() => Promise.reject(named('RestError')));
    const silent = credential(() => new Promise(() => undefined));
    const from = performance.now();

    const states = await Promise.all(
      [held, refused, broken, silent].map((tokens) => tokenState(tokens, 100)),
    );

    assert.deepEqual(states, ['held', 'refused', 'unanswered', 'unanswered']);
    assert.ok(performance.now() - from < 1_000);
  });
});
