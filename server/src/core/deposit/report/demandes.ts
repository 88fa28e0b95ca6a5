import type { Demande } from '../../depot/demande.ts';
import type { Piece } from '../../depot/piece.ts';
import type { ValueNode } from '../../document/tree.ts';
import { direEtat } from '../../features/bilan/phrases.ts';
import { type Bilan, type BilanDemande, type Niveaux, reponseA } from '../../features/bilan.ts';
import type { Langue } from '../../messages/langue.ts';
import { wordLecture } from '../../messages/lectures.ts';
import { wordReport } from '../../messages/reportTexts.ts';
import type { Fichier, Voisinage } from '../../nearby/voisinage.ts';
import type { Check } from '../../rules/check.ts';
import { sourceOf } from '../../rules/place.ts';
import { nomDuFormat } from '../../rules/voisins/contenu.ts';
import type { Empreintes } from './empreintes.ts';
import type { Comptes, DemandeRapport, EtatPiece, FichierPiece, PieceRapport, ReponseRapport } from './rapport.ts';

/** What the demandes are told with. */
interface Recit {
  readonly voisinage: Voisinage | undefined;
  readonly empreintes: Empreintes | undefined;
  readonly langue: Langue;
}

/** Each demande of a file, in its order. */
export function demandesDe(
  { depot, context }: Check,
  { demandes }: Bilan,
  empreintes: Empreintes | undefined,
  langue: Langue,
): DemandeRapport[] {
  const recit: Recit = { voisinage: context.voisinage, empreintes, langue };
  return demandes.flatMap((bilan, index) => {
    const demande = depot.demandes[index];
    return demande === undefined ? [] : [demandeDe(demande, bilan, recit)];
  });
}

/** The files around a claim file that its demandes name. */
export function fichiersNommes({ depot, context }: Check): ReadonlySet<Fichier> {
  const pieces = depot.demandes.flatMap((demande) => demande.pieces);
  return new Set(pieces.flatMap((piece) => trouves(piece, context.voisinage)));
}

export function comptesDe({ error, warning, information }: Niveaux): Comptes {
  return { erreurs: error, avertissements: warning, informations: information };
}

function demandeDe(demande: Demande, bilan: BilanDemande, recit: Recit): DemandeRapport {
  const { objet, slice } = demande;
  const valeurDe = (key: string): ValueNode | undefined => objet?.fields.get(key)?.value;
  const text = (key: string): string | null => texteDe(valeurDe(key), slice.text);
  const list = valeurDe('beneficiaires');
  return {
    ligne: bilan.ligne,
    etat: { code: bilan.etat, texte: direEtat(bilan, recit.langue) },
    numeroASP: text('numeroASP'),
    numeroEditeur: text('numeroEditeur'),
    dateFacture: text('dateFacture'),
    centimes: bilan.aMontant ? bilan.centimes : null,
    beneficiaires: list?.type === 'array' ? list.children.map((one) => texteDe(one, slice.text) ?? 'null') : [],
    pieces: demande.pieces.map((piece) => pieceDe(piece, recit)),
    problemes: comptesDe(bilan.niveaux),
    reponse: reponseDe(demande, text),
  };
}

function reponseDe(demande: Demande, text: (key: string) => string | null): ReponseRapport | null {
  const code = reponseA(demande);
  if (code === undefined) return null;
  return { code, codeTraitement: text('codeTraitement'), libelleTraitement: text('libelleTraitement') };
}

/** A value as a person reads it: a text without its quotes, any other as it is written; null for nothing. */
export function texteDe(value: ValueNode | undefined, source: string): string | null {
  if (value === undefined || value.type === 'null') return null;
  return value.type === 'string' ? value.value : sourceOf(source, value);
}

function pieceDe(piece: Piece | undefined, recit: Recit): PieceRapport {
  const etat = etatDe(piece, recit.voisinage);
  return {
    nomFichier: piece?.nomFichier?.value ?? null,
    typeFichier: piece?.typeFichier?.value ?? null,
    formatFichier: piece?.formatFichier?.value ?? null,
    etat: { code: etat, texte: wordReport(etat, recit.langue) },
    fichiers: trouves(piece, recit.voisinage).map((fichier) => fichierDe(fichier, recit)),
  };
}

function etatDe(piece: Piece | undefined, voisinage: Voisinage | undefined): EtatPiece {
  if ((piece?.nomFichier?.value ?? '').trim() === '') return 'sans-nom';
  if (voisinage === undefined) return 'inconnue';
  if (trouves(piece, voisinage).length > 0) return 'trouvee';
  return voisinage.complet ? 'absente' : 'non-vue';
}

function trouves(piece: Piece | undefined, voisinage: Voisinage | undefined): readonly Fichier[] {
  const nom = piece?.nomFichier?.value;
  return nom === undefined || voisinage === undefined ? [] : voisinage.chercher(nom);
}

function fichierDe(fichier: Fichier, { empreintes, langue }: Recit): FichierPiece {
  const { nom, lieu, dansArchive, taille, format } = fichier;
  const read = empreintes?.fichiers.get(fichier);
  return {
    nom,
    lieu,
    dansArchive,
    octets: taille ?? null,
    formatReel:
      format === undefined ? null : format === null ? wordLecture('format-inconnu', langue) : nomDuFormat(format),
    sha256: read !== undefined && 'sha256' in read ? read.sha256 : null,
  };
}
