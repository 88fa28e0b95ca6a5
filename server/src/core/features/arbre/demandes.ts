import type { Demande } from '../../depot/demande.ts';
import { wordBilan } from '../../messages/bilanTexts.ts';
import type { Langue } from '../../messages/langue.ts';
import { ecrirePoids } from '../../messages/quantites.ts';
import { wordSymbol } from '../../messages/symbolTexts.ts';
import type { Fichier, Voisinage } from '../../nearby/voisinage.ts';
import { LEVELS, type Level, type Problem, parLigne } from '../../problem.ts';
import type { Arbre } from '../arbre.ts';
import { direDemande, direEtat, ENTRE } from '../bilan/phrases.ts';
import type { Etat } from '../bilan.ts';
import { direLieu } from '../hover/piece.ts';
import { PLAIN } from '../hover/rendu.ts';
import { numerosOf, uneLigne } from '../titre.ts';

/** A demande as a tree shows it. Places are offsets of the whole text. */
export interface DemandeArbre {
  /** Its place among the lines, from 1. */
  readonly ligne: number;
  readonly nom: string;
  readonly etat: Etat;
  /** How it stands, and what is the matter with it. */
  readonly texte: string;
  readonly detail: string;
  readonly offset: number;
  readonly pieces: readonly PieceArbre[];
}

export type EtatPiece = 'trouvee' | 'introuvable' | 'non-controlee';

export interface PieceArbre {
  readonly nom: string;
  readonly etat: EtatPiece;
  /** Of the worst problem in it. */
  readonly niveau: Level | undefined;
  readonly texte: string;
  readonly offset: number;
}

/** What a file is opened out to; nothing where it was not read. */
export function demandesArbre(arbre: Arbre | undefined, langue: Langue): readonly DemandeArbre[] {
  if (arbre === undefined) return [];
  const { problems, bilan } = arbre;
  const { depot, context } = arbre.check;
  const own = parLigne(problems);
  return bilan.demandes.flatMap((one) => {
    const index = one.ligne - 1;
    const demande = depot.demandes[index];
    if (demande === undefined) return [];
    const from = depot.document.starts[index] ?? 0;
    const scene = { demande, from, voisinage: context.voisinage, problems: own.get(one.ligne) ?? [], langue };
    return {
      ligne: one.ligne,
      nom: numerosOf(demande, index, langue),
      etat: one.etat,
      texte: direEtat(one, langue),
      detail: direDemande(one, langue).join(ENTRE),
      offset: from,
      pieces: piecesArbre(scene),
    };
  });
}

/** A demande, and what is known of its pieces. */
interface Scene {
  readonly demande: Demande;
  /** Where its slice begins in the file. */
  readonly from: number;
  readonly voisinage: Voisinage | undefined;
  readonly problems: readonly Problem[];
  readonly langue: Langue;
}

function piecesArbre(scene: Scene): PieceArbre[] {
  const { demande, from, voisinage, langue } = scene;
  const list = demande.objet?.fields.get('piecesJustificatives')?.value;
  return (list?.type === 'array' ? list.children : []).map((element, rang) => {
    const nomFichier = demande.pieces[rang]?.nomFichier;
    const nom = nomFichier?.value.trim() ?? '';
    const fichiers = nom === '' ? [] : (voisinage?.chercher(nom) ?? []);
    const etat = etatOf(fichiers, voisinage);
    const start = from + element.offset;
    const niveau = worstIn(scene.problems, start, start + element.length);
    return {
      nom: uneLigne(nom) || wordSymbol('piece', { rang: rang + 1 }, langue),
      etat,
      niveau,
      texte: dire(fichiers, etat, niveau, langue),
      offset: from + (nomFichier ?? element).offset,
    };
  });
}

function etatOf(fichiers: readonly Fichier[], voisinage: Voisinage | undefined): EtatPiece {
  if (fichiers.length > 0) return 'trouvee';
  return voisinage?.complet === true ? 'introuvable' : 'non-controlee';
}

function worstIn(problems: readonly Problem[], start: number, end: number): Level | undefined {
  const own = problems.filter((problem) => problem.start < end && problem.end > start);
  return LEVELS.find((level) => own.some((problem) => problem.level === level));
}

function dire(fichiers: readonly Fichier[], etat: EtatPiece, niveau: Level | undefined, langue: Langue): string {
  const [fichier] = fichiers;
  return [
    ...(niveau === 'error' ? [wordBilan('fautes', langue)] : []),
    // That it is nowhere is what is to be looked at.
    ...(niveau === 'warning' && etat === 'trouvee' ? [wordBilan('avertissements', langue)] : []),
    ...(fichier === undefined
      ? [wordBilan(etat === 'introuvable' ? 'introuvable' : 'non-controlee', langue)]
      : [direLieu(fichier, { langue, rendu: PLAIN })]),
    ...(fichier?.taille === undefined ? [] : [ecrirePoids(fichier.taille, langue)]),
  ].join(ENTRE);
}
