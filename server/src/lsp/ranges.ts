import {
  type ClientCapabilities,
  type Connection,
  type FoldingRange,
  FoldingRangeKind,
  type SelectionRange,
  type SelectionRangeParams,
} from 'vscode-languageserver';
import { toRange } from './convert.ts';
import type { Session } from './session.ts';

/** Answers with what can be folded, and with what can be selected around a place. */
export function serveRanges(connection: Connection, session: Session, { textDocument }: ClientCapabilities): void {
  const limit = textDocument?.foldingRange?.rangeLimit;
  connection.onFoldingRanges(({ textDocument: { uri } }) => {
    const { document, navigation } = session.navigationIn(uri) ?? {};
    if (document === undefined) return null;
    const folds = navigation?.folding((offset) => document.positionAt(offset).line, limit) ?? [];
    return folds.map(
      ({ startLine, endLine, isRegion }): FoldingRange => ({
        startLine,
        endLine,
        ...(isRegion ? { kind: FoldingRangeKind.Region } : {}),
      }),
    );
  });
  connection.onSelectionRanges((params) => selectionRanges(session, params));
}

function selectionRanges(
  session: Session,
  { textDocument: { uri }, positions }: SelectionRangeParams,
): SelectionRange[] | null {
  const { document, navigation } = session.navigationIn(uri) ?? {};
  if (document === undefined || navigation === undefined) return null;
  return positions.map((position) => {
    const spans = navigation.selections(document.offsetAt(position));
    const range = spans.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({ range: toRange(span, document), ...(parent ? { parent } : {}) }),
      undefined,
    );
    // The whole file is always among them.
    return range ?? { range: { start: position, end: position } };
  });
}
