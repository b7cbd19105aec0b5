import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setImmediate as tick } from 'node:timers/promises';
import { readBody } from '../../src/server/read-body';

const LIMIT = 20_000;
const LENGTH = (length: number) => `content-length: ${length}`;
const CHUNKED = 'transfer-encoding: chunked';

function chunk(text: string): string {
  return `${text.length.toString(16)}\r\n${text}\r\n`;
}

describe('the body of a request', () => {
  let server: Server;
  let sender: Socket;
  const requests: IncomingMessage[] = [];

  before(async () => {
    server = createServer((request, response) => {
      requests.push(request);
      server.emit('body', readBody(request, LIMIT), response);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  beforeEach(async () => {
    requests.length = 0;
    sender = connect((server.address() as AddressInfo).port, '127.0.0.1').setNoDelay();
    await once(sender, 'connect');
  });
  afterEach(() => void sender.destroy());
  after(() => {
    server.close();
    server.closeAllConnections();
  });

  /** What is read of a request that is sent like this. */
  async function readOf(header: string, ...pieces: readonly string[]): Promise<string | number> {
    const begun = once(server, 'body') as Promise<[ReturnType<typeof readBody>]>;
    sender.write(`POST / HTTP/1.1\r\nhost: a\r\n${header}\r\n\r\n${pieces[0] ?? ''}`);
    const [read] = await begun;
    for (const piece of pieces.slice(1)) {
      // The one before is out, and somebody listens.
      await tick();
      await tick();
      sender.write(piece);
    }
    const body = await read;
    return typeof body === 'number' ? body : body.toString();
  }

  const large = 'x'.repeat(LIMIT);
  const cases: readonly (readonly [string, string, readonly string[], string | number])[] = [
    ['comes along with its headers', LENGTH(4), ['{  }'], '{  }'],
    ['follows its headers', LENGTH(4), ['', '{  }'], '{  }'],
    ['comes in pieces', LENGTH(4), ['{', ' ', ' }'], '{  }'],
    ['comes in chunks at once', CHUNKED, [`${chunk('{ ')}${chunk(' }')}${chunk('')}`], '{  }'],
    ['comes in chunks, one by one', CHUNKED, [chunk('{ '), chunk(' }'), chunk('')], '{  }'],
    ['is empty', LENGTH(0), [], ''],
    ['is not there', 'x-nothing: here', [], ''],
    ['is as large as may be', LENGTH(LIMIT), [large], large],
    ['says that it is larger', LENGTH(LIMIT + 1), [], 413],
    ['is larger, in chunks at once', CHUNKED, [`${chunk(large)}${chunk('x')}${chunk('')}`], 413],
    ['is larger, in chunks one by one', CHUNKED, [chunk(large), chunk('x')], 413],
  ];
  for (const [how, header, pieces, expected] of cases) {
    it(`that ${how}`, async () => {
      assert.equal(await readOf(header, ...pieces), expected);
    });
  }

  for (const [when, wait] of [
    ['at once', false],
    ['while it is listened to', true],
  ] as const) {
    it(`whose sender leaves ${when}`, async () => {
      const begun = once(server, 'body') as Promise<[ReturnType<typeof readBody>]>;
      sender.write(`POST / HTTP/1.1\r\nhost: a\r\n${LENGTH(4)}\r\n\r\n{`);
      const [read] = await begun;
      if (wait) await tick();

      requests[0]?.destroy();

      assert.equal(await read, 400);
    });
  }

  it('leaves the connection to the next request', async () => {
    server.on('body', (read: ReturnType<typeof readBody>, response: ServerResponse) => {
      void read.then(() => response.end());
    });
    for (const text of ['one', large, 'three']) {
      assert.equal(await readOf(LENGTH(text.length), text), text);
      await once(sender, 'data');
    }
  });
});
