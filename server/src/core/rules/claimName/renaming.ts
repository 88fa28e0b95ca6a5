import { type ClaimName, nextClaimName } from '../../claim/claimName.ts';
import type { Context } from '../engine/context.ts';
import type { Fix, Read } from '../engine/fix.ts';

/** A claim file's name with that number, or the next one that is free in its folder. */
export function freeName(parts: ClaimName, { fileName, surroundings }: Context): string | undefined {
  return nextClaimName(parts, surroundings?.names.filter((other) => other !== fileName) ?? []);
}

/** The claim file renamed: with that number, or the next one that is free in its folder. */
export function renameClaim(parts: ClaimName, { context }: Pick<Read, 'context'>): readonly Fix[] {
  const name = freeName(parts, context);
  if (name === undefined || name === context.fileName) return [];
  const files = [{ what: 'rename', path: undefined, name }] as const;
  return [{ kind: 'rename-file', args: { name }, safe: false, edits: [], files }];
}
