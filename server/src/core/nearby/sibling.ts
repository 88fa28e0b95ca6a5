import { type ClaimFile, readClaimFile } from '../claim/claimFile.ts';
import type { Demande } from '../claim/demande.ts';
import type { Header } from '../claim/header.ts';
import { type Pause, readInParts } from '../claim/inParts.ts';
import { kindNamed } from '../claim/kind.ts';
import { readHandling } from '../claim/portalAnswer.ts';
import { decode } from '../json/bytes.ts';
import { readDocument } from '../json/document.ts';
import { Lines } from '../json/lines.ts';
import { LONGEST_LABEL, sourceOf } from '../json/source.ts';
import type { ValueNode } from '../json/tree.ts';
import type { FileRange } from '../problem.ts';
import type { SiblingFile, SiblingLine } from './aroundFile.ts';

/** What a file says that concerns its neighbours, by its bytes. */
export function siblingOf(bytes: Uint8Array, place: Pick<SiblingFile, 'name' | 'path'>): SiblingFile {
  const { text } = decode(bytes);
  const lines = new Lines(text);
  return summariseSibling(place, readClaimFile(readDocument(text)), lines.rangeOf.bind(lines));
}

/** The same, read with pauses. */
export async function readSibling(
  bytes: Uint8Array,
  place: Pick<SiblingFile, 'name' | 'path'>,
  pause: Pause,
): Promise<SiblingFile> {
  const { text } = decode(bytes);
  const claimFile = await readInParts(text, pause);
  const lines = new Lines(text);
  return summariseSibling(place, claimFile, lines.rangeOf.bind(lines));
}

/** The same of a file that is read. `range` gives the lines of its offsets. */
export function summariseSibling(
  { name, path }: Pick<SiblingFile, 'name' | 'path'>,
  { header, kind, demandes, document }: ClaimFile,
  range: (start: number, end: number) => FileRange,
): SiblingFile {
  const lines = demandes.map((demande, index) => {
    const from = document.starts[index] ?? 0;
    const locationOf: LocationOf = ({ offset, length }) => range(from + offset, from + offset + length);
    const beneficiaires = kind === 'advance' ? beneficiairesOf(demande, locationOf) : undefined;
    return { ...lineOf(demande, locationOf), beneficiaires };
  });
  return { name, path, kind: kindNamed(kind, name), ans: header.ans, siret: siretOf(header), lines };
}

function siretOf({ fieldSet }: Header): string | undefined {
  const value = fieldSet?.fields.get('SIRET')?.value;
  return value?.type === 'string' && !value.unsure && /^\d{14}$/.test(value.value) ? value.value : undefined;
}

/** The lines of something in a demande. */
type LocationOf = (place: Pick<ValueNode, 'offset' | 'length'>) => FileRange;

/** An unknown beneficiary may be any: of a list with one nothing can be told. */
function beneficiairesOf({ summary, fieldSet }: Demande, locationOf: LocationOf): SiblingLine['beneficiaires'] {
  const list = fieldSet?.fields.get('beneficiaires')?.value;
  const finess = summary.finess.filter((one) => one !== undefined);
  if (list === undefined || !summary.whole || finess.length === 0 || finess.length < summary.finess.length)
    return undefined;
  return { finess, location: locationOf(list) };
}

function lineOf({ summary, fieldSet, slice }: Demande, locationOf: LocationOf): Omit<SiblingLine, 'beneficiaires'> {
  const asp = fieldSet?.fields.get('numeroASP')?.value;
  const answer = fieldSet && readHandling(fieldSet);
  return {
    numLigne: summary.numLigne?.value,
    numeroASP: summary.numeroASP,
    numeroEditeur: summary.numeroEditeur,
    names: summary.names.filter((name) => name !== undefined),
    refused: answer?.kind === 'refused',
    answer: answer && {
      kind: answer.kind,
      text: sourceOf(slice.text, answer.value, LONGEST_LABEL),
      location: locationOf(answer.value),
    },
    location: locationOf(asp ?? { offset: 0, length: 1 }),
  };
}
