import { createVoisinage, type Voisinage } from '../../server/src/core/nearby/voisinage.ts';

/** A neighbourhood with nothing in it but these parts, all of it known. */
export function voisinage(parts: Partial<Omit<Voisinage, 'chercher'>>): Voisinage {
  const nothing = { noms: [], fichiers: [], archives: [], freres: [], complet: true, nonControles: [] };
  return createVoisinage({ ...nothing, ...parts });
}
