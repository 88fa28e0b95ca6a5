import { type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Judge } from '../core/judge.ts';

/** The files open in the editor, each kept the same in the judge: what the client edits, the judge edits. */
export function createOpenFiles(judge: Judge): TextDocuments<TextDocument> {
  return new TextDocuments({
    create(uri, languageId, version, content) {
      judge.open(uri, content);
      return TextDocument.create(uri, languageId, version, content);
    },
    update(document, changes, version) {
      for (const change of changes) applyChange(judge, document, change, version);
      return document;
    },
  });
}

/** One change at a time: the places of the next one are those of the text after it. */
function applyChange(
  judge: Judge,
  document: TextDocument,
  change: TextDocumentContentChangeEvent,
  version: number,
): void {
  if (!('range' in change)) {
    TextDocument.update(document, [change], version);
    judge.open(document.uri, document.getText());
    return;
  }
  const ends = [document.offsetAt(change.range.start), document.offsetAt(change.range.end)] as const;
  // A range may come the wrong way round; the library reads it so too.
  const offset = Math.min(...ends);
  const length = Math.max(...ends) - offset;
  TextDocument.update(document, [change], version);
  judge.edit(document.uri, { offset, length, text: change.text }, () => document.getText());
}
