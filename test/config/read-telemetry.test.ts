import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { headersIn } from '../../src/config';
import { configOf, type Env, names, problemsOf } from './environments';

const KEY = '12345678-1234-4234-8234-123456789abc';
const STRING = `InstrumentationKey=${KEY};IngestionEndpoint=https://westeurope-5.in.example/;LiveEndpoint=https://live.example/`;

const otlp = (endpoint: string, headers = ''): Env => ({
  TELEMETRY: 'otlp',
  OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
  OTEL_EXPORTER_OTLP_HEADERS: headers,
});
const azure = (connectionString: string): Env => ({
  TELEMETRY: 'azureMonitor',
  APPLICATIONINSIGHTS_CONNECTION_STRING: connectionString,
});

describe('readTelemetry', () => {
  it('sends nothing unless it is asked to, whatever the platform has set', () => {
    const env = { ...otlp('http://localhost:4318'), ...azure(STRING), TELEMETRY: '' };

    assert.deepEqual(configOf(env).telemetry, { kind: 'off' });
  });

  for (const [given, taken] of [
    ['http://localhost:4318', 'http://localhost:4318'],
    ['http://collector:4318/', 'http://collector:4318'],
    ['HTTPS://otlp.contoso.com/otlp//', 'https://otlp.contoso.com/otlp'],
  ] as const) {
    it(`takes a collector at ${given}`, () => {
      assert.deepEqual(configOf(otlp(given)).telemetry, {
        kind: 'otlp',
        endpoint: taken,
        headers: undefined,
        tellsCustomers: false,
      });
    });
  }

  it('takes headers over https and to this machine', () => {
    for (const endpoint of ['https://otlp.contoso.com', 'http://127.0.0.1:4318']) {
      const { telemetry } = configOf(otlp(endpoint, 'api-key=some%20key, x-team=a=b'));

      assert.ok(telemetry.kind === 'otlp' && telemetry.headers);
      assert.deepEqual(headersIn(telemetry.headers.reveal()), { 'api-key': 'some key', 'x-team': 'a=b' });
    }
  });

  it('takes a connection string as Azure shows it, with a semicolon at the end or without', () => {
    for (const given of [STRING, `${STRING};`, ` ${STRING} `]) {
      const { telemetry } = configOf(azure(given));

      assert.ok(telemetry.kind === 'azureMonitor');
      assert.equal(telemetry.connectionString.reveal(), STRING);
    }
  });

  const refused: readonly (readonly [string, Env, string, RegExp])[] = [
    [
      'otlp without an address',
      otlp(''),
      'OTEL_EXPORTER_OTLP_ENDPOINT',
      /required, because TELEMETRY is otlp/,
    ],
    [
      'Azure Monitor without a connection string',
      azure(''),
      'APPLICATIONINSIGHTS_CONNECTION_STRING',
      /required, because TELEMETRY is azureMonitor/,
    ],
    [
      'headers that go over the network in the clear',
      otlp('http://collector:4318', 'api-key=x'),
      'OTEL_EXPORTER_OTLP_ENDPOINT',
      /expected https/,
    ],
    [
      'headers that are none',
      otlp('https://otlp.contoso.com', 'Bearer canary'),
      'OTEL_EXPORTER_OTLP_HEADERS',
      /name=value/,
    ],
    ...[
      KEY,
      `InstrumentationKey=${KEY}`,
      `InstrumentationKey=canary;IngestionEndpoint=https://in.example/`,
      `InstrumentationKey=${KEY.toUpperCase()};IngestionEndpoint=https://in.example/`,
      `InstrumentationKey=${KEY};IngestionEndpoint=http://in.example/`,
      `InstrumentationKey=${KEY};;IngestionEndpoint=https://in.example/`,
    ].map(
      (text) =>
        [
          `the connection string ${text}`,
          azure(text),
          'APPLICATIONINSIGHTS_CONNECTION_STRING',
          /InstrumentationKey and an https IngestionEndpoint/,
        ] as const,
    ),
  ];
  for (const [what, env, name, expected] of refused) {
    it(`refuses ${what}`, () => {
      const problems = problemsOf(env);

      assert.deepEqual(names(env), [name]);
      assert.match(problems[0]?.problem ?? '', expected);
      assert.doesNotMatch(inspect(problems), /canary|12345678/u);
    });
  }

  it('tells a wrong address as itself only, and not as a missing one', () => {
    assert.deepEqual(names(otlp('collector')), ['OTEL_EXPORTER_OTLP_ENDPOINT']);
  });
});
