import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstTurns } from '../../tools/bundle/first-turns';
import { NPM_START, Product } from '../e2e/support/product';
import { Collector } from './collector';

/** Says on demand which packages the process has loaded. */
const TELLS = `process.on('SIGWINCH', () => {
  const loaded = Object.keys(require.cache).filter((path) => /opentelemetry|open-telemetry/u.test(path));
  process.stderr.write('loaded: ' + JSON.stringify(loaded) + '\\n');
});`;

describe('telemetry that nobody asked for', function () {
  this.timeout(60_000);

  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'filing-desk-off-'));
    writeFileSync(join(folder, 'tells.cjs'), TELLS);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  async function loadedBy(env: NodeJS.ProcessEnv): Promise<readonly string[]> {
    const tells = `--require ${join(folder, 'tells.cjs')}`;
    const product = await Product.start({ ...env, NODE_OPTIONS: tells }, NPM_START);
    try {
      await firstTurns(product.url);
      product.signal('SIGWINCH');
      await product.until(() => product.stderr.includes('loaded: '));
    } finally {
      await product.stop();
    }
    const [, list = '[]'] = /^loaded: (.*)$/mu.exec(product.stderr) ?? [];
    return JSON.parse(list) as readonly string[];
  }

  it('is off, loads nothing and sends nothing, whatever the platform says of a collector', async () => {
    const collector = await Collector.start();
    const key = '00000000-0000-0000-0000-000000000000';
    const platform = {
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${key};IngestionEndpoint=https://127.0.0.1:9/`,
    };

    const loaded = await loadedBy(platform);

    await collector.stop();
    assert.deepEqual(loaded, []);
    assert.deepEqual(collector.bodies, []);
  });

  it('is loaded once it is asked for, so that this test would notice', async () => {
    const collector = await Collector.start();

    const loaded = await loadedBy({ TELEMETRY: 'otlp', OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });

    await collector.stop();
    assert.ok(loaded.some((path) => path.includes('@opentelemetry')));
    assert.ok(!loaded.some((path) => path.includes('monitor-opentelemetry')));
    // Sent when the process was told to end: it would have waited for a minute otherwise.
    assert.ok(
      (collector.number('filing_desk.handed_over', { verdict: 'canFile', workload: 'exchange' }) ?? 0) > 0,
    );
  });
});
