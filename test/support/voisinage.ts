import { createVoisinage, type Fichier, type Voisinage } from '../../server/src/core/nearby/voisinage.ts';

/** A neighbourhood with nothing in it but these parts, all of it known. */
export function voisinage(parts: Partial<Omit<Voisinage, 'chercher'>>): Voisinage {
  const nothing = { noms: [], fichiers: [], archives: [], freres: [], complet: true, nonControles: [] };
  return createVoisinage({ ...nothing, ...parts });
}

/** A piece on disk beside the claim file: of 1 000 bytes, and what its extension says, but for what is given. */
export function fichier(nom: string, other: Partial<Fichier> = {}): Fichier {
  const format = nom.slice(nom.lastIndexOf('.') + 1).toLowerCase();
  return { nom, lieu: nom, chemin: `/depot/${nom}`, dansArchive: false, taille: 1000, format, ...other };
}

/** The pieces of the right demande of `demande.ts`. */
export const PIECES: readonly Fichier[] = ['FACTURE', 'VA'].map((code) => fichier(`BIO-LOINC-Va1-${code}-00001.pdf`));
