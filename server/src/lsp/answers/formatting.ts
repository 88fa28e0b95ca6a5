import type { FormattingOptions, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Extent, format } from '../../core/editor/format/format.ts';
import { spanOf, toRange } from '../convert.ts';
import type { Answering } from './answering.ts';

/** How a client formats that does not say it: as the models of the portal are. */
const USUAL: FormattingOptions = { tabSize: 2, insertSpaces: true };

/** Formats open files, whole, by range, and as they are typed. */
export function serveFormatting({ connection, session: { files, workspace } }: Answering): void {
  const edits = (
    uri: string,
    extentIn: (document: TextDocument) => Extent,
    said: Partial<FormattingOptions> | undefined,
  ): TextEdit[] => {
    const options = { ...USUAL, ...said };
    const document = files.get(uri);
    const claimFile = document && workspace.claimFile(uri);
    if (document === undefined || claimFile === undefined) return [];
    const found = format(document.getText(), claimFile.document, extentIn(document), options);
    return found.map(({ offset, length, text }) => ({
      range: toRange({ start: offset, end: offset + length }, document),
      newText: text,
    }));
  };
  connection.onDocumentFormatting(({ textDocument: { uri }, options }) => edits(uri, () => ({ what: 'all' }), options));
  connection.onDocumentRangeFormatting(({ textDocument: { uri }, range, options }) => {
    const lines = (document: TextDocument): Extent => ({ what: 'lines', ...spanOf(range, document) });
    return edits(uri, lines, options);
  });
  connection.onDocumentOnTypeFormatting(({ textDocument: { uri }, position, ch, options }) => {
    const typed = (document: TextDocument): Extent => {
      return { what: 'typed', offset: document.offsetAt(position), character: ch };
    };
    return edits(uri, typed, options);
  });
}
