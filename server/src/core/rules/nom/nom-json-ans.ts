import { lireNomJson } from '../../depot/nomJson.ts';
import { spanOf } from '../place.ts';
import type { RuleOf } from '../rule.ts';

/** The number in the file's name is the header's `numeroAns` (3.3). */
export const nomJsonAns: RuleOf<'nom-json-ans'> = {
  code: 'nom-json-ans',
  level: 'error',
  checkEntete({ objet, ans }, report, { kind, nomJson = '' }) {
    const value = objet?.fields.get('numeroAns')?.value;
    const inName = kind === 'claim' ? lireNomJson(nomJson)?.ans : undefined;
    if (value === undefined || ans === undefined || inName === undefined || inName === ans) return;
    report({ ...spanOf(value), kind: 'autre', args: { ans, nom: inName } });
  },
};
