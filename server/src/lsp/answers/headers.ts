import { MAX_LENGTH } from '../../core/json/document.ts';
import { isClaimName } from '../../core/nearby/names.ts';
import { siblingOf } from '../../core/nearby/sibling.ts';
import { isOfHost } from '../../core/ports.ts';
import type { Answering } from './answering.ts';
import { namesIn } from './newFile.ts';

/** What the headers of a folder's claim files have in common. */
export interface CommonHeader {
  readonly numeroAns?: string;
  readonly SIRET?: string;
}

/** So many files are read for it. */
const MOST_FILES = 20;

/** The `numeroAns` and the `SIRET` of a folder's claim files, where all have the same. */
export async function commonHeaderIn(answering: Answering, folder: string): Promise<CommonHeader> {
  const names = (await namesIn(answering.session, folder)).filter(isClaimName).slice(0, MOST_FILES);
  const found = await Promise.all(names.map((name) => headerOf(answering, folder, name)));
  const [numeroAns, SIRET] = [only(found.map(({ ans }) => ans)), only(found.map(({ siret }) => siret))];
  return { ...(numeroAns === undefined ? {} : { numeroAns }), ...(SIRET === undefined ? {} : { SIRET }) };
}

interface Header {
  readonly ans?: string | undefined;
  readonly siret?: string | undefined;
}

/** Nothing of a file that cannot be read. */
async function headerOf({ session: { fileSystems } }: Answering, folder: string, name: string): Promise<Header> {
  const fs = fileSystems.of(folder);
  if (fs === undefined) return {};
  const path = fs.join(fileSystems.pathOf(folder), name);
  try {
    const { size } = await fs.stat(path);
    return size > MAX_LENGTH ? {} : siblingOf(await fs.readBytes(path), { name, path });
  } catch (error) {
    if (!isOfHost(error)) throw error;
    return {};
  }
}

function only(values: readonly (string | undefined)[]): string | undefined {
  const [first, ...others] = new Set(values.filter((value) => value !== undefined));
  return others.length === 0 ? first : undefined;
}
