import { dayExists, nextClaimName, parseClaimName } from '../../claim/claimName.ts';
import { splitClaims } from '../../claim/split.ts';
import type { Plan, Refactoring } from './refactoring.ts';

/** A file of more than 200 demandes made several, named in sequence. */
export function splitRefactoring({ claimFile, context }: Plan): readonly Refactoring[] {
  const { fileName, today, surroundings } = context;
  const splitting = splitClaims(claimFile, { fileName, today, taken: surroundings?.names ?? [] });
  if (splitting === undefined) return [];
  const { edits, files: claimFiles } = splitting;
  const files = claimFiles.map((file) => ({ what: 'create', ...file }) as const);
  return [{ kind: 'split', args: { names: claimFiles.map(({ name }) => name).join(', ') }, edits, files }];
}

/** The file named as its header and its day ask for (3.3): what is right of its name is kept. */
export function renameClaimFile({ claimFile, context }: Plan): readonly Refactoring[] {
  const { fileName, today, surroundings, kind } = context;
  const { ans } = claimFile.header;
  if (kind !== 'claim' || fileName === undefined || ans === undefined) return [];
  const own = parseClaimName(fileName);
  const day = own !== undefined && dayExists(own.day) ? own.day : today;
  if (day === undefined) return [];
  const number = own?.number ?? '001';
  const taken = (surroundings?.names ?? []).filter((name) => name !== fileName);
  const name = nextClaimName({ ans, day, number }, taken);
  if (name === undefined || (own?.ans === ans && own.day === day && own.number !== '000')) return [];
  return [{ kind: 'rename-file', args: { name }, edits: [], files: [{ what: 'rename', path: undefined, name }] }];
}
