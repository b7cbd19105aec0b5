import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BotCredential } from '../../src/config/config';
import { APP_ID, configOf, type Env, PASSWORD, problemsOf, TENANT } from './environments';
import { selfSigned } from './self-signed';

const SINGLE: Env = { MicrosoftAppId: APP_ID, MicrosoftAppTenantId: TENANT };
const MANAGED: Env = { ...SINGLE, MicrosoftAppType: 'UserAssignedMSI' };

describe('readCredential', () => {
  const folder = mkdtempSync(join(tmpdir(), 'filing-desk-credential-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  function file(name: string, text: string): string {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  }

  const [own, other] = [selfSigned(), selfSigned()];
  const pem = file('desk.pem', own.certificate + own.privateKey);
  const tokenFile = file('token', 'a token of the platform');
  const missing = join(folder, 'missing');

  function credentialOf(env: Env): BotCredential {
    const { identity } = configOf(env);
    assert.ok(identity.kind === 'bot');
    return identity.credential;
  }

  const ACCEPTED: readonly (readonly [string, Env, BotCredential['kind']])[] = [
    ['a client secret', { ...SINGLE, MicrosoftAppPassword: PASSWORD }, 'clientSecret'],
    ['a certificate', { ...SINGLE, MicrosoftAppCertificatePath: pem }, 'certificate'],
    [
      'a token file of the platform',
      { ...SINGLE, AZURE_FEDERATED_TOKEN_FILE: tokenFile },
      'workloadIdentity',
    ],
    ['a managed identity', MANAGED, 'managedIdentity'],
    [
      'a managed identity that the platform hands out as a token file',
      { ...MANAGED, AZURE_FEDERATED_TOKEN_FILE: tokenFile },
      'workloadIdentity',
    ],
    [
      'a secret beside a token file, which the platform may have set for others',
      { ...SINGLE, MicrosoftAppPassword: PASSWORD, AZURE_FEDERATED_TOKEN_FILE: tokenFile },
      'clientSecret',
    ],
    [
      'a certificate beside a token file',
      { ...SINGLE, MicrosoftAppCertificatePath: pem, AZURE_FEDERATED_TOKEN_FILE: tokenFile },
      'certificate',
    ],
  ];
  for (const [what, env, kind] of ACCEPTED) {
    it(`accepts ${what}`, () => assert.equal(credentialOf(env).kind, kind));
  }

  it('uses the same credential for Graph', () => {
    const { identity, graph } = configOf({ ...SINGLE, MicrosoftAppCertificatePath: pem });

    assert.ok(graph.kind === 'credential');
    assert.equal(graph.identity, identity);
  });

  const certificate = (text: string): Env => ({
    ...SINGLE,
    MicrosoftAppCertificatePath: file(`${text.length}.pem`, text),
  });
  const REFUSED: readonly (readonly [string, Env, string, RegExp])[] = [
    ['nothing', SINGLE, 'MicrosoftAppPassword', /MicrosoftAppCertificatePath or AZURE_FEDERATED_TOKEN_FILE/],
    [
      'both a secret and a certificate',
      { ...SINGLE, MicrosoftAppPassword: PASSWORD, MicrosoftAppCertificatePath: pem },
      'MicrosoftAppCertificatePath',
      /keep one/,
    ],
    [
      'a certificate for a managed identity',
      { ...MANAGED, MicrosoftAppCertificatePath: pem },
      'MicrosoftAppCertificatePath',
      /not used/,
    ],
    [
      'a certificate that is not there',
      { ...SINGLE, MicrosoftAppCertificatePath: missing },
      'MicrosoftAppCertificatePath',
      /cannot be read/,
    ],
    [
      'a folder as a certificate',
      { ...SINGLE, MicrosoftAppCertificatePath: folder },
      'MicrosoftAppCertificatePath',
      /cannot be read/,
    ],
    [
      'a certificate without its key',
      certificate(own.certificate),
      'MicrosoftAppCertificatePath',
      /private key/,
    ],
    [
      'a key without a certificate',
      certificate(own.privateKey),
      'MicrosoftAppCertificatePath',
      /certificate/,
    ],
    [
      'a key of another certificate',
      certificate(own.certificate + other.privateKey),
      'MicrosoftAppCertificatePath',
      /does not belong/,
    ],
    [
      'a damaged certificate',
      certificate(own.certificate.replace(/MII.{20}/, '') + own.privateKey),
      'MicrosoftAppCertificatePath',
      /damaged/,
    ],
    [
      'a token file that is not there',
      { ...SINGLE, AZURE_FEDERATED_TOKEN_FILE: missing },
      'AZURE_FEDERATED_TOKEN_FILE',
      /cannot be read/,
    ],
    [
      'an empty token file',
      { ...MANAGED, AZURE_FEDERATED_TOKEN_FILE: file('empty', '\n') },
      'AZURE_FEDERATED_TOKEN_FILE',
      /empty/,
    ],
    ['a certificate without an app', { MicrosoftAppCertificatePath: pem }, 'MicrosoftAppId', /required/],
    ['a token file without an app', { AZURE_FEDERATED_TOKEN_FILE: tokenFile }, 'MicrosoftAppId', /required/],
  ];
  for (const [what, env, name, sentence] of REFUSED) {
    it(`refuses ${what}, by name and without a value`, () => {
      const problems = problemsOf(env);

      assert.deepEqual(
        problems.map((problem) => problem.name),
        [name],
      );
      assert.match(problems[0]?.problem ?? '', sentence);
      assert.ok(!problems[0]?.problem.includes(folder) && !problems[0]?.problem.includes(PASSWORD));
    });
  }

  it('tells of all that is wrong with an identity at once', () => {
    const env = { MicrosoftAppId: 'desk', MicrosoftAppCertificatePath: missing, HOST: 'not a host' };

    assert.deepEqual(
      problemsOf(env)
        .map(({ name }) => name)
        .sort(),
      ['HOST', 'MicrosoftAppCertificatePath', 'MicrosoftAppId', 'MicrosoftAppTenantId'],
    );
  });
});
