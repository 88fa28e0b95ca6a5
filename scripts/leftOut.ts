import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plugin } from 'esbuild';

/** What the libraries bring for what is not done here (docs/lsp.md): a fifth of the client, a seventh of the server. */
const NEITHER = [
  'callHierarchy',
  'diagnostic',
  'inlineCompletion',
  'inlineValue',
  'notebook',
  'semanticTokens',
  'textDocumentContent',
  'typeHierarchy',
];
const NOT_IN_CLIENT = [...NEITHER, 'colorProvider', 'declaration', 'implementation', 'signatureHelp', 'typeDefinition'];
const NOT_IN_SERVER = [...NEITHER, 'foldingRange', 'moniker'];

/** In the place of a feature of the client: one that tells the server nothing and does nothing. */
const NO_FEATURE = 'class Nothing { fillClientCapabilities() {} initialize() {} clear() {} }';
/** In the place of a feature of the server, which is what adds it to a class: the class is left as it is. */
const NOTHING_ADDED = 'const Nothing = (Base) => Base;';

function featuresIn(library: string, features: readonly string[]): RegExp {
  return new RegExp(`[\\\\/]${library}[\\\\/]lib[\\\\/]common[\\\\/](?:${features.join('|')})\\.js$`);
}

/** A module that exports the same names, all for the same thing. */
async function inThePlaceOf(path: string, nothing: string): Promise<{ contents: string }> {
  const exported = (await readFile(path, 'utf8')).matchAll(/\bexports\.(\w+) = /g);
  const names = new Set([...exported].map(([, name]) => `Nothing as ${name}`));
  return { contents: `${nothing}\nexport { ${[...names].join()} };` };
}

/** VS Code itself sees to it that an extension runs in no older version than its manifest says. */
const SEMVER: Readonly<Record<string, string>> = {
  parse: 'export default () => ({ prerelease: [] });',
  satisfies: 'export default () => true;',
};

/** Leaves out of the client and the server what their libraries have and nobody here has a use for. */
export const leftOut: Plugin = {
  name: 'left out',
  setup({ onLoad }) {
    onLoad({ filter: featuresIn('vscode-languageclient', NOT_IN_CLIENT) }, ({ path }) =>
      inThePlaceOf(path, NO_FEATURE),
    );
    onLoad({ filter: featuresIn('vscode-languageserver', NOT_IN_SERVER) }, ({ path }) =>
      inThePlaceOf(path, NOTHING_ADDED),
    );
    onLoad({ filter: /[\\/]semver[\\/]functions[\\/](parse|satisfies)\.js$/ }, ({ path }) => ({
      contents: SEMVER[basename(path, '.js')] ?? '',
    }));
  },
};
