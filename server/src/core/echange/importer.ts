import { LIGNES_MAX } from '../depot/decoupage.ts';
import { estNumeroAns } from '../depot/entete.ts';
import { centimesDe } from '../depot/montant.ts';
import { nomJsonSuivant } from '../depot/nomJson.ts';
import { isFilledText } from '../depot/values.ts';
import { type Debut, ecrireFichier } from '../features/nouveauFichier.ts';
import { type DemandeLue, lireDemandes } from '../features/rows/demandesLues.ts';
import { nouvelleDe } from '../features/rows/nouvelleDe.ts';
import { CLES, type Colonne, lireTitre } from '../features/rows/titres.ts';
import type { Note } from '../messages/notes.ts';
import type { Refus } from '../messages/refusals.ts';
import type { Voisinage } from '../nearby/voisinage.ts';
import { citer, lettresDe } from '../tableur/feuille.ts';
import { type Choix, colonneDe, isCle } from './choix.ts';
import { remarquesOf } from './remarques.ts';
import type { TableauLu } from './trouver.ts';

/** A claim file to be made of a table. */
export interface FichierImporte {
  readonly nom: string;
  readonly text: string;
  /** The rows that each of its demandes is made of, as a spreadsheet counts. */
  readonly lignes: readonly (readonly number[])[];
}

export interface Importation {
  readonly fichiers: readonly FichierImporte[];
  /** The sum of the amounts that can be read. */
  readonly centimes: number;
  readonly remarques: readonly Note[];
  /** The headings of the columns that nothing is taken from. */
  readonly nonPris: readonly string[];
}

/** What the files begin with, and what lies where they will: documents that are there already are named as they are. */
export interface DebutDeTable extends Debut {
  readonly voisinage?: Voisinage | undefined;
}

/** The claim files that a table makes, 200 demandes each, or why it makes none. `choix` says what each column holds. */
export function importer(lu: TableauLu, choix: readonly Choix[], debut: DebutDeTable): Importation | Refus {
  const colonnes = lu.colonnes.map((_, at) => colonneDe(choix[at] ?? 'ignorer'));
  const refus = refusOf(lu, colonnes, debut);
  if (refus !== undefined) return refus;
  const kept = withContent(lu, colonnes);
  if (kept.lignes.length === 0) return { refus: 'import-sans-ligne' };
  const lecture = lireDemandes({ ...kept, colonnes });
  const fichiers = fichiersDe(lecture.demandes, kept.numeros, debut);
  if (fichiers === undefined) return { refus: 'sans-nom', args: { jour: debut.jour } };
  const nonPris = lecture.nonRepris.filter((titre) => lireTitre(titre).quoi !== 'calculee');
  return { fichiers, centimes: montantDe(lecture.demandes), remarques: remarquesOf(lecture, kept, colonnes), nonPris };
}

function refusOf(lu: TableauLu, colonnes: readonly Colonne[], { numeroAns }: Debut): Refus | undefined {
  if (!estNumeroAns(numeroAns)) return { refus: 'import-ans', args: { numeroAns } };
  if (colonnes.every(({ quoi }) => quoi === 'autre')) {
    const args = { ligne: lu.numeroDesTitres ?? 1, titres: citer(lu.titres.filter((titre) => titre !== '')) };
    return { refus: 'import-rien', args };
  }
  for (const cle of CLES) {
    // Several columns may hold beneficiaries, as do those of pieces.
    const same = cle === 'beneficiaires' ? [] : colonnes.flatMap((one, at) => (isCle(one, cle) ? [at] : []));
    if (same.length > 1) return { refus: 'import-double', args: { champ: cle, colonnes: nommer(lu, same) } };
  }
  return undefined;
}

/** Columns by their letters and headings. */
function nommer({ titres }: TableauLu, columns: readonly number[]): string {
  return columns.map((at) => `${lettresDe(at)} (${titres[at] ?? ''})`).join(', ');
}

/** The table without the rows of which nothing is taken. */
function withContent(lu: TableauLu, colonnes: readonly Colonne[]): TableauLu {
  const says = lu.lignes.map((ligne) => ligne.some((cell, at) => colonnes[at]?.quoi !== 'autre' && isFilledText(cell)));
  const keep = <Item>(items: readonly Item[]): readonly Item[] => items.filter((_, at) => says[at]);
  return { ...lu, lignes: keep(lu.lignes), numeros: keep(lu.numeros) };
}

/** Undefined where the day has too few names left. */
function fichiersDe(
  demandes: readonly DemandeLue[],
  numeros: readonly number[],
  debut: DebutDeTable,
): readonly FichierImporte[] | undefined {
  const fichiers: FichierImporte[] = [];
  const pris = [...debut.pris];
  for (let from = 0; from < demandes.length; from += LIGNES_MAX) {
    const nom = nomJsonSuivant({ ans: debut.numeroAns, jour: debut.jour, numero: '001' }, pris);
    if (nom === undefined) return undefined;
    pris.push(nom);
    const own = demandes.slice(from, from + LIGNES_MAX);
    const { text } = ecrireFichier(
      debut,
      own.map((lue, at) => nouvelleDe(lue, at + 1, debut.voisinage)),
    );
    fichiers.push({ nom, text, lignes: own.map(({ rangs }) => rangs.map((rang) => numeros[rang] ?? 0)) });
  }
  return fichiers;
}

function montantDe(demandes: readonly DemandeLue[]): number {
  return demandes.reduce((sum, { valeurs }) => sum + (centimesDe(valeurs.get('montantSegurHTFacture') ?? '') ?? 0), 0);
}
