import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { overridable } from '../../src/i18n/override-faults';
import { boldMarks, textFault } from '../../src/i18n/text-faults';
import { LANGUAGES } from '../../src/i18n/words';
import { readOrganisation } from '../../src/organisation';
import { SCHEMA_FILE, schemaJson } from '../../tools/organisation/schema';
import { contact, forms, inPortal, inText, WRONG_FILES } from './wrong-files';

const EXAMPLE = join(__dirname, '..', '..', 'env', 'organisation.example.json');

/** Everything that is wrong with a file, as whoever starts the bot reads it. */
function faultsIn(file: unknown): readonly string[] {
  const result = readOrganisation(typeof file === 'string' ? file : JSON.stringify(file));
  return result.kind === 'ok' ? [] : result.errors.map(({ message, code }) => `${message} (${code})`);
}

describe('readOrganisation', () => {
  it('takes the example that is in the documents', () => {
    const result = readOrganisation(readFileSync(EXAMPLE, 'utf8'));

    assert.ok(result.kind === 'ok', JSON.stringify(faultsIn(readFileSync(EXAMPLE, 'utf8'))));
    assert.equal(result.organisation.tables.contacts.length, 2);
    assert.equal(Object.keys(result.organisation.texts.en ?? {}).length, 2);
  });

  for (const [what, file] of [
    ['an empty object', '{}'],
    ['a byte order mark', '\uFEFF{}'],
    ['empty parts', { texts: { es: {} }, escalation: [], portals: [], replacedPortals: {}, links: [] }],
    ['a text with its placeholders in another order', inText('answer.summary', '{{workload}}: {{verdict}}')],
    ['bold where ours is bold', inText(...boldText())],
    [
      'all forms of a counted text',
      { texts: { en: forms(['one', 'other']), ca: forms(['one', 'many', 'other']) } },
    ],
    [
      'an address with a port, and placeholders after the host',
      inPortal('https://wiki.contoso.com:8443/{tenantId}?d={domain}&i={initialDomain}'),
    ],
    ['a contact in Teams only', contact({ teams: 'https://teams.microsoft.com/l/channel/19%3Aabc/Access' })],
    ['a note in one language', contact({ phone: '112', note: { es: 'de 8 a 18' } })],
    ['a replaced portal', { replacedPortals: { intune: 'https://intune.example.com/{tenantId}' } }],
  ] as const) {
    it(`takes ${what}`, () => assert.deepEqual(faultsIn(file), []));
  }

  for (const [what, file, ...expected] of WRONG_FILES) {
    it(`says what is wrong with ${what}`, () => {
      const faults = faultsIn(file);

      assert.equal(faults.length, expected.length, faults.join('\n'));
      for (const [at, pattern] of expected.entries()) assert.match(faults[at] ?? '', pattern);
    });
  }

  it('tells everything at once', () => {
    const faults = faultsIn({
      ...inText('answer.summary', 'Sí', 'es'),
      ...contact({ email: 'desk' }),
      ...inPortal('http://a.example'),
      typo: 1,
    });

    assert.deepEqual(faults.map((fault) => fault.split(':')[0]).toSorted(), [
      'escalation[0].email',
      'portals[0].url',
      'texts.es.answer.summary',
      'texts.es.answer.summary',
      'typo',
    ]);
  });

  it('quotes no value, and no key but what can be printed', () => {
    const secret = 'hunter2-hunter2';

    const faults = faultsIn({
      [`a\u001b[31m\n${'k'.repeat(200)}`]: secret,
      ...inText('answer.lead.canFile', `{{${secret}}}`),
      ...contact({ email: secret, note: 7 }),
      ...inPortal(`http://${secret}`),
    }).join();

    assert.ok(!faults.includes(secret) && !faults.includes('\u001b') && !faults.includes('\n'), faults);
  });
});

describe('the texts of ours', () => {
  for (const language of LANGUAGES) {
    it(`would all be taken as somebody's own, each by itself (${language})`, () => {
      const texts = Object.fromEntries(overridable(language));

      assert.ok(Object.keys(texts).length > 600);
      assert.deepEqual(faultsIn({ texts: { [language]: texts } }), []);
    });
  }

  it('have nothing in them that is taken for markup', () => {
    for (const [key, text] of overridable('en'))
      assert.equal(textFault(text, boldMarks(text)), undefined, key);
  });
});

describe('env/organisation.schema.json', () => {
  it('is what the bot checks by (else: npm run organisation)', () => {
    assert.equal(readFileSync(SCHEMA_FILE, 'utf8'), schemaJson());
  });

  it('offers no text that stays as it is', () => {
    const text = readFileSync(SCHEMA_FILE, 'utf8');

    assert.ok(text.includes('"answer.lead.canFile"'));
    assert.ok(!text.includes('"answer.heading.blocked"'));
  });
});

/** A text of ours that is bold in part, if there is one, in other words. */
function boldText(): readonly [string, string] {
  const found = [...overridable('en')].find(([key, text]) => boldMarks(text) === 2 && !/_\w+$/u.test(key));
  return found ?? ['answer.lead.canFile', 'Plain.'];
}
