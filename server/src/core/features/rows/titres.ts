import { DEMANDE_FIELDS, ENTETE_FIELDS } from '../../depot/fields.ts';
import { nearKey } from '../../depot/keys.ts';
import { type TypePiece, typeOf } from '../../depot/piece.ts';

/** The keys of a demande that a table tells. */
export const CLES = ['numeroASP', 'numeroEditeur', 'dateFacture', 'montantSegurHTFacture', 'beneficiaires'] as const;
export type Cle = (typeof CLES)[number];

/** What a column holds. */
export type Colonne =
  | { readonly quoi: 'cle'; readonly cle: Cle }
  /** Names of pieces, of that type where the column says so. */
  | { readonly quoi: 'piece'; readonly type: TypePiece | undefined }
  /** What is written by itself: the number of the line, values that are always the same. */
  | { readonly quoi: 'calculee' }
  /** Anything else. */
  | { readonly quoi: 'autre' };

export const AUTRE: Colonne = { quoi: 'autre' };

/** No heading that says anything is longer; some of the expressions below would be slow on a text of any length. */
const LONGEST = 100;

/** What the heading of a column says that it holds: by a key, exact or misspelt, or by the usual words. */
export function lireTitre(titre: string): Colonne {
  if (titre.length > LONGEST) return AUTRE;
  const mots = motsDe(titre);
  return parCle(titre) ?? parPiece(mots) ?? parMots(mots) ?? AUTRE;
}

/** Those of the header too: « Numéro ANS » is no misspelt `numeroASP`. */
const ALL: readonly string[] = [...ENTETE_FIELDS.keys(), ...DEMANDE_FIELDS.keys(), 'nomFichier'];

function parCle(titre: string): Colonne | undefined {
  // Numbered, as columns of several beneficiaries are.
  const bare = titre.replace(/[\s_-]*\d+$/, '');
  const name = ALL.includes(bare) ? bare : nearKey(bare, ALL)?.name;
  if (name === undefined) return undefined;
  if (name === 'piecesJustificatives' || name === 'nomFichier') return { quoi: 'piece', type: undefined };
  const cle = CLES.find((one) => one === name);
  if (cle !== undefined) return { quoi: 'cle', cle };
  return ENTETE_FIELDS.has(name) ? AUTRE : { quoi: 'calculee' };
}

/** The words of a heading without accents, capitals, marks and short words; all ways to write « numéro » made one. */
function motsDe(titre: string): readonly string[] {
  const plain = titre
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\b([a-z])\.([a-z])\b\.?/g, '$1$2')
    .replace(/\bn\s?[°º]|\b(num|nr|no|nbr)\b\.?/g, ' numero ');
  return plain.split(/[^a-z0-9]+/).filter((mot) => mot !== '' && !SHORT.has(mot));
}

const SHORT: ReadonlySet<string> = new Set('de du des d la le les l un une en a au et par pour'.split(' '));

/** The words that tell a key, and those that make it something else. */
const MOTS: readonly (readonly [cle: Cle, tells: RegExp, other: RegExp])[] = [
  ['numeroASP', /\b(asp|finbio)\b/, /\b(date|montant|statut|etat)\b/],
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

function parMots(mots: readonly string[]): Colonne | undefined {
  const words = mots.join(' ');
  if (/^(numero|ligne|numero ligne|ligne numero)$/.test(words)) return { quoi: 'calculee' };
  const found = MOTS.find(([, tells, other]) => tells.test(words) && !other.test(words));
  return found && { quoi: 'cle', cle: found[0] };
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
function parPiece(mots: readonly string[]): Colonne | undefined {
  const what = mots.filter((mot) => !OF_A_FILE.has(mot.replace(/s$/, ''))).join(' ');
  if (what === '') return mots.some((mot) => mot !== 'nom') ? { quoi: 'piece', type: undefined } : undefined;
  const type = typeOf(what) ?? PIECES.find(([, words]) => words.test(what))?.[0];
  return type && { quoi: 'piece', type };
}

const PIECES: readonly (readonly [type: TypePiece, words: RegExp])[] = [
  ['VA', /^(attestation )?(verification )?aptitude$|^attestation( verification| va)?$/],
  ['CTX', /^catalogue( transcode)?( \d+)?$/],
];
