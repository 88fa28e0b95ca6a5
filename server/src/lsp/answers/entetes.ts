import { isClaimName } from '../../core/nearby/names.ts';
import { isOfHost } from '../../core/ports.ts';
import { MAX_LENGTH } from '../../core/service.ts';
import type { Answering } from './answering.ts';
import { namesIn } from './nouveau.ts';

/** What the headers of a folder's claim files have in common. */
export interface Entetes {
  readonly numeroAns?: string;
  readonly SIRET?: string;
}

/** So many files are read for it. */
const MOST_FILES = 20;

/** The `numeroAns` and the `SIRET` of a folder's claim files, where all have the same. */
export async function entetesIn(answering: Answering, folder: string): Promise<Entetes> {
  const names = (await namesIn(answering.session, folder)).filter(isClaimName).slice(0, MOST_FILES);
  const found = await Promise.all(names.map((nom) => enteteOf(answering, folder, nom)));
  const [numeroAns, SIRET] = [only(found.map(({ ans }) => ans)), only(found.map(({ siret }) => siret))];
  return { ...(numeroAns === undefined ? {} : { numeroAns }), ...(SIRET === undefined ? {} : { SIRET }) };
}

interface Entete {
  readonly ans?: string | undefined;
  readonly siret?: string | undefined;
}

/** Nothing of a file that cannot be read. */
async function enteteOf(
  { session: { fileSystems }, service }: Answering,
  folder: string,
  nom: string,
): Promise<Entete> {
  const fs = fileSystems.of(folder);
  if (fs === undefined) return {};
  const chemin = fs.join(fileSystems.pathOf(folder), nom);
  try {
    const { size } = await fs.stat(chemin);
    return size > MAX_LENGTH ? {} : service.frereOfBytes(await fs.readBytes(chemin), { nom, chemin });
  } catch (error) {
    if (!isOfHost(error)) throw error;
    return {};
  }
}

function only(values: readonly (string | undefined)[]): string | undefined {
  const [first, ...others] = new Set(values.filter((value) => value !== undefined));
  return others.length === 0 ? first : undefined;
}
