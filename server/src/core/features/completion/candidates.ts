import type { FieldDescription } from '../../depot/fields.ts';
import { EXTENSIONS, formatDe, formatOf } from '../../depot/format.ts';
import { lireNom } from '../../depot/nom.ts';
import { lireNomJson } from '../../depot/nomJson.ts';
import { typeOf } from '../../depot/piece.ts';
import type { Frere } from '../../nearby/voisinage.ts';
import { type Candidate, candidate, literal } from './candidate.ts';
import { nomOf, numeroEditeur, piecesVoisines, typesWanted } from './noms.ts';
import { numerosAsp, numerosEditeur } from './numeros.ts';
import { type Scene, textOf } from './scene.ts';

/** The values that can be told for a key, the best first; none where only a person knows. */
export function candidatesFor(field: FieldDescription, scene: Scene): readonly Candidate[] {
  const own = BY_NAME[field.name];
  if (own !== undefined) return own(scene, field);
  return field.fixed === undefined || isOpen(field, scene) ? [] : [literal(field.fixed, 'fixe')];
}

/** Whether the value that the key has for LOINC is not known to be fixed for the software of the demande. */
export function isOpen({ bloc }: FieldDescription, { isOther }: Scene): boolean {
  return isOther && (bloc === 'lienCompteRendu' || bloc === 'scenarioInstallation');
}

const BY_NAME: Readonly<Record<string, (scene: Scene, field: FieldDescription) => readonly Candidate[]>> = {
  numeroAns,
  SIRET: ({ context: { voisinage } }) => fromFreres(voisinage?.freres ?? [], ({ siret }) => siret),
  numLigne: ({ ligne }) => [literal(String(ligne), 'ligne')],
  numeroEditeur: numerosEditeur,
  numeroASP: numerosAsp,
  dateFacture: ({ context: { aujourdhui } }) => {
    const [, annee, mois, jour] = /^(\d{4})(\d{2})(\d{2})$/.exec(aujourdhui ?? '') ?? [];
    return annee === undefined ? [] : [candidate(`${jour}/${mois}/${annee}`, 'aujourdhui')];
  },
  nomFichier,
  formatFichier: ({ present }, { choices }) => {
    const format = formatDe(textOf(present, 'nomFichier') ?? '');
    return ordered(choices, format).map((one) => candidate(one));
  },
  typeFichier: (scene) => ordered(typesWanted(scene), typeOfName(scene)).map((type) => candidate(type)),
};

/** By the file's own name, then as the other files nearby have it. */
function numeroAns({ context: { nomJson = '', voisinage } }: Scene): readonly Candidate[] {
  const own = lireNomJson(nomJson)?.ans;
  const others = fromFreres(voisinage?.freres ?? [], ({ ans }) => ans).filter(({ label }) => label !== own);
  return own?.length === 10 ? [candidate(own, 'de-fichier', { nom: nomJson }), ...others] : others;
}

/** What the other files nearby have in their headers, each value once. */
function fromFreres(freres: readonly Frere[], read: (frere: Frere) => string | undefined): readonly Candidate[] {
  const found = new Map<string, string>();
  for (const frere of freres) {
    const value = read(frere);
    if (value !== undefined && !found.has(value)) found.set(value, frere.nom);
  }
  return [...found].map(([value, nom]) => candidate(value, 'de-fichier', { nom }));
}

/**
 * The files nearby that bear the demande's number and that nobody names; the names that the nomenclature gives to the
 * pieces it lacks; then the files that are named already. Of a piece whose type or format is known, only what is of these.
 */
function nomFichier(scene: Scene): readonly Candidate[] {
  const { present, pieces } = scene;
  const numero = numeroEditeur(scene);
  if (numero === undefined) return [];
  const type = typeOf(textOf(present, 'typeFichier') ?? '');
  const format = textOf(present, 'formatFichier');
  const voisines = piecesVoisines(scene).filter(
    (one) => (type === undefined || one.typeFichier === type) && (format === undefined || one.formatFichier === format),
  );
  const extension = EXTENSIONS[formatOf(format ?? '') ?? 'PDF'];
  const wanted = scene.isOther ? [] : typesWanted(scene).filter((one) => type === undefined || one === type);
  const computed = wanted.map((one) => nomOf(one, numero, extension, scene));
  const names = new Set(voisines.map(({ nomFichier: nom }) => nom));
  const taken = new Set(pieces.map(({ nomFichier: nom }) => nom?.value));
  return [
    ...voisines.filter(({ named }) => !named).map(({ nomFichier: nom }) => candidate(nom, 'voisin')),
    ...computed.filter((nom) => !names.has(nom) && !taken.has(nom)).map((nom) => candidate(nom, 'calcule')),
    ...voisines.filter(({ named }) => named).map(({ nomFichier: nom }) => candidate(nom, 'voisin-nomme')),
  ];
}

function typeOfName({ present }: Scene): string | undefined {
  return typeOf(lireNom(textOf(present, 'nomFichier') ?? '', true)?.code ?? '');
}

/** The same, beginning with `first` where it is among them. */
function ordered(all: readonly string[], first: string | undefined): readonly string[] {
  return first !== undefined && all.includes(first) ? [first, ...all.filter((one) => one !== first)] : all;
}
