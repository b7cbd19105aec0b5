import assert from 'node:assert/strict';
import { verify } from 'node:crypto';
import { PUBLIC_CHANNEL } from '../../src/server/bot-identity';
import { ChannelKeys, KEY_TIMES } from '../../src/server/channel-keys';
import { TokenCheck } from '../../src/server/token-check';
import { APP_ID, ChannelStub, minutesFromNow, SERVICE_URL, teamsClaims } from './channel-stub';
import { SILENT } from './recording-bot';

const MINUTE = 60_000;

describe('the memory of verified tokens', () => {
  const channel = new ChannelStub();
  const published = channel.endorsements;
  before(() => channel.start());
  after(() => channel.stop());

  let now: number;
  let verified: number;
  let check: TokenCheck;
  beforeEach(() => {
    now = Date.now();
    verified = 0;
    channel.endorsements = published;
    const clock = (): number => now;
    const keys = new ChannelKeys({
      metadataUrl: channel.trust.openIdMetadataUrl,
      log: SILENT,
      now: clock,
      times: { ...KEY_TIMES, freshFor: MINUTE, believedFor: MINUTE },
    });
    const counted = ((...args: Parameters<typeof verify>) => {
      verified += 1;
      return verify(...args);
    }) as typeof verify;
    check = new TokenCheck({ appId: APP_ID }, PUBLIC_CHANNEL, keys, clock, counted);
  });

  const known = (token: string) => check.knownClaimsOf(`Bearer ${token}`);
  // As the door asks.
  const ask = async (token: string) => known(token) ?? check.claimsOf(`Bearer ${token}`);

  it('looks at the signature of a token once', async () => {
    const token = channel.token();

    const claims = [await ask(token), await ask(token), await ask(token)];

    assert.deepEqual(claims, Array(3).fill({ serviceurl: SERVICE_URL }));
    assert.equal(verified, 1);
  });

  it('knows a token at once from then on, until its time or that of its key is over', async () => {
    const token = channel.token(teamsClaims({ exp: minutesFromNow(-4.5) }));

    const before = known(token);
    await ask(token);
    const after = known(token);
    now += MINUTE / 2 + 1;
    const late = known(token);

    assert.deepEqual([before, after, late], [undefined, { serviceurl: SERVICE_URL }, undefined]);
  });

  it('knows none at once whose key has to be looked at again', async () => {
    const token = channel.token();

    await ask(token);
    now += MINUTE + 1;

    assert.equal(known(token), undefined);
  });

  it('keeps no token that was turned down', async () => {
    const forged = channel.token(teamsClaims(), { key: channel.foreignKey });

    const claims = [await ask(forged), await ask(forged)];

    assert.deepEqual(claims, [undefined, undefined]);
    assert.equal(verified, 2);
  });

  it('tells tokens apart by every character', async () => {
    const token = channel.token();

    await ask(token);
    const other = await ask(`${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`);

    assert.equal(other, undefined);
    assert.equal(verified, 2);
  });

  it('takes no other token for one with the same signature', async () => {
    const good = channel.token();
    const [head, , signature] = good.split('.');
    const claims = Buffer.from(JSON.stringify({ ...teamsClaims(), serviceurl: 'https://other.example/' }));
    const forged = `${head}.${claims.toString('base64url')}.${signature}`;

    await ask(good);
    const answers = [known(forged), await ask(forged), known(good)];

    assert.deepEqual(answers, [undefined, undefined, { serviceurl: SERVICE_URL }]);
  });

  it('turns a token down as soon as its time is over', async () => {
    const token = channel.token(teamsClaims({ exp: minutesFromNow(-4.5) }));

    const before = await ask(token);
    now += MINUTE;
    const after = await ask(token);

    assert.deepEqual([before?.serviceurl, after], [SERVICE_URL, undefined]);
  });

  it('looks again when the keys were read anew', async () => {
    const token = channel.token();

    await ask(token);
    now += 2 * MINUTE;
    await ask(token);

    assert.equal(verified, 2);
  });

  it('forgets a token when its key is published no more', async () => {
    const token = channel.token();

    await ask(token);
    channel.endorsements = { k2: ['msteams'] };
    now += 2 * MINUTE;
    const claims = await ask(token);

    assert.equal(claims, undefined);
  });

  it('turns a token down when its key is no longer endorsed for Teams', async () => {
    const token = channel.token();

    await ask(token);
    channel.endorsements = { k1: ['webchat'] };
    now += 2 * MINUTE;
    const claims = await ask(token);

    assert.equal(claims, undefined);
  });
});
