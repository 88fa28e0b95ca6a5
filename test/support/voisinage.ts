import { createVoisinage, type Fichier, type Voisinage } from '../../server/src/core/nearby/voisinage.ts';

/** A neighbourhood with nothing in it but these parts, all of it known. */
export function voisinage(parts: Partial<Omit<Voisinage, 'chercher'>>): Voisinage {
  const nothing = { noms: [], fichiers: [], archives: [], freres: [], complet: true, nonControles: [] };
  return createVoisinage({ ...nothing, ...parts });
}

/** A piece on disk beside the claim file: a right PDF of 1 000 bytes but for what is said. */
export function fichier(nom: string, other: Partial<Fichier> = {}): Fichier {
  return { nom, lieu: nom, chemin: `/depot/${nom}`, dansArchive: false, taille: 1000, format: 'pdf', ...other };
}
