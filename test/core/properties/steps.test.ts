import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completionsAt } from '../../../server/src/core/editor/completion.ts';
import { folding } from '../../../server/src/core/editor/folding.ts';
import { format } from '../../../server/src/core/editor/format/format.ts';
import { highlights } from '../../../server/src/core/editor/highlights.ts';
import { hintsIn } from '../../../server/src/core/editor/hints.ts';
import { hoverAt } from '../../../server/src/core/editor/hover.ts';
import { lensesOf } from '../../../server/src/core/editor/lenses.ts';
import { refactorings } from '../../../server/src/core/editor/refactor/refactorings.ts';
import { selections } from '../../../server/src/core/editor/selection.ts';
import { symbols } from '../../../server/src/core/editor/symbols.ts';
import { fileInTree } from '../../../server/src/core/editor/tree.ts';
import type { Language } from '../../../server/src/core/messages/language.ts';
import { createPreview } from '../../../server/src/core/preview/create.ts';
import { repairables } from '../../../server/src/core/rules/engine/fixes.ts';
import { examine } from '../../../server/src/core/submission/check.ts';
import { rejectedFile } from '../../../server/src/core/submission/rejectedFile.ts';
import { exportTable } from '../../../server/src/core/tables/export.ts';
import { pasteRows } from '../../../server/src/core/tables/rows/paste.ts';
import { verdictOfBytes } from '../../../server/src/core/workspace/checkBytes.ts';
import { fixAll } from '../../../server/src/core/workspace/fixAll.ts';
import { summaryInText } from '../../../server/src/core/workspace/summary.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { checkIn, ON_DAY } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { type StepCounter, startCounting } from '../../support/steps.ts';
import { archive, nearbyFile, sibling, siblingLine, surroundings } from '../../support/surroundings.ts';

// Time that grows faster than the text makes a small file silence an editor: of a long run of whatever characters, anywhere in
// a file, ten times as many may take ten times the steps and a little more. Steps are counted, so that no machine is too slow.

/** What runs are made of: a character of each class, and the pairs that readers look behind or before. */
const ATOMS = [
  ...[' ', '\t', '\n', '\r\n', '\u00a0', '\u200b', '0', '7', 'a', 'é', '\u0301', '😀', '\ud800', '\u0000'],
  ...[
    '"',
    "'",
    '“',
    '”',
    '«',
    '`',
    '\\',
    '\\u0041',
    '[',
    ']',
    '{',
    '}',
    '(',
    '<',
    '&',
    '%',
    '/*',
    '*/',
    '//',
    '#',
    '--',
  ],
  ...['.', ',', ':', ';', '=', '-', '_', '/', '0.', ', ', '": ', '"a":', '{"', '{{', '${', '&quot;', 'null', '€', '|'],
  ...[
    '{"numLigne":',
    '"lignesImport":[',
    'lignesImport',
    '.pdf',
    'BIO-',
    'FINBIO',
    'CT',
    '750712184',
    'refus ',
    '.json',
  ],
] as const;

const unit = fc.array(fc.constantFrom(...ATOMS), { minLength: 1, maxLength: 2 }).map((atoms) => atoms.join(''));

const RIGHT = claimText(2);

/** Where a run stands: all that stands before it, and behind it. */
type Place = readonly [before: string, behind: string];

function at(offset: number, length = 0): Place {
  return [RIGHT.slice(0, offset), RIGHT.slice(offset + length)];
}

/** In, before and behind every key and value of the header and the first demande, and around the brackets of the file. */
const PLACES: readonly Place[] = [
  ...[...RIGHT.slice(0, RIGHT.indexOf('"numLigne": 2')).matchAll(/"(\w+)"(: ?)("([^"]*)"|[\d.]+|null|\[)/g)].flatMap(
    ({ index, 0: whole, 1: key = '', 2: colon = '', 4: text }) => {
      const start = index + key.length + 2 + colon.length;
      const inside = text === undefined ? [] : [at(start + 1, text.length), at(start + 1)];
      return [at(index), at(index + 1), at(index + 1, key.length), at(start), ...inside, at(index + whole.length)];
    },
  ),
  ...[0, RIGHT.length, RIGHT.lastIndexOf(']'), RIGHT.lastIndexOf(']') + 1].map((offset) => at(offset)),
  ['', ''],
  [RIGHT.slice(0, RIGHT.lastIndexOf('"codeTraitement"')), ''],
];

interface Subject {
  readonly workspace: Workspace;
  readonly text: string;
  readonly run: string;
  /** Where the run begins. */
  readonly start: number;
}

const ALL = (text: string) => ({ start: 0, end: text.length });
const LANGUAGE: Language = 'en';

