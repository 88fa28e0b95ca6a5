import { type ClaimFile, readText } from '../claim/claimFile.ts';
import { parseClaimName } from '../claim/claimName.ts';
import type { Demande } from '../claim/demande.ts';
import { formatOfName } from '../claim/format.ts';
import { isNumeroAns } from '../claim/header.ts';
import { toDocument } from '../json/document.ts';
import type { Edits } from '../json/edits.ts';
import { quote, replace } from '../json/writing.ts';
import { toFile } from '../rules/engine/fix.ts';

/** A file on the disk that gets another name: a piece, or the claim file itself. */
export interface Renamed {
  readonly what: 'piece' | 'claim';
  readonly old: string;
  readonly created: string;
}

/** The edits of a claim file's text that follow what is renamed around it; none where it is too long to be read. */
export function follow(text: string, { what, old, created }: Renamed): Edits {
  const claimFile = readText(text);
  if (claimFile === undefined) return [];
  return what === 'piece' ? followPiece(claimFile, old, created) : followClaim(claimFile, old, created);
}

/** A piece that gets another name on the disk gets it wherever the file names it, and its format where that changes. */
function followPiece(claimFile: ClaimFile, old: string, created: string): Edits {
  if (old === created) return [];
  return claimFile.demandes.flatMap((demande, index) =>
    demande.summary.names.includes(old) ? toFile(claimFile, index, followIn(demande, old, created)) : [],
  );
}

function followIn({ pieces }: Demande, old: string, created: string): Edits {
  const format = formatOfName(created);
  const isOther = format !== undefined && format !== formatOfName(old);
  return pieces.flatMap((piece) => {
    if (piece?.nomFichier?.value !== old) return [];
    const { nomFichier, formatFichier } = piece;
    const named = replace(nomFichier, quote(created));
    return isOther && formatFichier !== undefined && formatFichier.value !== format
      ? [named, replace(formatFichier, quote(format))]
      : [named];
  });
}

/** A claim file that gets another number in its name gets it in its header, where the two agreed before. */
function followClaim({ document, header }: ClaimFile, old: string, created: string): Edits {
  const before = parseClaimName(old)?.ans;
  const after = parseClaimName(created)?.ans;
  const value = header.fieldSet?.fields.get('numeroAns')?.value;
  if (value === undefined || after === undefined || before === after || before !== header.ans) return [];
  if (!isNumeroAns(after)) return [];
  const offset = toDocument(document, value.offset);
  const length = toDocument(document, value.offset + value.length) - offset;
  return [{ offset, length, text: quote(after) }];
}
