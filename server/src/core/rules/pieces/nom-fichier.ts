import { plainSpelling } from '../../depot/characters.ts';
import type { Demande } from '../../depot/demande.ts';
import { extensionOf, formatDe, formatOf } from '../../depot/format.ts';
import { ecrireNom, estNomJuste, lireNom, NOM_LE_PLUS_LONG, type NomPiece } from '../../depot/nom.ts';
import { type Piece, typeOf } from '../../depot/piece.ts';
import { isEditeur, isOfOtherSoftware } from '../../depot/resume.ts';
import { nommer } from '../../depot/trio.ts';
import { isTextOfNothing } from '../../depot/values.ts';
import type { Mot } from '../../problem.ts';
import type { Fix, Read } from '../fix.ts';
import { sourceOf, spanOf } from '../place.ts';
import type { Finding, RuleOf, Wording } from '../rule.ts';
import { pieceAt, renamePiece } from './renaming.ts';

/** A piece's name follows the nomenclature of 3.3, has fewer than 50 characters (3.2), and never a folder. */
export const nomFichier: RuleOf<'nom-fichier'> = {
  code: 'nom-fichier',
  level: 'error',
  checkDemande(demande, report) {
    for (const piece of demande.pieces) {
      const value = piece?.nomFichier;
      if (piece === undefined || value === undefined || isRight(value.value, demande)) continue;
      const { args, ...how } = wording(value.value, logicielOf(demande));
      const usual = { valeur: sourceOf(demande.slice.text, value), logiciel: logicielOf(demande) };
      report({ ...spanOf(value), ...how, args: { ...usual, juste: wordRight(how.kind, piece, demande), ...args } });
    }
  },
  fix(finding, read) {
    const piece = pieceAt(finding, read);
    const { demande } = read;
    if (piece === undefined || demande === undefined) return [];
    return namesFor(finding.kind, piece, demande).flatMap((nom) => rename(nom, piece, finding, read));
  },
};

/** Certain for another case, and for look-alike characters where all that the name says is what the demande says. */
function rename(nom: string, piece: Piece, { kind, args }: Finding, read: Read): readonly Fix[] {
  const isSame =
    kind === 'semblables' && nom === args?.attendu && saysTheSame(nom, piece, read.demande?.resume.numeroEditeur);
  return renamePiece(piece, nom, read, kind === 'casse' || isSame);
}

function saysTheSame(nom: string, { formatFichier, ownType }: Piece, numeroEditeur: string | undefined): boolean {
  const parts = lireNom(nom);
  return (
    parts?.numero === numeroEditeur &&
    typeOf(parts?.code ?? '') === ownType &&
    formatDe(nom) === formatOf(formatFichier?.value ?? '')
  );
}

/** The names that the piece may be meant to have, the likeliest first. Of another software's only the general form is known. */
function namesFor(kind: string, piece: Piece, demande: Demande): readonly string[] {
  if (piece.nomFichier === undefined || isOfOtherSoftware(demande.resume)) return [];
  if (kind === 'casse' && piece.nom) return [ecrireNom(piece.nom)];
  const base = piece.nomFichier.value.replace(/^.*[/\\]/s, '');
  const written = [base, plainSpelling(base).trim(), ...withLoinc(piece.nom)].filter(estNomJuste);
  const noms = new Set([...written, ...rebuilt(piece, demande)]);
  return [...noms].filter((nom) => !demande.resume.noms.includes(nom));
}

/** The name with the software that it misspells. */
function withLoinc(nom: NomPiece | undefined): string[] {
  return nom === undefined || nom.logiciel === 'SGL' ? [] : [ecrireNom({ ...nom, logiciel: 'LOINC' })];
}

/** The names that a piece without one may be meant to have. */
export function nomsPossibles(piece: Piece, demande: Demande): readonly string[] {
  if (isOfOtherSoftware(demande.resume)) return [];
  return rebuilt(piece, demande).filter((nom) => !demande.resume.noms.includes(nom));
}

