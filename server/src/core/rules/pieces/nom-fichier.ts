import type { Demande } from '../../depot/demande.ts';
import { extensionOf, formatOf } from '../../depot/format.ts';
import { ecrireNom, estNomJuste, lireNom, NOM_LE_PLUS_LONG } from '../../depot/nom.ts';
import type { Piece } from '../../depot/piece.ts';
import { isOfOtherSoftware } from '../../depot/resume.ts';
import { nommer } from '../../depot/trio.ts';
import { isTextOfNothing } from '../../depot/values.ts';
import { sourceOf, spanOf } from '../place.ts';
import type { RuleOf, Wording } from '../rule.ts';
import { pieceAt, renamePiece } from './renaming.ts';

/** A piece's name follows the nomenclature of 3.3, has fewer than 50 characters (3.2), and never a folder. */
export const nomFichier: RuleOf<'nom-fichier'> = {
  code: 'nom-fichier',
  level: 'error',
  checkDemande(demande, report) {
    for (const piece of demande.pieces) {
      const value = piece?.nomFichier;
      if (value === undefined || isRight(value.value, demande)) continue;
      const { args, ...how } = wording(value.value, isOfOtherSoftware(demande.resume));
      const usual = { valeur: sourceOf(demande.slice.text, value), logiciel: logicielOf(demande) };
      report({ ...spanOf(value), ...how, args: { ...usual, ...args } });
    }
  },
  fix(finding, read) {
    const piece = pieceAt(finding, read);
    const { demande } = read;
    // Of another software's names only the general form is known.
    if (piece?.nomFichier === undefined || demande === undefined || isOfOtherSoftware(demande.resume)) return [];
    if (finding.kind === 'casse' && piece.nom) return renamePiece(piece, ecrireNom(piece.nom), read, true);
    const base = piece.nomFichier.value.replace(/^.*[/\\]/s, '');
    const noms = new Set([...(estNomJuste(base) ? [base] : []), ...rebuilt(piece, demande)]);
    return [...noms].flatMap((nom) => renamePiece(piece, nom, read));
  },
};

/** The name by the trio and the demande, where these tell the type, the format and the number. */
function rebuilt(piece: Piece, { resume, pieces }: Demande): string[] {
  const type = piece.ownType ?? piece.typeOfName;
  const format = formatOf(piece.formatFichier?.value ?? '') ?? formatOf(extensionOf(piece.nomFichier?.value ?? ''));
  if (type === undefined || format === undefined) return [];
  const others = pieces.filter((other) => other !== piece);
  const nom = nommer(resume, type, format, others);
  return nom === undefined ? [] : [nom];
}

/** Of another software's names only the general form is known. */
function isRight(nom: string, { resume }: Demande): boolean {
  if (estNomJuste(nom)) return true;
  return nom.length <= NOM_LE_PLUS_LONG && isOfOtherSoftware(resume) && lireNom(nom) !== undefined;
}

/** The software that the demande is for: the message writes the nomenclature with it. */
function logicielOf({ resume }: Demande): string {
  return isOfOtherSoftware(resume) ? (resume.logiciel ?? '') : 'LOINC';
}

function wording(nom: string, isOther: boolean): Wording<'nom-fichier'> {
  if (nom.trim() === '') return { kind: 'vide' };
  if (isTextOfNothing(nom)) return { kind: 'texte-null' };
  if (/[/\\]/.test(nom)) return { kind: 'dossier' };
  if (nom.length > NOM_LE_PLUS_LONG) return { kind: 'longueur', args: { longueur: nom.length } };
  const parts = lireNom(nom, true);
  if (parts === undefined) return { kind: 'forme' };
  const { logiciel, code, extension } = parts;
  if (isOther && logiciel !== 'LOINC') return { kind: 'casse', level: 'warning' };
  if (logiciel !== 'LOINC') return { kind: 'logiciel', args: { logiciel } };
  if (!/^(FACTURE|VA|CT([1-9]\d*)?)$/.test(code)) return { kind: 'code', args: { code } };
  if (!/^(pdf|png|jpg)$/.test(extension)) return { kind: 'extension', args: { extension } };
  return code === 'CT' ? { kind: 'catalogue', level: 'warning' } : { kind: 'casse', level: 'warning' };
}
