import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plugin } from 'esbuild';

/** What the client library brings for servers that do more than this one (docs/lsp.md): a fifth of it. */
const FEATURES = [
  'callHierarchy',
  'colorProvider',
  'declaration',
  'diagnostic',
  'implementation',
  'inlineCompletion',
  'inlineValue',
  'notebook',
  'semanticTokens',
  'signatureHelp',
  'textDocumentContent',
  'typeDefinition',
  'typeHierarchy',
];

/** In the place of whatever the module of a feature exports: a feature that tells the server nothing and does nothing. */
function noFeature(module: string): string {
  const names = new Set([...module.matchAll(/\bexports\.(\w+) = /g)].map(([, name]) => `NoFeature as ${name}`));
  return `class NoFeature { fillClientCapabilities() {} initialize() {} clear() {} }\nexport { ${[...names].join()} };`;
}

/** VS Code itself sees to it that an extension runs in no older version than its manifest says. */
const SEMVER: Readonly<Record<string, string>> = {
  parse: 'export default () => ({ prerelease: [] });',
  satisfies: 'export default () => true;',
};

/** Leaves out of the client what the library has and this server has no use for. */
export const leftOut: Plugin = {
  name: 'left out',
  setup({ onLoad }) {
    const features = new RegExp(
      `[\\\\/]vscode-languageclient[\\\\/]lib[\\\\/]common[\\\\/](${FEATURES.join('|')})\\.js$`,
    );
    onLoad({ filter: features }, async ({ path }) => ({ contents: noFeature(await readFile(path, 'utf8')) }));
    onLoad({ filter: /[\\/]semver[\\/]functions[\\/](parse|satisfies)\.js$/ }, ({ path }) => ({
      contents: SEMVER[basename(path, '.js')] ?? '',
    }));
  },
};
