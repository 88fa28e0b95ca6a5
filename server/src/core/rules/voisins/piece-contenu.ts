import { EXTENSIONS, extensionOf, type FormatPiece, formatOf } from '../../depot/format.ts';
import { changerNom } from '../../depot/nom.ts';
import { quote, replace } from '../../document/writing.ts';
import type { Fichier } from '../../nearby/voisinage.ts';
import type { Fix } from '../fix.ts';
import { pieceAt, renameFile } from '../pieces/renaming.ts';
import { spanOf } from '../place.ts';
import type { RuleOf, Wording } from '../rule.ts';
import { isPromised, nomDuFormat } from './contenu.ts';
import { lieuOf, piecesTrouvees } from './pieces.ts';

/** A piece is what its extension says, whatever program wrote it. */
export const pieceContenu: RuleOf<'piece-contenu'> = {
  code: 'piece-contenu',
  level: 'error',
  checkDemande(demande, report, context) {
    for (const { nomFichier, fichiers } of piecesTrouvees(demande, context)) {
      const found = fichiers.map(faultOf).find((fault) => fault !== undefined);
      if (found !== undefined) report({ ...spanOf(nomFichier), ...found });
    }
  },
  // A file of another of the three formats only needs the name of what it is.
  fix(finding, read): readonly Fix[] {
    const { nomFichier, formatFichier } = pieceAt(finding, read) ?? {};
    const { voisinage } = read.context;
    const [fichier, ...others] = (nomFichier && voisinage?.chercher(nomFichier.value)?.filter(faultOf)) ?? [];
    const format = trueFormat(fichier);
    if (!nomFichier || !formatFichier || !fichier || !format || others.length > 0) return [];
    const nom = changerNom(nomFichier.value, { extension: EXTENSIONS[format] });
    const files = renameFile(fichier, nom, voisinage);
    const isNamed = read.depot.demandes.some(({ resume }) => resume.noms.includes(nom));
    if (files.length === 0 || isNamed) return [];
    const edits = [replace(nomFichier, quote(nom)), replace(formatFichier, quote(format))];
    return [{ kind: 'piece-format', args: { nom, format }, safe: false, edits, files }];
  },
};

/** Which of the three formats of a piece a file begins as, if any. */
function trueFormat(fichier: Fichier | undefined): FormatPiece | undefined {
  return formatOf(fichier?.format === 'apng' ? 'png' : (fichier?.format ?? ''));
}

function faultOf(fichier: Fichier): Wording<'piece-contenu'> | undefined {
  const { nom, taille, format } = fichier;
  const extension = extensionOf(nom);
  // Of an empty file `piece-vide` speaks.
  if (taille === 0 || isPromised(extension, format) !== false) return undefined;
  const attendu = extension.toUpperCase();
  const lieu = lieuOf(fichier);
  if (typeof format !== 'string') return { kind: 'inconnu', args: { lieu, attendu } };
  return { kind: 'autre', args: { lieu, attendu, format: nomDuFormat(format) } };
}
