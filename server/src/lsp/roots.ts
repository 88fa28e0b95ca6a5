import type { InitializeParams } from 'vscode-languageserver';
import { isBelow, uriOf } from './uris.ts';
import { urisIn } from './wellFormed.ts';

/** As Windows writes a path: from a drive, or from a server. */
const OF_WINDOWS = /^([A-Za-z]:[\\/]|\\\\)/;

/** What says which folders are worked in; all of it may be left out, and each part is older than the one before it. */
type Opened = Pick<InitializeParams, 'workspaceFolders' | 'rootPath'> & { readonly rootUri?: string | null };

/** The folders that a client works in, as URIs. */
export class Roots {
  #folders: readonly string[];

  constructor(opened: Opened) {
    this.#folders = rootsOf(opened);
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  change(added: readonly string[], removed: readonly string[]): void {
    this.#folders = [...this.#folders.filter((folder) => !removed.includes(folder)), ...added];
  }

  /** Whether a file or folder is in one of them, or is one. */
  hold(uri: string): boolean {
    return this.#folders.some((folder) => isBelow(uri, folder));
  }
}

/** Clients that know no workspace folders say one root. */
function rootsOf({ workspaceFolders, rootUri, rootPath }: Opened): readonly string[] {
  const folders = urisIn(workspaceFolders);
  if (folders.length > 0) return folders;
  const root = [rootUri, rootPath].find((one) => typeof one === 'string' && one !== '');
  return root ? [uriOfRoot(root)] : [];
}

/** Some clients say a path where a URI is to stand. */
function uriOfRoot(root: string): string {
  return uriOf(OF_WINDOWS.test(root) ? root.replaceAll('\\', '/') : root);
}
