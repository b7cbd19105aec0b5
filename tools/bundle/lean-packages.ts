import type { Plugin, PluginBuild } from 'esbuild';

/**
 * Packages that the SDK loads at once, and that are needed later or never. In the bundle they are loaded when something
 * of them is first used. Only such that their importers use inside of functions.
 */
const LATER = ['@azure/identity', '@azure/msal-node', 'axios', 'fs-extra', 'htmlparser2'] as const;

const SDK = /\bnode_modules\/(?:botbuilder|botframework)[\w-]*\/lib\//;

/**
 * What is loaded and never used: plugins of restify, its probes for another operating system, and the URLs of node-fetch
 * for a Node.js without any. These load `punycode`, of which Node.js 22 warns on standard error, before the first line
 * of the log.
 */
const NEVER = /^(?:\.\/plugins|dtrace-provider|whatwg-url)$/;
const ITS_IMPORTERS = /\b(?:restify|node-fetch)\b/u;

/** Marks what a stand-in asks for: the package itself. */
const REAL = { isReal: true };

/** Passes for the package, which is loaded as soon as a property of it is read. */
const standIn = (name: string): string => `
let real;
const load = () => (real ??= require(${JSON.stringify(name)}));
module.exports = new Proxy({}, { get: (_, key) => (key === '__esModule' ? undefined : load()[key]) });
`;

function loadLater(build: PluginBuild): void {
  const names = new RegExp(`^(?:${LATER.join('|')})$`);
  build.onResolve({ filter: names }, async ({ path, importer, resolveDir, pluginData }) => {
    if (pluginData === REAL) return undefined;
    // Else there would be two of them in the bundle: the one for import and the one for require.
    const { path: file } = await build.resolve(path, { kind: 'require-call', resolveDir, pluginData: REAL });
    if (!SDK.test(importer)) return { path: file };
    return { path, namespace: 'later', pluginData: { resolveDir } };
  });
  build.onLoad({ filter: /./, namespace: 'later' }, ({ path, pluginData }) => ({
    contents: standIn(path),
    resolveDir: (pluginData as { resolveDir: string }).resolveDir,
    pluginData: REAL,
  }));
}

function neverLoad(build: PluginBuild): void {
  build.onResolve({ filter: NEVER }, ({ path, importer }) =>
    ITS_IMPORTERS.test(importer) ? { path, namespace: 'never' } : undefined,
  );
  build.onLoad({ filter: /./, namespace: 'never' }, () => ({ contents: '' }));
}

/** Keeps out of the start what it need not wait for. */
export const leanPackages: Plugin = {
  name: 'lean-packages',
  setup(build) {
    loadLater(build);
    neverLoad(build);
  },
};
