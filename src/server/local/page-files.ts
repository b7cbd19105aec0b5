import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PUBLIC = join(__dirname, 'public');

/** With the libraries below, the only files that are ever served. */
const OWN_FILES = [
  'app.css',
  'card.css',
  'chat.css',
  'composer.css',
  'extension.css',
  'file.css',
  'rail.css',
  'themes.css',
  'alerts.js',
  'app.js',
  'card-view.js',
  'chat-api.js',
  'chat-logs.js',
  'chat-view.js',
  'combobox.js',
  'composer.js',
  'dialog-view.js',
  'dom.js',
  'extension-search.js',
  'file-view.js',
  'host-config.js',
  'markdown.js',
  'message-view.js',
  'rail.js',
  'theme.js',
  'title-bar.js',
  'typeahead-input.js',
] as const;

const LIBRARIES: Readonly<Record<string, string>> = {
  'adaptivecards.js': require.resolve('adaptivecards/dist/adaptivecards.min.js'),
  'markdown-it.js': require.resolve('markdown-it/browser'),
  'purify.js': require.resolve('dompurify/purify.min.js'),
};

export interface PageFile {
  readonly type: string;
  readonly bytes: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Reads all files once, so that a missing one shows at the start. */
export function readPageFiles(): ReadonlyMap<string, PageFile> {
  const own = ['index.html', ...OWN_FILES].map((name) => [name, join(PUBLIC, name)] as const);
  const all = [...own, ...Object.entries(LIBRARIES)];
  return new Map(all.map(([name, path]) => [name, { type: typeOf(name), bytes: readFileSync(path) }]));
}

function typeOf(name: string): string {
  return TYPES[name.split('.').pop() ?? ''] ?? 'application/octet-stream';
}
