import { formatDe } from '../../depot/format.ts';
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
export function lireDemandes({ colonnes, titres, lignes }: Tableau): Lecture {
  const dates = lireDates(cellsOf('dateFacture', colonnes, lignes));
  const lire: Readonly<Record<Exclude<Cle, 'beneficiaires'>, Lire>> = {
    numeroASP: lireASP,
    numeroEditeur: lireEditeur,
    dateFacture: dates.lire,
    montantSegurHTFacture: lireMontant,
  };
  const read = lignes.map((ligne): DemandeLue => {
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

/** The names in a cell, parted by semicolons or line breaks. */
function piecesIn(cell: string, type: TypePiece | undefined): readonly PieceLue[] {
  const noms = cell.split(/[;\r\n]+/).map((nom) => nom.trim());
  return noms.flatMap((nom) => {
    if (formatDe(nom) === undefined) return [];
    const parts = lireNom(nom, true);
    return [{ nom, type: type ?? (parts ? typeOf(parts.code) : typeParMots(nom)) }];
  });
}

/** Rows of the same `numeroEditeur` made one, at the place of the first. */
function joined(rows: readonly DemandeLue[]): readonly DemandeLue[] {
  const demandes: DemandeLue[] = [];
  const places = new Map<string, number>();
  for (const row of rows) {
    const numero = row.valeurs.get('numeroEditeur');
    const at = numero === undefined ? undefined : places.get(numero);
    const before = at === undefined ? undefined : demandes[at];
    if (at !== undefined && before !== undefined && isSame(before, row)) demandes[at] = united(before, row);
    else {
      if (numero !== undefined && at === undefined) places.set(numero, demandes.length);
      demandes.push(row);
    }
  }
  return demandes;
}

/** Rows that differ in what a demande has but once are two: that they bear the same number is then said. */
function isSame(a: DemandeLue, b: DemandeLue): boolean {
  return CLES.every((cle) => {
    const [one, other] = [a.valeurs.get(cle), b.valeurs.get(cle)];
    return one === undefined || other === undefined || one === other;
  });
}

function united(a: DemandeLue, b: DemandeLue): DemandeLue {
  const noms = new Set(a.pieces.map(({ nom }) => nom));
  return {
    valeurs: new Map([...b.valeurs, ...a.valeurs]),
    beneficiaires: unique([...a.beneficiaires, ...b.beneficiaires]),
    pieces: [...a.pieces, ...b.pieces.filter(({ nom }) => !noms.has(nom))],
  };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
