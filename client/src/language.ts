import { nameOf } from './words.ts';

/** The language id that the manifest contributes, and the only one that this extension serves. */
export const LANGUAGE = 'solde-json';

/** The manifest's file name pattern; VS Code matches it without regard to case, and so does {@link isSoldeFileName}. */
export const FILE_NAME_PATTERN = 'JSON-*-*-*.json';

/** That pattern. Each part but the last ends at the first dash behind it: no name takes long. */
const fileName = /^JSON-[^-]*-[^-]*-.*\.json$/i;

export function isSoldeFileName(path: string): boolean {
  return fileName.test(nameOf(path));
}

/** The client's id is also where it looks for its `trace.server` setting. */
export const CLIENT_ID = 'solde';
export const CLIENT_NAME = 'Ségur Solde';
