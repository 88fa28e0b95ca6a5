import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SiblingFile } from '../core/nearby/aroundFile.ts';
import { summariseSibling } from '../core/nearby/sibling.ts';
import type { Workspace } from '../core/workspace/workspace.ts';
import { toPosition } from './convert.ts';
import type { FileSystems } from './fileSystems.ts';
import { nameOf } from './uris.ts';

interface Known {
  readonly text: TextDocument;
  readonly version: number;
  readonly sibling: SiblingFile | undefined;
}

/** What each open file says that concerns those around it: worked out once for each of its texts, and shared by all. */
export class OpenSiblings {
  readonly #workspace: Workspace;
  readonly #files: TextDocuments<TextDocument>;
  readonly #fileSystems: FileSystems;
  readonly #known = new Map<string, Known>();
  /** What those around each file were told last. */
  readonly #told = new Map<string, SiblingFile>();

  constructor(workspace: Workspace, files: TextDocuments<TextDocument>, fileSystems: FileSystems) {
    this.#workspace = workspace;
    this.#files = files;
    this.#fileSystems = fileSystems;
  }

  /** The same object as long as it says the same; undefined where the file is not open, or too long to be read. */
  of(uri: string): SiblingFile | undefined {
    const text = this.#files.get(uri);
    if (text === undefined) return undefined;
    const known = this.#known.get(uri);
    if (known?.text === text && known.version === text.version) return known.sibling;
    const sibling = sameAs(known?.sibling, this.#read(uri, text));
    this.#known.set(uri, { text, version: text.version, sibling });
    return sibling;
  }

  /** Whether a file says other than when this was last asked. */
  isNews(uri: string): boolean {
    const said = this.of(uri);
    if (said === undefined || this.#told.get(uri) === said) return false;
    this.#told.set(uri, said);
    return true;
  }

  forget(uri: string): void {
    this.#known.delete(uri);
    this.#told.delete(uri);
  }

  #read(uri: string, text: TextDocument): SiblingFile | undefined {
    const place = { name: nameOf(uri), path: this.#fileSystems.pathOf(uri) };
    const claimFile = this.#workspace.claimFile(uri);
    return (
      claimFile &&
      summariseSibling(place, claimFile, (start, end) => ({
        start: toPosition(text.positionAt(start)),
        end: toPosition(text.positionAt(end)),
      }))
    );
  }
}

function sameAs(before: SiblingFile | undefined, after: SiblingFile | undefined): SiblingFile | undefined {
  return JSON.stringify(before) === JSON.stringify(after) ? before : after;
}
