import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, whatever the current folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A path inside the repository. */
export const inRoot = (...parts: string[]): string => join(root, ...parts);

export const dist = inRoot('dist');

/** Everything that is installed or kept for the real VS Code; ignored by git, may be deleted at any time. */
export const vscodeTest = inRoot('.vscode-test');
export const vscodeTestWeb = inRoot('.vscode-test-web');
