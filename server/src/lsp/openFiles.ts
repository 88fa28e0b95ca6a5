import { type Disposable, type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Workspace } from '../core/workspace/workspace.ts';
import { Versions } from './versions.ts';

/** What of a connection says how files are opened and edited. */
type Listening = Parameters<TextDocuments<TextDocument>['listen']>[0];

/** The files open in the editor, each kept the same in the workspace: what the client edits, the workspace edits. */
export class OpenFiles extends TextDocuments<TextDocument> {
  readonly versions = new Versions();

  constructor(workspace: Workspace) {
    super({
      create(uri, languageId, version, content) {
        workspace.open(uri, content);
        return TextDocument.create(uri, languageId, version, content);
      },
      update(document, changes, version) {
        for (const change of changes) applyChange(workspace, document, change, version);
        return document;
      },
    });
  }

  isOpen(uri: string): boolean {
    return this.get(uri) !== undefined;
  }

  /** The library drops a change that has no version: here each has one before the library is told of it. */
  override listen(connection: Listening): Disposable {
    return super.listen({
      ...connection,
      onDidOpenTextDocument: (open) =>
        connection.onDidOpenTextDocument(({ textDocument }) =>
          open({ textDocument: this.versions.opened(textDocument) }),
        ),
      onDidChangeTextDocument: (change) =>
        connection.onDidChangeTextDocument((params) => {
          const before = this.get(params.textDocument.uri)?.version ?? 0;
          change(this.versions.changed(params, before));
        }),
    });
  }
}

/** One change at a time: the places of the next one are those of the text after it. */
function applyChange(
  workspace: Workspace,
  document: TextDocument,
  change: TextDocumentContentChangeEvent,
  version: number,
): void {
  if (!('range' in change)) {
    TextDocument.update(document, [change], version);
    workspace.open(document.uri, document.getText());
    return;
  }
  const ends = [document.offsetAt(change.range.start), document.offsetAt(change.range.end)] as const;
  // A range may come the wrong way round; the library reads it so too.
  const offset = Math.min(...ends);
  const length = Math.max(...ends) - offset;
  TextDocument.update(document, [change], version);
  workspace.edit(document.uri, { offset, length, text: change.text }, () => document.getText());
}
