import type { Demande } from '../../depot/demande.ts';
import { extensionOf } from '../../depot/format.ts';
import { lireNom } from '../../depot/nom.ts';
import type { Piece } from '../../depot/piece.ts';
import type { Resume } from '../../depot/resume.ts';
import { lireTrio } from '../../depot/trio.ts';
import type { StringNode } from '../../document/tree.ts';
import { cleDeLaPiece, cleDuNom, type Fichier, type Voisinage } from '../../nearby/voisinage.ts';
import type { Fix } from '../fix.ts';
import { renameFile } from '../pieces/renaming.ts';
import type { Context } from '../rule.ts';
import { isPromised } from './contenu.ts';

/** A piece of a demande, and the files nearby that bear its name, in whatever case. */
interface Trouvee {
  readonly nomFichier: StringNode;
  readonly fichiers: readonly Fichier[];
}

/** The pieces of a demande that are nearby. Of a name that is not the nomenclature's, the name is the fault. */
export function piecesTrouvees({ pieces }: Demande, { kind, voisinage }: Context): Trouvee[] {
  if (kind !== 'claim' || voisinage === undefined) return [];
  return pieces.flatMap((piece) => {
    const nomFichier = piece?.nomFichier;
    if (nomFichier === undefined || lireNom(nomFichier.value) === undefined) return [];
    const fichiers = voisinage.chercher(nomFichier.value);
    return fichiers.length > 0 ? [{ nomFichier, fichiers }] : [];
  });
}

/** The neighbourhood of a file whose absent pieces can be told: that of a claim, where all names nearby are known. */
export function voisinageComplet({ kind, voisinage }: Context): Voisinage | undefined {
  return kind === 'claim' && voisinage?.complet === true ? voisinage : undefined;
}

/** A piece's name in the nomenclature's form, and where it stands. */
export interface Nommee {
  readonly nom: string;
  readonly index: number;
  readonly champ: string;
}

export function piecesNommees(resumes: readonly Resume[]): Nommee[] {
  return resumes.flatMap(({ noms }, index) =>
    noms.flatMap((nom, place) =>
      nom === undefined || lireNom(nom) === undefined
        ? []
        : [{ nom, index, champ: `piecesJustificatives/${place}/nomFichier` }],
    ),
  );
}

/** The files nearby that no demande names, of this file or of another there; of each name one. */
export function piecesNonNommees(resumes: readonly Resume[], voisinage: Voisinage): Fichier[] {
  const named = new Set(resumes.flatMap(({ noms }) => noms.map((nom) => cleDeLaPiece(nom ?? ''))));
  return voisinage.nonNommes().filter(({ nom }) => !named.has(cleDuNom(nom)));
}

/** Where a file is, as messages say it: in an archive, behind the archive's name. */
export function lieuOf({ nom, lieu, dansArchive }: Fichier): string {
  return dansArchive ? `${lieu}/${nom}` : lieu;
}

/** More names in one message are no help to anybody. */
const MOST_NAMES = 5;

/** Names as messages list them. */
export function enumeration(noms: readonly string[]): string {
  return noms.slice(0, MOST_NAMES).join(', ') + (noms.length > MOST_NAMES ? '…' : '');
}

/** Whether a piece may bear the name of a file nearby: right, and of its number, type and format. */
export function wouldFit(nom: string, { formatFichier, typeFichier }: Piece, { resume }: Demande): boolean {
  const trio = lireTrio(nom);
  return (
    trio !== undefined &&
    lireNom(nom)?.numero === resume.numeroEditeur &&
    trio.formatFichier === formatFichier?.value &&
    trio.typeFichier === typeFichier?.value
  );
}

/** The one file on the disk that is to bear a piece's name, renamed, where what it holds is what that name promises. */
export function renameTo(nom: string, fichiers: readonly Fichier[], voisinage: Voisinage | undefined): readonly Fix[] {
  const [fichier, ...others] = fichiers.filter(({ dansArchive }) => !dansArchive);
  if (fichier === undefined || others.length > 0 || isPromised(extensionOf(nom), fichier.format) === false) return [];
  const files = renameFile(fichier, nom, voisinage);
  const args = { lieu: fichier.lieu, nom };
  return files.length === 0 ? [] : [{ kind: 'renommer-piece', args, safe: false, edits: [], files }];
}
