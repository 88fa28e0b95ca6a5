import { URI, Utils } from 'vscode-uri';

/** A URI's scheme has two letters or more: a single one is a drive of Windows. */
const IS_URI = /^[A-Za-z][A-Za-z0-9+.-]+:/;

/** The path by which file systems know what a URI names: on the server's disk its own, elsewhere the URI itself. */
export function pathOf(uri: string, isOnDisk: boolean): string {
  const parsed = URI.parse(uri);
  return isOnDisk ? parsed.fsPath : parsed.toString();
}

/** The URI of such a path. */
export function uriOf(path: string): string {
  return IS_URI.test(path) ? path : URI.file(path).toString();
}

/** The name of what a URI names, without its folder. */
export function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** Whether a URI is of something in a folder, or deeper. */
export function isBelow(uri: string, folder: string): boolean {
  return uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
