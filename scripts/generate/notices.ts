import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { bundles } from '../build.ts';
import { inRoot } from '../lib/paths.ts';

/** A package of which something is in what ships. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** What its licence asks to be handed on. */
  readonly text: string;
}

/** The packages that the bundles hold code of, in the order of their names: known by bundling, not by a list. */
export function bundledPackages(): readonly Bundled[] {
  const found = new Map(folders().map((folder) => [nameOf(bundledAt(folder)), bundledAt(folder)]));
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bundled]) => bundled);
}

/** The folders of node_modules that code comes from. */
function folders(): readonly string[] {
  const found = new Set<string>();
  // Neither plugins nor parts of their own: all that is imported, at once or later, in one bundle.
  for (const { plugins: _plugins, splitting: _splitting, ...options } of Object.values(bundles)) {
    const { metafile } = buildSync({ ...options, write: false, metafile: true, outdir: 'bundles' });
    for (const { inputs } of Object.values(metafile.outputs)) {
      for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
        const [folder] = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [];
        if (folder !== undefined && bytesInOutput > 0) found.add(folder);
      }
    }
  }
  return [...found];
}

function bundledAt(folder: string): Bundled {
  const path = inRoot(folder);
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const files = readdirSync(path).filter((file) => /^(licen[cs]e|copying|notice)\b/i.test(file));
  const text = files.sort().map((file) => readFileSync(join(path, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return { name: name ?? '', version: version ?? '', license: license ?? '', text: text.join('\n\n') };
}

function nameOf({ name, version }: Bundled): string {
  return `${name} ${version}`;
}

const HEAD = `Third-party notices · Mentions de tiers

The extension, the language server and the command line hold code of these packages.
L’extension, le serveur et la ligne de commande contiennent du code de ces paquets.
`;

/** The notices as they are packaged: packages of one licence text together. */
export function notices(): string {
  const byText = new Map<string, Bundled[]>();
  for (const bundled of bundledPackages()) byText.set(bundled.text, [...(byText.get(bundled.text) ?? []), bundled]);
  const parts = [...byText].map(([text, all]) => {
    const names = all.map((bundled) => `${nameOf(bundled)} (${bundled.license})`);
    return `${'-'.repeat(78)}\n${names.join('\n')}\n\n${text}\n`;
  });
  return [HEAD, ...parts].join('\n');
}
