import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PUBLIC_CHANNEL } from '../../src/server/bot-identity';
import { ChannelAddresses } from '../../src/server/channel-addresses';
import { allowedServiceUrls } from '../../src/server/service-url';
import { SERVICE_URL } from './channel-stub';
import { EVIL_SERVICE_URLS } from './evil-service-urls';

const TEAMS = allowedServiceUrls(
  { kind: 'bot', appId: 'app', tokens: { token: async () => '' } },
  PUBLIC_CHANNEL,
);

/** What a parser makes of the whole address, each time anew. */
function readWhole(serviceUrl: string, conversationId: string, of: string | undefined) {
  const base = serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`;
  const all = `${base}v3/conversations/${encodeURIComponent(conversationId)}/activities`;
  const url = of ? `${all}/${encodeURIComponent(of)}` : all;
  if (!TEAMS(url)) return undefined;
  const { origin, pathname, search } = new URL(url);
  return { origin, path: pathname + search };
}

const id = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '.',
    '..',
    '...',
    './..',
    '%2e%2e',
    '',
    '/',
    '\\',
    '?a',
    '#a',
    ';messageid=1',
    "'",
    '\t',
    ' ',
    '@',
  ),
);
const serviceUrl = fc.oneof(
  fc.constantFrom(
    SERVICE_URL,
    `${SERVICE_URL}?a=`,
    `${SERVICE_URL}#a`,
    `${SERVICE_URL} `,
    `${SERVICE_URL}\\..\\`,
  ),
  fc.constantFrom('https://smba.trafficmanager.net', 'https://smba.trafficmanager.net/teams/../', 'https://'),
  fc.constantFrom(...EVIL_SERVICE_URLS.map(([, url]) => url)),
  fc.string(),
);

describe('where a message goes', () => {
  it('is what a parser makes of the whole address, though each service URL is read only once', () => {
    fc.assert(
      fc.property(fc.array(serviceUrl, { minLength: 1, maxLength: 4 }), id, fc.option(id), (urls, to, of) => {
        const addresses = new ChannelAddresses(TEAMS);
        for (const url of [...urls, ...urls]) {
          const address = addresses.ofActivities(url, to, of ?? undefined);

          assert.deepEqual(address, readWhole(url, to, of ?? undefined));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('is read once for many messages', () => {
    let checks = 0;
    const addresses = new ChannelAddresses((url) => ((checks += 1), TEAMS(url)));

    for (let message = 0; message < 10; message += 1)
      addresses.ofActivities(SERVICE_URL, `a:${message}`, 'b');

    assert.equal(checks, 1);
  });

  it('is asked again and again where the bot may not call', () => {
    const addresses = new ChannelAddresses(TEAMS);

    const answers = [1, 2].map(() => addresses.ofActivities('https://evil.example/', 'a', 'b'));

    assert.deepEqual(answers, [undefined, undefined]);
  });
});
