import type { Demande } from '../depot/demande.ts';
import { type Depot, readDepot } from '../depot/depot.ts';
import { areLignesSound, finDe, numeroter } from '../depot/lignes.ts';
import { lireNomJson, nomJsonDans, nomJsonSuivant } from '../depot/nomJson.ts';
import type { Objet } from '../depot/objet.ts';
import { lireTraitement } from '../depot/reponse.ts';
import { readDocument, wholeText } from '../document/document.ts';
import { LONGEST_LABEL, sourceOf } from '../document/source.ts';
import { replace } from '../document/writing.ts';
import { applyEdits, type Edits } from '../edits.ts';
import type { Refus } from '../messages/refusals.ts';
import { toFile, toFileFromEntete } from '../rules/fix.ts';
import { placeOfFault } from './placeOfFault.ts';

/** A demande of a returned file, by its place among the lines, from 1, and what the portal said of it. */
export interface LigneRendue {
  readonly ligne: number;
  /** As it is written, cut short where it is long. */
  readonly reponse: string;
}

/** What a returned file says that asks for something. */
export interface Retour {
  readonly refusees: readonly LigneRendue[];
  /** Those whose answer does not clearly say whether they are accepted: only a person can tell. */
  readonly incertaines: readonly LigneRendue[];
}

/** What the new file is made from. */
export interface Choix {
  /** The lines to be taken though their answer is uncertain. */
  readonly incertaines: readonly number[];
  /** Today, `AAAAMMJJ`. */
  readonly jour: string;
  /** The returned file's own name: it tells the numeroAns where the header does not. */
  readonly nomJson: string;
  /** The names that are taken in the folder. */
  readonly pris: readonly string[];
}

export interface Refusees {
  readonly nom: string;
  readonly text: string;
  /** The lines of the returned file that are in it. */
  readonly lignes: readonly number[];
  /** Where the first refused demande is to be corrected, as far as its label says, in the new text. */
  readonly selection: { readonly start: number; readonly end: number };
}

/** What a file's answers are; why it has none that count, where it is no returned file or too damaged to be taken apart. */
export function lireRetour(depot: Depot): Retour | Refus {
  if (depot.kind !== 'returned') return { refus: 'non-retourne' };
  if (!areLignesSound(depot)) return { refus: 'retour-abime' };
  const refusees: LigneRendue[] = [];
  const incertaines: LigneRendue[] = [];
  for (const [index, { objet, slice }] of depot.demandes.entries()) {
    const traitement = objet && lireTraitement(objet);
    if (traitement === undefined || traitement.sorte === 'acceptee') continue;
    const list = traitement.sorte === 'refusee' ? refusees : incertaines;
    list.push({ ligne: index + 1, reponse: sourceOf(slice.text, traitement.value, LONGEST_LABEL) });
  }
  return { refusees, incertaines };
}

/**
 * A new claim file of the refused demandes of a returned file (1.2): these alone, numbered from 1, the portal's values null
 * again, all other text as it was.
 */
export function fichierRefusees(depot: Depot, { incertaines, jour, nomJson, pris }: Choix): Refusees | Refus {
  const retour = lireRetour(depot);
  if ('refus' in retour) return retour;
  const chosen = retour.incertaines.filter(({ ligne }) => incertaines.includes(ligne));
  const lignes = [...retour.refusees, ...chosen].map(({ ligne }) => ligne).sort((a, b) => a - b);
  if (lignes.length === 0) return { refus: 'aucune-refusee' };
  const ans = depot.entete.ans ?? lireNomJson(nomJsonDans(nomJson) ?? '')?.ans;
  if (ans === undefined) return { refus: 'sans-ans' };
  const nom = nomJsonSuivant({ ans, jour, numero: '001' }, pris);
  if (nom === undefined) return { refus: 'sans-nom', args: { jour } };
  const text = applyEdits(wholeText(depot.document), editsOf(depot, lignes));
  const first = retour.refusees[0]?.ligne ?? lignes[0] ?? 1;
  return { nom, text, lignes, selection: selectionIn(text, lignes.indexOf(first), depot.demandes[first - 1]) };
}

/** Takes the other demandes away, each with the comma before it, and makes of those that stay ones to be deposited. */
function editsOf(depot: Depot, lignes: readonly number[]): Edits {
  const { demandes, document, entete } = depot;
  const edits = [...toFileFromEntete(depot, nulled(entete.objet, ['impId']))];
  let from = document.starts[0] ?? 0;
  for (const [index, ligne] of lignes.entries()) {
    const at = ligne - 1;
    const demande = demandes[at];
    if (demande === undefined) continue;
    // The first one takes the place of the file's first; any other keeps the white space that leads to it.
    const to = index === 0 ? (document.starts[at] ?? 0) : finDe(depot, at - 1);
    edits.push({ offset: from, length: to - from, text: '' });
    const own = [...numeroter(demande, index + 1), ...nulled(demande.objet, ['codeTraitement', 'libelleTraitement'])];
    edits.push(...toFile(depot, at, own));
    from = finDe(depot, at);
  }
  edits.push({ offset: from, length: finDe(depot, demandes.length - 1) - from, text: '' });
  return edits.filter(({ length, text }) => length > 0 || text !== '');
}

/** The values of these keys made null. */
function nulled(objet: Objet | undefined, names: readonly string[]): Edits {
  const values = names.flatMap((name) => objet?.fields.get(name)?.value ?? []);
  return values.filter(({ type }) => type !== 'null').map((value) => replace(value, 'null'));
}

/** Where the demande at `index` of the new text is to be corrected, by what the portal said of it when it was `rendue`. */
function selectionIn(text: string, index: number, rendue: Demande | undefined): Refusees['selection'] {
  const { demandes, document } = readDepot(readDocument(text));
  const start = document.starts[index] ?? 0;
  const demande = demandes[index];
  const libelle = rendue?.objet?.fields.get('libelleTraitement')?.value;
  const node = demande && libelle?.type === 'string' ? placeOfFault(demande, libelle.value) : undefined;
  if (node !== undefined) return { start: start + node.offset, end: start + node.offset + node.length };
  return { start, end: start + (demande?.slice.text.length ?? 0) };
}
