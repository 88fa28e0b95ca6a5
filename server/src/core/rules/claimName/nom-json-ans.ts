import { parseClaimName } from '../../claim/claimName.ts';
import { isNumeroAns } from '../../claim/header.ts';
import { quote } from '../../json/writing.ts';
import { writeInstead } from '../engine/fix.ts';
import { spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';
import { renameClaim } from './renaming.ts';

type State = { readonly kind: 'other'; readonly ans: string; readonly name: string };

/** The number in the file's name is the header's `numeroAns` (3.3). */
export const nomJsonAns: RuleOf<'nom-json-ans', State> = {
  code: 'nom-json-ans',
  level: 'error',
  block: 'claimName',
  section: '3.3',
  stage: 'own',
  checkHeader({ fieldSet, ans }, report, { kind, fileName = '' }) {
    const value = fieldSet?.fields.get('numeroAns')?.value;
    const inName = kind === 'claim' ? parseClaimName(fileName)?.ans : undefined;
    if (value === undefined || ans === undefined || inName === undefined || inName === ans) return;
    report({ ...spanOf(value), state: { kind: 'other', ans, name: inName } });
  },
  fix(finding, read) {
    const { ans, name } = finding.state;
    const parts = parseClaimName(read.context.fileName ?? '');
    const rename = parts === undefined ? [] : renameClaim({ ...parts, ans }, read);
    return isNumeroAns(name) ? [...rename, writeInstead(finding, quote(name), false)] : rename;
  },
};
