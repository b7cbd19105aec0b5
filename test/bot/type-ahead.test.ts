import assert from 'node:assert/strict';
import { isRecord, type Json } from '../support/readable-card';
import { EVERYBODY_LEADS, useDesk } from '../dialogs/use-desk';

describe('the type-ahead for customers', () => {
  const desk = useDesk(EVERYBODY_LEADS);

  function inputsOf(node: unknown): readonly Json[] {
    if (Array.isArray(node)) return node.flatMap(inputsOf);
    if (!isRecord(node)) return [];
    const own = typeof node['type'] === 'string' && node['type'].startsWith('Input.') ? [node] : [];
    return [...own, ...Object.values(node).flatMap(inputsOf)];
  }

  async function titles(value: Json): Promise<readonly string[]> {
    const { body } = await desk.chat('helen').invoke('application/search', value);
    return (body as { value: { results: { title: string }[] } }).value.results.map(({ title }) => title);
  }

  it('asks us at every keystroke, and a sentence does as well', async () => {
    const chat = desk.chat('nadia');
    await chat.say('file a request');
    const [input] = inputsOf(chat.last().content);

    assert.deepEqual(input?.['choices.data'], { type: 'Data.Query', dataset: 'customers' });
    await chat.say('Fabrikam');
    assert.match(chat.last().text, /Which product has the problem\?/u);
  });

  it('works with and without the SDK’s kind, and offers fifteen at most', async () => {
    const query = { queryText: 'o', queryOptions: { skip: 0, top: 50 }, dataset: 'customers' };

    const [without, withKind] = [await titles(query), await titles({ ...query, kind: 'search' })];

    assert.deepEqual(without, withKind);
    assert.ok(without.length > 0 && without.length <= 15, String(without.length));
  });

  it('offers the last used before anything is typed, latest first', async () => {
    const chat = desk.chat('tomas');
    assert.deepEqual(await chat.search(''), []);

    await chat.say('file a ticket for Fabrikam about Exchange');
    await chat.say('file a ticket for Litware about Teams');

    const offered = await Promise.all(['', '   '].map((text) => chat.search(text)));
    for (const options of offered) {
      assert.deepEqual(
        options.map(({ title }) => title.split(' · ')[0]?.split(',')[0]),
        ['Litware', 'Fabrikam'],
      );
    }
  });
});
