/** What the name of a piece says, by the nomenclature of 3.3: `CodeCouloir-Logiciel-Va1-Code-NuméroEditeur.format`. */
export interface NomPiece {
  readonly logiciel: string;
  /** `FACTURE`, `VA`, or `CT` and a number. */
  readonly code: string;
  readonly numero: string;
  readonly extension: string;
}

const FORM = /^(BIO-([A-Z]+)-Va1-)([A-Z]+\d*)-([0-9A-Za-z]+)\.([a-z]+)$/;
const FORM_IN_ANY_CASE = new RegExp(FORM.source, 'i');
const RIGHT = /^BIO-LOINC-Va1-(FACTURE|VA|CT[1-9]\d*)-[0-9A-Za-z]+\.(pdf|png|jpg)$/;

/** A name has fewer than 50 characters (3.2). */
export const NOM_LE_PLUS_LONG = 49;

/** The parts of a name in the nomenclature's general form, or undefined; `anyCase` takes one written in another case. */
export function lireNom(nom: string, anyCase = false): NomPiece | undefined {
  const match = FORM.exec(nom) ?? (anyCase ? FORM_IN_ANY_CASE.exec(nom) : null);
  if (match === null) return undefined;
  const [, , logiciel = '', code = '', numero = '', extension = ''] = match;
  return { logiciel: logiciel.toUpperCase(), code: code.toUpperCase(), numero, extension: extension.toLowerCase() };
}

export function ecrireNom({ logiciel, code, numero, extension }: NomPiece): string {
  return `BIO-${logiciel}-Va1-${code}-${numero}.${extension}`;
}

/** Whether a name is right for a LOINC claim in all that it says by itself. */
export function estNomJuste(nom: string): boolean {
  return nom.length <= NOM_LE_PLUS_LONG && RIGHT.test(nom);
}

/** A name in the general form with some of its parts changed, the others as they are written. */
export function changerNom(nom: string, parts: Partial<Omit<NomPiece, 'logiciel'>>): string {
  return nom.replace(
    FORM_IN_ANY_CASE,
    (_, debut: string, _logiciel: string, code: string, numero: string, extension: string) =>
      `${debut}${parts.code ?? code}-${parts.numero ?? numero}.${parts.extension ?? extension}`,
  );
}
