import assert from 'node:assert/strict';
import type { SiblingFile, SiblingLine } from '../../../server/src/core/nearby/aroundFile.ts';
import { siblingOf } from '../../../server/src/core/nearby/sibling.ts';
import { problemsOf } from '../../support/check.ts';
import { checkDemande, fileWith } from '../../support/demande.ts';
import { PIECES, sibling, siblingLine, surroundings } from '../../support/surroundings.ts';

const AT = { line: 7, column: 3 };

/** A demande of an advance with these beneficiaries. */
function advance(finess: readonly string[] | undefined, other: Partial<SiblingLine> = {}): SiblingLine {
  return siblingLine(1, { beneficiaires: finess && { finess, location: { start: AT, end: AT } }, ...other });
}

function among(...lines: readonly SiblingLine[]): SiblingFile {
  return sibling({ kind: 'advance', lines });
}

/** Asserts what is said of a demande so written among these files. */
function checkAmong(fragment: string, ...siblings: readonly SiblingFile[]): void {
  checkDemande(fragment, undefined, { surroundings: surroundings({ files: PIECES, siblings }) });
}

const right = '"beneficiaires": ["750712184", "690781810"]';
const second = `
"beneficiaires": ["750712184", "690781810"]
                               ^^^^^^^^^^^ finess-hors-avance outside warning`;

describe('finess-hors-avance', () => {
  it('marks a beneficiary that the advance with the same numeroEditeur does not have', () => {
    checkAmong(second, among(advance(['750712184'])));
    checkAmong(
      second,
      among(
        advance(['2A0000014'], { numeroEditeur: '00002', numeroASP: undefined }),
        advance(['750712184', '2A0000014']),
      ),
    );
  });

  it('is silent where the claim has the same ones, in any order, or fewer', () => {
    checkAmong(right, among(advance(['690781810', '750712184'])));
    checkAmong(right, among(advance(['2A0000014', '690781810', '750712184'])));
  });

  it('says once that not one of several is there', () => {
    const fragment = `
"beneficiaires": ["750712184", "690781810"]
^^^^^^^^^^^^^^^ finess-hors-avance all warning`;
    checkAmong(fragment, among(advance(['2A0000014'])));
  });

  it('marks the one beneficiary of a demande itself', () => {
    const fragment = `
"beneficiaires": ["750712184"]
                  ^^^^^^^^^^^ finess-hors-avance outside warning`;
    checkAmong(fragment, among(advance(['2A0000014'])));
  });

  it('takes several advances of a number together', () => {
    checkAmong(
      right,
      among(advance(['750712184'])),
      sibling({ kind: 'advance', name: 'JSON-a-1-2.json', lines: [advance(['690781810'])] }),
    );
  });

  it('is silent on claims, on other numbers and on another numeroAns', () => {
    for (const kind of ['model', 'advance'] as const)
      checkAmong(
        right,
        sibling({ kind, lines: [advance(['750712184'], { numeroEditeur: '00002', numeroASP: undefined })] }),
      );
    checkAmong(right, sibling({ kind: 'model', lines: [advance(['750712184'])] }));
    checkAmong(right, { ...among(advance(['750712184'])), ans: 'LOINC00002' });
  });

  it('is silent where the advance’s list cannot be read, or the advance was refused', () => {
    checkAmong(right, among(advance(undefined)));
    checkAmong(right, among(advance(['750712184']), advance(undefined)));
    checkAmong(right, among(advance(['750712184'], { refused: true })));
  });

  it('leaves to other rules what they say of the same fault', () => {
    checkAmong(
      `
"numeroASP": "FINBIO000001",
             ^^^^^^^^^^^^^^ asp-editeur-incoherent asp warning
${right}`,
      among(advance(['750712184'], { numeroASP: 'FINBIO000009' })),
    );
    checkAmong(
      `
"beneficiaires": ["750712184", "690781811"]
                               ^^^^^^^^^^^ finess-cle key warning`,
      among(advance(['750712184'])),
    );
    checkAmong(
      `
"beneficiaires": ["750712184", "690781810", "690781810"]
                               ^^^^^^^^^^^ finess-hors-avance outside warning
                                            ^^^^^^^^^^^ finess-double double`,
      among(advance(['750712184'])),
    );
  });

  it('leads to the list in the advance, as that stands in its file', () => {
    const text = fileWith({
      demandes: ['"beneficiaires": [\n"2A0000014"\n]'],
      without: ['dateFacture', 'montantSegurHTFacture', 'piecesJustificatives'],
    });
    const name = 'JSON-LOINC00001-20221003-001.json';
    const read = siblingOf(new TextEncoder().encode(text), { name, path: `/depot/${name}` });
    const circumstances = { surroundings: surroundings({ files: PIECES, siblings: [read] }) };
    const [problem, ...others] = problemsOf(fileWith({}), circumstances);
    const line = text.slice(0, text.indexOf('"2A0000014"')).split('\n').length - 1;
    assert.deepEqual(others, []);
    assert.equal(problem?.message.args.value, '750712184');
    assert.deepEqual(
      problem?.elsewhere.map(({ path, range: { start, end }, message: { kind } }) => [
        path,
        start.line,
        end.line,
        kind,
      ]),
      [[`/depot/${name}`, line, line + 2, 'advance']],
    );
  });

  it('reads no list in which anything is no FINESS number, nor any of a claim', () => {
    const read = (fragment: string, without: string[]) => {
      const text = fileWith({ demandes: [fragment], without });
      return siblingOf(new TextEncoder().encode(text), { name: 'a.json', path: '/a.json' }).lines[0]?.beneficiaires;
    };
    const invoice = ['dateFacture', 'montantSegurHTFacture', 'piecesJustificatives'];
    assert.deepEqual(read(right, invoice)?.finess, ['750712184', '690781810']);
    for (const list of ['[]', 'null', '["750712184", 690781810]', '["75071218"]', '[{ "finess": "750712184" }]'])
      assert.equal(read(`"beneficiaires": ${list}`, invoice), undefined);
    assert.equal(read(right, []), undefined);
  });
});
