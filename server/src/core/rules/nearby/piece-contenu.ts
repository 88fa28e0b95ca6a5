import { EXTENSIONS, extensionOf, type FormatPiece, formatOf } from '../../claim/format.ts';
import { renamePieceName } from '../../claim/pieceName.ts';
import { quote, replace } from '../../json/writing.ts';
import type { NearbyFile } from '../../nearby/aroundFile.ts';
import type { Fix } from '../engine/fix.ts';
import { spanOf } from '../engine/place.ts';
import type { RuleOf, Wording } from '../engine/rule.ts';
import { pieceAt, renameFile } from '../pieces/renaming.ts';
import { formatName, isPromised } from './content.ts';
import { foundPieces, locationOf } from './pieces.ts';

/** A piece is what its extension says, whatever program wrote it. */
export const pieceContenu: RuleOf<'piece-contenu'> = {
  code: 'piece-contenu',
  level: 'error',
  checkDemande(demande, report, context) {
    for (const { nomFichier, files } of foundPieces(demande, context)) {
      const found = files.map(faultOf).find((fault) => fault !== undefined);
      if (found !== undefined) report({ ...spanOf(nomFichier), ...found });
    }
  },
  // A file of another of the three formats only needs the name of what it is.
  fix(finding, read): readonly Fix[] {
    const { nomFichier, formatFichier } = pieceAt(finding, read) ?? {};
    const { surroundings } = read.context;
    const [file, ...others] = (nomFichier && surroundings?.find(nomFichier.value)?.filter(faultOf)) ?? [];
    const format = trueFormat(file);
    if (!nomFichier || !formatFichier || !file || !format || others.length > 0) return [];
    const name = renamePieceName(nomFichier.value, { extension: EXTENSIONS[format] });
    const files = renameFile(file, name, surroundings);
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

function faultOf(file: NearbyFile): Wording<'piece-contenu'> | undefined {
  const { name, size, format } = file;
  const extension = extensionOf(name);
  // Of an empty file `piece-vide` speaks.
  if (size === 0 || isPromised(extension, format) !== false) return undefined;
  const expected = extension.toUpperCase();
  const location = locationOf(file);
  if (typeof format !== 'string') return { kind: 'unknown', args: { location, expected } };
  return { kind: 'other', args: { location, expected, format: formatName(format) } };
}
