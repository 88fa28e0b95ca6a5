import { parseClaimName } from '../../claim/claimName.ts';
import { EXTENSIONS, formatOf, formatOfName } from '../../claim/format.ts';
import { typeOf } from '../../claim/piece.ts';
import { parsePieceName } from '../../claim/pieceName.ts';
import type { SiblingFile } from '../../nearby/aroundFile.ts';
import type { FieldDescription } from '../../profiles/fields.ts';
import { type Candidate, candidate, literal } from './candidate.ts';
import { aspCandidates, editeurCandidates } from './numbers.ts';
import { nearbyPieces, numeroEditeur, pieceNameFor, typesWanted } from './pieceNames.ts';
import { type Scene, textOf } from './scene.ts';

/** The values that can be told for a key, the best first; none where only a person knows. */
export function candidatesFor(field: FieldDescription, scene: Scene): readonly Candidate[] {
  const own = BY_NAME[field.name];
  if (own !== undefined) return own(scene, field);
  return field.fixed === undefined ? [] : [literal(field.fixed, 'fixed')];
}

const BY_NAME: Readonly<Record<string, (scene: Scene, field: FieldDescription) => readonly Candidate[]>> = {
  numeroAns,
  SIRET: ({ context: { surroundings } }) => fromSiblings(surroundings?.siblings ?? [], ({ siret }) => siret),
  numLigne: ({ line }) => [literal(String(line), 'line')],
  numeroEditeur: editeurCandidates,
  numeroASP: aspCandidates,
  dateFacture: ({ context: { today } }) => {
    const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(today ?? '') ?? [];
    return year === undefined ? [] : [candidate(`${day}/${month}/${year}`, 'today')];
  },
  nomFichier,
  formatFichier: ({ present }, { choices }) => {
    const format = formatOfName(textOf(present, 'nomFichier') ?? '');
    return ordered(choices, format).map((one) => candidate(one));
  },
  typeFichier: (scene) => ordered(typesWanted(scene), typeOfName(scene)).map((type) => candidate(type)),
};

/** By the file's own name, then as the other files nearby have it. */
function numeroAns({ context: { fileName = '', surroundings } }: Scene): readonly Candidate[] {
  const own = parseClaimName(fileName)?.ans;
  const others = fromSiblings(surroundings?.siblings ?? [], ({ ans }) => ans).filter(({ label }) => label !== own);
  return own?.length === 10 ? [candidate(own, 'of-file', { name: fileName }), ...others] : others;
}

/** What the other files nearby have in their headers, each value once. */
function fromSiblings(
  siblings: readonly SiblingFile[],
  read: (sibling: SiblingFile) => string | undefined,
): readonly Candidate[] {
  const found = new Map<string, string>();
  for (const sibling of siblings) {
    const value = read(sibling);
    if (value !== undefined && !found.has(value)) found.set(value, sibling.name);
  }
  return [...found].map(([value, name]) => candidate(value, 'of-file', { name }));
}

/**
 * The files nearby that bear the demande's number and that nobody names; the names that the nomenclature gives to the
 * pieces it lacks; then the files that are named already. Of a piece whose type or format is known, only what is of these.
 */
function nomFichier(scene: Scene): readonly Candidate[] {
  const { present, pieces, profile } = scene;
  const number = numeroEditeur(scene);
  if (number === undefined) return [];
  const type = typeOf(textOf(present, 'typeFichier') ?? '', profile);
  const format = textOf(present, 'formatFichier');
  const nearby = nearbyPieces(scene).filter(
    (one) => (type === undefined || one.typeFichier === type) && (format === undefined || one.formatFichier === format),
  );
  const extension = EXTENSIONS[formatOf(format ?? '') ?? 'PDF'];
  const wanted = profile.isWhole ? typesWanted(scene).filter((one) => type === undefined || one === type) : [];
  const computed = wanted.map((one) => pieceNameFor(one, number, extension, scene));
  const names = new Set(nearby.map(({ nomFichier: name }) => name));
  const taken = new Set(pieces.map(({ nomFichier: name }) => name?.value));
  return [
    ...nearby.filter(({ named }) => !named).map(({ nomFichier: name }) => candidate(name, 'nearby')),
    ...computed.filter((name) => !names.has(name) && !taken.has(name)).map((name) => candidate(name, 'computed')),
    ...nearby.filter(({ named }) => named).map(({ nomFichier: name }) => candidate(name, 'nearby-named')),
  ];
}

function typeOfName({ present, profile }: Scene): string | undefined {
  return typeOf(parsePieceName(textOf(present, 'nomFichier') ?? '', profile, true)?.code ?? '', profile);
}

/** The same, beginning with `first` where it is among them. */
function ordered(all: readonly string[], first: string | undefined): readonly string[] {
  return first !== undefined && all.includes(first) ? [first, ...all.filter((one) => one !== first)] : all;
}
