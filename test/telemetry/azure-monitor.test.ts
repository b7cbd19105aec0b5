import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { firstTurns } from '../../tools/bundle/first-turns';
import { selfSigned } from '../config/self-signed';
import { type Ended, Product } from '../e2e/support/product';

const KEY = '12345678-1234-4234-8234-123456789abc';

interface Envelope {
  readonly iKey: string;
  readonly data: {
    readonly baseType: string;
    readonly baseData: { readonly name?: string; readonly metrics?: readonly { readonly name: string }[] };
  };
}

describe('telemetry to Azure Monitor', function () {
  this.timeout(60_000);

  let server: Server;
  const envelopes: Envelope[] = [];
  const paths = new Set<string>();
  let ended: Ended;

  before(async () => {
    const { certificate, privateKey } = selfSigned();
    server = createServer({ cert: certificate, key: privateKey }, (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks);
        const text = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString();
        const some = JSON.parse(text) as Envelope[];
        paths.add(request.url ?? '');
        envelopes.push(...some);
        response.writeHead(200, { 'content-type': 'application/json' });
        const counts = { itemsReceived: some.length, itemsAccepted: some.length, errors: [] };
        response.end(JSON.stringify(counts));
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const product = await Product.start({
      TELEMETRY: 'azureMonitor',
      APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${KEY};IngestionEndpoint=https://127.0.0.1:${port}/;`,
      // The certificate is one of ours.
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
    });
    await firstTurns(product.url);
    ended = await product.stop('SIGTERM');
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it('goes to the place that the connection string names, under its key', () => {
    assert.deepEqual([...paths], ['/v2.1/track']);
    assert.ok(envelopes.length > 10);
    for (const { iKey } of envelopes) assert.equal(iKey, KEY);
  });

  it('brings requests, what they led to, and the numbers, sent before the process ends', () => {
    const names = (type: string): readonly string[] =>
      envelopes
        .filter(({ data }) => data.baseType === type)
        .flatMap(
          ({ data: { baseData } }) => baseData.name ?? baseData.metrics?.map(({ name }) => name) ?? [],
        );

    assert.ok(names('RequestData').includes('POST /api/messages'));
    assert.ok(names('RemoteDependencyData').includes('store documents.save'));
    assert.ok(names('RemoteDependencyData').includes('graph GET /users/{id}'));
    assert.ok(names('MetricData').includes('filing_desk.handed_over'));
    assert.equal(ended.code, 0);
  });

  it('keeps the connection string out of the log', () => {
    assert.ok(!ended.stderr.includes(KEY));
    assert.match(ended.stderr, /"telemetry":\{"kind":"azureMonitor","tellsCustomers":false\}/u);
  });
});
