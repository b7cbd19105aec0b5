import assert from 'node:assert/strict';
import { EVERYBODY_LEADS, useDesk } from '../dialogs/use-desk';
import { isRecord } from '../support/readable-card';

const CARD = 'application/vnd.microsoft.card.adaptive';
const SEARCH = 'application/vnd.microsoft.search.searchResponse';
const ERROR = 'application/vnd.microsoft.error';

describe('an invoke', () => {
  const desk = useDesk(EVERYBODY_LEADS);
  const topic = { v: 1, verb: 'topic', topic: 'azure' };
  const long = 'x'.repeat(10_000);

  const rows: readonly { what: string; name: string; value: unknown; type: string }[] = [
    {
      what: 'an action',
      name: 'adaptiveCard/action',
      value: { action: { verb: 'topic', data: topic } },
      type: CARD,
    },
    {
      what: 'an action without a verb outside',
      name: 'adaptiveCard/action',
      value: { action: { data: topic } },
      type: CARD,
    },
    {
      what: 'an action without data',
      name: 'adaptiveCard/action',
      value: { action: { verb: 'x' } },
      type: CARD,
    },
    { what: 'an action that is empty', name: 'adaptiveCard/action', value: { action: {} }, type: CARD },
    { what: 'an action that is none', name: 'adaptiveCard/action', value: {}, type: ERROR },
    {
      what: 'an action that is a text',
      name: 'adaptiveCard/action',
      value: { action: 'topic' },
      type: ERROR,
    },
    {
      what: 'data that is a text',
      name: 'adaptiveCard/action',
      value: { action: { data: 'topic' } },
      type: ERROR,
    },
    { what: 'no value at all', name: 'adaptiveCard/action', value: undefined, type: ERROR },
    { what: 'a search', name: 'application/search', value: { queryText: 'fab' }, type: SEARCH },
    { what: 'a search for nothing', name: 'application/search', value: { queryText: '' }, type: SEARCH },
    { what: 'a search without a text', name: 'application/search', value: {}, type: SEARCH },
    { what: 'a very long search', name: 'application/search', value: { queryText: long }, type: SEARCH },
    {
      what: 'a search for signs',
      name: 'application/search',
      value: { queryText: '%_*[]()\\' },
      type: SEARCH,
    },
    {
      what: 'a search for very many',
      name: 'application/search',
      value: { queryText: 'o', queryOptions: { skip: 0, top: 10_000 } },
      type: SEARCH,
    },
    { what: 'a search for a list', name: 'application/search', value: { queryText: ['fab'] }, type: ERROR },
    {
      what: 'a search for minus one',
      name: 'application/search',
      value: { queryText: 'o', queryOptions: { top: -1 } },
      type: ERROR,
    },
    { what: 'something of another bot’s', name: 'task/fetch', value: {}, type: ERROR },
    { what: 'no name', name: '', value: {}, type: ERROR },
  ];

  for (const { what, name, value, type } of rows) {
    it(`${what}: a well-formed answer, whatever it holds`, async () => {
      const { status, body } = await desk.chat().invoke(name, value);

      assert.equal(status, 200);
      assert.ok(isRecord(body));
      assert.equal(body['type'], type);
      assert.equal(body['statusCode'], type === ERROR ? 400 : 200);
      assert.ok(isRecord(body['value']));
    });
  }

  it('never offers more than the fifteen that Teams shows', async () => {
    const { body } = await desk
      .chat()
      .invoke('application/search', { queryText: 'o', queryOptions: { top: 500 } });

    const { results } = (body as { value: { results: unknown[] } }).value;
    assert.ok(results.length <= 15);
  });
});