/** The name by the trio and the demande, where these tell the type, the format and the number. */
function rebuilt(piece: Piece, { resume, pieces }: Demande): string[] {
  const type = piece.ownType ?? piece.typeOfName;
  const format = formatOf(piece.formatFichier?.value ?? '') ?? formatOf(extensionOf(piece.nomFichier?.value ?? ''));
  if (type === undefined || format === undefined) return [];
  const others = pieces.filter((other) => other !== piece);
  const nom = nommer(resume, type, format, others);
  return nom === undefined ? [] : [nom];
}

/** What a message ends with: the right name, where it is known. */
function wordRight(kind: string, piece: Piece, demande: Demande): Mot {
  const [nom] = namesFor(kind, piece, demande);
  return nom === undefined ? { mot: '' } : { mot: 'nom-juste', args: { nom } };
}

/** Of another software's names only the general form is known. */
function isRight(nom: string, demande: Demande): boolean {
  const { resume } = demande;
  if (estNomJuste(nom) || isRightButForNumber(nom, resume.numeroEditeur)) return true;
  if (hasNoNumber(demande) && isRightButForNumber(nom, '')) return true;
  return nom.length <= NOM_LE_PLUS_LONG && isOfOtherSoftware(resume) && lireNom(nom)?.logiciel === resume.logiciel;
}

/** Whether what is wrong with a name is the demande's own number: `numero-editeur-format` has said so. */
function isRightButForNumber(nom: string, numero: string | undefined): boolean {
  if (numero === undefined) return false;
  const at = nom.lastIndexOf(`-${numero}.`);
  return at >= 0 && estNomJuste(`${nom.slice(0, at)}-00000${nom.slice(at + 1 + numero.length)}`);
}

/** Whether a demande has no number that could stand in a name, and is told so: names that wait for it have none either. */
function hasNoNumber({ objet }: Demande): boolean {
  const value = objet?.fields.get('numeroEditeur')?.value;
  return value === undefined || value.type === 'null' || (value.type === 'string' && !isEditeur(value.value));
}

/** The software that the demande is for: the message writes the nomenclature with it. */
function logicielOf({ resume }: Demande): string {
  return isOfOtherSoftware(resume) ? (resume.logiciel ?? '') : 'LOINC';
}

function wording(nom: string, own: string): Wording<'nom-fichier'> {
  if (nom.trim() === '') return { kind: 'vide' };
  if (isTextOfNothing(nom)) return { kind: 'texte-null' };
  const plain = plainSpelling(nom);
  if (plain !== nom && estNomJuste(plain.trim())) return { kind: 'semblables', args: { attendu: plain.trim() } };
  if (/[/\\]/.test(nom)) return { kind: 'dossier' };
  if (nom.length > NOM_LE_PLUS_LONG) return { kind: 'longueur', args: { longueur: nom.length } };
  const parts = lireNom(nom, true);
  return parts === undefined ? { kind: 'forme' } : wordParts(nom, parts, own);
}

function wordParts(nom: string, { logiciel, code, extension }: NomPiece, own: string): Wording<'nom-fichier'> {
  if (logiciel !== own) return { kind: 'logiciel', args: { autre: logiciel } };
  if (own !== 'LOINC') return { kind: 'casse', level: 'warning' };
  if (!/^(FACTURE|VA|CT([1-9]\d*)?)$/.test(code)) return { kind: 'code', args: { code } };
  if (!/^(pdf|png|jpg)$/.test(extension)) return { kind: 'extension', args: { extension } };
  if (code === 'CT') return { kind: 'catalogue', level: 'warning' };
  // The software alone in another case is another word; a whole name in another case is what some file system made of it.
  return /^BIO-(?!LOINC)[A-Za-z]+-Va1-/.test(nom) ? { kind: 'casse' } : { kind: 'casse', level: 'warning' };
}
