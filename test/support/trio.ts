import { formatOf } from '../../server/src/core/depot/format.ts';

interface Parts {
  readonly numero?: string;
  readonly extension?: string;
  readonly format?: string;
  readonly type?: string;
  readonly logiciel?: string;
}

/** A piece of the first demande as text, right but for what is given. */
export function trio(code: string, parts: Parts = {}): string {
  const { numero = '00001', extension = 'pdf', logiciel = 'LOINC' } = parts;
  const { format = formatOf(extension) ?? '', type = code.replace(/^CT\d*$/, 'CTX') } = parts;
  const nom = `BIO-${logiciel}-Va1-${code}-${numero}.${extension}`;
  return `{ "nomFichier": "${nom}", "formatFichier": "${format}", "typeFichier": "${type}" }`;
}

/** The key of the pieces, each on a line of its own. */
export function liste(...pieces: readonly string[]): string {
  return `"piecesJustificatives": [\n${pieces.map((piece) => `  ${piece}`).join(',\n')}\n]`;
}
