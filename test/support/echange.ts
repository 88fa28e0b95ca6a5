import type { Choix } from '../../server/src/core/echange/choix.ts';
import { choixDe } from '../../server/src/core/echange/choix.ts';
import type { ImportationJugee } from '../../server/src/core/echange/echange.ts';
import { wordNote } from '../../server/src/core/messages/notes.ts';
import { wordRefus } from '../../server/src/core/messages/refusals.ts';
import { createService } from '../../server/src/core/service.ts';
import { TODAY } from './check.ts';
import { bytesOf } from './tableur.ts';

const service = createService(() => TODAY);

export interface Importing {
  /** What some columns hold, by their places; the others by their headings. */
  readonly choix?: Readonly<Record<number, Choix>>;
  readonly numeroAns?: string;
  readonly SIRET?: string;
  readonly pris?: readonly string[];
}

/** What a table makes, or why it makes nothing, in French. */
export async function imported(content: Uint8Array | string, how: Importing = {}): Promise<ImportationJugee | string> {
  const lu = await service.lireTableur(bytesOf(content));
  if ('refus' in lu) return wordRefus(lu, 'fr');
  const { choix = {}, numeroAns = '1000000001', SIRET = '73282932000074', pris = [] } = how;
  const chosen = lu.colonnes.map((colonne, at) => choix[at] ?? choixDe(colonne));
  const made = service.importer(lu, chosen, { numeroAns, SIRET, pris, modele: undefined });
  if ('refus' in made) return wordRefus(made, 'fr');
  return { ...made, remarques: [...lu.remarques, ...made.remarques] };
}

/** The same, where it makes something. */
export async function made(content: Uint8Array | string, how?: Importing): Promise<ImportationJugee> {
  const found = await imported(content, how);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

/** Its remarks in French. */
export function said({ remarques }: Pick<ImportationJugee, 'remarques'>): string[] {
  return remarques.map((note) => wordNote(note, 'fr'));
}

/** A claim file as CSV. */
export function exported(text: string): string {
  const found = service.exporter(text);
  if ('refus' in found) throw new Error(wordRefus(found, 'fr'));
  return found.text;
}
