import type { Plugin, PluginBuild } from 'esbuild';
import { readFileSync } from 'node:fs';

/**
 * Packages that the SDK loads at once, and that this bot hardly ever needs. They stay out of the bundle, and are loaded
 * when something of them is first used. Only such that their importers use inside of functions.
 */
const LATER = ['@azure/identity', '@azure/msal-node', 'axios', 'fs-extra', 'htmlparser2'] as const;

const SDK = /\bnode_modules\/((?:botbuilder|botframework)[\w-]*)\/lib\//;

/** What packages load at once and this bot uses nothing of, by who loads it. */
const NEVER: readonly { readonly importer: RegExp; readonly path: RegExp }[] = [
  // Its plugins, and probes for another operating system.
  { importer: /\brestify\b/u, path: /^(?:\.\/plugins|dtrace-provider)$/u },
  // URLs for a Node.js without any. They load `punycode`, of which Node.js 22 warns before the first line of the log.
  { importer: /\bnode-fetch\b/u, path: /^whatwg-url$/u },
  // All that browsers have, and what tests put in the place of servers. It even loads Node's own undici.
  { importer: /\bundici\/index\.js$/u, path: /^\.\/lib\/(?:web|mock|cache|interceptor)\// },
  // Messages in forty languages.
  { importer: /\bzod\/v[34]\/(?:classic|core)\//u, path: /^\.\.\/locales\/index\.c?js$/u },
];

/** Their importers make an object of the one, and keep the others only to hand them on. */
const NOTHING = 'module.exports = { CacheStorage: class {} };';

/** Marks what is resolved to see where it lies. */
const WHERE = { isWhere: true };

/** Passes for the package that the owner brings along, which is loaded as soon as a property of it is read. */
const standIn = (name: string, owner: string): string => `
let real;
const load = () => (real ??= require(require.resolve(${JSON.stringify(name)}, { paths: [require.resolve(${JSON.stringify(owner)})] })));
module.exports = new Proxy({}, { get: (_, key) => (key === '__esModule' ? undefined : load()[key]) });
`;

function loadLater(build: PluginBuild): void {
  const names = new RegExp(`^(?:${LATER.join('|')})$`);
  build.onResolve({ filter: names }, async ({ path, importer, resolveDir, pluginData }) => {
    if (pluginData !== undefined) return undefined;
    const [, owner] = SDK.exec(importer) ?? [];
    if (owner !== undefined) return { path: `${owner} ${path}`, namespace: 'later' };
    // Else there could be two of them in the bundle: the one for import and the one for require.
    const { path: file } = await build.resolve(path, { kind: 'require-call', resolveDir, pluginData: WHERE });
    return { path: file };
  });
  build.onLoad({ filter: /./, namespace: 'later' }, ({ path }) => {
    const [owner = '', name = ''] = path.split(' ');
    return { contents: standIn(name, owner) };
  });
}

/** Node.js makes `FormData` when it is first asked for, and all of `fetch` with it. Nothing is sent as a form with files. */
function withoutForms(build: PluginBuild): void {
  build.onLoad({ filter: /\bts-http-runtime\/dist\/commonjs\/formData\.js$/ }, ({ path }) => ({
    contents: `var FormData;\n${readFileSync(path, 'utf8')}`,
  }));
}

function neverLoad(build: PluginBuild): void {
  build.onResolve({ filter: /./ }, ({ path, importer }) =>
    NEVER.some((rule) => rule.path.test(path) && rule.importer.test(importer))
      ? { path: 'nothing', namespace: 'never' }
      : undefined,
  );
  build.onLoad({ filter: /./, namespace: 'never' }, () => ({ contents: NOTHING }));
}

const NESTED = /\/node_modules\/.*\/node_modules\//u;
const ROOT_OF_PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/u;

/** The same version of a package that several packages bring along is loaded once. */
function loadOnce(build: PluginBuild): void {
  const known = new Map<string, string>();
  build.onResolve({ filter: /^[^./]/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
    if (pluginData !== undefined || !importer.includes('/node_modules/')) return undefined;
    const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: WHERE });
    const [root = '', name = ''] = ROOT_OF_PACKAGE.exec(found.path) ?? [];
    if (!NESTED.test(found.path)) return undefined;
    const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
    const key = `${name}@${version}${found.path.slice(root.length)}`;
    const first = known.get(key) ?? found.path;
    known.set(key, first);
    return { path: first };
  });
}

/** Keeps out of the start what it need not wait for. */
export const leanPackages: Plugin = {
  name: 'lean-packages',
  setup(build) {
    loadLater(build);
    neverLoad(build);
    withoutForms(build);
    loadOnce(build);
  },
};
