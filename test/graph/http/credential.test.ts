import assert from 'node:assert/strict';
import {
  graphAddress,
  graphCredential,
  type GraphCredentialSettings,
  graphScope,
  tenantCredential,
} from '../../../src/graph';

const APP = {
  tenantId: '4fdbff88-9d6b-42e0-9713-45c922ba8001',
  clientId: '52eaad04-13a2-4a2f-9ce8-93a294fadf36',
};

describe('graphCredential', () => {
  const kinds: readonly [settings: GraphCredentialSettings, name: string][] = [
    [{ cloud: 'commercial', kind: 'clientSecret', ...APP, secret: 'x' }, 'ClientSecretCredential'],
    [
      { cloud: 'gcc', kind: 'certificate', ...APP, certificatePath: 'app.pem' },
      'ClientCertificateCredential',
    ],
    [{ cloud: 'gccHigh', kind: 'managedIdentity', clientId: APP.clientId }, 'ManagedIdentityCredential'],
    [
      { cloud: 'dod', kind: 'workloadIdentity', ...APP, tokenFilePath: 'token' },
      'WorkloadIdentityCredential',
    ],
  ];
  for (const [settings, name] of kinds) {
    it(`makes a ${name} for ${settings.kind}`, async () => {
      const credential = await graphCredential(settings)();

      assert.equal(credential.constructor.name, name);
    });
  }

  for (const [settings, name] of kinds) {
    const can = settings.kind !== 'managedIdentity';
    it(`makes ${can ? `a ${name}` : 'nothing'} for another tenant with ${settings.kind}`, async () => {
      const credential = await tenantCredential(settings)?.('4c9b3a4e-55e1-4b6c-8d05-5a1b6c3d2e1f')();

      assert.equal(credential?.constructor.name, can ? name : undefined);
    });
  }

  it('keeps the clouds apart', () => {
    assert.deepEqual(
      (['commercial', 'gcc', 'gccHigh', 'dod'] as const).map((cloud) => [
        graphAddress(cloud),
        graphScope(cloud),
      ]),
      [
        ['https://graph.microsoft.com/v1.0', 'https://graph.microsoft.com/.default'],
        ['https://graph.microsoft.com/v1.0', 'https://graph.microsoft.com/.default'],
        ['https://graph.microsoft.us/v1.0', 'https://graph.microsoft.us/.default'],
        ['https://dod-graph.microsoft.us/v1.0', 'https://dod-graph.microsoft.us/.default'],
      ],
    );
  });
});
