import { plainSpelling } from '../../claim/characters.ts';
import { isCode } from '../../claim/piece.ts';
import { isRightPieceName, MAX_NAME_LENGTH, type PieceName, parsePieceName } from '../../claim/pieceName.ts';
import { isTextOfNothing } from '../../claim/values.ts';
import { type Level, oneOf, type Word } from '../../problem.ts';
import type { PieceType, Profile } from '../../profiles/profile.ts';

/** What is wrong with the name of a piece: a kind of `nom-fichier`, and what its wording fills in. */
export type WrongName =
  | { readonly kind: 'empty' | 'null-text' | 'folder' | 'form' | 'case' }
  | { readonly kind: 'catalog'; readonly code: string }
  | { readonly kind: 'lookalikes'; readonly expected: string }
  | { readonly kind: 'length'; readonly length: number }
  | { readonly kind: 'software'; readonly other: string }
  | { readonly kind: 'code'; readonly code: string; readonly codes: Word }
  | { readonly kind: 'extension'; readonly extension: string };

type Leveled = WrongName & { readonly level?: Level };

/** The first thing that is wrong with a name that is not right for a profile; a level where it is not the rule's own. */
export function wrongWithName(name: string, profile: Profile): Leveled {
  if (name.trim() === '') return { kind: 'empty' };
  if (isTextOfNothing(name)) return { kind: 'null-text' };
  const plain = plainSpelling(name);
  if (plain !== name && isRightPieceName(plain.trim(), profile)) return { kind: 'lookalikes', expected: plain.trim() };
  if (/[/\\]/.test(name)) return { kind: 'folder' };
  if (name.length > MAX_NAME_LENGTH) return { kind: 'length', length: name.length };
  const parts = parsePieceName(name, profile, true);
  return parts === undefined ? { kind: 'form' } : wrongWithParts(name, parts, profile);
}

function wrongWithParts(name: string, { software, code, extension }: PieceName, profile: Profile): Leveled {
  const { pieceTypes } = profile;
  if (software !== profile.software) return { kind: 'software', other: software };
  if (!profile.isWhole) return { kind: 'case', level: 'warning' };
  if (!isCode(code, profile)) return { kind: 'code', code, codes: oneOf(pieceTypes.map(codesOf)) };
  if (!/^(pdf|png|jpg)$/.test(extension)) return { kind: 'extension', extension };
  if (pieceTypes.some((one) => one.isNumbered && one.code === code)) return { kind: 'catalog', code, level: 'warning' };
  // The software alone in another case is another word; a whole name in another case is what some file system made of it.
  const [corridor, word, wave] = name.split('-');
  const isSoftwareAlone = corridor === profile.corridor && wave === profile.wave && word !== profile.software;
  return isSoftwareAlone ? { kind: 'case' } : { kind: 'case', level: 'warning' };
}

/** The codes that names may have for a type, as a message lists them. */
function codesOf({ code, isNumbered }: PieceType): string {
  return isNumbered ? `${code}1, ${code}2…` : code;
}
