import type { Fichier } from '../../nearby/voisinage.ts';
import { spanOf } from '../place.ts';
import type { RuleOf, Wording } from '../rule.ts';
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
};

/** The formats that begin as an extension promises: an animated PNG is a PNG. */
const PROMISED: ReadonlyMap<string, readonly string[]> = new Map([
  ['pdf', ['pdf']],
  ['png', ['png', 'apng']],
  ['jpg', ['jpg']],
  ['jpeg', ['jpg']],
]);

/** What people call the formats that stand in the place of a piece most often. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['docx', 'Word (docx)'],
  ['xlsx', 'Excel (xlsx)'],
  ['cfb', 'Word, Excel (doc, xls)'],
  ['odt', 'LibreOffice (odt)'],
]);

function faultOf(fichier: Fichier): Wording<'piece-contenu'> | undefined {
  const { nom, taille, format } = fichier;
  const extension = nom.slice(nom.lastIndexOf('.') + 1).toLowerCase();
  const promised = PROMISED.get(extension);
  // Of an empty file `piece-vide` speaks.
  if (promised === undefined || format === undefined || taille === 0) return undefined;
  const attendu = extension.toUpperCase();
  const lieu = lieuOf(fichier);
  if (format === null) return { kind: 'inconnu', args: { lieu, attendu } };
  if (promised.includes(format)) return undefined;
  return { kind: 'autre', args: { lieu, attendu, format: NAMES.get(format) ?? format.toUpperCase() } };
}
