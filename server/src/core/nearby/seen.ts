import type { Contenu } from './archive.ts';
import type { Fact, Facts } from './facts.ts';
import { isArchiveName, isFrereName } from './names.ts';
import type { Place, Places } from './places.ts';
import { Surroundings } from './surroundings.ts';
import type { Archive, Fichier, Frere, NonControle } from './voisinage.ts';

/** More files are no deposit's. */
const MOST_FILES = 5000;

/** Looks at all of these files and puts together what was seen. What is as it was in `before` is the same object. */
export async function seenIn(places: Places, facts: Facts, before: Surroundings | undefined): Promise<Surroundings> {
  const looked = places.files.slice(0, MOST_FILES);
  const seen = new Seen(places.unlisted);
  if (places.files.length > MOST_FILES) seen.miss({ lieu: './', raison: 'nombre' });
  for (const [index, fact] of (await facts.look(looked)).entries()) {
    const place = looked[index];
    if (place !== undefined && fact !== undefined) seen.add(place, fact);
  }
  return new Surroundings({ noms: places.noms, ...seen.parts }, before);
}

/** Puts together what was seen. */
class Seen {
  readonly #fichiers: Fichier[] = [];
  readonly #archives: Archive[] = [];
  readonly #freres: Frere[] = [];
  readonly #nonControles: NonControle[];
  #complet: boolean;

  constructor(unlisted: readonly NonControle[]) {
    this.#nonControles = [...unlisted];
    this.#complet = unlisted.length === 0;
  }

  miss(what: NonControle): void {
    this.#nonControles.push(what);
    this.#complet = false;
  }

  add(place: Place, { stat, format, archive, frere, raison }: Fact): void {
    if (stat !== undefined && stat.type !== 'file') return;
    if (frere !== undefined) this.#freres.push(frere);
    else if (isArchiveName(place.nom)) this.#addArchive(place, stat?.size ?? 0, archive);
    else if (!isFrereName(place.nom)) this.#addFile(place, stat?.size, format);
    if (raison !== undefined) this.#nonControles.push({ lieu: place.lieu, raison });
  }

  get parts() {
    return {
      fichiers: this.#fichiers,
      archives: this.#archives,
      freres: this.#freres,
      complet: this.#complet,
      nonControles: this.#nonControles,
    };
  }

  #addFile({ nom, lieu, chemin }: Place, taille: number | undefined, format: Fichier['format']): void {
    this.#fichiers.push({ nom, lieu, chemin, dansArchive: false, taille, format });
  }

  #addArchive({ nom, lieu, chemin }: Place, taille: number, archive: Contenu | undefined): void {
    const lisible = archive !== undefined && (archive.raison === undefined || archive.raison === 'chiffre');
    if (!lisible) this.#complet = false;
    this.#archives.push({ nom, lieu, chemin, taille, lisible });
    for (const entree of archive?.entrees ?? []) this.#fichiers.push({ ...entree, lieu, chemin, dansArchive: true });
  }
}
