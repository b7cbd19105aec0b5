import assert from 'node:assert/strict';
import { AnswerReading } from '../../../src/graph/http/answer-reading';

describe('an answer of Graph that is being read', () => {
  const nobody = { done: () => undefined, failed: () => undefined };

  function readingOf(...headers: readonly string[]): AnswerReading {
    const reading = new AnswerReading('readPerson', Infinity, nobody);
    reading.onHeaders(
      200,
      headers.map((header) => Buffer.from(header)),
    );
    return reading;
  }

  for (const name of ['Retry-After', 'retry-after', 'RETRY-AFTER']) {
    it(`knows the header ${name}`, () => {
      const reading = readingOf('Date', 'yesterday', name, '7');

      assert.equal(reading.header('retry-after'), '7');
    });
  }

  it('has the first of a header that comes twice', () => {
    assert.equal(readingOf('Date', 'today', 'Date', 'yesterday').header('date'), 'today');
  });

  it('takes no value for a name', () => {
    assert.equal(readingOf('server', 'date', 'vary', 'date').header('date'), undefined);
  });

  it('forgets the headers of a hint when the answer comes', () => {
    const reading = readingOf('retry-after', '7');

    reading.onHeaders(204, []);

    assert.deepEqual([reading.status, reading.header('retry-after')], [204, undefined]);
  });

  it('reads a text however it is cut into pieces', () => {
    const bytes = Buffer.from('\uFEFF{"name":"Peñíscola”"}');
    for (let at = 0; at <= bytes.length; at += 1) {
      const reading = readingOf();

      for (const piece of [bytes.subarray(0, at), bytes.subarray(at)]) reading.onData(piece);

      assert.equal(reading.text(), '{"name":"Peñíscola”"}');
    }
  });

  it('is empty without a body', () => {
    assert.equal(readingOf().text(), '');
  });

  it('cuts a connection that comes only after its time', () => {
    const reading = new AnswerReading('readPerson', 0, nobody);
    const cut: Error[] = [];

    reading.late();
    reading.onConnect((reason) => cut.push(reason));

    assert.match(String(cut), /unreachable/);
  });
});
