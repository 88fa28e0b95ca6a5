/** What the name of a piece says, by the nomenclature of 3.3: `CodeCouloir-Logiciel-Va1-Code-NuméroEditeur.format`. */
export interface PieceName {
  readonly software: string;
  /** `FACTURE`, `VA`, or `CT` and a number. */
  readonly code: string;
  readonly number: string;
  readonly extension: string;
}

const FORM = /^(BIO-([A-Z]+)-Va1-)([A-Z]+\d*)-([0-9A-Za-z]+)\.([a-z]+)$/;
const FORM_IN_ANY_CASE = new RegExp(FORM.source, 'i');
const RIGHT = /^BIO-LOINC-Va1-(FACTURE|VA|CT[1-9]\d*)-[0-9A-Za-z]+\.(pdf|png|jpg)$/;

/** A name has fewer than 50 characters (3.2). */
export const MAX_NAME_LENGTH = 49;

/** The parts of a name in the nomenclature's general form, or undefined; `anyCase` takes one written in another case. */
export function parsePieceName(name: string, anyCase = false): PieceName | undefined {
  const match = FORM.exec(name) ?? (anyCase ? FORM_IN_ANY_CASE.exec(name) : null);
  if (match === null) return undefined;
  const [, , software = '', code = '', number = '', extension = ''] = match;
  return { software: software.toUpperCase(), code: code.toUpperCase(), number, extension: extension.toLowerCase() };
}

export function formatPieceName({ software, code, number, extension }: PieceName): string {
  return `BIO-${software}-Va1-${code}-${number}.${extension}`;
}

/** Whether a name is right for a LOINC claim in all that it says by itself. */
export function isRightPieceName(name: string): boolean {
  return name.length <= MAX_NAME_LENGTH && RIGHT.test(name);
}

/** A name in the general form with some of its parts changed, the others as they are written. */
export function renamePieceName(name: string, parts: Partial<Omit<PieceName, 'software'>>): string {
  return name.replace(
    FORM_IN_ANY_CASE,
    (_, start: string, _software: string, code: string, number: string, extension: string) =>
      `${start}${parts.code ?? code}-${parts.number ?? number}.${parts.extension ?? extension}`,
  );
}
