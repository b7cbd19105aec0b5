import assert from 'node:assert/strict';
import { conclusion, nextStep } from '../../src/doctor/verdict';
import { BOT, OTHER_TENANT, PASSWORD, TENANT } from '../config/environments';
import { type GraphDouble, json, status } from '../support/graph-double';
import { PATH, startHealthyGraph, tokenWith } from './healthy-graph';
import { examineBot, findingIn, run, systemClock, visitOf } from './patient';

/** As `@azure/identity` throws it, with the words of Entra, which may quote anything. */
function refusal(number: number, words = `of ${PASSWORD}`): Error {
  const message = `invalid_client: Error(s): ${number} - Description: AADSTS${number}: ${words}`;
  return Object.assign(new Error(message), { name: 'AuthenticationError', statusCode: 401 });
}

const ALL_PERMISSIONS = [
  'DelegatedAdminRelationship.Read.All',
  'GroupMember.Read.All',
  'User.Read.All',
  'Directory.Read.All',
  'ServiceHealth.Read.All',
];
const GOOD = tokenWith({ tid: TENANT, roles: ALL_PERMISSIONS });

/** What an admin gets to read at the end: what to mend, and the command, the page or the setting for it. */
interface Told {
  readonly first: RegExp;
  readonly next: RegExp;
}

