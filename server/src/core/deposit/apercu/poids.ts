import type { Demande } from '../../depot/demande.ts';
import { wordApercu } from '../../messages/apercuTexts.ts';
import type { Langue } from '../../messages/langue.ts';
import { ecrirePoids } from '../../messages/quantites.ts';
import { cleDuNom, type Voisinage } from '../../nearby/voisinage.ts';
import type { Check } from '../../rules/check.ts';
import { MEGA as PIECE_MAX } from '../../rules/voisins/piece-poids.ts';
import { type Lot, repartir } from '../plan.ts';
import { END, MOST_ENTRIES, poidsEntree } from '../zip.ts';
import type { Barre, Place, PoidsApercu } from './apercu.ts';

/** Of more pieces the heaviest are shown. */
const MOST_PIECES = 20;

/** What archives and pieces weigh against what they may: `tailleMax` bytes an archive, 3 MB a piece (3.2). */
export function poidsDe({ depot, context }: Check, tailleMax: number, langue: Langue): PoidsApercu {
  const { voisinage } = context;
  const lots = depot.demandes.map((demande, index) => lotDe(demande, depot.document.starts[index] ?? 0, voisinage));
  const pieces = lots.flatMap(({ pieces }) => pieces).sort((a, b) => b.octets - a.octets);
  const shown = pieces.slice(0, MOST_PIECES);
  const barre = (nom: string, octets: number, limite: number, place?: Place): Barre => ({
    nom,
    octets,
    texte: ecrirePoids(octets, langue),
    part: octets / limite,
    ...(place && { place }),
  });
  const limite = { archive: ecrirePoids(tailleMax, langue), piece: ecrirePoids(PIECE_MAX, langue) };
  const prevues = archivesDe(lots, tailleMax).map(({ octets, place }, index) =>
    barre(wordApercu('archive-prevue', langue, { numero: index + 1 }), octets, tailleMax, place),
  );
  return {
    limite,
    prevues,
    presentes: (voisinage?.archives ?? []).map(({ lieu, taille }) => barre(lieu, taille, tailleMax)),
    pieces: shown.map(({ nom, octets, place }) => barre(nom, octets, PIECE_MAX, place)),
    remarques: remarquesDe(lots, pieces.length - shown.length, tailleMax, langue),
  };
}

interface Pesee {
  readonly nom: string;
  readonly octets: number;
  readonly place: Place;
}

interface LotPese extends Lot {
  readonly ligne: Place;
  readonly pieces: readonly Pesee[];
  /** How many of its pieces have no weight that is known. */
  readonly inconnues: number;
}

function lotDe(demande: Demande, from: number, voisinage: Voisinage | undefined): LotPese {
  const pieces = new Map<string, Pesee>();
  let inconnues = 0;
  for (const piece of demande.pieces) {
    const node = piece?.nomFichier;
    const tailles = (node && voisinage?.chercher(node.value))?.flatMap(({ taille }) => taille ?? []) ?? [];
    if (node === undefined || tailles.length === 0) inconnues++;
    else {
      const place = { start: from + node.offset, end: from + node.offset + node.length };
      pieces.set(cleDuNom(node.value), { nom: node.value, octets: Math.max(...tailles), place });
    }
  }
  const known = [...pieces.values()];
  const poids = known.reduce((sum, { nom, octets }) => sum + poidsEntree(nom, octets), 0);
  const ligne = { start: from, end: from + demande.slice.text.length };
  return { ligne, pieces: known, inconnues, poids, nombre: known.length };
}

interface Prevue {
  readonly octets: number;
  readonly place: Place | undefined;
}

/** The archives as they would be made of what is known; a demande that no archive holds is left out. */
function archivesDe(lots: readonly LotPese[], tailleMax: number): Prevue[] {
  const place = { poids: tailleMax - END, nombre: MOST_ENTRIES };
  const fitting = lots.filter((lot) => lot.nombre > 0 && !isTooHeavy(lot, tailleMax));
  return repartir(fitting, place).map((indices) => {
    const inside = indices.flatMap((index) => fitting[index] ?? []);
    return { octets: inside.reduce((sum, { poids }) => sum + poids, END), place: inside[0]?.ligne };
  });
}

function isTooHeavy({ poids, nombre }: Lot, tailleMax: number): boolean {
  return poids + END > tailleMax || nombre > MOST_ENTRIES;
}

function remarquesDe(lots: readonly LotPese[], autres: number, tailleMax: number, langue: Langue): string[] {
  const inconnues = lots.reduce((sum, lot) => sum + lot.inconnues, 0);
  const heavy = lots.flatMap((lot, index) => (isTooHeavy(lot, tailleMax) ? [index + 1] : []));
  return [
    ...heavy.map((ligne) => wordApercu('demande-trop-lourde', langue, { ligne })),
    ...(autres > 0 ? [wordApercu('pieces-autres', langue, { nombre: autres })] : []),
    ...(inconnues > 0 ? [wordApercu('pieces-non-pesees', langue, { nombre: inconnues })] : []),
  ];
}
