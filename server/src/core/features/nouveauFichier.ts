import { readDepot } from '../depot/depot.ts';
import { separateur } from '../depot/lignes.ts';
import { cleDe, type Modele } from '../depot/modele.ts';
import { nomJsonSuivant } from '../depot/nomJson.ts';
import { readDocument, toDocument } from '../document/document.ts';
import { quote, replace, type Style, styleOf, styleOfDocument, write } from '../document/writing.ts';
import { applyEdits, type Edit } from '../edits.ts';
import type { Blank } from '../rules/fix.ts';
import { blankOf, copierVide, ecrireVide, type Nouvelle } from './refactor/demandeVide.ts';
import { piecesAttendues } from './refactor/piecesAttendues.ts';

/** What the header of a new claim file is made from. */
export interface EnteteNouveau {
  readonly numeroAns: string;
  readonly SIRET: string;
  readonly modele: Modele | undefined;
}

/** What a new claim file begins with. */
export interface Debut extends EnteteNouveau {
  /** Today, `AAAAMMJJ`. */
  readonly jour: string;
  /** The names that are taken in its folder. */
  readonly pris: readonly string[];
}

export interface Nouveau {
  readonly nom: string;
  readonly text: string;
  /** What only the author knows, in the text. */
  readonly blanks: readonly Blank[];
}

/** A claim file of one empty demande, after the model or else the table (3.2); undefined when the day has no name left. */
export function nouveauFichier(debut: Debut): Nouveau | undefined {
  const nom = nomJsonSuivant({ ans: debut.numeroAns, jour: debut.jour, numero: '001' }, debut.pris);
  const demande: Nouvelle = { ligne: 1, numeroEditeur: undefined, pieces: piecesAttendues(undefined, undefined) };
  return nom === undefined ? undefined : { nom, ...ecrireFichier(debut, [demande]) };
}

/** The text of a claim file of these demandes, after the model or else the table (3.2). */
export function ecrireFichier(entete: EnteteNouveau, demandes: readonly Nouvelle[]): Pick<Nouveau, 'text' | 'blanks'> {
  return blankOf(afterModele(entete, demandes) ?? afterTable(entete, demandes));
}

const STYLE: Style = styleOf('{\n  "a": 1, "b": 2\n}');

function afterTable({ numeroAns, SIRET, modele }: EnteteNouveau, demandes: readonly Nouvelle[]): string {
  const cle = (name: string): string => cleDe(name, modele);
  const lignesImport = demandes.map((demande) => ecrireVide(demande, modele?.nomsBlocs ?? new Map()));
  const entete = { [cle('impId')]: 'null', numeroAns: quote(numeroAns), [cle('SIRET')]: quote(SIRET), lignesImport };
  return `${write(entete, STYLE)}\n`;
}

/** The model's own text, filled in; undefined where it is damaged, or shows no demande that could be filled. */
function afterModele({ numeroAns, SIRET, modele }: EnteteNouveau, nouvelles: readonly Nouvelle[]): string | undefined {
  const depot = readDepot(readDocument(modele?.text ?? ''));
  const { document, entete, demandes } = depot;
  const [demande, ...others] = demandes;
  const isWhole = entete.whole && entete.syntax.length === 0 && demande?.whole === true && others.length === 0;
  if (!isWhole || demande.objet === undefined) return undefined;
  const edits: Edit[] = [];
  for (const [name, value] of Object.entries({ numeroAns, SIRET })) {
    const node = entete.objet?.fields.get(name)?.value;
    if (node === undefined) return undefined;
    edits.push({ ...replace(node, quote(value)), offset: toDocument(document, node.offset) });
  }
  const style = styleOfDocument(document);
  const written = nouvelles.map((nouvelle) => copierVide(demande, nouvelle, style)).join(separateur(depot, 0, style));
  edits.push({ offset: document.starts[0] ?? 0, length: demande.slice.text.length, text: written });
  return applyEdits(modele?.text ?? '', edits);
}
