import assert from 'node:assert/strict';
import {
  createGraphPorts,
  credentialToken,
  fixedToken,
  GraphSetupError,
  type TokenSource,
} from '../../src/graph';
import { rows } from '../support/graph-double';
import { HandClock, PATHS, startBench } from './support';

const log = { info: () => undefined, warn: () => undefined };
const REAL = credentialToken(() => Promise.reject(new Error('never asked')), 'scope');

function codeFor(baseUrl: string, token: TokenSource): string | undefined {
  try {
    void createGraphPorts({ baseUrl, token, cloud: 'commercial', clock: new HandClock(), log }).close();
    return undefined;
  } catch (error) {
    return error instanceof GraphSetupError ? error.code : 'another error';
  }
}

describe('createGraphPorts', () => {
  const addresses: readonly [baseUrl: string, token: TokenSource, code: string | undefined][] = [
    ['https://graph.microsoft.com/v1.0', REAL, undefined],
    ['https://graph.microsoft.us', REAL, undefined],
    ['http://127.0.0.1:4000', fixedToken('x'), undefined],
    ['http://localhost:4000/v1.0/', fixedToken('x'), undefined],
    ['http://[::1]:4000', fixedToken('x'), undefined],
    ['https://graph.microsoft.com/v1.0', fixedToken('x'), 'GRAPH_TOKEN_NOT_LOOPBACK'],
    ['https://127.0.0.1.example', fixedToken('x'), 'GRAPH_TOKEN_NOT_LOOPBACK'],
    ['http://graph.microsoft.com/v1.0', REAL, 'GRAPH_BASE_URL_INSECURE'],
    ['graph.microsoft.com', REAL, 'GRAPH_BASE_URL_INVALID'],
    ['ftp://127.0.0.1', REAL, 'GRAPH_BASE_URL_INVALID'],
    ['https://name:word@graph.microsoft.com', REAL, 'GRAPH_BASE_URL_INVALID'],
    ['https://graph.microsoft.com/v1.0?x=1', REAL, 'GRAPH_BASE_URL_INVALID'],
    ['', REAL, 'GRAPH_BASE_URL_INVALID'],
  ];
  for (const [baseUrl, token, code] of addresses) {
    it(`${code ? `says ${code} to` : 'takes'} ${baseUrl || 'an empty address'} with a ${token.reach} token`, () => {
      assert.equal(codeFor(baseUrl, token), code);
    });
  }

  for (const end of ['', '/', '/v1.0', '/v1.0/', '//']) {
    it(`finds Graph at an address that ends with "${end}"`, async () => {
      const bench = await startBench();
      bench.double.on(PATHS.customers, rows());
      const ports = createGraphPorts({
        baseUrl: `${bench.double.origin}${end}`,
        token: fixedToken('secret-token'),
        cloud: 'commercial',
        clock: bench.clock,
        log,
      });

      const reading = await ports.probe();

      assert.equal(reading.kind, 'read');
      assert.equal(bench.double.seen[0]?.authorization, 'Bearer secret-token');
      await ports.close();
      await bench.stop();
    });
  }
});
