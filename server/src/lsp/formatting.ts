import type { Connection, FormattingOptions, ServerCapabilities, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Extent } from '../core/features/format/format.ts';
import { toRange } from './convert.ts';
import type { Session } from './session.ts';

/** Behind these an editor may ask for what was typed to be formatted, where its user wants that. */
const LINE_BREAK = '\n';
const OTHERS = ['}', ']', ','];

/** What is told to the editor. */
export const FORMATTING = {
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: LINE_BREAK, moreTriggerCharacter: OTHERS },
} as const satisfies Partial<ServerCapabilities>;

/** Formats open files, whole, by range, and as they are typed. */
export function serveFormatting(connection: Connection, { service, files }: Session): void {
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
