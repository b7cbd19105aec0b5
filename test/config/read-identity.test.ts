import assert from 'node:assert/strict';
import { APP_ID, BOT, OTHER_TENANT, PASSWORD, TENANT, configOf, names, problemsOf } from './environments';
import type { Env } from './environments';

describe('readIdentity', () => {
  it('opens the door to other machines', () => {
    assert.equal(configOf(BOT).host, '0.0.0.0');
    assert.equal(configOf({ ...BOT, HOST: '10.0.0.4' }).host, '10.0.0.4');
  });

  it('is single-tenant with a password when nothing else is said', () => {
    const { identity } = configOf(BOT);

    assert.ok(identity.kind === 'bot' && identity.credential.kind === 'clientSecret');
    assert.equal(identity.credential.secret.reveal(), PASSWORD);
    assert.equal(identity.tenantId, TENANT);
  });

  it('is a managed identity without a password, however its type is spelled', () => {
    const env = {
      MicrosoftAppId: APP_ID,
      MicrosoftAppTenantId: TENANT,
      MicrosoftAppType: 'UserAssignedMsi',
    };

    const { identity } = configOf(env);

    assert.ok(identity.kind === 'bot');
    assert.equal(identity.credential.kind, 'managedIdentity');
  });

  it('shares one tenant with the partner, whichever of the two is set', () => {
    assert.equal(configOf(BOT).partnerTenantId, TENANT);
    const { identity } = configOf({ ...BOT, MicrosoftAppTenantId: undefined, PARTNER_TENANT_ID: TENANT });
    assert.ok(identity.kind === 'bot' && identity.tenantId === TENANT);
  });

  const refused: readonly (readonly [string, Env, readonly string[]])[] = [
    ['an ID that is no GUID', { ...BOT, MicrosoftAppId: 'my-bot' }, ['MicrosoftAppId']],
    ['an ID of spaces', { ...BOT, MicrosoftAppId: '  ' }, ['MicrosoftAppId']],
    [
      'an ID of spaces and nothing else',
      { MicrosoftAppId: ' ', MicrosoftAppType: 'UserAssignedMSI' },
      ['MicrosoftAppId', 'MicrosoftAppTenantId'],
    ],
    ['a blank ID with a password', { ...BOT, MicrosoftAppId: '' }, ['MicrosoftAppId']],
    ['a tenant without an ID', { MicrosoftAppTenantId: TENANT }, ['MicrosoftAppId']],
    ['a type without an ID', { MicrosoftAppType: 'UserAssignedMSI' }, ['MicrosoftAppId']],
    ['no password', { ...BOT, MicrosoftAppPassword: undefined }, ['MicrosoftAppPassword']],
    [
      'a password for a managed identity',
      { ...BOT, MicrosoftAppType: 'UserAssignedMSI' },
      ['MicrosoftAppPassword'],
    ],
    ['no tenant', { ...BOT, MicrosoftAppTenantId: undefined }, ['MicrosoftAppTenantId']],
    ['a tenant that is no GUID', { ...BOT, MicrosoftAppTenantId: 'contoso.com' }, ['MicrosoftAppTenantId']],
    ["another tenant than the partner's", { ...BOT, PARTNER_TENANT_ID: OTHER_TENANT }, ['PARTNER_TENANT_ID']],
    ['an unknown type', { ...BOT, MicrosoftAppType: 'Single-Tenant' }, ['MicrosoftAppType']],
    ['MultiTenant', { ...BOT, MicrosoftAppType: 'MultiTenant' }, ['MicrosoftAppType']],
  ];
  for (const [what, env, expected] of refused) {
    it(`refuses ${what}`, () => assert.deepEqual(names(env), expected));
  }

  it('says why MultiTenant is refused', () => {
    const [problem] = problemsOf({ ...BOT, MicrosoftAppType: 'multitenant' });

    assert.match(problem?.problem ?? '', /no longer creates multi-tenant bots/);
  });
});
