import { blocksIn } from '../claim/blocks.ts';
import type { ClaimFile } from '../claim/claimFile.ts';
import type { Demande } from '../claim/demande.ts';
import { sliceAt, toDocument, toFrame } from '../json/document.ts';
import { pathTo } from '../json/nodes.ts';
import type { Span } from '../rules/engine/fixes.ts';

/** What can be selected around an offset, each inside the next: text, value, key with its value, block, demande, list, file. */
export function selections(claimFile: ClaimFile, offset: number): readonly Span[] {
  const { document, demandes, header } = claimFile;
  const index = sliceAt(document, offset);
  const demande = demandes[index];
  const from = document.starts[index] ?? 0;
  const own = demande ? spansIn(demande, offset - from).map(({ start, end }) => span(from + start, from + end)) : [];
  const inFrame = demande ? (document.frame.holes[index] ?? 0) : toFrame(document, offset);
  const around = spansTo(header.root, inFrame).map(({ start, end }) =>
    span(toDocument(document, start), toDocument(document, end)),
  );
  const whole = span(0, document.length);
  const slice = demande ? [span(from, from + demande.slice.text.length)] : [];
  return nested([...own.reverse(), ...slice, ...around.reverse(), whole], offset);
}

function span(start: number, end: number): Span {
  return { start, end };
}

/** In a demande, from the outermost. */
function spansIn({ fieldSet, root }: Demande, at: number): Span[] {
  const spans = spansTo(root, at);
  for (const { properties, fieldSet: own } of fieldSet ? blocksIn(fieldSet) : []) {
    const last = properties.at(-1) ?? properties[0];
    const run = span(properties[0].offset, last.offset + last.length);
    // The keys of a block without an object of its own stand between the demande and each of them.
    if (own === undefined && run.start <= at && at <= run.end) spans.splice(1, 0, run);
  }
  return spans;
}

/** The nodes around an offset, from the outermost, and the text of a string without its quotes. */
function spansTo(root: Parameters<typeof pathTo>[0], at: number): Span[] {
  return pathTo(root, at).flatMap((node) => {
    if (node.type === 'hole') return [];
    const whole = span(node.offset, node.offset + node.length);
    return node.type === 'string' && node.length >= 2 ? [whole, span(whole.start + 1, whole.end - 1)] : [whole];
  });
}

/** Those around the offset that are bigger than the one before. */
function nested(spans: readonly Span[], offset: number): readonly Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans) {
    const inner = result.at(-1);
    if (start > offset || end < offset) continue;
    if (inner === undefined || (start <= inner.start && inner.end <= end && end - start > inner.end - inner.start)) {
      result.push({ start, end });
    }
  }
  return result;
}
