import { formatOf } from '../../server/src/core/claim/format.ts';

interface Parts {
  readonly number?: string;
  readonly extension?: string;
  readonly format?: string;
  readonly type?: string;
  readonly software?: string;
}

/** A piece of the first demande as text, right but for what is given. */
export function trio(code: string, parts: Parts = {}): string {
  const { number = '00001', extension = 'pdf', software = 'LOINC' } = parts;
  const { format = formatOf(extension) ?? '', type = code.replace(/^CT\d*$/, 'CTX') } = parts;
  const name = `BIO-${software}-Va1-${code}-${number}.${extension}`;
  return `{ "nomFichier": "${name}", "formatFichier": "${format}", "typeFichier": "${type}" }`;
}

/** The key of the pieces, each on a line of its own. */
export function listOf(...pieces: readonly string[]): string {
  return `"piecesJustificatives": [\n${pieces.map((piece) => `  ${piece}`).join(',\n')}\n]`;
}
