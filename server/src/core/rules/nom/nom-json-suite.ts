import { lireNomJson, type NomJson } from '../../depot/nomJson.ts';
import { startOf } from '../place.ts';
import type { RuleOf } from '../rule.ts';
import { renameClaim } from './renaming.ts';

/** The files of one day and number are numbered 001, 002… (3.3): those before this one are not in its folder. */
export const nomJsonSuite: RuleOf<'nom-json-suite'> = {
  code: 'nom-json-suite',
  level: 'information',
  checkEntete({ root }, report, { kind, nomJson = '', voisinage }) {
    const own = kind === 'claim' ? lireNomJson(nomJson) : undefined;
    if (root === undefined || own === undefined || voisinage?.complet !== true) return;
    const absent = absentBefore(own, voisinage.noms);
    if (absent.length === 0) return;
    const args = { nom: nomJson, absents: absent.slice(0, MOST).join(', ') + (absent.length > MOST ? '…' : '') };
    report({ ...startOf(root), kind: absent.length === 1 ? 'un' : 'plusieurs', args });
  },
  fix(_, read) {
    const own = lireNomJson(read.context.nomJson ?? '');
    return own ? renameClaim({ ...own, numero: '001' }, read) : [];
  },
};

/** More numbers are no help to anybody. */
const MOST = 5;

/** The numbers before a file's own that no file of its day and of its `numeroAns` bears. */
function absentBefore({ ans, jour, numero }: NomJson, noms: readonly string[]): string[] {
  const there = numbersIn(noms).get(`${ans} ${jour}`);
  const before = Array.from({ length: Math.max(0, Number(numero) - 1) }, (_, index) =>
    String(index + 1).padStart(3, '0'),
  );
  return before.filter((one) => there?.has(one) !== true);
}

/** All files of a folder have the same list of its names: it is gone through once for all of them. */
const known = new WeakMap<readonly string[], ReadonlyMap<string, ReadonlySet<string>>>();

/** The numbers of the files of each `numeroAns` and day. */
function numbersIn(noms: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const before = known.get(noms);
  if (before !== undefined) return before;
  const numbers = new Map<string, Set<string>>();
  for (const nom of noms) {
    const parts = lireNomJson(nom);
    if (parts === undefined) continue;
    const key = `${parts.ans} ${parts.jour}`;
    numbers.set(key, (numbers.get(key) ?? new Set()).add(parts.numero));
  }
  known.set(noms, numbers);
  return numbers;
}
