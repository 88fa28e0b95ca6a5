import { formatPieceName } from '../../server/src/core/claim/pieceName.ts';
import { bioLoinc } from '../../server/src/core/profiles/bioLoinc.ts';
import type { FieldDescription } from '../../server/src/core/profiles/fields.ts';
import type { Fields } from '../../server/src/core/profiles/schema.ts';

/** The VS Code snippets of the usual profile: what its schema fixes is written out, what only a person knows is an empty tab stop. */
export function snippets(): string {
  const all = {
    'Fichier de solde': snippet(
      'solde',
      file(tabStops()),
      `Un fichier de solde ${bioLoinc.software} entier · A whole ${bioLoinc.software} claim file`,
    ),
    Demande: snippet('demande', demande(tabStops()), 'Une demande de lignesImport · One claim of lignesImport'),
    Facture: snippet('facture', piece('FACTURE', tabStops()), 'La facture · The invoice'),
    "Vérification d'aptitude": snippet(
      'va',
      piece('VA', tabStops()),
      "L'attestation de vérification d'aptitude · The certificate of verified fitness",
    ),
    'Catalogue transcodé': snippet(
      'catalog',
      piece('CTX', tabStops()),
      'Un catalogue transcodé · A transcoded catalogue',
    ),
    'Bénéficiaire (FINESS)': snippet(
      'finess',
      tabStops()(),
      "Le numéro FINESS géographique d'un bénéficiaire · The FINESS number of a beneficiary",
    ),
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}

/** Gives the next tab stop of a snippet; `inside` is what a tab stop has in its braces, `n` being its number. */
type TabStops = (inside?: string) => string;

function tabStops(): TabStops {
  let n = 0;
  return (inside = '') => {
    n += 1;
    return inside === '' ? `$${n}` : `\${${n}${inside}}`;
  };
}

function snippet(prefix: string, value: unknown, description: string): object {
  const lines = JSON.stringify(value, null, '\t').replaceAll(BARE, '$1').split('\n');
  return { prefix, scope: 'solde-json', body: lines.length === 1 ? lines[0] : lines, description };
}

/** A tab stop that stands for a number: JSON would put it in quotes. */
const bare = (text: string): string => `«${text}»`;
const BARE = /"«(.*?)»"/g;

type Keys = Readonly<Record<string, unknown>>;

const { schema, pieceTypes } = bioLoinc;

function file(next: TabStops): Keys {
  return keysOf(schema.header, next, { lignesImport: () => [demande(next)] });
}

function demande(next: TabStops): Keys {
  return keysOf(schema.demande, next, {
    beneficiaires: () => [next()],
    piecesJustificatives: ({ numeroEditeur }) =>
      pieceTypes.filter(({ isRequired }) => isRequired).map(({ type }) => piece(type, next, String(numeroEditeur))),
  });
}

/** A trio, right as it stands for a PDF; VS Code copies a demande's number into the name. */
function piece(typeFichier: string, next: TabStops, numeroEditeur?: string): Keys {
  const formats = schema.piece.get('formatFichier')?.choices ?? [];
  const type = pieceTypes.find((one) => one.type === typeFichier);
  const code = `${type?.code ?? typeFichier}${type?.isNumbered ? next(':1') : ''}`;
  const number = numeroEditeur ?? next();
  return keysOf(schema.piece, next, {
    nomFichier: () => {
      const extension = next(`|${formats.join().toLowerCase()}|`);
      return formatPieceName({ code, number, extension }, bioLoinc);
    },
    formatFichier: () => next(`|${formats.join()}|`),
    typeFichier: () => typeFichier,
  });
}

/** The keys in the schema's order, those of `known` with a value of their own, made from the keys before them. */
function keysOf(fields: Fields, next: TabStops, known: Readonly<Record<string, (before: Keys) => unknown>>): Keys {
  const keys: Record<string, unknown> = {};
  for (const [name, field] of fields) keys[name] = known[name]?.(keys) ?? usual(field, next);
  return keys;
}

function usual({ fixed, type }: FieldDescription, next: TabStops): unknown {
  if (fixed !== undefined) return JSON.parse(fixed);
  if (type === 'integer') return bare(next(':1'));
  // The point and two decimals are part of an amount, and show how it is written.
  if (type === 'number') return bare(next(':0.00'));
  return next();
}