/** What can be asked of a file: each of it is counted by itself. */
const ASKED: Readonly<Record<string, (subject: Subject) => unknown>> = {
  verdict: ({ workspace }) => workspace.verdict('f', ON_DAY),
  bytes: ({ text }) => {
    const { check } = verdictOfBytes(new TextEncoder().encode(text), ON_DAY);
    return check && summaryInText(check.claimFile, text);
  },
  'fixes where the run begins': ({ workspace, start }) => repairables(checkIn(workspace, 'f'), { start, end: start }),
  'fixes where it ends': ({ workspace, start, run }) =>
    repairables(checkIn(workspace, 'f'), { start: start + run.length, end: start + run.length }),
  'fixes everywhere': ({ workspace }) => repairables(checkIn(workspace, 'f')),
  'all fixed': ({ workspace }) => fixAll(checkIn(workspace, 'f'), ON_DAY),
  hover: ({ workspace, start }) => hoverAt(checkIn(workspace, 'f'), start + 1, { language: LANGUAGE, markdown: true }),
  completion: ({ workspace, start }) => completionsAt(checkIn(workspace, 'f'), start + 1, LANGUAGE),
  refactorings: ({ workspace, start }) => refactorings(checkIn(workspace, 'f'), { start, end: start + 1 }),
  symbols: ({ workspace }) => symbols(checkIn(workspace, 'f').claimFile, LANGUAGE),
  folds: ({ workspace }) => folding(checkIn(workspace, 'f').claimFile, (offset) => offset),
  selections: ({ workspace, start }) => selections(checkIn(workspace, 'f').claimFile, start),
  highlights: ({ workspace, start }) => highlights(checkIn(workspace, 'f').claimFile, start),
  lenses: ({ workspace }) => lensesOf(checkIn(workspace, 'f'), LANGUAGE),
  hints: ({ workspace, text }) => hintsIn(checkIn(workspace, 'f'), ALL(text), LANGUAGE),
  tree: ({ workspace }) => fileInTree(checkIn(workspace, 'f'), LANGUAGE),
  preview: ({ workspace }) => createPreview(checkIn(workspace, 'f'), LANGUAGE),
  format: ({ workspace, text }) =>
    format(text, checkIn(workspace, 'f').claimFile.document, { what: 'all' }, { tabSize: 2, insertSpaces: true }),
  export: ({ text }) => exportTable(text),
  'what was refused': ({ text }) => rejectedFile(text, { day: '20260630', fileName: 'r.json', taken: [], unclear: [] }),
  submission: ({ text }) => examine(new TextEncoder().encode(text), { fileName: 'x.json' }),
  'another name': ({ workspace, run }) => workspace.verdict('f', { ...ON_DAY, fileName: `JSON-${run}.json` }),
  'what lies around': ({ workspace, run }) =>
    workspace.verdict('f', { ...ON_DAY, fileName: 'x.json', surroundings: around(run) }),
  'pasted rows': ({ workspace, run }) =>
    pasteRows(checkIn(workspace, 'f'), RIGHT.indexOf('{', 90), `numeroASP\tFINESS\n${run}\t${run}\n`),
};

/** Files whose names have the run in them. */
function around(run: string) {
  const names = [run, `${run}.pdf`, `BIO-LOINC-Va1-VA-${run}.pdf`];
  return surroundings({
    names: [...names, `${run}.zip`, `JSON-${run}.json`],
    files: names.map((name) => nearbyFile(name)),
    archives: [archive(`${run}-PJ-1.zip`)],
    siblings: [
      sibling({
        name: `JSON-${run}.json`,
        lines: [siblingLine(1, { numeroASP: run, numeroEditeur: run, names: [run] })],
      }),
    ],
  });
}

/**
 * Beyond so many, the number of faults that are said is bounded, and beyond so many UTF-16 units what is looked ahead: from
 * there on only the text grows.
 */
const REPEATED = 400;
const LONG = 2500;
/** For what a shorter text does not come to, as where its second reader is only asked for a long one: so much a character. */
const SLACK = 20;
/** All safe repairs take as many rounds as it takes, but no more than these on a long text. */
const SLACK_OF: Readonly<Record<string, number>> = { 'all fixed': 20 * SLACK };

function subjectOf([before, behind]: Place, run: string): Subject {
  const workspace = new Workspace();
  const text = before + run + behind;
  workspace.open('f', text);
  return { workspace, text, run, start: before.length };
}

describe('ten times the text', function () {
  this.timeout(240_000);
  let counter: StepCounter;
  before(() => {
    counter = startCounting();
  });
  after(() => counter.stop());

  // The same in each run, since the law is close to what some texts take; the fuzzer tries others.
  for (const seed of [1, 3])
    it(`takes at most twelve times the steps, of whatever runs and wherever they are (${seed})`, () =>
      takesTwelveTimes(seed));

  function takesTwelveTimes(seed: number): void {
    fc.assert(
      fc.property(unit, fc.constantFrom(...PLACES), (one, place) => {
        const times = Math.max(REPEATED, Math.ceil(LONG / one.length));
        const subjects = [times, 10 * times].map((many) => subjectOf(place, one.repeat(many)));
        const length = subjects[1]?.text.length ?? 0;
        for (const [what, ask] of Object.entries(ASKED)) {
          const [few = 0, many = 0] = subjects.map((subject) => counter.count(() => ask(subject)));
          assert.ok(many <= 12 * few + (SLACK_OF[what] ?? SLACK) * length, `${what}: ${few} steps, then ${many}`);
        }
      }),
      { numRuns: 10, seed },
    );
  }

  it('is counted: what looks through all of a list for each of its elements takes a hundred times the steps', () => {
    const list = (length: number): number[] => Array.from({ length }, (_, index) => index);
    const steps = [100, 1000].map((length) => {
      const numbers = list(length);
      return counter.count(() => numbers.filter((one) => numbers.indexOf(one) === one));
    });
    assert.deepEqual(steps, [(100 * 99) / 2, (1000 * 999) / 2]);
  });
});
