import type { FormattingOptions, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Extent } from '../../core/features/format/format.ts';
import { toRange } from '../convert.ts';
import type { Answering } from './answering.ts';

/** Formats open files, whole, by range, and as they are typed. */
export function serveFormatting({ connection, session: { files }, service }: Answering): void {
  const edits = (uri: string, extentIn: (document: TextDocument) => Extent, options: FormattingOptions): TextEdit[] => {
    const document = files.get(uri);
    if (document === undefined) return [];
    return service.format(uri, document.getText(), extentIn(document), options).map(({ offset, length, text }) => ({
      range: toRange({ start: offset, end: offset + length }, document),
      newText: text,
    }));
  };
  connection.onDocumentFormatting(({ textDocument: { uri }, options }) => edits(uri, () => ({ what: 'all' }), options));
  connection.onDocumentRangeFormatting(({ textDocument: { uri }, range, options }) => {
    const lines = (document: TextDocument): Extent => {
      return { what: 'lines', start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    };
    return edits(uri, lines, options);
  });
  connection.onDocumentOnTypeFormatting(({ textDocument: { uri }, position, ch, options }) => {
    const typed = (document: TextDocument): Extent => {
      return { what: 'typed', offset: document.offsetAt(position), character: ch };
    };
    return edits(uri, typed, options);
  });
}
