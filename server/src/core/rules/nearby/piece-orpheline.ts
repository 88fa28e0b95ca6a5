import { isCode } from '../../claim/piece.ts';
import { type PieceName, parsePieceName } from '../../claim/pieceName.ts';
import type { Summary } from '../../claim/summary.ts';
import { readTrio } from '../../claim/trio.ts';
import type { NearbyFile, Surroundings } from '../../nearby/aroundFile.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Context } from '../engine/context.ts';
import { toFile } from '../engine/fix.ts';
import type { LineFindingOf, RuleOf } from '../engine/rule.ts';
import { addPieces } from '../pieces/adding.ts';
import { missingPieces } from './missing.ts';
import { completeSurroundings, enumeration, locationOf, unnamedFiles } from './pieces.ts';

type State = {
  readonly kind: 'one' | 'several' | 'one-without-demande' | 'without-demande';
  readonly files: readonly NearbyFile[];
};

/**
 * A file of the nomenclature that no demande names, neither here nor in another file nearby. It is said on the demande
 * whose number it bears, else once for the file.
 */
export const pieceOrpheline: RuleOf<'piece-orpheline', State> = {
  code: 'piece-orpheline',
  level: 'information',
  block: 'nearby',
  section: '3.3',
  stage: 'own',
  compares: ['whole', 'numeroEditeur', 'names', 'software'],
  *compare(summaries, context) {
    const { byDemande, others } = sharesOf(summaries, context);
    if (byDemande.size > MOST_DEMANDES) {
      yield ofFile([...[...byDemande.values()].flat(), ...others]);
    } else {
      for (const [index, files] of byDemande) yield ofDemande(index, files);
      if (others.length > 0) yield ofFile(others);
    }
  },
  // In the order of their names: folders are listed in any.
  word: ({ kind, files }) => ({ kind, number: files.length, places: enumeration(files.map(locationOf).sort()) }),
  fixLine({ index, state: { files } }, { claimFile, style }) {
    const demande = index === undefined ? undefined : claimFile.demandes[index];
    if (index === undefined || demande === undefined) return [];
    // A name that is not right has to be made so first, on the disk.
    const names = files.map(({ name }) => name).sort();
    const trios = names.flatMap((name) => readTrio(name, demande.profile) ?? []);
    return addPieces(demande, trios, style).map((fix) => ({ ...fix, edits: toFile(claimFile, index, fix.edits) }));
  },
};

/** In more demandes than these it is no oversight: it is said once for all. */
const MOST_DEMANDES = 20;

/** Whether all claim files nearby could be read: any of them may name a piece. */
function areSiblingsKnown({ unchecked }: Surroundings): boolean {
  return !unchecked.some(({ location }) => /\.json$/i.test(location));
}

/** What is to be said, of which demande. */
function sharesOf(summaries: readonly Summary[], context: Context): Shares {
  const surroundings = completeSurroundings(context);
  if (surroundings === undefined || summaries.length === 0 || !areSiblingsKnown(surroundings)) return NOTHING;
  const orphans = orphansOf(summaries, surroundings, context);
  // Nearly always there is none, and what `piece-introuvable` proposes, and says, need not be known.
  if (orphans.length === 0) return NOTHING;
  const proposed = new Set(missingPieces(summaries, context).map(({ near }) => near));
  const said = orphans.filter(({ file }) => !proposed.has(file.name));
  return shareOut(said, summaries, surroundings);
}

interface Shares {
  readonly byDemande: ReadonlyMap<number, readonly NearbyFile[]>;
  /** Those whose number no demande bears. */
  readonly others: readonly NearbyFile[];
}

const NOTHING: Shares = { byDemande: new Map(), others: [] };

function shareOut(orphans: readonly Orphan[], summaries: readonly Summary[], surroundings: Surroundings): Shares {
  const byDemande = new Map<number, NearbyFile[]>();
  const others: NearbyFile[] = [];
  const owners = ownersOf(summaries);
  const elsewhere = numbersOfClaims(surroundings);
  // A broken demande may be the one that names it.
  const whole = summaries.every((summary) => summary.whole);
  for (const { file, number } of orphans) {
    const index = owners.get(number);
    if (index === undefined && whole && !elsewhere.has(number)) others.push(file);
    if (index === undefined || !summaries[index]?.whole) continue;
    const own = byDemande.get(index);
    if (own === undefined) byDemande.set(index, [file]);
    else own.push(file);
  }
  return { byDemande, others };
}

/** The first demande of each number. */
function ownersOf(summaries: readonly Summary[]): Map<string, number> {
  const owners = new Map<string, number>();
  for (const [index, { numeroEditeur }] of summaries.entries()) {
    if (numeroEditeur !== undefined && !owners.has(numeroEditeur)) owners.set(numeroEditeur, index);
  }
  return owners;
}

/** The numbers of the demandes of other claims: what is not named there is said there. */
function numbersOfClaims({ siblings }: Surroundings): Set<string | undefined> {
  const claims = siblings.filter(({ kind }) => kind === 'claim');
  return new Set(claims.flatMap(({ lines }) => lines.map(({ numeroEditeur }) => numeroEditeur)));
}

interface Orphan {
  readonly file: NearbyFile;
  /** The number that its name bears. */
  readonly number: string;
}

/** The files that nobody names and that the nomenclature knows (3.3), for the software of this file. */
function orphansOf(summaries: readonly Summary[], surroundings: Surroundings, { profile }: Context): Orphan[] {
  const software = new Set(summaries.flatMap(({ software }) => software ?? []));
  if (software.size === 0) software.add(profile.software);
  return unnamedFiles(summaries, surroundings).flatMap((file) => {
    const name = parsePieceName(file.name, profile, true);
    return name !== undefined && isOfNomenclature(name, profile) && software.has(name.software)
      ? [{ file, number: name.number }]
      : [];
  });
}

function isOfNomenclature({ code, extension }: PieceName, profile: Profile): boolean {
  return isCode(code, profile) && /^(pdf|png|jpg)$/.test(extension);
}

function ofDemande(index: number, files: readonly NearbyFile[]): LineFindingOf<'piece-orpheline', State> {
  const kind = files.length === 1 ? 'one' : 'several';
  return { index, field: 'piecesJustificatives', state: { kind, files } };
}

function ofFile(files: readonly NearbyFile[]): LineFindingOf<'piece-orpheline', State> {
  const kind = files.length === 1 ? 'one-without-demande' : 'without-demande';
  return { index: undefined, field: 'lignesImport', state: { kind, files } };
}
