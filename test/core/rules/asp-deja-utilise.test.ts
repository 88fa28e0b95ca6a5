import assert from 'node:assert/strict';
import type { SiblingFile } from '../../../server/src/core/nearby/aroundFile.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { nameOf, problemsOf } from '../../support/check.ts';
import { checkDemande, checkFile, demande, fileWith, HEADER_LINES } from '../../support/demande.ts';
import { wordProblem } from '../../support/said.ts';
import { nearbyFile, PIECES, sibling, siblingLine, surroundings } from '../../support/surroundings.ts';

const OTHER = 'JSON-LOINC00001-20240101-001.json';

/** Asserts what is said of the number of a claim's one demande among these files. */
function checkAmong(kind: string, ...siblings: readonly SiblingFile[]): void {
  const mark = kind === '' ? '' : `\n             ^^^^^^^^^^^^^^ asp-deja-utilise ${kind} warning`;
  checkDemande(`"numeroASP": "FINBIO000001"${mark}`, undefined, {
    surroundings: surroundings({ files: PIECES, siblings }),
  });
}

/** Pieces of as many demandes. */
const piecesOf = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    ['FACTURE', 'VA'].map((code) => nearbyFile(`BIO-LOINC-Va1-${code}-0000${index + 1}.pdf`)),
  ).flat();

/** Asserts what is said on `lignesImport`, and on the numbers, of a claim of two demandes. */
function checkTwo([copy, first, second]: readonly string[], ...siblings: readonly SiblingFile[]): void {
  const drawn = (mark: string | undefined, carets: string): string =>
    mark ? `\n${carets} asp-deja-utilise ${mark} warning` : '';
  const number = `  ${'^'.repeat(14)}`;
  checkFile(
    `{ ${HEADER_LINES}
  "lignesImport": [${drawn(copy, '  ^^^^^^^^^^^^^^')}
  { ${demande(1, 'numeroASP')}, "numeroASP":
  "FINBIO000001"${drawn(first, number)}
  },
  { ${demande(2, 'numeroASP')}, "numeroASP":
  "FINBIO000002"${drawn(second, number)}
  } ] }`,
    { surroundings: surroundings({ files: piecesOf(2), siblings }) },
  );
}

const both = [siblingLine(1), siblingLine(2)];

