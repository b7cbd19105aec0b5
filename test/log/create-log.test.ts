import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { createLog } from '../../src/log';

const SECRET = 'qzsecret';

/** One of ours: its message is a sentence of ours. */
class DeskError extends Error {
  override readonly name = 'DeskError';
  readonly code = 'deskClosed';
}

/** As the clients of Azure throw them. */
class RestError extends Error {
  override readonly name = 'RestError';
  readonly code = `a code with ${SECRET}`;
  readonly statusCode = 403;
  readonly request = { headers: { authorization: `Bearer ${SECRET}` }, body: SECRET };
}

describe('the log', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'filing-desk-log-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** What a call writes, as text and as fields. */
  function written(write: (log: Logger) => void): { text: string; line: Record<string, unknown> } {
    const to = join(folder, `${Math.random()}.log`);
    write(createLog({ level: 'trace', ourErrors: [DeskError], to }));
    const text = readFileSync(to, 'utf8');
    return { text, line: JSON.parse(text) as Record<string, unknown> };
  }

  it('tells of an error of ours what it says, its code, and where it happened', () => {
    const { line } = written((log) => log.error({ err: new DeskError('The desk is closed.') }, 'failed'));

    const { at, ...err } = line['err'] as { at: string[] };
    assert.deepEqual(err, { type: 'DeskError', code: 'deskClosed', message: 'The desk is closed.' });
    assert.match(at[0] ?? '', /^at .*create-log\.test\.ts:\d+:\d+\)?$/u);
  });

  it('tells of any other error what kind it is and where it happened, and nothing that stands in it', () => {
    const { text, line } = written((log) => log.error({ err: new RestError(SECRET) }, 'failed'));

    const { at, ...err } = line['err'] as { at: string[] };
    assert.deepEqual(err, { type: 'RestError', status: 403 });
    assert.ok(at.length > 0);
    assert.ok(!text.includes(SECRET));
  });

  it('follows causes, and stops following them in a circle', () => {
    const error = new DeskError('The desk is closed.', { cause: new RestError(SECRET) });
    const circle = new TypeError(SECRET);
    circle.cause = circle;

    const one = written((log) => log.error({ err: error }, 'failed'));
    const other = written((log) => log.error({ err: circle }, 'failed'));

    const { cause } = one.line['err'] as { cause: { type: string; status: number } };
    assert.deepEqual([cause.type, cause.status], ['RestError', 403]);
    assert.ok(!(one.text + other.text).includes(SECRET));
  });

  const hostile: readonly (readonly [string, unknown])[] = [
    ['a message that looks like a stack', new TypeError(`x\n    at ${SECRET} (/a/file.js:1:1)`)],
    ['a name that is a sentence', Object.assign(new Error('x'), { name: `Somebody ${SECRET}` })],
    ['a stack of its own', Object.assign(new Error('x'), { stack: `Error: y\n  at ${SECRET} (evil)` })],
    ['a message that was changed later', Object.assign(new Error(SECRET), { message: 'x' })],
    ['errors in an error', new AggregateError([new Error(SECRET)], SECRET)],
    ['no error at all', SECRET],
    ['an object', { message: SECRET, stack: SECRET }],
  ];
  for (const [what, thrown] of hostile) {
    it(`is not taken in by ${what}`, () => {
      const { text } = written((log) => log.error({ err: thrown }, 'failed'));

      assert.ok(!text.includes(SECRET), text);
    });
  }

  it('cuts an error down under any key, and without words for it', () => {
    const error = new RestError(SECRET);
    const writes: readonly ((log: Logger) => void)[] = [
      (log) => log.warn({ cause: error }, 'failed'),
      (log) => log.warn({ err: error }),
      (log) => log.warn(error),
    ];

    for (const write of writes) {
      const { text } = written(write);
      assert.ok(!text.includes(SECRET), text);
      assert.ok(text.includes('RestError'), text);
    }
  });

  it('hides headers, tokens and passwords that somebody logs by mistake', () => {
    const { text } = written((log) =>
      log.info(
        { request: { headers: { authorization: SECRET } }, token: SECRET, bot: { password: SECRET } },
        'logged',
      ),
    );

    assert.ok(!text.includes(SECRET), text);
  });

  it('writes one line an entry, whatever stands in it', () => {
    const { text } = written((log) => log.info({ note: 'one\r\ntwo' }, 'three\r\nfour'));

    assert.equal(text.trimEnd().split(/[\r\n]/u).length, 1);
  });
});
