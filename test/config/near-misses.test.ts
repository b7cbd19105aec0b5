import assert from 'node:assert/strict';
import { APP_ID, BOT, names, problemsOf, TENANT } from './environments';

describe('a setting whose name is nearly right', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['MicrosoftAppID', 'MicrosoftAppId'],
    ['MICROSOFT_APP_ID', 'MicrosoftAppId'],
    ['microsoftapptenantid', 'MicrosoftAppTenantId'],
    ['LEAD-GROUP-IDS', 'LEAD_GROUP_IDS'],
    ['partner_tenant_id', 'PARTNER_TENANT_ID'],
    ['DataDir', 'DATA_DIR'],
  ];
  for (const [given, meant] of cases) {
    it(`is told and not ignored: ${given}`, () => {
      assert.deepEqual(problemsOf({ [given]: TENANT }), [
        { name: given, problem: `not read: the setting is called ${meant}` },
      ]);
    });
  }

  it('is told together with all that is wrong besides', () => {
    assert.deepEqual(names({ MICROSOFT_APP_ID: APP_ID, PORT: '70000' }), ['MICROSOFT_APP_ID', 'PORT']);
  });

  const harmless: readonly (readonly [string, Record<string, string>])[] = [
    ['the right one is set as well', { ...BOT, MICROSOFT_APP_ID: APP_ID }],
    ['it is empty', { MICROSOFT_APP_ID: '' }],
    ['other programs use that name', { host: 'a-machine', Port: 'x', Log_Level: 'x', cloud: 'x' }],
  ];
  for (const [when, env] of harmless) {
    it(`is left alone where ${when}`, () => assert.deepEqual(problemsOf(env), []));
  }
});
