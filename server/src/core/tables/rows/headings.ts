import { folded } from '../../claim/characters.ts';
import { nearKey } from '../../claim/keys.ts';
import { type TypePiece, typeOf } from '../../claim/piece.ts';
import type { Profile } from '../../profiles/profile.ts';

/** The keys of a demande that a table tells. */
export const TABLE_KEYS = [
  'numeroASP',
  'numeroEditeur',
  'dateFacture',
  'montantSegurHTFacture',
  'beneficiaires',
] as const;
export type TableKey = (typeof TABLE_KEYS)[number];

/** What a column holds. */
export type Column =
  | { readonly what: 'key'; readonly key: TableKey }
  /** Names of pieces, of that type where the column says so. */
  | { readonly what: 'piece'; readonly type: TypePiece | undefined }
  /** What is written by itself: the number of the line, values that are always the same. */
  | { readonly what: 'computed' }
  /** Anything else. */
  | { readonly what: 'other' };

export const OTHER_COLUMN: Column = { what: 'other' };

/** No heading that says anything is longer; some of the expressions below would be slow on a text of any length. */
const LONGEST = 100;

/** What the heading of a column says that it holds: by a key, exact or misspelt, or by the usual words. */
export function readHeading(heading: string, profile: Profile): Column {
  if (heading.length > LONGEST) return OTHER_COLUMN;
  const headingWords = wordsFor(heading);
  return byKey(heading, profile) ?? byPiece(headingWords, profile) ?? byWords(headingWords, profile) ?? OTHER_COLUMN;
}

function byKey(heading: string, { schema }: Profile): Column | undefined {
  // Those of the header too: « Numéro ANS » is no misspelt `numeroASP`.
  const all: readonly string[] = [...schema.header.keys(), ...schema.demande.keys(), 'nomFichier'];
  // Numbered, as columns of several beneficiaries are.
  const bare = heading.replace(/[\s_-]*\d+$/, '');
  const name = all.includes(bare) ? bare : nearKey(bare, all, schema)?.name;
  if (name === undefined) return undefined;
  if (name === 'piecesJustificatives' || name === 'nomFichier') return { what: 'piece', type: undefined };
  const key = TABLE_KEYS.find((one) => one === name);
  if (key !== undefined) return { what: 'key', key };
  return schema.header.has(name) ? OTHER_COLUMN : { what: 'computed' };
}

/** The words of a heading without accents, capitals, marks and short words; all ways to write « numéro » made one. */
function wordsFor(heading: string): readonly string[] {
  const plain = folded(heading)
    .replace(/\b([a-z])\.([a-z])\b\.?/g, '$1$2')
    .replace(/\bn\s?[°º]|\b(num|nr|no|nbr)\b\.?/g, ' numero ');
  return plain.split(/[^a-z0-9]+/).filter((word) => word !== '' && !SHORT.has(word));
}

const SHORT: ReadonlySet<string> = new Set('de du des d la le les l un une en a au et par pour'.split(' '));

/** The words that tell a key, and those that make it something else. */
const WORDS: readonly (readonly [key: TableKey, tells: RegExp, other: RegExp])[] = [
  ['numeroASP', /\basp\b/, /\b(date|montant|statut|etat)\b/],
  ['numeroEditeur', /\bnumero .*\bediteur\b|\bediteur numero\b|\b(ref|reference|id|code) editeur\b/, /\b(siret|ans)\b/],
  [
    'dateFacture',
    /^date$|^date .*\b(facture|facturation|emission)\b|^facture date$/,
    /\b(echeance|reglement|paiement)\b/,
  ],
  [
    'montantSegurHTFacture',
    /^(montant|ht|prix ht|total ht)$|\bmontant .*\b(ht|hors taxes?|segur|facture)\b|\b(prix|total) .*\bht\b/,
    /\b(ttc|tva|avance|acompte|solde|reste)\b/,
  ],
  [
    'beneficiaires',
    /\b(finess|beneficiaires?)\b/,
    /\b(nom|raison|juridiques?|ej|adresse|ville|siret|nombre|date|telephone|mail|email)\b/,
  ],
];

function byWords(headingWords: readonly string[], { aspPrefix }: Profile): Column | undefined {
  // « FINBIO » is how people call the number of ASP.
  const words = headingWords.map((word) => (word === aspPrefix.toLowerCase() ? 'asp' : word)).join(' ');
  if (/^(numero|ligne|numero ligne|ligne numero)$/.test(words)) return { what: 'computed' };
  const found = WORDS.find(([, tells, other]) => tells.test(words) && !other.test(words));
  return found && { what: 'key', key: found[0] };
}

const OF_A_FILE: ReadonlySet<string> = new Set([
  'fichier',
  'nom',
  'piece',
  'jointe',
  'pj',
  'justificatif',
  'document',
  'pdf',
]);

/** « Facture », « Fichier VA », « Attestation de vérification d’aptitude », « CT1 »: the file of a piece. */
function byPiece(headingWords: readonly string[], profile: Profile): Column | undefined {
  const what = headingWords.filter((word) => !OF_A_FILE.has(word.replace(/s$/, ''))).join(' ');
  if (what === '') return headingWords.some((word) => word !== 'nom') ? { what: 'piece', type: undefined } : undefined;
  const type = typeOf(what, profile) ?? profile.pieceTypes.find(({ heading }) => heading?.test(what))?.type;
  return type === undefined ? undefined : { what: 'piece', type };
}
