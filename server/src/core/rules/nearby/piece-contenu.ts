import { EXTENSIONS, extensionOf, type FormatPiece, formatOf } from '../../claim/format.ts';
import type { Piece } from '../../claim/piece.ts';
import { renamePieceName } from '../../claim/pieceName.ts';
import { quote, replace } from '../../json/writing.ts';
import type { NearbyFile } from '../../nearby/aroundFile.ts';
import type { Fix } from '../engine/fix.ts';
import { spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';
import { renameFile } from '../pieces/renaming.ts';
import { formatName, isPromised } from './content.ts';
import { foundPieces, locationOf } from './pieces.ts';

/** A piece is what its extension says, whatever program wrote it. */
export const pieceContenu: RuleOf<'piece-contenu', State> = {
  code: 'piece-contenu',
  level: 'error',
  block: 'nearby',
  section: '3.3',
  stage: 'own',
  checkDemande(demande, report, context) {
    for (const { piece, nomFichier, files } of foundPieces(demande, context)) {
      const wrong = files.filter(isOther);
      const [first] = wrong;
      if (first !== undefined) report({ ...spanOf(nomFichier), state: { ...describe(first), piece, wrong } });
    }
  },
  word: ({ piece: _, wrong: __, ...said }) => said,
  // A file of another of the three formats only needs the name of what it is.
  fix({ state: { piece, wrong } }, read): readonly Fix[] {
    const { nomFichier, formatFichier } = piece;
    const [file, ...others] = wrong;
    const format = trueFormat(file);
    if (!nomFichier || !formatFichier || !file || !format || others.length > 0) return [];
    const name = renamePieceName(nomFichier.value, { extension: EXTENSIONS[format] }, read.profile);
    const files = renameFile(file, name, read.context.surroundings);
    const isNamed = read.claimFile.demandes.some(({ summary }) => summary.names.includes(name));
    if (files.length === 0 || isNamed) return [];
    const edits = [replace(nomFichier, quote(name)), replace(formatFichier, quote(format))];
    return [{ kind: 'piece-format', args: { name, format }, safe: false, edits, files }];
  },
};

/** Which of the three formats of a piece a file begins as, if any. */
function trueFormat(file: NearbyFile | undefined): FormatPiece | undefined {
  return formatOf(file?.format === 'apng' ? 'png' : (file?.format ?? ''));
}

/** Whether a file is of another format than its name promises. Of an empty file `piece-vide` speaks. */
function isOther({ name, size, format }: NearbyFile): boolean {
  return size !== 0 && isPromised(extensionOf(name), format) === false;
}

type Wrong =
  | { readonly kind: 'unknown'; readonly location: string; readonly expected: string }
  | { readonly kind: 'other'; readonly location: string; readonly expected: string; readonly format: string };
/** `wrong` are all files of its name that are of another format. */
type State = Wrong & { readonly piece: Piece; readonly wrong: readonly NearbyFile[] };

function describe(file: NearbyFile): Wrong {
  const { name, format } = file;
  const expected = extensionOf(name).toUpperCase();
  const location = locationOf(file);
  if (typeof format !== 'string') return { kind: 'unknown', location, expected };
  return { kind: 'other', location, expected, format: formatName(format) };
}
