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

/** In their place: a feature that tells the server nothing and does nothing. Whatever is asked for of the module is that. */
const NO_FEATURE = `
class NoFeature {
  fillClientCapabilities() {}
  initialize() {}
  clear() {}
}
module.exports = new Proxy({}, { get: () => NoFeature });`;

/** VS Code itself sees to it that an extension runs in no older version than its manifest says. */
const SEMVER: Readonly<Record<string, string>> = {
  parse: 'module.exports = () => ({ prerelease: [] });',
  satisfies: 'module.exports = () => true;',
};

/** Leaves out of the client what the library has and this server has no use for. */
export const leftOut: Plugin = {
  name: 'left out',
  setup({ onLoad }) {
    const features = new RegExp(
      `[\\\\/]vscode-languageclient[\\\\/]lib[\\\\/]common[\\\\/](${FEATURES.join('|')})\\.js$`,
    );
    onLoad({ filter: features }, () => ({ contents: NO_FEATURE }));
    onLoad({ filter: /[\\/]semver[\\/]functions[\\/](parse|satisfies)\.js$/ }, ({ path }) => ({
      contents: SEMVER[basename(path, '.js')] ?? '',
    }));
  },
};
