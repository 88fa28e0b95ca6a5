import assert from 'node:assert/strict';
import { wordProblem } from '../../../server/src/core/messages/messages.ts';
import type { Frere } from '../../../server/src/core/nearby/voisinage.ts';
import { createService } from '../../../server/src/core/service.ts';
import { nameOf, problemsOf } from '../../support/check.ts';
import { checkDemande, checkFile, demande, ENTETE, fileWith } from '../../support/demande.ts';
import { fichier, frere, ligne, PIECES, voisinage } from '../../support/voisinage.ts';

const OTHER = 'JSON-LOINC00001-20240101-001.json';

/** Asserts what is said of the number of a claim's one demande among these files. */
function checkAmong(kind: string, ...freres: readonly Frere[]): void {
  const mark = kind === '' ? '' : `\n             ^^^^^^^^^^^^^^ asp-deja-utilise ${kind} warning`;
  checkDemande(`"numeroASP": "FINBIO000001"${mark}`, undefined, {
    voisinage: voisinage({ fichiers: PIECES, freres }),
  });
}

/** Pieces of as many demandes. */
const piecesOf = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    ['FACTURE', 'VA'].map((code) => fichier(`BIO-LOINC-Va1-${code}-0000${index + 1}.pdf`)),
  ).flat();

/** Asserts what is said on `lignesImport`, and on the numbers, of a claim of two demandes. */
function checkTwo([copie, first, second]: readonly string[], ...freres: readonly Frere[]): void {
  const drawn = (mark: string | undefined, carets: string): string =>
    mark ? `\n${carets} asp-deja-utilise ${mark} warning` : '';
  const numero = `  ${'^'.repeat(14)}`;
  checkFile(
    `{ ${ENTETE}
  "lignesImport": [${drawn(copie, '  ^^^^^^^^^^^^^^')}
  { ${demande(1, 'numeroASP')}, "numeroASP":
  "FINBIO000001"${drawn(first, numero)}
  },
  { ${demande(2, 'numeroASP')}, "numeroASP":
  "FINBIO000002"${drawn(second, numero)}
  } ] }`,
    { voisinage: voisinage({ fichiers: piecesOf(2), freres }) },
  );
}

const both = [ligne(1), ligne(2)];

