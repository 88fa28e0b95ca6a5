import { readFileSync } from 'node:fs';
import type { Refus } from '../../server/src/core/messages/refusals.ts';
import type { Feuille } from '../../server/src/core/tableur/feuille.ts';
import { lireTableur } from '../../server/src/core/tableur/lire.ts';

const FIXTURES = new URL('../fixtures/tableur/', import.meta.url);

/** A file that LibreOffice wrote. */
export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(name, FIXTURES));
}

/** The sheet in a file's bytes, or in the UTF-8 of a text. */
export async function feuilleDe(content: Uint8Array | string): Promise<Feuille> {
  const feuille = await lireTableur(bytesOf(content));
  if ('refus' in feuille) throw new Error(JSON.stringify(feuille));
  return feuille;
}

/** Why a file is refused. */
export async function refusDe(content: Uint8Array | string): Promise<Refus | undefined> {
  const feuille = await lireTableur(bytesOf(content));
  return 'refus' in feuille ? feuille : undefined;
}

/** The cells of a sheet, row by row, each behind its number. */
export function cellsOf({ lignes }: Feuille): string[] {
  return lignes.map(({ numero, cellules }) => `${numero} ${cellules.join('|')}`);
}

export function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
