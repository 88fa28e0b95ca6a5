/** What the name of a piece says, by the nomenclature of 3.3: `CodeCouloir-Logiciel-Va1-Code-NuméroEditeur.format`. */
export interface NomPiece {
  readonly logiciel: string;
  /** `FACTURE`, `VA`, or `CT` and a number. */
  readonly code: string;
  readonly numero: string;
  readonly extension: string;
}

const FORM = /^BIO-([A-Z]+)-Va1-([A-Z]+\d*)-([0-9A-Za-z]+)\.([a-z]+)$/;
const FORM_IN_ANY_CASE = new RegExp(FORM.source, 'i');

/** The parts of a name in the nomenclature's general form, or undefined; `anyCase` takes one written in another case. */
export function lireNom(nom: string, anyCase = false): NomPiece | undefined {
  const match = FORM.exec(nom) ?? (anyCase ? FORM_IN_ANY_CASE.exec(nom) : null);
  if (match === null) return undefined;
  const [, logiciel = '', code = '', numero = '', extension = ''] = match;
  return { logiciel: logiciel.toUpperCase(), code: code.toUpperCase(), numero, extension: extension.toLowerCase() };
}
