import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitCodeOf } from '../../src/doctor/verdict';
import { APP_ID, BOT, PASSWORD } from '../config/environments';
import { selfSigned } from '../config/self-signed';
import { type GraphDouble, json, status } from '../support/graph-double';
import { startHealthyGraph, tokenWith } from './healthy-graph';
import { examineBot, findingIn, visit } from './patient';

const NOW = new Date('2026-11-22T12:00:00Z');
const clock = { now: () => NOW };
const APPLICATION = `/applications(appId='${APP_ID}')`;
const inDays = (days: number): string => new Date(NOW.getTime() + days * 86_400_000 + 60_000).toISOString();
const HINT = PASSWORD.slice(0, 3);

describe('what the doctor says of expiry', () => {
  let graph: GraphDouble;

  beforeEach(async () => {
    graph = await startHealthyGraph();
  });
  afterEach(() => graph.stop());

  describe('of a client secret', () => {
    interface Case {
      readonly what: string;
      readonly listed: readonly { hint?: string | null; endDateTime: string | null }[];
      readonly state: string;
      readonly detail: RegExp;
      readonly exit?: number;
    }
    const cases: readonly Case[] = [
      {
        what: 'that lasts',
        listed: [{ hint: HINT, endDateTime: inDays(90) }],
        state: 'works',
        detail: /It ends on 2027-02-20, in 90 days\./,
      },
      {
        what: 'that ends within a month',
        listed: [{ hint: HINT, endDateTime: inDays(12) }],
        state: 'attention',
        detail: /in 12 days/,
      },
      {
        what: 'that has ended',
        listed: [{ hint: HINT, endDateTime: inDays(-2) }],
        state: 'problem',
        detail: /It ended on 2026-11-20\./,
        exit: 1,
      },
      {
        what: 'that only its beginning tells from others',
        listed: [
          { hint: 'xyz', endDateTime: inDays(3) },
          { hint: HINT, endDateTime: inDays(200) },
        ],
        state: 'works',
        detail: /in 200 days/,
      },
      {
        what: 'that may be one of several',
        listed: [
          { hint: HINT, endDateTime: inDays(200) },
          { hint: HINT, endDateTime: inDays(20) },
        ],
        state: 'attention',
        detail: /It is one of 2, which end on 2026-12-12, 2027-06-10\./,
      },
      {
        what: 'beside one that has ended, which can’t be ours since we have a token',
        listed: [
          { hint: HINT, endDateTime: inDays(-20) },
          { hint: HINT, endDateTime: inDays(40) },
        ],
        state: 'works',
        detail: /in 40 days/,
      },
      {
        what: 'without hints',
        listed: [{ hint: null, endDateTime: inDays(5) }, { endDateTime: inDays(400) }],
        state: 'attention',
        detail: /one of 2/,
      },
      {
        what: 'that isn’t listed',
        listed: [{ hint: 'xyz', endDateTime: inDays(5) }],
        state: 'unchecked',
        detail: /lists no secret like it/,
      },
    ];
    for (const { what, listed, state, detail, exit = 0 } of cases) {
      it(what, async () => {
        graph.on(APPLICATION, json({ passwordCredentials: listed }));

        const findings = await examineBot(graph, BOT, 'opaque-token', clock);

        const expiry = findingIn(findings, 'expiry');
        assert.equal(expiry.state, state);
        assert.match(expiry.detail ?? '', detail);
        assert.equal(exitCodeOf(findings), exit);
        assert.ok(!JSON.stringify(findings).includes(`"${HINT}`), 'the hint is told');
      });
    }

    for (const [what, reply, detail] of [
      ['may not be read', status(403), /cannot be known with these permissions/],
      ['can’t be read', status(500), /could not be read/],
    ] as const) {
      it(`whose registration ${what}: says where to look`, async () => {
        graph.on(APPLICATION, reply);

        const findings = await examineBot(graph, BOT, 'opaque-token', clock);

        const expiry = findingIn(findings, 'expiry');
        assert.equal(expiry.state, 'unchecked');
        assert.match(expiry.detail ?? '', detail);
        assert.match(expiry.todo ?? '', /Entra under App registrations, Certificates & secrets/);
        assert.equal(exitCodeOf(findings), 0);
      });
    }
  });

  describe('of a certificate, from its file', () => {
    let folder: string;
    let path: string;

    before(() => {
      folder = mkdtempSync(join(tmpdir(), 'filing-desk-doctor-'));
      path = join(folder, 'bot.pem');
      const { certificate, privateKey } = selfSigned();
      writeFileSync(path, privateKey + certificate);
    });
    after(() => rmSync(folder, { recursive: true, force: true }));

    const times: readonly (readonly [string, string, RegExp])[] = [
      ['2026-11-22T12:00:00Z', 'works', /It ends on 2049-12-31/],
      ['2049-12-20T12:00:00Z', 'attention', /in 11 days/],
      ['2050-01-02T12:00:00Z', 'problem', /It ended on 2049-12-31/],
    ];
    for (const [now, state, detail] of times) {
      it(`on ${now.slice(0, 10)}`, async () => {
        const { MicrosoftAppPassword: _secret, ...rest } = BOT;
        const env = { ...rest, MicrosoftAppCertificatePath: path };

        const findings = await examineBot(graph, env, 'opaque-token', { now: () => new Date(now) });

        const expiry = findingIn(findings, 'expiry');
        assert.equal(expiry.title, 'Certificate');
        assert.equal(expiry.state, state);
        assert.match(expiry.detail ?? '', detail);
        assert.equal(exitCodeOf(findings), state === 'problem' ? 1 : 0);
        assert.equal(graph.count(APPLICATION), 0);
      });
    }
  });

  it('that a managed identity renews itself', async () => {
    const { MicrosoftAppPassword: _secret, ...rest } = BOT;
    const env = { ...rest, MicrosoftAppType: 'UserAssignedMSI' };

    const findings = await examineBot(graph, env, 'opaque-token');

    assert.equal(findingIn(findings, 'expiry').state, 'notNeeded');
  });

  it('of a development token, as far as it says so', async () => {
    const exp = Math.round(Date.now() / 1000);

    const silent = await visit(graph, 'opaque-token');
    const lasting = await visit(graph, tokenWith({ exp: exp + 3_600 }));
    const ended = await visit(graph, tokenWith({ exp: exp - 3_600 }));

    assert.equal(silent.of('expiry').state, 'notNeeded');
    assert.equal(lasting.of('expiry').state, 'works');
    assert.equal(ended.of('expiry').state, 'problem');
  });
});
