import assert from 'node:assert/strict';
import { EVERYBODY_LEADS, useDesk } from '../../dialogs/use-desk';
import { isRecord } from '../../support/readable-card';

describe('an invoke of the message extension', () => {
  const desk = useDesk(EVERYBODY_LEADS);
  const long = 'x'.repeat(50_000);
  const tags = '<'.repeat(50_000);
  const odd: readonly unknown[] = [
    undefined,
    null,
    'text',
    7,
    [],
    {},
    { commandId: 'customers' },
    { commandId: 'x' },
  ];

  const rows: readonly { step: string; values: readonly unknown[] }[] = [
    {
      step: 'query',
      values: [
        ...odd,
        { commandId: 'customers', parameters: 'fab' },
        { commandId: 'customers', parameters: [{ name: 'text' }] },
        { commandId: 'customers', parameters: [{ name: 'text', value: 42 }] },
        { commandId: 'customers', parameters: [{ name: 'text', value: { a: 1 } }] },
        { commandId: 'customers', parameters: [{ name: 'text', value: long }] },
        { commandId: 'customers', parameters: [{ name: 'text', value: '%_*[]()\\' }] },
        { commandId: 'customers', parameters: [], queryOptions: { skip: -1, count: 0 } },
        { commandId: 'customers', parameters: [], queryOptions: { skip: 1e9, count: 1e9 } },
      ],
    },
    {
      step: 'selectItem',
      values: [
        ...odd,
        { v: 1, verb: 'insert', customer: 'x' },
        { v: 2, verb: 'insert' },
        { v: 1, verb: 'insert', customer: '00000000-0000-4000-8000-000000000000' },
      ],
    },
    {
      step: 'fetchTask',
      values: [
        ...odd,
        { commandId: 'fileThis' },
        { commandId: 'fileThis', messagePayload: {} },
        { commandId: 'fileThis', messagePayload: { body: 'text' } },
        { commandId: 'fileThis', messagePayload: { body: { contentType: 'html', content: tags } } },
        { commandId: 'fileThis', messagePayload: { body: { contentType: 'html', content: long } } },
        {
          commandId: 'fileThis',
          messagePayload: { body: { contentType: 'text', content: '&#1114112;&#x0;' } },
        },
        {
          commandId: 'fileThis',
          messagePayload: { body: { contentType: 'html', content: '&#1114112;&#0;' } },
        },
      ],
    },
    {
      step: 'submitAction',
      values: [
        ...odd,
        { commandId: 'fileThis', data: 'text' },
        { commandId: 'fileThis', data: {} },
        { commandId: 'fileThis', data: { v: 1, verb: 'fileThis' } },
        { commandId: 'fileThis', data: { v: 1, verb: 'fileThis', customer: 7, seal: 'x' } },
      ],
    },
    { step: 'anonymousQueryLink', values: odd },
  ];

  for (const { step, values } of rows) {
    it(`${step}: a well-formed answer, whatever it holds`, async () => {
      for (const value of values) {
        const { status, body } = await desk.chat().invoke(`composeExtension/${step}`, value);

        const what = `${JSON.stringify(value)?.slice(0, 200)}: ${JSON.stringify(body)?.slice(0, 300)}`;
        assert.equal(status, 200, what);
        assert.ok(isRecord(body) && isWellFormed(body), what);
        assert.equal('task' in body, step === 'fetchTask' || step === 'submitAction', what);
      }
    });
  }
});

/** As the two kinds of answers are documented. */
function isWellFormed({ composeExtension, task, ...rest }: Readonly<Record<string, unknown>>): boolean {
  if (Object.keys(rest).length > 0) return false;
  if (isRecord(task)) {
    const { type, value } = task;
    return type === 'message' ? isSentence(value) : type === 'continue' && isRecord(value) && 'card' in value;
  }
  if (!isRecord(composeExtension)) return false;
  const { type, text, attachments } = composeExtension;
  return type === 'message' ? isSentence(text) : type === 'result' && Array.isArray(attachments);
}

function isSentence(text: unknown): boolean {
  return typeof text === 'string' && text.length > 5;
}
