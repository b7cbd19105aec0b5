import { SETTINGS } from './settings';

const HEADER = ['Variable', 'Default', 'Meaning'] as const;

/** The settings as a Markdown table for README, aligned the way that the formatter leaves it. */
export function settingsTable(): string {
  const rows = SETTINGS.map((setting) => [
    `\`${setting.name}\``,
    defaultCell(setting.default),
    setting.secret ? `${setting.meaning} (secret)` : setting.meaning,
  ]);
  const widths = HEADER.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [line(HEADER), line(rule), ...rows.map(line)].join('\n');
}

function defaultCell(value: string): string {
  if (value === '') return '';
  return value.startsWith('(') ? value.slice(1, -1) : `\`${value}\``;
}
