import type { PieceType, Profile } from '../profiles/profile.ts';
import { keptBy } from '../reuse.ts';

/** What the name of a piece says, by the nomenclature of 3.3: `CodeCouloir-Logiciel-Va1-Code-NuméroEditeur.format`. */
export interface PieceName {
  readonly software: string;
  /** That of its type, with a number behind it where the type is numbered. */
  readonly code: string;
  readonly number: string;
  readonly extension: string;
}

/** The nomenclature as a profile has it: its general form, that of its software, and what is right there in all that a name says by itself. */
const formsOf = keptBy(({ corridor, wave, software, pieceTypes }: Profile) => {
  const form = (word: string): string => `^(${corridor}-${word}-${wave}-)([A-Z]+\\d*)-([0-9A-Za-z]+)\\.([a-z]+)$`;
  const general = form('([A-Z]+)');
  const codes = pieceTypes.map(rightCode).join('|');
  return {
    general: new RegExp(general),
    own: new RegExp(form(software), 'i'),
    inAnyCase: new RegExp(general, 'i'),
    right: new RegExp(`^${corridor}-${software}-${wave}-(${codes})-[0-9A-Za-z]+\\.(pdf|png|jpg)$`),
  };
});

function rightCode({ code, isNumbered }: PieceType): string {
  return isNumbered ? `${code}[1-9]\\d*` : code;
}

/** A name has fewer than 50 characters (3.2). */
export const MAX_NAME_LENGTH = 49;

/** The parts of a name in the nomenclature's general form, or undefined; `anyCase` takes one written in another case. */
export function parsePieceName(name: string, profile: Profile, anyCase = false): PieceName | undefined {
  const { general, inAnyCase } = formsOf(profile);
  const match = general.exec(name) ?? (anyCase ? inAnyCase.exec(name) : null);
  if (match === null) return undefined;
  const [, , software = '', code = '', number = '', extension = ''] = match;
  return { software: software.toUpperCase(), code: code.toUpperCase(), number, extension: extension.toLowerCase() };
}

/** Whether a name has the general form, in any case, with the software of a profile. */
export function isNamedFor(name: string, profile: Profile): boolean {
  return formsOf(profile).own.test(name);
}

/** The name with these parts in the profile's nomenclature, for its software. */
export function formatPieceName(
  { code, number, extension }: Omit<PieceName, 'software'>,
  { corridor, software, wave }: Profile,
): string {
  return `${corridor}-${software}-${wave}-${code}-${number}.${extension}`;
}

/** Whether a name is right in all that it says by itself. */
export function isRightPieceName(name: string, profile: Profile): boolean {
  return name.length <= MAX_NAME_LENGTH && formsOf(profile).right.test(name);
}

/** A name in the general form with some of its parts changed, the others as they are written. */
export function renamePieceName(name: string, parts: Partial<Omit<PieceName, 'software'>>, profile: Profile): string {
  return name.replace(
    formsOf(profile).inAnyCase,
    (_, start: string, _software: string, code: string, number: string, extension: string) =>
      `${start}${parts.code ?? code}-${parts.number ?? number}.${parts.extension ?? extension}`,
  );
}
