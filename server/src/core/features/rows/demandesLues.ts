import { lireNom } from '../../depot/nom.ts';
import { type TypePiece, typeOf } from '../../depot/piece.ts';
import { typeParMots } from '../../depot/typeParMots.ts';
import { isFilledText } from '../../depot/values.ts';
import type { Tableau } from './tableau.ts';
import { CLES, type Cle, type Colonne } from './titres.ts';
import { type Lire, lireASP, lireDates, lireEditeur, lireFiness, lireMontant } from './valeurs.ts';

/** A demande as the rows of a table tell it: JSON texts by key, none for what they do not say. */
export interface DemandeLue {
  readonly valeurs: ReadonlyMap<string, string>;
  readonly beneficiaires: readonly string[];
  /** The pieces that are named; their type where it is known. */
  readonly pieces: readonly PieceLue[];
  /** The places of its rows in the table. */
  readonly rangs: readonly number[];
}

export interface PieceLue {
  readonly nom: string;
  readonly type: TypePiece | undefined;
}

export interface Lecture {
  readonly demandes: readonly DemandeLue[];
  /** Whether the dates were read month first. */
  readonly moisPremier: boolean;
  /** The headings of the columns that nothing was taken from. */
  readonly nonRepris: readonly string[];
}

/** The demandes of a table. Rows of one `numeroEditeur` are one demande with the beneficiaries of all, where nothing else differs. */
export function lireDemandes({ colonnes, titres, lignes, from1904 = false }: Tableau): Lecture {
  const dates = lireDates(cellsOf('dateFacture', colonnes, lignes), from1904);
  const lire: Readonly<Record<Exclude<Cle, 'beneficiaires'>, Lire>> = {
    numeroASP: lireASP,
    numeroEditeur: lireEditeur,
    dateFacture: dates.lire,
    montantSegurHTFacture: lireMontant,
  };
  const read = lignes.map((ligne, rang): DemandeLue => {
    const told = colonnes.flatMap((colonne, at) => {
      const cell = ligne[at] ?? '';
      return isFilledText(cell) ? [{ colonne, cell }] : [];
    });
    return {
      valeurs: new Map(
        told.flatMap(({ colonne, cell }): [string, string][] =>
          colonne.quoi === 'cle' && colonne.cle !== 'beneficiaires' ? [[colonne.cle, lire[colonne.cle](cell)]] : [],
        ),
      ),
      beneficiaires: unique(told.flatMap(({ colonne, cell }) => (isFiness(colonne) ? lireFiness(cell) : []))),
      pieces: told.flatMap(({ colonne, cell }) => (colonne.quoi === 'piece' ? piecesIn(cell, colonne.type) : [])),
      rangs: [rang],
    };
  });
  const nonRepris = titres.filter((titre, at) => titre !== '' && colonnes[at]?.quoi === 'autre');
  return { demandes: joined(read), moisPremier: dates.moisPremier, nonRepris };
}

function isFiness(colonne: Colonne): boolean {
  return colonne.quoi === 'cle' && colonne.cle === 'beneficiaires';
}

function cellsOf(cle: Cle, colonnes: readonly Colonne[], lignes: Tableau['lignes']): readonly string[] {
  return colonnes.flatMap((one, at) =>
    one.quoi === 'cle' && one.cle === cle ? lignes.map((ligne) => ligne[at] ?? '') : [],
  );
}

/** The names in a cell, parted by semicolons or line breaks. What is no file's name is written as it is: the rules tell it. */
function piecesIn(cell: string, type: TypePiece | undefined): readonly PieceLue[] {
  const noms = cell.split(/[;\r\n]+/).map((nom) => nom.trim());
  return noms.flatMap((nom) => {
    if (nom === '') return [];
    const parts = lireNom(nom, true);
    return [{ nom, type: type ?? (parts ? typeOf(parts.code) : typeParMots(nom)) }];
  });
}

/** A demande that further rows may join. */
interface Jointe {
  readonly valeurs: Map<string, string>;
  readonly beneficiaires: Set<string>;
  readonly pieces: Map<string, PieceLue>;
  readonly rangs: number[];
}

/** Rows of the same `numeroEditeur` made one, at the place of the first; those that have no key but their beneficiaries go on with the row above. */
function joined(rows: readonly DemandeLue[]): readonly DemandeLue[] {
  const demandes: Jointe[] = [];
  const byNumero = new Map<string, Jointe>();
  for (const row of rows) {
    const numero = row.valeurs.get('numeroEditeur');
    const before = row.valeurs.size === 0 ? above(demandes) : byNumero.get(numero ?? '');
    if (before !== undefined && isSame(before, row)) join(before, row);
    else {
      const demande = jointe(row);
      if (numero !== undefined && before === undefined) byNumero.set(numero, demande);
      demandes.push(demande);
    }
  }
  return demandes.map(({ valeurs, beneficiaires, pieces, rangs }) => ({
    valeurs,
    beneficiaires: [...beneficiaires],
    pieces: [...pieces.values()],
    rangs,
  }));
}

/** What a row goes on with that says nothing but beneficiaries and pieces; a table of nothing else has one demande a row. */
function above(demandes: readonly Jointe[]): Jointe | undefined {
  const last = demandes.at(-1);
  return last?.valeurs.size === 0 ? undefined : last;
}

/** Rows that differ in what a demande has but once are two: that they bear the same number is then said. */
function isSame(a: Pick<DemandeLue, 'valeurs'>, b: DemandeLue): boolean {
  return CLES.every((cle) => {
    const [one, other] = [a.valeurs.get(cle), b.valeurs.get(cle)];
    return one === undefined || other === undefined || one === other;
  });
}

function jointe(row: DemandeLue): Jointe {
  const demande: Jointe = { valeurs: new Map(), beneficiaires: new Set(), pieces: new Map(), rangs: [] };
  join(demande, row);
  return demande;
}

function join(demande: Jointe, { valeurs, beneficiaires, pieces, rangs }: DemandeLue): void {
  for (const [cle, valeur] of valeurs) if (!demande.valeurs.has(cle)) demande.valeurs.set(cle, valeur);
  for (const finess of beneficiaires) demande.beneficiaires.add(finess);
  for (const piece of pieces) if (!demande.pieces.has(piece.nom)) demande.pieces.set(piece.nom, piece);
  demande.rangs.push(...rangs);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
