import { estNumeroAns } from '../../depot/entete.ts';
import { lireNomJson } from '../../depot/nomJson.ts';
import { quote } from '../../document/writing.ts';
import { writeInstead } from '../fix.ts';
import { spanOf } from '../place.ts';
import type { RuleOf } from '../rule.ts';
import { renameClaim } from './renaming.ts';

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
  fix(finding, read) {
    const { ans } = read.entete;
    const parts = lireNomJson(read.context.nomJson ?? '');
    if (ans === undefined || parts === undefined) return [];
    const rename = renameClaim({ ...parts, ans }, read);
    return estNumeroAns(parts.ans) ? [...rename, writeInstead(finding, quote(parts.ans), false)] : rename;
  },
};
