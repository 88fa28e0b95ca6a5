import { URI, Utils } from 'vscode-uri';

/** A URI's scheme has two letters or more: a single one is a drive of Windows. */
const IS_URI = /^[A-Za-z][A-Za-z0-9+.-]+:/;

/**
 * A URI in its parts. What is none stands for a text that was never saved: it is in no file system.
 * Half a surrogate pair, which JSON may bring and no URI can be written with, is U+FFFD.
 */
export function parseUri(uri: string): URI {
  try {
    return URI.parse(uri.toWellFormed());
  } catch {
    // The library has one kind of error, for what it does not take for a URI.
    return URI.from({ scheme: 'untitled', path: uri.slice(uri.lastIndexOf('/') + 1).toWellFormed() });
  }
}

/** The path by which file systems know what a URI names: on the server's disk its own, elsewhere the URI itself. */
export function pathOf(uri: string, isOnDisk: boolean): string {
  const parsed = parseUri(uri);
  return isOnDisk ? parsed.fsPath : parsed.toString();
}

/** The URI of such a path. */
export function uriOf(path: string): string {
  return IS_URI.test(path) ? path : URI.file(path.toWellFormed()).toString();
}

/** The name of what a URI names, without its folder. */
export function nameOf(uri: string): string {
  return Utils.basename(parseUri(uri));
}

/** The URI of the folder that something is in. */
export function folderOf(uri: string): string {
  return Utils.dirname(parseUri(uri)).toString();
}

/** The same by its text alone, for those of which there are many. '' where there is none above. */
export function folderIn(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}

/** The URI of what has this name, a single one, in the folder of that URI. */
export function uriIn(folder: string, name: string): string {
  return Utils.joinPath(parseUri(folder), name.toWellFormed()).toString();
}

/** The URI of what a relative path leads to, from the folder of that URI. */
export function uriAt(folder: string, path: string): string {
  return Utils.resolvePath(parseUri(folder), path.toWellFormed()).toString();
}

/** Whether a URI is of something in a folder, or deeper. */
export function isBelow(uri: string, folder: string): boolean {
  return uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** An earlier state of a file, which VS Code shows beside the present one in a comparison: its problems are past. */
export function isPast(uri: string): boolean {
  return uri.startsWith('git:');
}
