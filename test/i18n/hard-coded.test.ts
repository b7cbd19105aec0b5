import assert from 'node:assert/strict';
import { join } from 'node:path';
import { textsInCode, textsInTemplates, wordsIn } from '../support/people-texts';

/** Files that hold names as Microsoft writes them, which people see as they are or which are only compared with. */
const NAMES: Readonly<Record<string, string>> = {
  'src/domain/microsoft-365-workloads.ts': 'roles and services, as Graph names them',
  'src/domain/workload-table.ts': 'roles and services, as Graph names them',
  'src/domain/roles.ts': 'roles, as Graph names them',
  'src/domain/sources.ts': 'titles of the pages that rules come from, which are in English',
};

/** Single texts that are no words of ours for people. */
const NO_WORDS: Readonly<Record<string, readonly string[]>> = {
  // In an error for whoever writes a template.
  'cards/compile-template.ts': ['a repeated root'],
  'cards/parts/request-row.ts': ['Accent', 'Default', 'Good'],
  'cards/parts/section.ts': ['Bolder', 'Default'],
  'dialogs/requests-csv.ts': ['yyyy-MM-dd HH:mm:ss ZZ'],
  'dialogs/turn.ts': ['filing-desk turn'],
  'src/bot/gone.ts': ['filing-desk gone'],
  'src/bot/speech-in.ts': ['filing-desk speech'],
  // In the body of an error that Teams reads and doesn't show.
  'src/bot/invoke-answers.ts': [
    'This action is not known here.',
    'This was answered already. Press the button again to ask anew.',
  ],
  // For whoever changes the table of portals.
  'src/domain/route-for.ts': ['No page is known to file a … request in …. Add one to PORTALS in portals.ts.'],
};

describe('words for people', () => {
  const found = textsInCode(['cards', 'dialogs', 'src/bot', 'src/domain']);

  it('stand in src/i18n and nowhere else in the code', () => {
    const outside = found.filter(({ file, text }) => !(file in NAMES) && !NO_WORDS[file]?.includes(text));

    assert.deepEqual(outside, []);
  });

  it('are filled into the cards’ templates', () => {
    assert.deepEqual(textsInTemplates(join('cards', 'templates')), []);
  });

  it('are excepted only where they still are', () => {
    const files = new Set(found.map(({ file }) => file));
    const idle = [
      ...Object.keys(NAMES).filter((file) => !files.has(file)),
      ...Object.entries(NO_WORDS).flatMap(([file, texts]) =>
        texts.filter((text) => !found.some((one) => one.file === file && one.text === text)),
      ),
    ];

    assert.deepEqual(idle, []);
  });

  it('are told from everything else that is text', () => {
    const code = `
      import x from 'Not this one';
      const heading = 'Which customer is it?';
      const label = cond ? 'Cancel' : \`Pick \${n} of them\`;
      const key: 'Not This' = words.t('flow.askCustomer.heading');
      log.warn({}, 'it was put off');
      throw new BotError('busy', 'Say it again.');
      const type = 'application/json; charset=utf-8';
      const verb = 'pickCustomer';
    `;

    assert.deepEqual(wordsIn(code), ['Which customer is it?', 'Cancel', 'Pick … of them']);
  });
});