describe('the doctor names the one thing to mend first', function () {
  this.timeout(20_000);
  let graph: GraphDouble;
  beforeEach(async () => {
    graph = await startHealthyGraph();
  });
  afterEach(async () => {
    await graph.stop();
  });

  describe('when a setting is wrong', () => {
    const settings: readonly (readonly [string, Record<string, string>, string])[] = [
      ['the secret is missing', { ...BOT, MicrosoftAppPassword: '' }, 'MicrosoftAppPassword'],
      ['the tenant is missing', { ...BOT, MicrosoftAppTenantId: '' }, 'MicrosoftAppTenantId'],
      ['the application is missing', { ...BOT, MicrosoftAppId: '' }, 'MicrosoftAppId'],
      ['the partner’s tenant is another', { ...BOT, PARTNER_TENANT_ID: OTHER_TENANT }, 'PARTNER_TENANT_ID'],
      ['a name is nearly right', { MICROSOFT_APP_ID: BOT.MicrosoftAppId }, 'MICROSOFT_APP_ID'],
      ['a token of development comes to production', { ...BOT, GRAPH_DEV_TOKEN: 'x' }, 'GRAPH_DEV_TOKEN'],
    ];
    for (const [what, env, name] of settings) {
      it(what, async () => {
        const { exitCode, first, next } = visitOf(await run(env, true));

        assert.equal(exitCode, 2);
        assert.equal(first, `Mend first: the setting ${name} (problem).`);
        assert.ok(next && next.length > 10, next);
        assert.ok(!`${first}${next}`.includes(PASSWORD));
      });
    }
  });

  describe('when Entra gives no token', () => {
    const numbers: readonly (readonly [string, number, RegExp])[] = [
      ['the secret is wrong', 7000215, /Certificates & secrets, and set MicrosoftAppPassword to its value/],
      ['the secret has ended', 7000222, /Certificates & secrets, and set MicrosoftAppPassword to its value/],
      [
        'the application is of another tenant',
        700016,
        /MicrosoftAppId and MicrosoftAppTenantId .* App registr/,
      ],
      ['there is no such tenant', 90002, /MicrosoftAppTenantId .* Overview/],
      ['the application has no service principal', 7000229, /^Make one: az ad sp create --id 11111111-/],
      ['the application is disabled', 7000112, /Enterprise applications/],
      ['the certificate is not registered', 700027, /Upload the certificate/],
      ['the clock is off', 700024, /Set the clock/],
      ['a policy holds it back', 53003, /Sign-in logs/],
      ['no federated credential fits', 700213, /Federated credentials/],
      ['for a reason that is not known here', 7999999, /Check the client secret \(MicrosoftAppPassword\)/],
    ];
    for (const [what, number, next] of numbers) {
      it(`${what} (AADSTS${number})`, async () => {
        const findings = await examineBot(graph, BOT, refusal(number));

        assert.equal(conclusion(findings), 'Mend first: Token (problem).');
        assert.match(nextStep(findings) ?? '', next);
        assert.ok(!JSON.stringify(findings).includes(PASSWORD));
      });
    }

    it('tells the number where it has no advice of its own', async () => {
      const findings = await examineBot(graph, BOT, refusal(7999999));

      assert.equal(findingIn(findings, 'connection.token').detail, 'No token could be had (AADSTS7999999).');
    });

    const tenants: readonly (readonly [string, number, RegExp, string])[] = [
      ['a tenant that isn’t there', 400, /^Copy MicrosoftAppTenantId/, 'Token (problem)'],
      [
        'a network that is down',
        502,
        /^Check that Microsoft Entra can be reached/,
        'Token (could not be checked)',
      ],
      [
        'an Entra that is slow',
        200,
        /^Check that Microsoft Entra can be reached/,
        'Token (could not be checked)',
      ],
    ];
    for (const [what, code, next, named] of tenants) {
      it(`tells ${what} from the others, although the library says the same of all`, async () => {
        const unclear = new Error('endpoints_resolution_error: Endpoints cannot be resolved');
        const entra = `${graph.origin}/v1.0`;
        graph.on(`/${TENANT}/v2.0/.well-known/openid-configuration`, status(code));

        const findings = await examineBot(
          graph,
          BOT,
          Object.assign(unclear, { name: 'AuthenticationRequiredError' }),
          systemClock,
          entra,
        );

        assert.equal(conclusion(findings), `Mend first: ${named}.`);
        assert.match(nextStep(findings) ?? '', next);
      });
    }
  });

  describe('when Entra gives a token that is not good enough', () => {
    const cases: readonly (readonly [string, string, (double: GraphDouble) => void, Told])[] = [
      [
        'nobody has consented',
        tokenWith({ tid: TENANT, roles: [] }),
        (double) => {
          for (const path of Object.values(PATH)) double.on(path, status(403));
        },
        {
          first: /^Mend first: DelegatedAdminRelationship\.Read\.All \(missing\)\.$/,
          next: /^Ask .*app registration 11111111-.*admin consent/,
        },
      ],
      [
        'it is of another tenant',
        tokenWith({ tid: OTHER_TENANT, roles: ALL_PERMISSIONS }),
        () => undefined,
        { first: /^Mend first: Tenant of the token \(problem\)\.$/, next: /PARTNER_TENANT_ID/ },
      ],
    ];
    for (const [what, token, prepare, { first, next }] of cases) {
      it(what, async () => {
        prepare(graph);

        const findings = await examineBot(graph, BOT, token);

        assert.match(conclusion(findings), first);
        assert.match(nextStep(findings) ?? '', next);
      });
    }

    it('the secret ends in a week', async () => {
      const soon = new Date(Date.now() + 7 * 86_400_000).toISOString();
      const secret = { hint: PASSWORD.slice(0, 3), endDateTime: soon };
      graph.on(`/applications(appId='${BOT.MicrosoftAppId}')`, json({ passwordCredentials: [secret] }));

      const findings = await examineBot(graph, BOT, GOOD);

      assert.match(conclusion(findings), /Worth a look: Client secret \(look at this\)\.$/);
      assert.match(nextStep(findings) ?? '', /Certificates & secrets, and set MicrosoftAppPassword/);
    });

    it('the clock of this machine is off', async () => {
      graph.on('/', (response) => {
        response.setHeader('date', new Date(Date.now() - 600_000).toUTCString());
        response.end();
      });

      const findings = await examineBot(graph, BOT, GOOD);

      assert.match(conclusion(findings), /Worth a look: Clock \(look at this\)\.$/);
      assert.equal(nextStep(findings), 'Set the clock of this machine by a time server.');
    });
  });
});
