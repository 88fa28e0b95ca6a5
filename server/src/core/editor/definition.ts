import type { ClaimFile } from '../claim/claimFile.ts';
import type { Demande } from '../claim/demande.ts';
import { answersByName } from '../claim/matchReturned.ts';
import { sliceAt } from '../json/document.ts';
import type { FileRange } from '../problem.ts';
import type { Check } from '../rules/engine/check.ts';
import type { Span } from '../rules/engine/fixes.ts';
import { mentionAt, mentionKey, mentionsOf, type PlacedMention } from '../workspace/mentions.ts';
import { fileNamed } from './links.ts';

/** Where something is defined, and what in the text leads there. */
export interface Definition {
  readonly origin: Span;
  /** A place in the same text, a file, or a place in it. */
  readonly target: Span | { readonly path: string; readonly range?: FileRange };
}

/** What the portal's answer, or the demande that it answers, is reached from. */
const OF_THE_LINE = ['numLigne', 'codeTraitement', 'libelleTraitement'];

/**
 * What stands at `offset`: of a piece's name its file, of a number in such a name the demande that has it, of any other
 * number or FINESS its first place; of `numLigne` and of an answer the same demande in the file sent, or returned.
 */
export function definition({ claimFile, context }: Check, offset: number): Definition | undefined {
  const mention = mentionAt(claimFile, offset);
  if (mention === undefined) return counterpart({ claimFile, context }, offset);
  const origin = { start: mention.start, end: mention.end };
  if (mention.kind === 'nomFichier') {
    const file = fileNamed(mention.text, context.surroundings);
    return file && { origin, target: { path: file.path } };
  }
  const { start, end } = firstPlace(claimFile, mention);
  return { origin, target: { start, end } };
}

/** Of a number in a name its own demande's `numeroEditeur` comes first, where that is the same. */
function firstPlace(claimFile: ClaimFile, mention: PlacedMention): Span {
  const key = mentionKey(mention);
  const values = mentionsOf(claimFile).filter((one) => !one.inName && mentionKey(one) === key);
  const own = mention.inName ? values.find(({ index }) => index === mention.index) : undefined;
  return own ?? values[0] ?? mention;
}

/** The same demande in the file that was returned of this one, or that this one was returned of (1.2). */
function counterpart(
  { claimFile, context }: Pick<Check, 'claimFile' | 'context'>,
  offset: number,
): Definition | undefined {
  const { document, demandes, header, kind } = claimFile;
  const index = sliceAt(document, offset);
  const demande = demandes[index];
  const from = document.starts[index] ?? 0;
  const origin = demande && lineAt(demande, offset - from);
  if (demande === undefined || origin === undefined || !['claim', 'returned'].includes(kind)) return undefined;
  const { numeroASP, numeroEditeur } = demande.summary;
  if (numeroASP === undefined || numeroEditeur === undefined) return undefined;
  const wanted = kind === 'returned' ? 'claim' : 'returned';
  for (const sibling of context.surroundings?.siblings ?? []) {
    if (sibling.kind !== wanted || sibling.ans !== header.ans) continue;
    const [returned = '', sent] =
      kind === 'returned' ? [context.fileName, sibling.name] : [sibling.name, context.fileName];
    if (answersByName(returned, sent) === false) continue;
    const line = sibling.lines.find((one) => one.numeroASP === numeroASP && one.numeroEditeur === numeroEditeur);
    if (line === undefined) continue;
    const target = { path: sibling.path, range: line.location };
    return { origin: { start: from + origin.start, end: from + origin.end }, target };
  }
  return undefined;
}

function lineAt({ fieldSet }: Demande, at: number): Span | undefined {
  for (const name of OF_THE_LINE) {
    const { offset = 0, length = -1 } = fieldSet?.fields.get(name)?.property ?? {};
    if (offset <= at && at <= offset + length) return { start: offset, end: offset + length };
  }
  return undefined;
}
