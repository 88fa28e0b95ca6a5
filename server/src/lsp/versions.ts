import type { DidChangeTextDocumentParams, TextDocumentItem } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** The versions of open files. Some clients say none, though the protocol wants one: then they are counted here. */
export class Versions {
  /** The files whose versions the client does not know. */
  readonly #counted = new Set<string>();

  /** A file that is opened, with a version. */
  opened(item: TextDocumentItem): TextDocumentItem {
    const isSaid = isVersion(item.version);
    if (isSaid) this.#counted.delete(item.uri);
    else this.#counted.add(item.uri);
    return isSaid ? item : { ...item, version: 0 };
  }

  /** A change with a version; `before` is that of the text before it. */
  changed(params: DidChangeTextDocumentParams, before: number): DidChangeTextDocumentParams {
    const { textDocument, ...rest } = params;
    if (isVersion(textDocument.version)) return params;
    this.#counted.add(textDocument.uri);
    return { ...rest, textDocument: { ...textDocument, version: before + 1 } };
  }

  /** The version as the client knows it; null where it knows none. */
  of({ uri, version }: TextDocument): number | null {
    return this.#counted.has(uri) ? null : version;
  }
}

function isVersion(version: unknown): version is number {
  return typeof version === 'number';
}
