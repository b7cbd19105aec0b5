import assert from 'node:assert/strict';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Agent, getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import type { BotIdentity } from '../../src/server/bot-identity';
import { FileUploadError, type FileUploadErrorCode } from '../../src/server/file-upload-error';
import { ConsentedUploads, type UploadWire } from '../../src/server/file-uploads';
import { freePort } from '../../tools/free-port';
import { EVIL_UPLOAD_URLS } from './evil-upload-urls';
import { breaksOff, movesTo, type Reaction, says, silent } from './faulty-connector';

const BOT: BotIdentity = { kind: 'bot', appId: 'an-app', tokens: { token: async () => 'the-bots-token' } };
const NONE: BotIdentity = { kind: 'none' };
const FILE = Buffer.from('date,customer\r\n2026-11-22,Contoso\r\n');

/** As Teams writes them: quotes in the query are not in canonical form. */
const SHAREPOINT =
  "https://contoso-my.sharepoint.com/personal/maya/_api/v2.0/drive/items/01/uploadSession?guid='1'&path='~tmp_x.csv'&tempauth=secret";

interface Got {
  readonly line: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A place for files over real HTTP, which reacts to its requests one after the other; the last reaction stays. */
class Place {
  readonly got: Got[] = [];
  private reactions: readonly Reaction[] = [];
  private readonly server: Server = createServer((request, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const reaction = this.reactions[Math.min(this.got.length, this.reactions.length - 1)];
      const line = `${request.method} ${request.url}`;
      this.got.push({ line, headers: request.headers, body: Buffer.concat(chunks) });
      reaction?.(response);
    });
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  reacts(...reactions: readonly Reaction[]): void {
    this.reactions = reactions;
    this.got.length = 0;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

function isUploadError(code: FileUploadErrorCode, statusCode?: number) {
  return (error: unknown): boolean => {
    assert.ok(error instanceof FileUploadError);
    assert.deepEqual([error.code, error.statusCode], [code, statusCode]);
    assert.doesNotMatch(error.message, /secret|token|tempauth|http|contoso/i);
    return true;
  };
}

describe('uploading a file with somebody’s consent', () => {
  const place = new Place();
  let uploads: ConsentedUploads;
  let own: string;

  before(() => place.start());
  after(() => place.stop());
  beforeEach(() => {
    own = `${place.url}/local/uploads/1`;
    uploads = new ConsentedUploads({ identity: NONE, ownUrl: () => place.url });
  });

  it('puts all bytes at once, as SharePoint takes them, and without a token', async () => {
    place.reacts(says(201));

    await uploads.upload(own, FILE);

    const [got, ...others] = place.got;
    assert.equal(others.length, 0);
    assert.equal(got?.line, 'PUT /local/uploads/1');
    assert.deepEqual(got?.body, FILE);
    assert.equal(got?.headers['content-length'], String(FILE.length));
    assert.equal(got?.headers['content-range'], `bytes 0-${FILE.length - 1}/${FILE.length}`);
    assert.equal(got?.headers['content-type'], 'application/octet-stream');
    assert.equal(got?.headers.authorization, undefined);
    assert.equal(got?.headers['transfer-encoding'], undefined);
  });

  it('does so through the dispatcher of the package as well, which Node’s own fetch takes over once it is loaded', async () => {
    const before = getGlobalDispatcher();
    const agent = new Agent();
    setGlobalDispatcher(agent);
    try {
      place.reacts(says(201));

      await uploads.upload(own, FILE);
    } finally {
      setGlobalDispatcher(before);
      await agent.close();
    }

    assert.equal(place.got[0]?.headers['content-length'], String(FILE.length));
    assert.deepEqual(place.got[0].body, FILE);
  });

  const FAILURES: readonly (readonly [string, Reaction, FileUploadErrorCode, number?])[] = [
    ['that it has no such place', says(404), 'refused', 404],
    ['that it waits for more', says(202), 'refused', 202],
    ['that nobody may', says(401), 'refused', 401],
    ['that it is broken', says(500), 'refused', 500],
    ['that it has too much to do', says(503), 'refused', 503],
    ['that it lies elsewhere', movesTo('https://evil.example/'), 'refused', 307],
    ['nothing and breaks off', breaksOff, 'unclear'],
  ];
  for (const [what, reaction, code, status] of FAILURES) {
    it(`gives up when the place says ${what}`, async () => {
      place.reacts(reaction, says(201));

      await assert.rejects(uploads.upload(own, FILE), isUploadError(code, status));

      assert.equal(place.got.length, 1);
    });
  }

  it('waits for an answer no longer than it was told', async () => {
    place.reacts(silent);
    uploads = new ConsentedUploads({ identity: NONE, ownUrl: () => place.url, limit: 100 });

    await assert.rejects(uploads.upload(own, FILE), isUploadError('unclear'));

    assert.equal(place.got.length, 1);
  });

  /** Nothing listens there: the first `failures` calls find no connection. */
  function unsteady(failures: number): { readonly wire: UploadWire; readonly calls: () => number } {
    let calls = 0;
    const wire: UploadWire = async (url, init) => {
      calls += 1;
      const closed = await freePort();
      return fetch(calls <= failures ? url.replace(/:\d+/, `:${closed}`) : url, init);
    };
    return { wire, calls: () => calls };
  }

  it('tries once more when no connection came about', async () => {
    place.reacts(says(201));
    const { wire, calls } = unsteady(1);
    uploads = new ConsentedUploads({ identity: NONE, ownUrl: () => place.url, fetch: wire });

    await uploads.upload(own, FILE);

    assert.deepEqual([calls(), place.got.length], [2, 1]);
    assert.deepEqual(place.got[0]?.body, FILE);
  });

  it('tries no third time', async () => {
    const { wire, calls } = unsteady(5);
    uploads = new ConsentedUploads({ identity: NONE, ownUrl: () => place.url, fetch: wire });

    await assert.rejects(uploads.upload(own, FILE), isUploadError('unreachable'));

    assert.equal(calls(), 2);
  });

  describe('goes nowhere but to the places of Teams', () => {
    const asked: string[] = [];
    const answering: UploadWire = async (url, init) => {
      asked.push(url);
      assert.equal(init.redirect, 'manual');
      return new Response(null, { status: 201 });
    };
    let signed: ConsentedUploads;

    beforeEach(() => {
      asked.length = 0;
      signed = new ConsentedUploads({
        identity: BOT,
        ownUrl: () => 'http://127.0.0.1:3978',
        fetch: answering,
      });
    });

    for (const url of [
      SHAREPOINT,
      'https://contoso.sharepoint.com/sites/desk/_api/v2.0/drive/items/01/uploadSession',
      'https://contosoeur-my.sharepoint.com/upload',
      'https://CONTOSO-my.SharePoint.com/upload',
      'https://contoso-my.sharepoint.us/upload',
      'https://contoso-my.sharepoint-mil.us/upload',
    ]) {
      it(`such as ${url.slice(0, 60)}`, async () => {
        await signed.upload(url, FILE);

        assert.deepEqual(asked, [new URL(url).href]);
      });
    }

    for (const [what, url] of EVIL_UPLOAD_URLS) {
      it(`and not to ${what}`, async () => {
        await assert.rejects(signed.upload(url, FILE), isUploadError('addressNotAllowed'));

        assert.deepEqual(asked, []);
      });
    }
  });

  describe('without an identity goes nowhere but to this very server', () => {
    const REFUSED: readonly (readonly [string, (own: string) => string])[] = [
      ['SharePoint', () => SHAREPOINT],
      ['another path of it', (base) => `${base}/api/messages`],
      ['a path that leads back', (base) => `${base}/local/uploads/../../api/messages`],
      ['a path that leads back, escaped', (base) => `${base}/local/uploads/%2e%2e/%2e%2e/api/messages`],
      ['another port', () => 'http://127.0.0.1:1/local/uploads/1'],
      ['another name of it', (base) => `${base.replace('127.0.0.1', 'localhost')}/local/uploads/1`],
      ['its address as a user name', (base) => `${base}@evil.example/local/uploads/1`],
    ];
    for (const [what, url] of REFUSED) {
      it(`and not to ${what}`, async () => {
        place.reacts(says(201));

        await assert.rejects(uploads.upload(url(place.url), FILE), isUploadError('addressNotAllowed'));

        assert.equal(place.got.length, 0);
      });
    }

    it('and nowhere at all before it listens', async () => {
      uploads = new ConsentedUploads({ identity: NONE, ownUrl: () => undefined });

      await assert.rejects(uploads.upload(own, FILE), isUploadError('addressNotAllowed'));
    });
  });
});
