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
  const there = new Set(
    noms.flatMap((nom) => {
      const other = lireNomJson(nom);
      return other?.ans === ans && other.jour === jour ? [other.numero] : [];
    }),
  );
  const before = Array.from({ length: Math.max(0, Number(numero) - 1) }, (_, index) =>
    String(index + 1).padStart(3, '0'),
  );
  return before.filter((one) => !there.has(one));
}
