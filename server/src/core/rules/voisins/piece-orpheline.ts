import { lireNom, type NomPiece } from '../../depot/nom.ts';
import type { Resume } from '../../depot/resume.ts';
import { lireTrio } from '../../depot/trio.ts';
import type { Fichier, Voisinage } from '../../nearby/voisinage.ts';
import { toFile } from '../fix.ts';
import { addPieces } from '../pieces/adding.ts';
import type { Context, LineFindingOf, RuleOf } from '../rule.ts';
import { piecesIntrouvables } from './introuvables.ts';
import { enumeration, lieuOf, piecesNonNommees, voisinageComplet } from './pieces.ts';

/**
 * A file of the nomenclature that no demande names, neither here nor in another file nearby. It is said on the demande
 * whose number it bears, else once for the file.
 */
export const pieceOrpheline: RuleOf<'piece-orpheline'> = {
  code: 'piece-orpheline',
  level: 'information',
  compares: ['whole', 'numeroEditeur', 'noms', 'logiciel'],
  *compare(resumes, context) {
    const { parDemande, others } = sharesOf(resumes, context);
    if (parDemande.size > MOST_DEMANDES) {
      yield ofFile([...[...parDemande.values()].flat(), ...others]);
    } else {
      for (const [index, fichiers] of parDemande) yield ofDemande(index, fichiers);
      if (others.length > 0) yield ofFile(others);
    }
  },
  fixLine({ index }, { depot, style, context }) {
    const demande = index === undefined ? undefined : depot.demandes[index];
    if (index === undefined || demande === undefined) return [];
    const resumes = depot.demandes.map(({ resume }) => resume);
    const fichiers = sharesOf(resumes, context).parDemande.get(index) ?? [];
    // A name that is not right has to be made so first, on the disk.
    const noms = fichiers.map(({ nom }) => nom).sort();
    const trios = noms.flatMap((nom) => lireTrio(nom) ?? []);
    return addPieces(demande, trios, style).map((fix) => ({ ...fix, edits: toFile(depot, index, fix.edits) }));
  },
};

/** In more demandes than these it is no oversight: it is said once for all. */
const MOST_DEMANDES = 20;

/** Whether all claim files nearby could be read: any of them may name a piece. */
function areFreresKnown({ nonControles }: Voisinage): boolean {
  return !nonControles.some(({ lieu }) => /\.json$/i.test(lieu));
}

/** What is to be said, of which demande. */
function sharesOf(resumes: readonly Resume[], context: Context): Shares {
  const voisinage = voisinageComplet(context);
  if (voisinage === undefined || resumes.length === 0 || !areFreresKnown(voisinage)) return NOTHING;
  const orphelines = orphelinesOf(resumes, voisinage);
  // Nearly always there is none, and what `piece-introuvable` proposes, and says, need not be known.
  if (orphelines.length === 0) return NOTHING;
  const proposed = new Set(piecesIntrouvables(resumes, context).map(({ proche }) => proche));
  const said = orphelines.filter(({ fichier }) => !proposed.has(fichier.nom));
  return shareOut(said, resumes, voisinage);
}

interface Shares {
  readonly parDemande: ReadonlyMap<number, readonly Fichier[]>;
  /** Those whose number no demande bears. */
  readonly others: readonly Fichier[];
}

const NOTHING: Shares = { parDemande: new Map(), others: [] };

function shareOut(orphelines: readonly Orpheline[], resumes: readonly Resume[], voisinage: Voisinage): Shares {
  const parDemande = new Map<number, Fichier[]>();
  const others: Fichier[] = [];
  const owners = ownersOf(resumes);
  const elsewhere = numbersOfClaims(voisinage);
  // A broken demande may be the one that names it.
  const whole = resumes.every((resume) => resume.whole);
  for (const { fichier, numero } of orphelines) {
    const index = owners.get(numero);
    if (index === undefined && whole && !elsewhere.has(numero)) others.push(fichier);
    if (index === undefined || !resumes[index]?.whole) continue;
    const own = parDemande.get(index);
    if (own === undefined) parDemande.set(index, [fichier]);
    else own.push(fichier);
  }
  return { parDemande, others };
}

/** The first demande of each number. */
function ownersOf(resumes: readonly Resume[]): Map<string, number> {
  const owners = new Map<string, number>();
  for (const [index, { numeroEditeur }] of resumes.entries()) {
    if (numeroEditeur !== undefined && !owners.has(numeroEditeur)) owners.set(numeroEditeur, index);
  }
  return owners;
}

/** The numbers of the demandes of other claims: what is not named there is said there. */
function numbersOfClaims({ freres }: Voisinage): Set<string | undefined> {
  const claims = freres.filter(({ kind }) => kind === 'claim');
  return new Set(claims.flatMap(({ lignes }) => lignes.map(({ numeroEditeur }) => numeroEditeur)));
}

interface Orpheline {
  readonly fichier: Fichier;
  /** The number that its name bears. */
  readonly numero: string;
}

/** The files that nobody names and that the nomenclature knows (3.3), for the software of this file. */
function orphelinesOf(resumes: readonly Resume[], voisinage: Voisinage): Orpheline[] {
  const logiciels = new Set(resumes.flatMap(({ logiciel }) => logiciel ?? []));
  if (logiciels.size === 0) logiciels.add('LOINC');
  return piecesNonNommees(resumes, voisinage).flatMap((fichier) => {
    const nom = lireNom(fichier.nom, true);
    return nom !== undefined && isOfNomenclature(nom) && logiciels.has(nom.logiciel)
      ? [{ fichier, numero: nom.numero }]
      : [];
  });
}

function isOfNomenclature({ code, extension }: NomPiece): boolean {
  return /^(FACTURE|VA|CT\d*)$/.test(code) && /^(pdf|png|jpg)$/.test(extension);
}

function ofDemande(index: number, fichiers: readonly Fichier[]): LineFindingOf<'piece-orpheline'> {
  const kind = fichiers.length === 1 ? 'une' : 'plusieurs';
  return { index, champ: 'piecesJustificatives', kind, args: argsOf(fichiers) };
}

function ofFile(fichiers: readonly Fichier[]): LineFindingOf<'piece-orpheline'> {
  const kind = fichiers.length === 1 ? 'une-sans-demande' : 'sans-demande';
  return { index: undefined, champ: 'lignesImport', kind, args: argsOf(fichiers) };
}

function argsOf(fichiers: readonly Fichier[]): { readonly nombre: number; readonly lieux: string } {
  // In the order of their names: folders are listed in any.
  return { nombre: fichiers.length, lieux: enumeration(fichiers.map(lieuOf).sort()) };
}
