import { readClaimFile } from '../claim/claimFile.ts';
import { nextClaimName } from '../claim/claimName.ts';
import { separatorAfter } from '../claim/demandeOrder.ts';
import { mentionKey, type PortalTemplate } from '../claim/portalTemplate.ts';
import { readDocument, toDocument } from '../json/document.ts';
import { applyEdits, type Edit } from '../json/edits.ts';
import { quote, replace, type Style, styleOf, styleOfDocument, write } from '../json/writing.ts';
import type { Problem } from '../problem.ts';
import { PROFILES } from '../profiles/index.ts';
import type { Blank } from '../rules/engine/fix.ts';
import { problemsOf } from '../rules/engine/problems.ts';
import { checkText } from '../workspace/checkText.ts';
import { copyBlank, type NewDemande, writeBlank } from './refactor/blankDemande.ts';
import { blankOf } from './refactor/blanks.ts';
import { expectedPieces } from './refactor/expectedPieces.ts';

/** What the header of a new claim file is made from. */
export interface NewHeader {
  readonly numeroAns: string;
  readonly SIRET: string;
  readonly template: PortalTemplate | undefined;
}

/** What a new claim file begins with. */
export interface Start extends NewHeader {
  /** Today, `AAAAMMJJ`. */
  readonly day: string;
  /** The names that are taken in its folder. */
  readonly taken: readonly string[];
}

export interface NewFileRequestData {
  readonly name: string;
  readonly text: string;
  /** What only the author knows, in the text. */
  readonly blanks: readonly Blank[];
}

/** A claim file of one empty demande, after the model or else the table (3.2); undefined when the day has no name left. */
export function newFile(start: Start): NewFileRequestData | undefined {
  const name = nextClaimName({ ans: start.numeroAns, day: start.day, number: '001' }, start.taken);
  const demande: NewDemande = {
    line: 1,
    numeroEditeur: undefined,
    pieces: expectedPieces(undefined, undefined, PROFILES[0]),
  };
  return name === undefined ? undefined : { name, ...writeClaimFile(start, [demande]) };
}

/** What is wrong with a value that the header of a new file is to have. */
export function headerProblems(field: 'numeroAns' | 'SIRET', value: string): readonly Problem[] {
  const source = quote(value);
  const text = `{ "${field}": ${source} }`;
  const start = text.indexOf(source);
  const check = checkText(text);
  const problems = check ? problemsOf(check) : [];
  return problems.filter((problem) => problem.start >= start && problem.end <= start + source.length);
}

/** The text of a claim file of these demandes, after the model or else the table (3.2). */
export function writeClaimFile(
  header: NewHeader,
  demandes: readonly NewDemande[],
): Pick<NewFileRequestData, 'text' | 'blanks'> {
  return blankOf(afterTemplate(header, demandes) ?? afterTable(header, demandes));
}

const STYLE: Style = styleOf('{\n  "a": 1, "b": 2\n}');

function afterTable({ numeroAns, SIRET, template }: NewHeader, demandes: readonly NewDemande[]): string {
  const key = (name: string): string => mentionKey(name, template);
  const lignesImport = demandes.map((demande) =>
    writeBlank(demande, PROFILES[0], template?.blockNamesFor ?? new Map()),
  );
  const header = { [key('impId')]: 'null', numeroAns: quote(numeroAns), [key('SIRET')]: quote(SIRET), lignesImport };
  return `${write(header, STYLE)}\n`;
}

/** The model's own text, filled in; undefined where it is damaged, or shows no demande that could be filled. */
function afterTemplate(
  { numeroAns, SIRET, template }: NewHeader,
  newDemandes: readonly NewDemande[],
): string | undefined {
  const claimFile = readClaimFile(readDocument(template?.text ?? ''));
  const { document, header, demandes } = claimFile;
  const [demande, ...others] = demandes;
  const isWhole = header.whole && header.syntax.length === 0 && demande?.whole === true && others.length === 0;
  if (!isWhole || demande.fieldSet === undefined) return undefined;
  const edits: Edit[] = [];
  for (const [name, value] of Object.entries({ numeroAns, SIRET })) {
    const node = header.fieldSet?.fields.get(name)?.value;
    if (node === undefined) return undefined;
    edits.push({ ...replace(node, quote(value)), offset: toDocument(document, node.offset) });
  }
  const style = styleOfDocument(document);
  const written = newDemandes
    .map((newDemande) => copyBlank(demande, newDemande, style))
    .join(separatorAfter(claimFile, 0, style));
  edits.push({ offset: document.starts[0] ?? 0, length: demande.slice.text.length, text: written });
  return applyEdits(template?.text ?? '', edits);
}
