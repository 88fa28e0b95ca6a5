import { dayExists, nextClaimName, parseClaimName } from '../../claim/claimName.ts';
import { splitClaims } from '../../claim/split.ts';
import type { Plan, Refactoring } from './refactoring.ts';

/** A file of more than 200 demandes made several, named in sequence. */
export function splitRefactoring({ claimFile, context }: Plan): readonly Refactoring[] {
  const { nomJson, today, surroundings } = context;
  const decoupage = splitClaims(claimFile, { nomJson, today, taken: surroundings?.names ?? [] });
  if (decoupage === undefined) return [];
  const { edits, files: claimFiles } = decoupage;
  const files = claimFiles.map((file) => ({ what: 'create', ...file }) as const);
  return [{ kind: 'split', args: { names: claimFiles.map(({ name }) => name).join(', ') }, edits, files }];
}

/** The file named as its header and its day ask for (3.3): what is right of its name is kept. */
export function renameClaimFile({ claimFile, context }: Plan): readonly Refactoring[] {
  const { nomJson, today, surroundings, kind } = context;
  const { ans } = claimFile.header;
  if (kind !== 'claim' || nomJson === undefined || ans === undefined) return [];
  const own = parseClaimName(nomJson);
  const day = own !== undefined && dayExists(own.day) ? own.day : today;
  if (day === undefined) return [];
  const number = own?.number ?? '001';
  const taken = (surroundings?.names ?? []).filter((name) => name !== nomJson);
  const name = nextClaimName({ ans, day, number }, taken);
  if (name === undefined || (own?.ans === ans && own.day === day && own.number !== '000')) return [];
  return [{ kind: 'rename-file', args: { name }, edits: [], files: [{ what: 'rename', path: undefined, name }] }];
}
