import assert from 'node:assert/strict';
import { frereDe } from '../../../server/src/core/nearby/frere.ts';
import type { Frere, LigneFrere } from '../../../server/src/core/nearby/voisinage.ts';
import { problemsOf } from '../../support/check.ts';
import { checkDemande, fileWith } from '../../support/demande.ts';
import { frere, ligne, PIECES, voisinage } from '../../support/voisinage.ts';

const AT = { line: 7, column: 3 };

/** A demande of an advance with these beneficiaries. */
function avance(finess: readonly string[] | undefined, other: Partial<LigneFrere> = {}): LigneFrere {
  return ligne(1, { beneficiaires: finess && { finess, lieu: { start: AT, end: AT } }, ...other });
}

function among(...lignes: readonly LigneFrere[]): Frere {
  return frere({ kind: 'advance', lignes });
}

/** Asserts what is said of a demande so written among these files. */
function checkAmong(fragment: string, ...freres: readonly Frere[]): void {
  checkDemande(fragment, undefined, { voisinage: voisinage({ fichiers: PIECES, freres }) });
}

const right = '"beneficiaires": ["750712184", "690781810"]';
const second = `
"beneficiaires": ["750712184", "690781810"]
                               ^^^^^^^^^^^ finess-hors-avance hors warning`;

describe('finess-hors-avance', () => {
  it('marks a beneficiary that the advance with the same numeroEditeur does not have', () => {
    checkAmong(second, among(avance(['750712184'])));
    checkAmong(
      second,
      among(
        avance(['2A0000014'], { numeroEditeur: '00002', numeroASP: undefined }),
        avance(['750712184', '2A0000014']),
      ),
    );
  });

  it('is silent where the claim has the same ones, in any order, or fewer', () => {
    checkAmong(right, among(avance(['690781810', '750712184'])));
    checkAmong(right, among(avance(['2A0000014', '690781810', '750712184'])));
  });

  it('says once that not one of several is there', () => {
    const fragment = `
"beneficiaires": ["750712184", "690781810"]
^^^^^^^^^^^^^^^ finess-hors-avance tous warning`;
    checkAmong(fragment, among(avance(['2A0000014'])));
  });

  it('marks the one beneficiary of a demande itself', () => {
    const fragment = `
"beneficiaires": ["750712184"]
                  ^^^^^^^^^^^ finess-hors-avance hors warning`;
    checkAmong(fragment, among(avance(['2A0000014'])));
  });

  it('takes several advances of a number together', () => {
    checkAmong(
      right,
      among(avance(['750712184'])),
      frere({ kind: 'advance', nom: 'JSON-a-1-2.json', lignes: [avance(['690781810'])] }),
    );
  });

  it('is silent on claims, on other numbers and on another numeroAns', () => {
    for (const kind of ['model', 'advance'] as const)
      checkAmong(
        right,
        frere({ kind, lignes: [avance(['750712184'], { numeroEditeur: '00002', numeroASP: undefined })] }),
      );
    checkAmong(right, frere({ kind: 'model', lignes: [avance(['750712184'])] }));
    checkAmong(right, { ...among(avance(['750712184'])), ans: 'LOINC00002' });
  });

  it('is silent where the advance’s list cannot be read, or the advance was refused', () => {
    checkAmong(right, among(avance(undefined)));
    checkAmong(right, among(avance(['750712184']), avance(undefined)));
    checkAmong(right, among(avance(['750712184'], { refusee: true })));
  });

  it('leaves to other rules what they say of the same fault', () => {
    checkAmong(
      `
"numeroASP": "FINBIO000001",
             ^^^^^^^^^^^^^^ asp-editeur-incoherent asp warning
${right}`,
      among(avance(['750712184'], { numeroASP: 'FINBIO000009' })),
    );
    checkAmong(
      `
"beneficiaires": ["750712184", "690781811"]
                               ^^^^^^^^^^^ finess-cle cle warning`,
      among(avance(['750712184'])),
    );
    checkAmong(
      `
"beneficiaires": ["750712184", "690781810", "690781810"]
                               ^^^^^^^^^^^ finess-hors-avance hors warning
                                            ^^^^^^^^^^^ finess-double double`,
      among(avance(['750712184'])),
    );
  });

  it('leads to the list in the advance, as that stands in its file', () => {
    const text = fileWith({
      demandes: ['"beneficiaires": [\n"2A0000014"\n]'],
      without: ['dateFacture', 'montantSegurHTFacture', 'piecesJustificatives'],
    });
    const nom = 'JSON-LOINC00001-20221003-001.json';
    const read = frereDe(new TextEncoder().encode(text), { nom, chemin: `/depot/${nom}` });
    const circumstances = { voisinage: voisinage({ fichiers: PIECES, freres: [read] }) };
    const [problem, ...others] = problemsOf(fileWith({}), circumstances);
    const line = text.slice(0, text.indexOf('"2A0000014"')).split('\n').length - 1;
    assert.deepEqual(others, []);
    assert.equal(problem?.message.args.valeur, '750712184');
    assert.deepEqual(
      problem?.ailleurs.map(({ chemin, range: { start, end }, message: { kind } }) => [
        chemin,
        start.line,
        end.line,
        kind,
      ]),
      [[`/depot/${nom}`, line, line + 2, 'avance']],
    );
  });

  it('reads no list in which anything is no FINESS number, nor any of a claim', () => {
    const read = (fragment: string, without: string[]) => {
      const text = fileWith({ demandes: [fragment], without });
      return frereDe(new TextEncoder().encode(text), { nom: 'a.json', chemin: '/a.json' }).lignes[0]?.beneficiaires;
    };
    const invoice = ['dateFacture', 'montantSegurHTFacture', 'piecesJustificatives'];
    assert.deepEqual(read(right, invoice)?.finess, ['750712184', '690781810']);
    for (const list of ['[]', 'null', '["750712184", 690781810]', '["75071218"]', '[{ "finess": "750712184" }]'])
      assert.equal(read(`"beneficiaires": ${list}`, invoice), undefined);
    assert.equal(read(right, []), undefined);
  });
});
