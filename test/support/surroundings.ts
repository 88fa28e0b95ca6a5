import { readAnswer } from '../../server/src/core/claim/portalAnswer.ts';
import type {
  Archive,
  NearbyFile,
  SiblingFile,
  SiblingLine,
  Surroundings,
  SurroundingsParts,
} from '../../server/src/core/nearby/aroundFile.ts';
import { createSurroundings } from '../../server/src/core/nearby/surroundings.ts';

/** A neighbourhood with nothing in it but these parts, all of it known. */
export function surroundings(parts: Partial<SurroundingsParts>): Surroundings {
  const nothing = { names: [], files: [], archives: [], siblings: [], complete: true, unchecked: [] };
  return createSurroundings({ ...nothing, ...parts });
}

/** A piece on disk beside the claim file: of 1 000 bytes, and what its extension says, but for what is given. */
export function nearbyFile(name: string, other: Partial<NearbyFile> = {}): NearbyFile {
  const format = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return { name, location: name, path: `/depot/${name}`, inArchive: false, size: 1000, format, ...other };
}

/** A piece in an archive beside the claim file. */
export function packedFile(name: string, archive = 'envoi.zip', other: Partial<NearbyFile> = {}): NearbyFile {
  return nearbyFile(name, { location: archive, path: `/depot/${archive}`, inArchive: true, ...other });
}

/** An archive beside the claim file that can be read, of 1 000 bytes, but for what is given. */
export function archive(name = 'envoi.zip', other: Partial<Archive> = {}): Archive {
  return { name, location: name, path: `/depot/${name}`, size: 1000, readable: true, ...other };
}

/** Another claim file nearby, but for what is given. */
export function sibling(other: Partial<SiblingFile> = {}): SiblingFile {
  const name = other.name ?? 'JSON-LOINC00001-20240101-001.json';
  return {
    name,
    path: `/depot/${name}`,
    kind: 'claim',
    ans: 'LOINC00001',
    siret: '35600000009075',
    lines: [],
    ...other,
  };
}

/** Its demande with the numbers that the `number`th of `demande.ts` has, but for what is given. */
export function siblingLine(number: number, other: Partial<SiblingLine> = {}): SiblingLine {
  const editeur = String(number).padStart(5, '0');
  const at = { line: number, column: 1 };
  const numbers = { numeroASP: `FINBIO0${editeur}`, numeroEditeur: editeur };
  return {
    numLigne: number,
    ...numbers,
    names: [],
    beneficiaires: undefined,
    refused: false,
    answer: undefined,
    location: { start: at, end: at },
    ...other,
  };
}

/** The same with the portal's answer to it. */
export function returnedLine(
  number: number,
  text = '"Demande acceptée"',
  other: Partial<SiblingLine> = {},
): SiblingLine {
  const at = { line: number, column: 9 };
  const kind = readAnswer(text.slice(1, -1));
  return siblingLine(number, {
    refused: kind === 'refused',
    answer: { kind, text, location: { start: at, end: at } },
    ...other,
  });
}

/** The pieces of the right demande of `demande.ts`. */
export const PIECES: readonly NearbyFile[] = ['FACTURE', 'VA'].map((code) =>
  nearbyFile(`BIO-LOINC-Va1-${code}-00001.pdf`),
);