describe('asp-deja-utilise', () => {
  it('marks a number that stands in another claim, or in one that the portal gave back', () => {
    checkAmong('demande', sibling({ lines: [siblingLine(1), siblingLine(5)] }));
    checkAmong('demande', sibling({ lines: [siblingLine(7, { numeroASP: 'FINBIO000001' })] }));
    checkAmong('returned', sibling({ kind: 'returned', lines: [siblingLine(7), siblingLine(1)] }));
  });

  it('is silent on an advance, a model and other numbers', () => {
    checkAmong(
      '',
      sibling({ kind: 'advance', lines: [siblingLine(1)] }),
      sibling({ kind: 'model', lines: [siblingLine(1)] }),
    );
    checkAmong('', sibling({ lines: [siblingLine(2), siblingLine(3, { numeroASP: undefined })] }));
  });

  it('points to the line of the other file', () => {
    const siblings = [sibling({ lines: [siblingLine(9), siblingLine(1)] })];
    const [problem] = problemsOf(fileWith({}), { surroundings: surroundings({ files: PIECES, siblings }) });
    assert.match(problem ? wordProblem(problem, 'fr') : '', new RegExp(`^Demande 1 : .*demande 2 de ${OTHER}`));
    const start = { line: 1, column: 1 };
    assert.deepEqual(
      problem?.elsewhere.map(({ path, range, message: { kind } }) => [path, range, kind]),
      [[`/depot/${OTHER}`, { start, end: start }, 'other']],
    );
  });

  it('takes the first of several files by their paths', () => {
    const siblings = ['c', 'a', 'b'].map((name) =>
      sibling({ name: `JSON-${name}-1-1.json`, lines: [siblingLine(1), siblingLine(5)] }),
    );
    const [problem, ...others] = problemsOf(fileWith({}), { surroundings: surroundings({ files: PIECES, siblings }) });
    assert.deepEqual([problem?.message.args.file, others], ['JSON-a-1-1.json', []]);
  });

  it('is silent on its own returned copy: same number ANS, same lines', () => {
    const copy = sibling({ kind: 'returned', lines: both });
    checkTwo([], copy);
    checkTwo([], { ...copy, ans: undefined });
    checkTwo(['', 'returned', 'returned'], { ...copy, lines: [...both, siblingLine(3)] });
    checkTwo([], { ...copy, lines: [siblingLine(2), siblingLine(1)] });
  });

  it('still knows that copy where what the portal refused has been corrected', () => {
    const before = siblingLine(2, { numeroASP: 'FINBIO000003', refused: true });
    checkTwo([], sibling({ kind: 'returned', lines: [siblingLine(1), before] }));
  });

  it('is silent on what a returned file refused, wherever else it stands', () => {
    const refused = siblingLine(1, { refused: true });
    const returned = sibling({
      name: 'JSON-LOINC00001-20240101-003.json',
      kind: 'returned',
      lines: [refused, siblingLine(5)],
    });
    checkAmong('', returned, sibling({ lines: [siblingLine(1), siblingLine(5)] }));
    checkTwo(['', '', 'demande'], returned, sibling({ lines: [...both, siblingLine(5)] }));
  });

  it('looks again when the number ANS is edited, and nothing else', () => {
    const workspace = new Workspace();
    const text = fileWith({ demandes: ['', ''] });
    const siblings = [sibling({ lines: [...both, siblingLine(3)] })];
    const circumstances = { surroundings: surroundings({ files: piecesOf(2), siblings }) };
    const said = (): string[] => workspace.verdict('a', circumstances).problems.map(nameOf);
    workspace.open('a', text);
    assert.equal(said().length, 2);
    const offset = text.indexOf('LOINC00001') + 9;
    workspace.edit('a', { offset, length: 1, text: '2' }, () => assert.fail('asked for the whole text'));
    assert.deepEqual(said(), []);
  });

  it('names the folder of a file that has the very name of this one', () => {
    const siblings = [sibling({ path: `/depot/archive/${OTHER}`, lines: [siblingLine(1), siblingLine(5)] })];
    const [problem] = problemsOf(fileWith({}), {
      fileName: OTHER,
      surroundings: surroundings({ names: [OTHER], files: PIECES, siblings }),
    });
    assert.match(problem ? wordProblem(problem, 'fr') : '', new RegExp(`demande 1 de archive/${OTHER}`));
  });

  it('says once that another claim has the same demandes, in any order', () => {
    checkTwo(['copy'], sibling({ lines: both }));
    checkTwo(['copy'], sibling({ lines: [...both].reverse() }));
    checkTwo(['copy'], sibling({ lines: both, ans: undefined }));
    checkTwo(
      ['copy'],
      sibling({ lines: both }),
      sibling({ name: 'JSON-LOINC00001-20240101-001 - Copie.json', lines: both }),
    );
    checkTwo(['', 'demande', 'demande'], sibling({ lines: [...both, siblingLine(3)] }));
  });

  it('says once that the portal gave all of them back, in an answer to another file', () => {
    const fileName = 'JSON-LOINC00001-20240115-001.json';
    const siblings = [sibling({ kind: 'returned', name: `retour-${OTHER}`, lines: both })];
    const said = problemsOf(fileWith({ demandes: ['', ''] }), {
      fileName,
      surroundings: surroundings({ names: [fileName], files: piecesOf(2), siblings }),
    });
    assert.deepEqual(said.map(nameOf), ['asp-deja-utilise returned-copy warning']);
  });

  it('is silent on the files of another numeroAns', () => {
    for (const kind of ['claim', 'returned'] as const) checkTwo([], sibling({ kind, lines: both, ans: 'LOINC00002' }));
  });

  it('says that of one demande too', () => {
    const siblings = [sibling({ lines: [siblingLine(1)] })];
    assert.deepEqual(
      problemsOf(fileWith({}), { surroundings: surroundings({ files: PIECES, siblings }) }).map(nameOf),
      ['asp-deja-utilise copy warning'],
    );
  });

  it('names a copy by its folder where its name is the same', () => {
    const copy = sibling({ path: `/depot/archive/${OTHER}`, lines: both });
    const circumstances = {
      fileName: OTHER,
      surroundings: surroundings({ names: [OTHER], files: piecesOf(2), siblings: [copy] }),
    };
    const [problem] = problemsOf(fileWith({ demandes: ['', ''] }), circumstances);
    assert.equal(problem?.message.args.file, `archive/${OTHER}`);
  });

  it('marks a number that the file itself has twice on the first', () => {
    const text = fileWith({ demandes: ['', '"numeroASP": "FINBIO000001"'] });
    const siblings = [sibling({ lines: [siblingLine(1)] })];
    const said = problemsOf(text, { surroundings: surroundings({ files: piecesOf(2), siblings }) });
    assert.deepEqual(
      said.map((problem) => `${problem.line} ${nameOf(problem)}`),
      ['1 asp-deja-utilise demande warning', '2 numero-asp-double double warning'],
    );
  });

  it('points, for a copy, to the first line of it', () => {
    const text = fileWith({ demandes: ['', ''] });
    const [problem] = problemsOf(text, {
      surroundings: surroundings({ files: piecesOf(2), siblings: [sibling({ lines: both })] }),
    });
    assert.deepEqual(
      problem?.elsewhere.map(({ range: { start }, message: { kind } }) => [start.line, kind]),
      [[1, 'first']],
    );
  });
});
