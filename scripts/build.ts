// Bundles what ships (dist/client, dist/server, dist/cli) and, with --tests, the suite that runs in VS Code;
// with --debug, readable and with source maps.
import { cpSync, globSync, rmSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { type BuildOptions, build as esbuild, type Plugin } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };
import { Failure, messageOf, runAsMain, step } from './lib/main.ts';
import { dist, inRoot, root } from './lib/paths.ts';

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  charset: 'utf8',
  // Licences stand in THIRD-PARTY-NOTICES.txt.
  legalComments: 'none',
  logLevel: 'warning',
  define: { SOLDE_VERSION: JSON.stringify(manifest.version) },
  // The "main" of jsonc-parser is UMD, whose requires a bundler cannot follow; its "module" is plain ES.
  mainFields: ['module', 'main'],
  // Of the package's CommonJS, which is what Node can read, a bundler leaves nothing out.
  alias: { 'stdnum/lib/cjs': 'stdnum/lib/esm' },
};
// Oldest hosts: engines.vscode (1.100 runs on Node 20) and engines.node.
const node: BuildOptions = { ...shared, platform: 'node', format: 'cjs', target: 'node20' };
const browser: BuildOptions = {
  ...shared,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
};
// The pages that VS Code shows run in its own browser.
const page: BuildOptions = { ...browser, format: 'iife', target: 'chrome130' };
/** Modules, so that what is imported when it is first used stands in files of its own. Some packages still `require`. */
const program: BuildOptions = {
  ...node,
  format: 'esm',
  splitting: true,
  banner: {
    js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
  },
};

/** For the debugger of `.vscode/launch.json`. */
const debugged: BuildOptions = { minify: false, sourcemap: true };

/** VS Code knows by whom its API is required, but not by whom it is imported. */
const nodeClient: BuildOptions = { ...node, external: ['vscode'], supported: { 'dynamic-import': false } };

/** esbuild splits modules only, and VS Code wants a client of CommonJS: what is loaded later is a bundle of its own. */
const apart: Plugin = {
  name: 'apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/nodeClient\.ts$/ }, () => ({ path: './nodeClient.cjs', external: true })),
};

/** What ships. */
export const bundles: Record<string, BuildOptions> = {
  'client/node.cjs': { ...nodeClient, entryPoints: ['client/src/node.ts'], plugins: [apart] },
  'client/nodeClient.cjs': { ...nodeClient, entryPoints: ['client/src/nodeClient.ts'] },
  'client/browser.js': {
    ...browser,
    entryPoints: ['client/src/browser.ts'],
    format: 'cjs',
    external: ['vscode'],
  },
  'server/node.mjs': {
    ...program,
    entryPoints: { node: 'server/src/node/server.ts', 'node/tableWorker': 'server/src/node/tableWorker.ts' },
  },
  'server/browser.js': {
    ...browser,
    entryPoints: { browser: 'server/src/browser/server.ts' },
    format: 'esm',
    splitting: true,
  },
  'client/pages/preview.js': { ...page, entryPoints: ['client/preview/preview.ts'] },
  'client/pages/import.js': { ...page, entryPoints: ['client/preview/import.ts'] },
  'client/pages/import.css': { ...page, entryPoints: ['client/preview/import.css'] },
  'client/pages/preview.css': { ...page, entryPoints: ['client/preview/preview.css'] },
  'cli/solde.mjs': {
    ...program,
    entryPoints: { solde: 'server/src/node/cli.ts', 'solde/tableWorker': 'server/src/node/tableWorker.ts' },
  },
};

/** The suite's bundles: every test file is found, none has to be listed. Mocha's globals must exist before the first. */
function suiteBundles(): Record<string, BuildOptions> {
  const folder = inRoot('test', 'vscode', 'suite');
  const tests = globSync('*.test.ts', { cwd: folder }).sort();
  const contents = [
    `export { run } from './support/run.ts';`,
    ...tests.map((file) => `import './${basename(file)}';`),
  ].join('\n');
  const entry: BuildOptions = {
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    minify: false,
    external: ['vscode'],
    // Mocha's browser build puts itself in the place of the module's exports, where it finds one: the last word is ours.
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
  };
  return { 'test/vscode/node.js': { ...node, ...entry }, 'test/vscode/browser.js': { ...browser, ...entry } };
}

async function bundle([file, options]: [string, BuildOptions]): Promise<void> {
  const outfile = join(dist, file);
  if (options.splitting !== true) {
    await esbuild({ ...options, outfile });
    return;
  }
  const [name, suffix] = [basename(file, extname(file)), extname(file)];
  const names = { entryNames: '[dir]/[name]', chunkNames: `${name}/[name]-[hash]`, outExtension: { '.js': suffix } };
  await esbuild({ ...options, ...names, outdir: dirname(outfile) });
  if (options.platform === 'node') await chmod(outfile, 0o755);
}

/** Makes them all, so that one that fails does not hide the others, then says which failed. */
async function make(wanted: Record<string, BuildOptions>): Promise<void> {
  const entries = Object.entries(wanted);
  const results = await Promise.allSettled(entries.map(bundle));
  const failed = results.flatMap((result, index) =>
    result.status === 'rejected' ? [`${entries[index]?.[0]}: ${messageOf(result.reason)}`] : [],
  );
  if (failed.length > 0) throw new Failure(`not built:\n  ${failed.join('\n  ')}`);
}

export async function build(changes: BuildOptions = {}): Promise<void> {
  step('Building dist/client, dist/server and dist/cli');
  // What is loaded later has a name made of its content: the last one would stay.
  for (const folder of ['client', 'server', 'cli']) rmSync(join(dist, folder), { recursive: true, force: true });
  await make(Object.fromEntries(Object.entries(bundles).map(([file, options]) => [file, { ...options, ...changes }])));
}

/** The test extension, complete in one folder: VS Code for the Web serves nothing outside of it. */
export async function buildSuite(): Promise<string> {
  step('Building the suite that runs in VS Code');
  await make(suiteBundles());
  cpSync(inRoot('test', 'vscode', 'extension'), `${dist}/test/vscode`, { recursive: true });
  return `${dist}/test/vscode`;
}

await runAsMain(import.meta.url, async () => {
  await build(process.argv.includes('--debug') ? debugged : {});
  if (process.argv.includes('--tests')) await buildSuite();
});
