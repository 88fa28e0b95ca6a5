import { isAbsolute, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The URI of a path: relative below the working folder, else a `file:` URI, for a relative one must not climb. */
export function uriOf(path: string): string {
  const parts = normalize(path).split(sep);
  if (isAbsolute(path) || parts[0] === '..') return encoded(pathToFileURL(path).href);
  return parts.map(encodeURIComponent).join('/');
}

/** A browser bears these in an address; RFC 3986, which SARIF goes by, does not. */
function encoded(href: string): string {
  return href.replace(/[[\]|^]/g, encodeURIComponent);
}
