import type { Demande } from '../depot/demande.ts';
import { centimesDe } from '../depot/montant.ts';
import type { ValueNode } from '../document/tree.ts';
import type { Langue } from '../messages/langue.ts';
import { ecrireEuros } from '../messages/quantites.ts';
import { wordSymbol } from '../messages/symbolTexts.ts';
import { sourceOf } from '../rules/place.ts';

/** What a demande is called: « 1 · FINBIO000006 · 2 917,00 € », without what it does not say; by its place where it says nothing. */
export function titreOf(demande: Nommee, index: number, langue: Langue): string {
  const montant = montantOf(demande.slice.text, valeurDe(demande, 'montantSegurHTFacture'), langue);
  return titre([...numeros(demande, ['numLigne', 'numeroASP']), montant], index, langue);
}

/** A demande by its numbers: « 1 · FINBIO000006 · 00042 », without those it does not say; by its place where it says none. */
export function numerosOf(demande: Nommee, index: number, langue: Langue): string {
  return titre(numeros(demande, ['numLigne', 'numeroASP', 'numeroEditeur']), index, langue);
}

type Nommee = Pick<Demande, 'objet' | 'slice'>;

function titre(parts: readonly (string | undefined)[], index: number, langue: Langue): string {
  return parts.filter(Boolean).join(' · ') || wordSymbol('demande', { ligne: index + 1 }, langue);
}

function numeros(demande: Nommee, names: readonly string[]): (string | undefined)[] {
  return names.map((name) => said(demande.slice.text, valeurDe(demande, name)));
}

function valeurDe({ objet }: Nommee, name: string): ValueNode | undefined {
  return objet?.fields.get(name)?.value;
}

/** A number as it is written, or the text of a string. */
function said(text: string, node: ValueNode | undefined): string | undefined {
  if (node?.type === 'number') return sourceOf(text, node);
  return node?.type === 'string' && !node.unsure ? uneLigne(node.value) : undefined;
}

function montantOf(text: string, node: ValueNode | undefined, langue: Langue): string | undefined {
  if (node?.type !== 'number') return undefined;
  const source = sourceOf(text, node);
  const centimes = centimesDe(source);
  return centimes === undefined ? source : ecrireEuros(centimes, langue);
}

const LONGEST = 60;

/** A text to be shown on one line. */
export function uneLigne(text: string): string {
  // Most texts are so already, and an outline has thousands of them.
  if (text.length <= LONGEST && !/\s/.test(text)) return text;
  const line = text
    .slice(0, LONGEST * 2)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
