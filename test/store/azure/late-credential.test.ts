import assert from 'node:assert/strict';
import { lateCredential } from '../../../src/store/azure/late-credential';

const TOKEN = { token: 'token', expiresOnTimestamp: 0 };

describe('lateCredential', () => {
  it('makes the credential when a token is first needed, and once', async () => {
    let made = 0;
    const credential = lateCredential(async () => {
      made += 1;
      return { getToken: async () => TOKEN };
    });
    assert.equal(made, 0);

    await credential.getToken('scope');
    await credential.getToken('scope');

    assert.equal(made, 1);
  });

  it('asks once for all who wait at the same moment', async () => {
    let asked = 0;
    const credential = lateCredential(async () => ({
      getToken: async () => {
        asked += 1;
        return TOKEN;
      },
    }));

    await Promise.all(Array.from({ length: 10 }, () => credential.getToken('scope')));

    assert.equal(asked, 1);
  });

  it('remembers no failure', async () => {
    let tries = 0;
    const credential = lateCredential(async () => {
      tries += 1;
      if (tries === 1) throw new Error('no identity yet');
      return { getToken: async () => TOKEN };
    });
    await assert.rejects(async () => credential.getToken('scope'));

    assert.equal(await credential.getToken('scope'), TOKEN);
  });
});
