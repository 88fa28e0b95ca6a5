// The libraries of the language server protocol are published as the CommonJS that TypeScript writes, and of that a
// bundler keeps everything: it cannot see what is used. Written back as the modules that it was, half of it goes.
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** What TypeScript puts before a module's own text: the bundler has its own. */
const PROLOGUE = [
  /^"use strict";\n/,
  /^var __\w+ = \(this && this\.__\w+\) \|\| .*?^\}\)?(?:\(\))?\)?;\n/gms,
  /^Object\.defineProperty\(exports, "__esModule", \{ value: true \}\);\n/m,
  /^(?:exports\.\w+ = )+void 0;\n/gm,
];
const REQUIRE = /^(?:const|var) (\w+) = (?:(__\w+)\()?require\("([^"]+)"\)\)?;$/gm;
const EXPORT_ALL = /^__exportStar\(require\("([^"]+)"\), exports\);$/gm;
const EXPORT_FROM =
  /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ return (\w+)\.(\w+); \} \}\);$/gm;
const EXPORT_DEFAULT = /^exports\.default = (\w+);$/gm;
const EXPORT_NAME = /^exports\.(\w+) = \1;$/gm;
const EXPORT_VALUE = /^exports\.(\w+) = /gm;
/** An enum or a namespace: a function that fills an object and, where nobody uses the object, need not be called. */
const NAMESPACE =
  /^(?:export )?var (\w+);\n\(function \(\1\) \{\n(.*?)^\}\)\(\1 \|\| \((?:exports\.\1 = )?\1 = \{\}\)\);$/gms;

/**
 * The text of a CommonJS module that TypeScript wrote, as a module whose parts a bundler can leave out.
 * Throws where something of CommonJS is left.
 */
export function asModule(text: string): string {
  const paths = new Map<string, string>();
  const own = PROLOGUE.reduce((rest, pattern) => rest.replace(pattern, ''), text);
  const module = own
    .replace(REQUIRE, (_, name: string, helper: string | undefined, path: string) => {
      paths.set(name, path);
      // `import name = require(path)`: the module is one value, and not the names in it.
      const value = helper === undefined && !/_\d+$/.test(name);
      return `import ${value ? name : `* as ${name}`} from "${path}";`;
    })
    .replace(EXPORT_ALL, 'export * from "$1";')
    .replace(
      EXPORT_FROM,
      (_, name: string, of: string, there: string) => `export { ${there} as ${name} } from "${paths.get(of)}";`,
    )
    .replace(EXPORT_DEFAULT, 'export default $1;')
    .replace(EXPORT_NAME, 'export { $1 };')
    .replace(NAMESPACE, (statement, name: string, body: string) => {
      const exported = statement.startsWith('export ') || statement.includes(`(exports.${name} = `);
      return `${exported ? 'export ' : ''}var ${name} = /* @__PURE__ */ (function (${name}) {\n${body}return ${name};\n})({});`;
    })
    .replace(EXPORT_VALUE, 'export const $1 = ')
    .replace(/\bexports\.(\w+)\b/g, '$1');
  const left = /\bexports\b.*|\brequire\(.*|\b__(?:exportStar|import\w+)\b.*/.exec(module)?.[0];
  if (left !== undefined) throw new Error(`something of CommonJS is left: ${left}`);
  return module;
}

export const asModules: Plugin = {
  name: 'as modules',
  setup({ onLoad }) {
    const libraries = /[\\/]vscode-(?:jsonrpc|languageclient|languageserver(?:-protocol|-types)?)[\\/]lib[\\/].+\.js$/;
    onLoad({ filter: libraries }, async ({ path }) => ({ contents: asModule(await readFile(path, 'utf8')) }));
  },
};
