import type { Pause } from './refused.ts';
import { readXml } from './xml.ts';

/** The parts of a package by their names as `partName` gives them. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** A part that another one names. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`. */
  readonly type: string;
  readonly target: string;
}

/**
 * The name of a part, however an archive or a relationship spells it: neither case nor the kind of slash counts, nor
 * whether a character is written as `%20` (ECMA-376-2, 6.2).
 */
export function partName(path: string): string {
  const plain = path.replace(/%([2-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const segments: string[] = [];
  for (const segment of plain.split(/[/\\]/)) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/').toLowerCase();
}

/** The name of the part that `target` names, as it stands in a part. */
export function partFrom(part: string, target: string): string {
  return partName(/^[/\\]/.test(target) ? target : `${folderOf(part)}${target}`);
}

/** What a part, or the package itself where it is empty, names beyond itself. Throws where that is damaged. */
export async function relationshipsOf(parts: Parts, part: string, pause: Pause): Promise<readonly Relationship[]> {
  const folder = folderOf(part);
  const bytes = parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const found: Relationship[] = [];
  if (bytes === undefined) return found;
  const open = (
    name: string,
    { Id = '', Type = '', Target = '', TargetMode = '' }: Readonly<Record<string, string>>,
  ) => {
    if (name !== 'Relationship' || TargetMode === 'External') return;
    found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: partFrom(part, Target) });
  };
  await readXml(bytes, { open }, pause);
  return found;
}

/** With its slash; empty for a part at the top. */
function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}
