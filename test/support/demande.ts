import type { Circumstances } from '../../server/src/core/workspace/circumstances.ts';
import { inObjects, USUAL } from './blocks.ts';
import { checkMarked } from './check.ts';
import { mark } from './marks.ts';

/** FINESS numbers of establishments that exist, their keys right. */
const FINESS = ['750712184', '690781810', '2A0000014', '2B0000020', '970100228'];

/** The lines of a right demande, by key, in the specification's order. */
function right(line = 1): Readonly<Record<string, string>> {
  const editeur = String(line).padStart(5, '0');
  return {
    numLigne: `"numLigne": ${line}`,
    typeAction: '"typeAction": "C"',
    numeroASP: `"numeroASP": "FINBIO0${editeur}"`,
    numeroEditeur: `"numeroEditeur": "${editeur}"`,
    dateFacture: '"dateFacture": "13/02/2023"',
    montantSegurHTFacture: '"montantSegurHTFacture": 2917.00',
    beneficiaires: `"beneficiaires": ["${FINESS[line - 1] ?? FINESS[0]}"]`,
    piecesJustificatives: pieces(editeur),
    lienCompteRendu: '"lienCompteRendu": null',
    isDirectToDMP: '"isDirectToDMP": false',
    identDMP: '"identDMP": null',
    isDirectToMSSPro: '"isDirectToMSSPro": false',
    adresseBoiteMSSPro: '"adresseBoiteMSSPro": null',
    isDirectToMSSCitoyen: '"isDirectToMSSCitoyen": false',
    adresseBoiteMSSCitoyen: '"adresseBoiteMSSCitoyen": null',
    codeTraitement: '"codeTraitement": null',
    libelleTraitement: '"libelleTraitement": null',
  };
}

const HEADER: Readonly<Record<string, string>> = {
  impId: '"impId": null',
  numeroAns: '"numeroAns": "LOINC00001"',
  SIRET: '"SIRET": "35600000009075"',
};

/** The line of an invoice and a certificate, named for a `numeroEditeur`. */
export function pieces(numeroEditeur: string, format = 'PDF', software = 'LOINC'): string {
  const [facture, va] = ['FACTURE', 'VA'].map(
    (type) =>
      `  { "nomFichier": "BIO-${software}-Va1-${type}-${numeroEditeur}.${format.toLowerCase()}", "formatFichier": "${format}", "typeFichier": "${type}" }`,
  );
  return `"piecesJustificatives": [\n${facture},\n${va}\n]`;
}

/**
 * Asserts the problems of a file whose first demande is right but for the keys written in `fragment` (a JSON fragment
 * `"key": value`, expectations drawn under it, without commas between keys). The file is tried in both layouts, on one
 * line, with CRLF and with tabs. `key` names the keys that the fragment takes the place of, where they are not its own.
 */
export function checkDemande(
  fragment: string,
  keys: readonly string[] = keysOf(fragment),
  circumstances?: Circumstances,
): void {
  const lines = withFragment(right(), fragment, keys);
  for (const demande of [flat(lines), inBlocks(lines)]) checkLayouts(file(HEADER, demande), circumstances);
}

/** The texts of a file with such a demande in all those layouts. */
export function layoutsWith(fragment: string, keys: readonly string[] = keysOf(fragment)): string[] {
  const lines = withFragment(right(), fragment, keys);
  return [flat(lines), inBlocks(lines)].flatMap((demande) => layoutsOf(file(HEADER, demande)));
}

/** The same for a file of as many demandes as there are fragments; the keys of a fragment begin its lines. */
export function checkDemandes(...fragments: readonly string[]): void {
  const lines = fragments.map((fragment, index) => withFragment(right(index + 1), fragment, keysOf(fragment)));
  for (const layout of [flat, inBlocks]) checkLayouts(file(HEADER, lines.map(layout).join(',\n')));
}

/** The same for a whole file whose demandes are written with `demande`, on several lines and on one. */
export function checkFile(fixture: string, circumstances?: Circumstances): void {
  checkLayouts(mark(fixture), circumstances);
}

/** The header of a right file but for `lignesImport`, on one line, to be written into a fixture. */
export const HEADER_LINES = `${Object.values(HEADER).join(', ')},`;

/** All keys of a right demande but some, on one line, to be written between the braces of a fixture. */
export function demande(line = 1, ...without: readonly string[]): string {
  const lines = Object.entries(right(line)).filter(([key]) => !without.includes(key));
  return lines.map(([, line]) => line.replaceAll(/\n\s*/g, ' ')).join(', ');
}

/** The same for the keys of the header; `others` are lines of the demande that are not as usual. */
export function checkHeader(
  fragment: string,
  keys: readonly string[] = keysOf(fragment),
  others: Readonly<Record<string, string>> = {},
  circumstances?: Circumstances,
): void {
  checkLayouts(file(withFragment(HEADER, fragment, keys), flat({ ...right(), ...others })), circumstances);
}

/** A right file, but for fragments of its header and of its demandes; the keys of `without` are left out everywhere. */
export function fileWith({
  header = '',
  demandes = [''],
  without = [],
}: {
  readonly header?: string;
  readonly demandes?: readonly string[];
  readonly without?: readonly string[];
}): string {
  const lines = demandes.map((fragment, index) =>
    flat(withFragment(right(index + 1), fragment, [...keysOf(fragment), ...without])),
  );
  return file(withFragment(HEADER, header, [...keysOf(header), ...without]), lines.join(',\n'));
}

function checkLayouts(marked: string, circumstances?: Circumstances): void {
  for (const layout of layoutsOf(marked)) checkMarked(layout, circumstances);
}

/** A text as it is, on one line, with CRLF and with tabs. */
export function layoutsOf(text: string): string[] {
  return [text, text.replaceAll(/\n\s*/g, ''), text.replaceAll('\n', '\r\n'), text.replaceAll('  ', '\t')];
}

/** The keys that begin a line of a fragment. */
function keysOf(fragment: string): string[] {
  return [...fragment.matchAll(/^ {0,2}"(\w+)"\s*:/gm)].map(([, key = '']) => key);
}

function withFragment(
  lines: Readonly<Record<string, string>>,
  fragment: string,
  keys: readonly string[],
): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [key, line] of Object.entries(lines)) {
    if (key === keys[0] && fragment.trim() !== '') result[key] = mark(fragment);
    else if (!keys.includes(key)) result[key] = line;
  }
  return result;
}

function flat(lines: Readonly<Record<string, string>>): string {
  return object(Object.values(lines).filter((line) => line.trim() !== ''));
}

function inBlocks(lines: Readonly<Record<string, string>>): string {
  const members = Object.entries(inObjects(lines, USUAL));
  return object(
    members.map(([name, line]) => (typeof line === 'string' ? line : `"${name}": ${object(Object.values(line))}`)),
  );
}

function object(members: readonly string[]): string {
  return `{\n${members.map((member) => indented(member)).join(',\n')}\n}`;
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}

function file(header: Readonly<Record<string, string>>, demande: string): string {
  return object([...Object.values(header), `"lignesImport": [\n${indented(demande)}\n]`]);
}
