import {
  type FoldingRange,
  FoldingRangeKind,
  type SelectionRange,
  type SelectionRangeParams,
} from 'vscode-languageserver';
import { folding } from '../../core/editor/folding.ts';
import { selections } from '../../core/editor/selection.ts';
import { toRange } from '../convert.ts';
import { type Answering, checkedIn, type Lenient } from './answering.ts';

/** Answers with what can be folded, and with what can be selected around a place. */
export function serveRanges(answering: Answering): void {
  const { connection, capabilities } = answering;
  const limit = capabilities.textDocument?.foldingRange?.rangeLimit;
  connection.onFoldingRanges(({ textDocument: { uri } }) => {
    const { document, check } = checkedIn(answering, uri) ?? {};
    if (document === undefined || check === undefined) return null;
    const folds = folding(check.claimFile, (offset) => document.positionAt(offset).line, limit);
    return folds.map(
      ({ startLine, endLine, isRegion }): FoldingRange => ({
        startLine,
        endLine,
        ...(isRegion ? { kind: FoldingRangeKind.Region } : {}),
      }),
    );
  });
  connection.onSelectionRanges((params) => selectionRanges(answering, params));
}

function selectionRanges(
  answering: Answering,
  { textDocument: { uri }, positions = [] }: Lenient<SelectionRangeParams, 'positions'>,
): SelectionRange[] | null {
  const { document, check } = checkedIn(answering, uri) ?? {};
  if (document === undefined || check === undefined) return null;
  return positions.map((position) => {
    const spans = selections(check.claimFile, document.offsetAt(position));
    const range = spans.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({ range: toRange(span, document), ...(parent ? { parent } : {}) }),
      undefined,
    );
    // The whole file is always among them.
    return range ?? { range: { start: position, end: position } };
  });
}
