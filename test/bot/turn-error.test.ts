import assert from 'node:assert/strict';
import { type Activity, TestAdapter } from 'botbuilder';
import pino from 'pino';
import { speechIn } from '../../src/bot/speech-in';
import { turnErrorHandler } from '../../src/bot/turn-error';
import { isRecord, type Json, ReadableCard } from '../support/readable-card';

const SECRET = 'secret-value-in-a-message';

describe('a turn that fails', () => {
  let logged: Json[];
  let adapter: TestAdapter;

  beforeEach(() => {
    logged = [];
    const log = pino({}, { write: (line: string) => void logged.push(JSON.parse(line) as Json) });
    adapter = new TestAdapter(async () => {
      throw new TypeError(SECRET);
    });
    const seals = {
      seal: async () => Promise.reject(new TypeError('the store that keeps the keys is away')),
    };
    adapter.onTurnError = turnErrorHandler(log, { next: () => 'abcdefgh-1234' }, seals);
  });

  async function answerTo(activity: Partial<Activity>): Promise<Partial<Activity>> {
    await adapter.processActivity(activity);
    return adapter.activeQueue.at(-1) ?? {};
  }

  it('is told in one card with a number, a next step and nothing of the cause, even without a store', async () => {
    const answer = await answerTo({ type: 'message', text: 'hello' });

    const [card] = ReadableCard.from('', answer);
    assert.match(card?.text ?? '', /Something went wrong on my side[^]*abcdefgh/u);
    assert.deepEqual(card?.buttons, ['Start over']);
    assert.doesNotMatch(JSON.stringify(answer), new RegExp(SECRET, 'u'));
  });

  it('is told in the language that the turn had begun to read', async () => {
    const log = { warn: () => undefined };
    adapter.use(async (context, next) => {
      void speechIn(context, { languages: { of: async () => 'ca' }, log });
      await next();
    });

    const answer = await answerTo({
      type: 'message',
      text: 'hello',
      from: { id: '29:megan', aadObjectId: 'megan', name: 'Megan' },
    });

    assert.equal(ReadableCard.from('', answer)[0]?.content['lang'], 'ca-ES');
  });

  it('is logged with its cause under the same number', async () => {
    await answerTo({ type: 'message', text: 'hello' });

    const [entry] = logged;
    assert.equal(entry?.['correlationId'], 'abcdefgh');
    assert.match(JSON.stringify(entry?.['err']), new RegExp(SECRET, 'u'));
  });

  it('after a consent to a file is heard, and told in a card beside it', async () => {
    await adapter.processActivity({ type: 'invoke', name: 'fileConsent/invoke' });

    const [answer, told] = adapter.activeQueue;
    assert.deepEqual([answer?.type, answer?.value], ['invokeResponse', { status: 200, body: {} }]);
    assert.match(ReadableCard.from('', told ?? {})[0]?.text ?? '', /Something went wrong on my side/u);
  });

  it('is tried to be told once, and lets it be when that fails too', async () => {
    let tried = 0;
    adapter.sendActivities = async () => {
      tried += 1;
      throw new TypeError('nothing gets through');
    };

    await adapter.processActivity({ type: 'message', text: 'hello' });

    assert.equal(tried, 1);
  });

  const invokes = [
    { name: 'adaptiveCard/action', type: 'application/vnd.microsoft.card.adaptive' },
    { name: 'application/search', type: 'application/vnd.microsoft.search.searchResponse' },
    { name: 'task/fetch', type: 'application/vnd.microsoft.card.adaptive' },
  ];

  for (const { name, type } of invokes) {
    it(`as the invoke ${name} still gets a well-formed answer`, async () => {
      const answer = await answerTo({ type: 'invoke', name });

      const value: unknown = answer.value;
      assert.equal(answer.type, 'invokeResponse');
      assert.ok(isRecord(value) && isRecord(value['body']));
      assert.deepEqual([value['status'], value['body']['type']], [200, type]);
    });
  }
});
