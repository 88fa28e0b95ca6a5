import type { Demande } from '../depot/demande.ts';
import type { Depot } from '../depot/depot.ts';
import { estNumeroAns } from '../depot/entete.ts';
import { formatDe } from '../depot/format.ts';
import { lireNomJson } from '../depot/nomJson.ts';
import { toDocument } from '../document/document.ts';
import { quote, replace } from '../document/writing.ts';
import type { Edits } from '../edits.ts';
import { toFile } from '../rules/fix.ts';

/** A file on the disk that gets another name: a piece, or the claim file itself. */
export interface Renamed {
  readonly what: 'piece' | 'claim';
  readonly ancien: string;
  readonly nouveau: string;
}

/** The edits of a claim file that follow what is renamed around it. */
export function follow(depot: Depot, { what, ancien, nouveau }: Renamed): Edits {
  return what === 'piece' ? followPiece(depot, ancien, nouveau) : followClaim(depot, ancien, nouveau);
}

/** A piece that gets another name on the disk gets it wherever the file names it, and its format where that changes. */
function followPiece(depot: Depot, ancien: string, nouveau: string): Edits {
  if (ancien === nouveau) return [];
  return depot.demandes.flatMap((demande, index) =>
    demande.resume.noms.includes(ancien) ? toFile(depot, index, followIn(demande, ancien, nouveau)) : [],
  );
}

function followIn({ pieces }: Demande, ancien: string, nouveau: string): Edits {
  const format = formatDe(nouveau);
  const isOther = format !== undefined && format !== formatDe(ancien);
  return pieces.flatMap((piece) => {
    if (piece?.nomFichier?.value !== ancien) return [];
    const { nomFichier, formatFichier } = piece;
    const named = replace(nomFichier, quote(nouveau));
    return isOther && formatFichier !== undefined && formatFichier.value !== format
      ? [named, replace(formatFichier, quote(format))]
      : [named];
  });
}

/** A claim file that gets another number in its name gets it in its header, where the two agreed before. */
function followClaim({ document, entete }: Depot, ancien: string, nouveau: string): Edits {
  const before = lireNomJson(ancien)?.ans;
  const after = lireNomJson(nouveau)?.ans;
  const value = entete.objet?.fields.get('numeroAns')?.value;
  if (value === undefined || after === undefined || before === after || before !== entete.ans) return [];
  if (!estNumeroAns(after)) return [];
  const offset = toDocument(document, value.offset);
  const length = toDocument(document, value.offset + value.length) - offset;
  return [{ offset, length, text: quote(after) }];
}