describe('asp-deja-utilise', () => {
  it('marks a number that stands in another claim, or in one that the portal gave back', () => {
    checkAmong('demande', frere({ lignes: [ligne(1), ligne(5)] }));
    checkAmong('demande', frere({ lignes: [ligne(7, { numeroASP: 'FINBIO000001' })] }));
    checkAmong('retourne', frere({ kind: 'returned', lignes: [ligne(7), ligne(1)] }));
  });

  it('is silent on an advance, a model and other numbers', () => {
    checkAmong('', frere({ kind: 'advance', lignes: [ligne(1)] }), frere({ kind: 'model', lignes: [ligne(1)] }));
    checkAmong('', frere({ lignes: [ligne(2), ligne(3, { numeroASP: undefined })] }));
  });

  it('points to the line of the other file', () => {
    const freres = [frere({ lignes: [ligne(9), ligne(1)] })];
    const [problem] = problemsOf(fileWith({}), { voisinage: voisinage({ fichiers: PIECES, freres }) });
    assert.match(problem ? wordProblem(problem, 'fr') : '', new RegExp(`^Ligne 1 : .*ligne 2 de ${OTHER}`));
    const start = { line: 1, column: 1 };
    assert.deepEqual(
      problem?.ailleurs.map(({ chemin, range, message: { kind } }) => [chemin, range, kind]),
      [[`/depot/${OTHER}`, { start, end: start }, 'autre']],
    );
  });

  it('takes the first of several files by their paths', () => {
    const freres = ['c', 'a', 'b'].map((nom) => frere({ nom: `JSON-${nom}-1-1.json`, lignes: [ligne(1), ligne(5)] }));
    const [problem, ...others] = problemsOf(fileWith({}), { voisinage: voisinage({ fichiers: PIECES, freres }) });
    assert.deepEqual([problem?.message.args.fichier, others], ['JSON-a-1-1.json', []]);
  });

  it('is silent on its own returned copy: same number ANS, same lines', () => {
    const copy = frere({ kind: 'returned', lignes: both });
    checkTwo([], copy);
    checkTwo([], { ...copy, ans: undefined });
    checkTwo(['', 'retourne', 'retourne'], { ...copy, lignes: [...both, ligne(3)] });
    checkTwo([], { ...copy, lignes: [ligne(2), ligne(1)] });
  });

  it('still knows that copy where what the portal refused has been corrected', () => {
    const before = ligne(2, { numeroASP: 'FINBIO000003', refusee: true });
    checkTwo([], frere({ kind: 'returned', lignes: [ligne(1), before] }));
  });

  it('is silent on what a returned file refused, wherever else it stands', () => {
    const refused = ligne(1, { refusee: true });
    const returned = frere({ nom: 'JSON-LOINC00001-20240101-003.json', kind: 'returned', lignes: [refused, ligne(5)] });
    checkAmong('', returned, frere({ lignes: [ligne(1), ligne(5)] }));
    checkTwo(['', '', 'demande'], returned, frere({ lignes: [...both, ligne(5)] }));
  });

  it('looks again when the number ANS is edited, and nothing else', () => {
    const service = createService();
    const text = fileWith({ demandes: ['', ''] });
    const freres = [frere({ lignes: [...both, ligne(3)] })];
    const circumstances = { voisinage: voisinage({ fichiers: piecesOf(2), freres }) };
    const said = (): string[] => service.verdict('a', circumstances).problems.map(nameOf);
    service.open('a', text);
    assert.equal(said().length, 2);
    const offset = text.indexOf('LOINC00001') + 9;
    service.edit('a', { offset, length: 1, text: '2' }, () => assert.fail('asked for the whole text'));
    assert.deepEqual(said(), []);
  });

  it('names the folder of a file that has the very name of this one', () => {
    const freres = [frere({ chemin: `/depot/archive/${OTHER}`, lignes: [ligne(1), ligne(5)] })];
    const [problem] = problemsOf(fileWith({}), {
      nomJson: OTHER,
      voisinage: voisinage({ noms: [OTHER], fichiers: PIECES, freres }),
    });
    assert.match(problem ? wordProblem(problem, 'fr') : '', new RegExp(`ligne 1 de archive/${OTHER}`));
  });

  it('says once that another claim has the same demandes, in any order', () => {
    checkTwo(['copie'], frere({ lignes: both }));
    checkTwo(['copie'], frere({ lignes: [...both].reverse() }));
    checkTwo(['copie'], frere({ lignes: both, ans: undefined }));
    checkTwo(
      ['copie'],
      frere({ lignes: both }),
      frere({ nom: 'JSON-LOINC00001-20240101-001 - Copie.json', lignes: both }),
    );
    checkTwo(['', 'demande', 'demande'], frere({ lignes: [...both, ligne(3)] }));
  });

  it('says once that the portal gave all of them back, in an answer to another file', () => {
    const nomJson = 'JSON-LOINC00001-20240115-001.json';
    const freres = [frere({ kind: 'returned', nom: `retour-${OTHER}`, lignes: both })];
    const said = problemsOf(fileWith({ demandes: ['', ''] }), {
      nomJson,
      voisinage: voisinage({ noms: [nomJson], fichiers: piecesOf(2), freres }),
    });
    assert.deepEqual(said.map(nameOf), ['asp-deja-utilise copie-retournee warning']);
  });

  it('is silent on the files of another numeroAns', () => {
    for (const kind of ['claim', 'returned'] as const) checkTwo([], frere({ kind, lignes: both, ans: 'LOINC00002' }));
  });

  it('says that of one demande too', () => {
    const freres = [frere({ lignes: [ligne(1)] })];
    assert.deepEqual(problemsOf(fileWith({}), { voisinage: voisinage({ fichiers: PIECES, freres }) }).map(nameOf), [
      'asp-deja-utilise copie warning',
    ]);
  });

  it('names a copy by its folder where its name is the same', () => {
    const copy = frere({ chemin: `/depot/archive/${OTHER}`, lignes: both });
    const circumstances = {
      nomJson: OTHER,
      voisinage: voisinage({ noms: [OTHER], fichiers: piecesOf(2), freres: [copy] }),
    };
    const [problem] = problemsOf(fileWith({ demandes: ['', ''] }), circumstances);
    assert.equal(problem?.message.args.fichier, `archive/${OTHER}`);
  });

  it('marks a number that the file itself has twice on the first', () => {
    const text = fileWith({ demandes: ['', '"numeroASP": "FINBIO000001"'] });
    const freres = [frere({ lignes: [ligne(1)] })];
    const said = problemsOf(text, { voisinage: voisinage({ fichiers: piecesOf(2), freres }) });
    assert.deepEqual(
      said.map((problem) => `${problem.ligne} ${nameOf(problem)}`),
      ['1 asp-deja-utilise demande warning', '2 numero-asp-double double warning'],
    );
  });

  it('points, for a copy, to the first line of it', () => {
    const text = fileWith({ demandes: ['', ''] });
    const [problem] = problemsOf(text, {
      voisinage: voisinage({ fichiers: piecesOf(2), freres: [frere({ lignes: both })] }),
    });
    assert.deepEqual(
      problem?.ailleurs.map(({ range: { start }, message: { kind } }) => [start.line, kind]),
      [[1, 'premiere']],
    );
  });
});
