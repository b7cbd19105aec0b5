import assert from 'node:assert/strict';
import { CloudAdapter, type ConversationReference } from 'botbuilder';
import fc from 'fast-check';
import { ChannelError } from '../../src/server/channel-error';
import { APP_ID, ChannelStub, SERVICE_URL, teamsClaims } from './channel-stub';
import { EVIL_SERVICE_URLS } from './evil-service-urls';
import { message, postJson } from './http-client';
import { RecordingBot, startWith } from './recording-bot';
import type { RunningServer } from '../../src/server/server';

/** Where the bot's token may go, said without a URL parser. */
const OF_TEAMS = /^https:\/\/smba\.(trafficmanager\.net|infra\.gcc\.teams\.microsoft\.com)\/[^\\]*$/;

const HOSTS = ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'];

/** Spellings around our hosts, right ones among them. */
const spelling = fc
  .tuple(
    fc.constantFrom(
      'https://',
      'https://',
      'http://',
      'https:',
      'https:/',
      'HTTPS://',
      '//',
      'https:\\\\',
      '',
    ),
    fc.constantFrom('', '', 'user@', 'user:word@', 'smba.trafficmanager.net@', '%40', ' ', '\t', '\u200b'),
    fc.constantFrom(
      ...HOSTS,
      ...HOSTS,
      'evil.example',
      'ｓmba.trafficmanager.net',
      '127.0.0.1',
      '[::1]',
      '2130706433',
    ),
    fc.constantFrom(
      '',
      '',
      '.',
      '.evil.example',
      '%2eevil.example',
      '\\.evil.example',
      '#.evil.example',
      '?.evil',
    ),
    fc.constantFrom('', '', ':443', ':8443', ':@evil.example', ':80'),
    fc.constantFrom(
      '/',
      '/teams/',
      '/teams',
      '',
      '//evil.example/',
      '/\\evil.example/',
      '/@evil.example/',
      '/../',
    ),
  )
  .map((parts) => parts.join(''));

describe("where the bot's token goes", function () {
  this.timeout(60_000);
  const channel = new ChannelStub();
  const sent: string[] = [];
  let server: RunningServer;
  let outcome: unknown;
  let elsewhere: string | undefined;
  const bot = new RecordingBot(async (context) => {
    outcome = undefined;
    if (elsewhere === undefined)
      return context.sendActivity('hello').catch((error: unknown) => (outcome = error));
    // What a stored conversation reference may name, long after the turn that it came from.
    const reference = { serviceUrl: elsewhere, channelId: 'msteams', conversation: { id: 'a:1' } };
    assert.ok(context.adapter instanceof CloudAdapter);
    return context.adapter
      .continueConversationAsync(APP_ID, reference as ConversationReference, async (later) => {
        await later.sendActivity('hello');
      })
      .catch((error: unknown) => (outcome = error));
  });

  before(async () => {
    await channel.start();
    server = await startWith(bot, {
      identity: { kind: 'bot', appId: APP_ID, tokens: { token: async () => 'the-token-of-the-bot' } },
      trust: channel.trust,
      fetch: async (url, init) => {
        if (new Headers(init.headers).has('authorization')) sent.push(url);
        return Response.json({ id: '1' });
      },
    });
  });
  beforeEach(() => {
    sent.length = 0;
    elsewhere = undefined;
  });
  after(async () => {
    await server.close();
    channel.stop();
  });

  const talk = (serviceUrl: string) => {
    const authorization = `Bearer ${channel.token(teamsClaims({ serviceurl: serviceUrl }))}`;
    return postJson(server.url, message({ serviceUrl }), { authorization });
  };

  it('is to Teams only, however a service URL is spelled', async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(spelling, async (serviceUrl) => {
        sent.length = 0;

        const { status, body } = await talk(serviceUrl);

        assert.ok(
          sent.every((url) => OF_TEAMS.test(url)),
          sent.join(),
        );
        assert.equal(sent.length, status === 200 ? 1 : 0);
        assert.equal(body, '');
        answered += sent.length;
      }),
      {
        numRuns: 1_000,
        examples: [SERVICE_URL, ...EVIL_SERVICE_URLS.map(([, url]) => url)].map((url) => [url]),
      },
    );
    assert.ok(answered > 0, 'some of the spellings were right ones');
  });

  for (const [what, url] of EVIL_SERVICE_URLS) {
    it(`is not to a stored address with ${what}, unless that is Teams all the same`, async () => {
      elsewhere = url;

      await talk(SERVICE_URL);

      assert.ok(
        sent.every((called) => OF_TEAMS.test(called)),
        sent.join(),
      );
      if (sent.length === 0) assert.ok(outcome instanceof Error);
    });
  }

  it('is nowhere when a stored address names a stranger, and that is told', async () => {
    elsewhere = 'https://evil.example/';

    await talk(SERVICE_URL);

    assert.deepEqual(sent, []);
    assert.ok(outcome instanceof ChannelError && outcome.code === 'hostNotAllowed');
  });
});
