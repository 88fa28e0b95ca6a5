import { URI } from 'vscode-uri';

/** A URI of two letters or more: a single one is a drive of Windows. */
const IS_URI = /^[A-Za-z][A-Za-z0-9+.-]+:/;

/** The path by which the file systems know what a URI names: that of the disk, or for any other scheme the URI itself. */
export function pathOf(uri: string): string {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : parsed.toString();
}

/** The URI of such a path. */
export function uriOf(path: string): string {
  return IS_URI.test(path) ? path : URI.file(path).toString();
}
