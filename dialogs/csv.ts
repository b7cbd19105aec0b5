import { stringify } from 'csv-stringify/sync';

/** What makes a spreadsheet take a cell for a formula, in its plain and its full width. */
const FORMULA = '[=+\\-@＝＋－＠]';

/** csv-stringify looks at the very first character only; some programs pass over blanks and invisible ones. */
const HIDDEN_FORMULA = new RegExp(`^(?=[\\s\\p{C}]+${FORMULA})`, 'u');

/** Where Excel's list separator is a semicolon or a tab, it cuts cells there, whatever the file says. */
const FORMULA_AFTER_CUT = new RegExp(`([;|\\t\\r\\n][\\s\\p{C}]*)(?=${FORMULA})`, 'gu');

/**
 * Rows of a CSV file for spreadsheets: CRLF between them, and no cell that is taken for a formula (OWASP, "CSV
 * Injection"): an apostrophe makes it text.
 */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => row.map(asText)),
    // Without the second of these, only CRLF would be quoted, and a bare line feed would begin a row.
    { record_delimiter: 'windows', quote_record_delimiter: true, escape_formulas: true },
  );
}

/** Tells a spreadsheet that the file is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

function asText(cell: string): string {
  return cell.replace(HIDDEN_FORMULA, "'").replaceAll(FORMULA_AFTER_CUT, "$1'");
}
