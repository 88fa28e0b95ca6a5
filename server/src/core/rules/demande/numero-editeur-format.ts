import { isEditeur } from '../../depot/resume.ts';
import { isFilledText } from '../../depot/values.ts';
import { quote } from '../../document/writing.ts';
import { reportTexts, withoutSeparators, wordOdd } from '../faults.ts';
import { type Read, writeInstead } from '../fix.ts';
import type { RuleOf, Wording } from '../rule.ts';

const LENGTH = 5;

/**
 * `numeroEditeur` has 5 characters (3.2), letters and digits (assumption: it stands in the names of the pieces, between
 * a dash and a point).
 */
export const numeroEditeurFormat: RuleOf<'numero-editeur-format'> = {
  code: 'numero-editeur-format',
  level: 'error',
  ofSchema: true,
  checkDemande: ({ faults, slice: { text } }, report) =>
    reportTexts('numero-editeur-format', { faults, text }, wording, report),
  // The number is that of the advance, which is not at hand: what it may be is asked.
  fix(finding, read) {
    const attendu = finding.args?.attendu;
    const numbers = new Set([...(attendu === undefined ? [] : [String(attendu)]), ...numberOfNames(read)]);
    return [...numbers].filter((one) => isFree(one, read)).map((one) => writeInstead(finding, quote(one), false));
  },
};

/** The number that all pieces of the demande bear in their names. */
function numberOfNames({ demande }: Read): string[] {
  const numbers = new Set(demande?.pieces.flatMap((piece) => piece?.nom?.numero ?? []));
  const [number = '', ...others] = numbers;
  return others.length === 0 && isEditeur(number) ? [number] : [];
}

function isFree(numero: string, { depot }: Read): boolean {
  return depot.demandes.every(({ resume }) => resume.numeroEditeur !== numero);
}

function wording(text: string): Wording<'numero-editeur-format'> {
  if (!isFilledText(text)) return { kind: 'vide' };
  const bare = withoutSeparators(text);
  if (bare !== text && isEditeur(bare)) return { kind: 'espaces', args: { attendu: bare } };
  const odd = wordOdd(text, isEditeur);
  if (odd !== undefined) return odd;
  if (/^\d+$/.test(text) && text.length < LENGTH)
    return { kind: 'zeros', args: { attendu: text.padStart(LENGTH, '0') } };
  if (text.length !== LENGTH) return { kind: 'longueur', args: { longueur: text.length } };
  return { kind: 'caracteres' };
}
