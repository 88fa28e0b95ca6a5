import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { editsOf } from '../../../server/src/core/editor/completion/entry.ts';
import { completionsAt, type Entry } from '../../../server/src/core/editor/completion.ts';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import { PROFILES } from '../../../server/src/core/profiles/index.ts';
import type { Check } from '../../../server/src/core/rules/engine/check.ts';
import { problemsOf } from '../../../server/src/core/rules/engine/problems.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { pasteRows } from '../../../server/src/core/tables/rows/paste.ts';
import type { Circumstances } from '../../../server/src/core/workspace/circumstances.ts';
import { fixAll } from '../../../server/src/core/workspace/fixAll.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { checkIn, nameOf, ON_DAY } from '../../support/check.ts';
import { fileWith } from '../../support/demande.ts';
import { wordProblem } from '../../support/said.ts';
import { harbor } from './harbor.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/harbor/${name}.json`, import.meta.url), 'utf8');

function checked(text: string, circumstances?: Circumstances): Check {
  const workspace = new Workspace([...PROFILES, harbor]);
  workspace.open('fixture', text);
  return checkIn(workspace, 'fixture', circumstances);
}

/** What is offered in the place of a part of the fixture without faults, and the file with it. */
function completed(part: string): Map<string, string> {
  const right = fixture('right');
  const [start, end] = [right.lastIndexOf(part), right.lastIndexOf(part) + part.length];
  const text = right.slice(0, start) + right.slice(end);
  const after = (entry: Entry): string => applyEdits(text, editsOf(entry));
  return new Map(completionsAt(checked(text), start, 'fr').map((entry) => [entry.label, after(entry)]));
}

const JOURNAL = 'la facture et le journal de bord. Ajouter une pièce de type FACTURE et une de type LOG';

describe('a profile of other software', () => {
  it('is all that its files are judged by', () => {
    const check = checked(fixture('right'));
    assert.equal(check.claimFile.profile, harbor);
    assert.deepEqual(problemsOf(check).map(nameOf), []);
  });

  it('words what is wrong by its own names, numbers and pieces', () => {
    const problems = problemsOf(checked(fixture('faulty')));
    assert.deepEqual(problems.map(nameOf), [
      'numero-asp-format writing',
      'montant-format decimals',
      'balise-inconnue case',
      'nom-fichier case warning',
      'type-fichier writing',
      'numero-asp-format sector',
      'montant-valeur ceiling warning',
      'pieces-requises missing',
    ]);
    const texts = problems.map((problem) => wordProblem(problem, 'fr')).join('\n');
    for (const said of [
      '"FINSEA000001"',
      'Écrire FINSEA et 6 chiffres, en mer',
      'SEA-HARBOR-Va2-CODE-',
      '1500.00 € HT',
      JOURNAL,
    ])
      assert.ok(texts.includes(said), said);
    assert.doesNotMatch(texts, /LOINC|BIO-|2917\.00 €/);
  });

  it('gives the highest amount, where the user sets none', () => {
    const above = fixture('right').replace('1500.00', '1500.01');
    const at = (maximumAmount: number | undefined): string[] =>
      problemsOf(checked(above, { settings: { ...DEFAULT_SETTINGS, maximumAmount } })).map(nameOf);
    assert.deepEqual(at(undefined), ['montant-valeur ceiling warning']);
    assert.deepEqual(at(2000), []);
  });

  it('repairs them', () => {
    const faulty = fixture('faulty');
    const edits = fixAll(checked(faulty), ON_DAY);
    assert.equal(applyEdits(faulty, edits), fixture('repaired'));
  });

  it('completes its keys, its types and the names of its pieces', () => {
    const right = fixture('right');
    assert.equal(completed('"siteCount": 1,').get('siteCount'), right);
    assert.equal(completed('SEA-HARBOR-Va2-LOG-00001.pdf').get('SEA-HARBOR-Va2-LOG-00001.pdf'), right);
    assert.equal(completed('LOG').get('LOG'), right);
  });

  it('makes claims of a table by its own numbers and pieces', () => {
    const right = fixture('right');
    const rows = 'FINSEA\tnumeroEditeur\tJournal\nfinsea 000002\t2\tSEA-HARBOR-Va2-LOG-00002.pdf';
    const pasted = pasteRows(checked(right), right.indexOf('"numLigne"'), rows);
    assert.ok(pasted);
    const [, demande] = checked(applyEdits(right, pasted.edits)).claimFile.demandes;
    assert.equal(demande?.profile, harbor);
    assert.equal(demande.summary.numeroASP, 'FINSEA000002');
    assert.deepEqual(demande.summary.names, ['SEA-HARBOR-Va2-FACTURE-00002.pdf', 'SEA-HARBOR-Va2-LOG-00002.pdf']);
  });

  it('leaves the files of other profiles as they are', () => {
    assert.deepEqual(problemsOf(checked(fileWith({}))).map(nameOf), []);
  });
});
