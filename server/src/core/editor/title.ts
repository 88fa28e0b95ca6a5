import { centsOf } from '../claim/amount.ts';
import type { Demande } from '../claim/demande.ts';
import type { ValueNode } from '../json/tree.ts';
import type { Language } from '../messages/language.ts';
import { formatEuros } from '../messages/quantities.ts';
import { wordSymbol } from '../messages/symbolTexts.ts';
import { sourceOf } from '../rules/engine/place.ts';

/** What a demande is called: « 1 · FINBIO000006 · 2 917,00 € », without what it does not say; by its place where it says nothing. */
export function demandeTitle(demande: NamedPiece, index: number, language: Language): string {
  const amount = amountOf(demande.slice.text, valueFor(demande, 'montantSegurHTFacture'), language);
  return heading([...numbers(demande, ['numLigne', 'numeroASP']), amount], index, language);
}

/** A demande by its numbers: « 1 · FINBIO000006 · 00042 », without those it does not say; by its place where it says none. */
export function numbersTitle(demande: NamedPiece, index: number, language: Language): string {
  return heading(numbers(demande, ['numLigne', 'numeroASP', 'numeroEditeur']), index, language);
}

type NamedPiece = Pick<Demande, 'fieldSet' | 'slice'>;

function heading(parts: readonly (string | undefined)[], index: number, language: Language): string {
  return parts.filter(Boolean).join(' · ') || wordSymbol('demande', { line: index + 1 }, language);
}

function numbers(demande: NamedPiece, names: readonly string[]): (string | undefined)[] {
  return names.map((name) => said(demande.slice.text, valueFor(demande, name)));
}

function valueFor({ fieldSet }: NamedPiece, name: string): ValueNode | undefined {
  return fieldSet?.fields.get(name)?.value;
}

/** A number as it is written, or the text of a string. */
function said(text: string, node: ValueNode | undefined): string | undefined {
  if (node?.type === 'number') return sourceOf(text, node);
  return node?.type === 'string' && !node.unsure ? oneLine(node.value) : undefined;
}

function amountOf(text: string, node: ValueNode | undefined, language: Language): string | undefined {
  if (node?.type !== 'number') return undefined;
  const source = sourceOf(text, node);
  const centimes = centsOf(source);
  return centimes === undefined ? source : formatEuros(centimes, language);
}

const LONGEST = 60;

/** A text to be shown on one line. */
export function oneLine(text: string): string {
  // Most texts are so already, and an outline has thousands of them.
  if (text.length <= LONGEST && !/\s/.test(text)) return text;
  const line = text
    .slice(0, LONGEST * 2)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
