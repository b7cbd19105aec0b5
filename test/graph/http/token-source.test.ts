import assert from 'node:assert/strict';
import type { AccessToken, TokenCredential } from '@azure/identity';
import { credentialToken, fixedToken, GraphSetupError } from '../../../src/graph';
import { rows, status } from '../../support/graph-double';
import { CONTOSO, PATHS, startBench } from '../support';

const HOUR = 3_600_000;

/** A credential that numbers its tokens. */
function numbered(lifetimeMs: number): { create: () => Promise<TokenCredential>; created: () => number } {
  let created = 0;
  let given = 0;
  const getToken = async (): Promise<AccessToken> => ({
    token: `token-${++given}`,
    expiresOnTimestamp: Date.now() + lifetimeMs,
  });
  return {
    create: async () => {
      created += 1;
      return { getToken };
    },
    created: () => created,
  };
}

function failing(name: string, over: object = {}): () => Promise<TokenCredential> {
  const error = Object.assign(new Error('contains a secret'), { name, ...over });
  return async () => ({ getToken: () => Promise.reject(error) });
}

describe('credential token', () => {
  it('is fetched once for many, and kept until shortly before its end', async () => {
    const tokens = credentialToken(numbered(HOUR).create, 'scope');

    const all = await Promise.all([tokens.token(), tokens.token(), tokens.token()]);

    assert.deepEqual([...all, await tokens.token()], ['token-1', 'token-1', 'token-1', 'token-1']);
  });

  it('is fetched anew when its end is near', async () => {
    const tokens = credentialToken(numbered(60_000).create, 'scope');

    await tokens.token();

    assert.equal(await tokens.token(), 'token-2');
  });

  it('is renewed once when it was rejected, with a new credential', async () => {
    const credential = numbered(HOUR);
    const tokens = credentialToken(credential.create, 'scope');
    const rejected = await tokens.token();

    tokens.renew?.(rejected);
    const renewed = await tokens.token();
    tokens.renew?.(rejected);
    const after = await tokens.token();

    assert.deepEqual([renewed, after, credential.created()], ['token-2', 'token-2', 2]);
  });

  it('is renewed in the middle of a call that Graph answers 401', async () => {
    const bench = await startBench({ token: credentialToken(numbered(HOUR).create, 'scope') });
    bench.double.on(PATHS.customers, (response, seen) =>
      (seen.authorization === 'Bearer token-2' ? rows() : status(401))(response, seen),
    );
    bench.double.on(PATHS.contracts, rows());

    const reading = await bench.ports.customers.customers();

    assert.equal(reading.gap, undefined);
    await bench.stop();
  });

  const faults = [
    { name: 'AuthenticationError', over: { statusCode: 401 }, kind: 'refused' },
    { name: 'AuthenticationError', over: { statusCode: 503 }, kind: 'unreachable' },
    { name: 'CredentialUnavailableError', over: {}, kind: 'refused' },
    { name: 'RestError', over: { code: 'ENOTFOUND' }, kind: 'unreachable' },
  ] as const;
  for (const { name, over, kind } of faults) {
    it(`makes readings ${kind} after ${name} ${JSON.stringify(over)}`, async () => {
      const bench = await startBench({ token: credentialToken(failing(name, over), 'scope') });

      const reading = await bench.ports.probe();

      assert.equal(reading.kind === 'failed' && reading.failure.kind, kind);
      assert.equal(bench.double.seen.length, 0);
      assert.doesNotMatch(bench.log.join(), /secret/);
      await bench.stop();
    });
  }

  const messages = [
    { message: 'network_error: See the documentation', kind: 'unreachable' },
    { message: 'endpoints_resolution_error: Endpoints cannot be resolved', kind: 'unreachable' },
    { message: 'temporarily_unavailable: AADSTS90033: A transient error has occurred', kind: 'unreachable' },
    { message: 'invalid_client: AADSTS7000215: Invalid client secret provided', kind: 'refused' },
  ] as const;
  for (const { message, kind } of messages) {
    it(`makes readings ${kind} after "${message}"`, async () => {
      const token = credentialToken(failing('AuthenticationRequiredError', { message }), 'scope');
      const bench = await startBench({ token });

      const reading = await bench.ports.probe();

      assert.equal(reading.kind === 'failed' && reading.failure.kind, kind);
      await bench.stop();
    });
  }

  it('is had for another tenant where the application can have one, each with its own credential', async () => {
    const made: string[] = [];
    const tokens = credentialToken(numbered(HOUR).create, 'scope', (tenantId) => async () => {
      made.push(tenantId);
      return { getToken: async () => ({ token: `for ${tenantId}`, expiresOnTimestamp: Date.now() + HOUR }) };
    });

    const theirs = tokens.forTenant?.(CONTOSO);

    assert.deepEqual(made, []);
    assert.equal(await theirs?.token(), `for ${CONTOSO}`);
    assert.equal(await tokens.token(), 'token-1');
    assert.deepEqual(made, [CONTOSO]);
  });

  for (const odd of ['common', 'organizations', '', 'contoso.com', `${CONTOSO}/`]) {
    it(`is not had for a tenant called ${JSON.stringify(odd)}`, () => {
      const tokens = credentialToken(numbered(HOUR).create, 'scope', () => numbered(HOUR).create);

      assert.equal(tokens.forTenant?.(odd), undefined);
    });
  }

  it('is had for no other tenant where the application is bound to its own', () => {
    assert.equal(credentialToken(numbered(HOUR).create, 'scope').forTenant?.(CONTOSO), undefined);
  });

  it('is not waited for without end', async () => {
    const never: TokenCredential = { getToken: () => new Promise(() => undefined) };
    const bench = await startBench({ token: credentialToken(async () => never, 'scope') });

    const reading = await bench.ports.probe();

    assert.deepEqual(reading, { kind: 'failed', failure: { kind: 'unreachable' } });
    await bench.stop();
  });
});

describe('fixed token', () => {
  for (const odd of ['', 'two words', 'line\nbreak', 'señal']) {
    it(`refuses ${JSON.stringify(odd)}`, () => {
      assert.throws(
        () => fixedToken(odd),
        (error) => error instanceof GraphSetupError && error.code === 'GRAPH_TOKEN_INVALID',
      );
    });
  }

  it('is good for one tenant, unless those of others are known', async () => {
    const tokens = fixedToken('own', (tenantId) => (tenantId === CONTOSO ? 'theirs' : undefined));

    assert.equal(await tokens.forTenant?.(CONTOSO)?.token(), 'theirs');
    assert.equal(tokens.forTenant?.('another'), undefined);
    assert.equal(fixedToken('own').forTenant?.(CONTOSO), undefined);
  });
});
