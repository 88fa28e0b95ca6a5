import { withoutSeparators } from '../../depot/characters.ts';
import { estNomJuste } from '../../depot/nom.ts';
import type { Piece } from '../../depot/piece.ts';
import { isEditeur } from '../../depot/resume.ts';
import { isFilledText } from '../../depot/values.ts';
import { quote } from '../../document/writing.ts';
import { reportTexts, wordOdd } from '../faults.ts';
import { type Fix, type Read, writeInstead } from '../fix.ts';
import { renaming } from '../pieces/renaming.ts';
import type { Finding, RuleOf, Wording } from '../rule.ts';

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
    const numbers = new Set([...(attendu === undefined ? [] : [String(attendu)]), ...numerosDesPieces(read)]);
    return [...numbers].filter((one) => isFree(one, read)).map((one) => renumber(finding, one, read));
  },
};

/** The number written, in the names too that bear the wrong one: that is the same fault. */
function renumber(finding: Finding, numero: string, read: Read): Fix {
  const own = writeInstead(finding, quote(numero), false);
  const { pieces = [], resume } = read.demande ?? {};
  const wrong = `-${resume?.numeroEditeur}.`;
  const named = pieces.flatMap((piece): readonly (readonly [Piece, string])[] => {
    const nom = piece?.nomFichier?.value ?? '';
    const renamed = nom.replace(wrong, () => `-${numero}.`);
    return piece === undefined || nom === renamed || !estNomJuste(renamed) ? [] : [[piece, renamed]];
  });
  const names = named.length === 0 ? undefined : renaming(named, read);
  if (names === undefined) return own;
  const kind = names.files.length > 0 ? 'numero-pieces-fichiers' : 'numero-pieces';
  return { ...names, kind, args: { numero }, safe: false, edits: [...own.edits, ...names.edits] };
}

/** The number that all pieces of the demande bear in their names, where no other demande has it. */
export function numerosDesPieces(read: Read): string[] {
  const { demande } = read;
  const numbers = new Set(demande?.pieces.flatMap((piece) => piece?.nom?.numero ?? []));
  const [number = '', ...others] = numbers;
  return others.length === 0 && isEditeur(number) && isFree(number, read) ? [number] : [];
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
