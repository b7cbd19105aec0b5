/** The cells of a CSV text, by RFC 4180. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/guy;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match)
      throw new Error(`no cell at ${cell.lastIndex}: ${text.slice(cell.lastIndex, cell.lastIndex + 80)}`);
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  if (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}
