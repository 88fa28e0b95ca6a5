import type { Demande } from '../depot/demande.ts';
import { type Depot, readDepot } from '../depot/depot.ts';
import type { Entete } from '../depot/entete.ts';
import { type Pause, readInParts } from '../depot/inParts.ts';
import { kindNamed } from '../depot/kind.ts';
import { lireTraitement } from '../depot/reponse.ts';
import { decode } from '../document/bytes.ts';
import { readDocument } from '../document/document.ts';
import { Lines } from '../document/lines.ts';
import { LONGEST_LABEL, sourceOf } from '../document/source.ts';
import type { ValueNode } from '../document/tree.ts';
import type { FileRange } from '../problem.ts';
import type { Frere, LigneFrere } from './voisinage.ts';

/** What a file says that concerns its neighbours, by its bytes. */
export function frereDe(bytes: Uint8Array, place: Pick<Frere, 'nom' | 'chemin'>): Frere {
  const { text } = decode(bytes);
  const lines = new Lines(text);
  return resumerFrere(place, readDepot(readDocument(text)), lines.rangeOf.bind(lines));
}

/** The same, read with pauses. */
export async function lireFrere(bytes: Uint8Array, place: Pick<Frere, 'nom' | 'chemin'>, pause: Pause): Promise<Frere> {
  const { text } = decode(bytes);
  const depot = await readInParts(text, pause);
  const lines = new Lines(text);
  return resumerFrere(place, depot, lines.rangeOf.bind(lines));
}

/** The same of a file that is read. `range` gives the lines of its offsets. */
export function resumerFrere(
  { nom, chemin }: Pick<Frere, 'nom' | 'chemin'>,
  { entete, kind, demandes, document }: Depot,
  range: (start: number, end: number) => FileRange,
): Frere {
  const lignes = demandes.map((demande, index) => {
    const from = document.starts[index] ?? 0;
    const lieuOf: LieuOf = ({ offset, length }) => range(from + offset, from + offset + length);
    const beneficiaires = kind === 'advance' ? beneficiairesOf(demande, lieuOf) : undefined;
    return { ...ligneOf(demande, lieuOf), beneficiaires };
  });
  return { nom, chemin, kind: kindNamed(kind, nom), ans: entete.ans, siret: siretOf(entete), lignes };
}

function siretOf({ objet }: Entete): string | undefined {
  const value = objet?.fields.get('SIRET')?.value;
  return value?.type === 'string' && !value.unsure && /^\d{14}$/.test(value.value) ? value.value : undefined;
}

/** The lines of something in a demande. */
type LieuOf = (place: Pick<ValueNode, 'offset' | 'length'>) => FileRange;

/** An unknown beneficiary may be any: of a list with one nothing can be told. */
function beneficiairesOf({ resume, objet }: Demande, lieuOf: LieuOf): LigneFrere['beneficiaires'] {
  const list = objet?.fields.get('beneficiaires')?.value;
  const finess = resume.finess.filter((one) => one !== undefined);
  if (list === undefined || !resume.whole || finess.length === 0 || finess.length < resume.finess.length)
    return undefined;
  return { finess, lieu: lieuOf(list) };
}

function ligneOf({ resume, objet, slice }: Demande, lieuOf: LieuOf): Omit<LigneFrere, 'beneficiaires'> {
  const asp = objet?.fields.get('numeroASP')?.value;
  const reponse = objet && lireTraitement(objet);
  return {
    numLigne: resume.numLigne?.valeur,
    numeroASP: resume.numeroASP,
    numeroEditeur: resume.numeroEditeur,
    noms: resume.noms.filter((nom) => nom !== undefined),
    refusee: reponse?.sorte === 'refusee',
    reponse: reponse && {
      sorte: reponse.sorte,
      texte: sourceOf(slice.text, reponse.value, LONGEST_LABEL),
      lieu: lieuOf(reponse.value),
    },
    lieu: lieuOf(asp ?? { offset: 0, length: 1 }),
  };
}
