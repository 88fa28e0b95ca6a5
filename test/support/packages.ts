import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files below a folder, in order. Those that esbuild names after their content are one: `*`. */
export function filesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'));
  return [...new Set(paths.map((path) => path.replace(/[\w-]+-[A-Z0-9]{8}(\.m?js)$/, '*$1')))].sort();
}
