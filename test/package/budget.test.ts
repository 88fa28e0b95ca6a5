import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { dist } from '../../scripts/lib/paths.ts';
import { Explorer } from '../../server/src/core/nearby/explorer.ts';
import { RULES } from '../../server/src/core/rules/index.ts';
import { Workspace } from '../../server/src/core/workspace/workspace.ts';
import { claimText } from '../support/claimText.ts';
import { createMemoryFileSystem } from '../support/memoryFileSystem.ts';
import { piecesOf } from '../support/submissionFolder.ts';

/** In kB: a little more than what they are, so that what is added by mistake is seen. */
const SIZES: Readonly<Record<string, number>> = {
  // What VS Code waits for when it activates the extension, and the client library, which it does not wait for.
  'client/node.cjs': 40,
  'client/nodeClient.cjs': 450,
  'client/browser.js': 450,
};
/** What a server has loaded when it shows the first problems: no answer, no archive, no spreadsheet, no report. */
const SERVERS: Readonly<Record<string, number>> = { 'server/node.mjs': 545, 'server/browser.js': 530 };
/** What it has loaded when it gives the first answer. */
const ANSWERING = 745;
const COMMAND_LINE_AT_START = 305;

const kilobytes = (file: string): number => statSync(join(dist, file)).size / 1000;

/** A module and all that it imports at once. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(dist, file), 'utf8');
  for (const [, path = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g)) {
    loadedWith(join(dirname(file), path), seen);
  }
  return seen;
}

const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + kilobytes(file), 0);

describe('the budget of sizes', () => {
  for (const [file, limit] of Object.entries(SIZES)) {
    it(`${file}: ${limit} kB at most`, () => assert.ok(kilobytes(file) <= limit, `${kilobytes(file)} kB`));
  }

  for (const [program, limit] of Object.entries(SERVERS)) {
    const loaded = new Set<string>();
    /** With the one module of that name that is imported as the program runs. */
    const load = (name: string): void => {
      const folder = program.replace(extname(program), '');
      const [file, ...others] = readdirSync(join(dist, folder)).filter((one) => one.startsWith(`${name}-`));
      assert.ok(file !== undefined && others.length === 0, name);
      loadedWith(`${folder}/${file}`, loaded);
    };

    it(`${program} at its start: ${limit} kB at most`, () => {
      loadedWith(program, loaded);
      load('listen');
      assert.ok(loaded.size > 3, 'its modules are found');
      assert.ok(sum(loaded) <= limit, `${sum(loaded)} kB`);
    });

    it(`${program} at its first answer: ${ANSWERING} kB at most`, () => {
      load('answers');
      assert.ok(sum(loaded) <= ANSWERING, `${sum(loaded)} kB`);
    });
  }

  it(`the command line before it knows its command: ${COMMAND_LINE_AT_START} kB at most`, () => {
    const loaded = sum(loadedWith('cli/solde.mjs'));
    assert.ok(loaded <= COMMAND_LINE_AT_START, `${loaded} kB`);
  });
});

describe('the budget of looks at the disk', () => {
  const DEMANDES = 3;
  const pieces = [1, 2, 3].flatMap((demande) => Object.entries(piecesOf(demande)));
  const entries = Object.fromEntries(pieces.map(([name, content]) => [`/depot/${name}`, content]));
  const claim = '/depot/JSON-1000000001-20241231-001.json';

  it('one list, and of each piece its size and its first bytes', async () => {
    const fs = createMemoryFileSystem({ ...entries, [claim]: claimText(DEMANDES) });
    const explorer = new Explorer(fs, { maximumSize: 1_000_000 });
    await explorer.around(claim);
    const count = (call: string): number => fs.calls.filter((made) => made.startsWith(`${call} `)).length;
    assert.deepEqual(
      [count('readDirectory'), count('stat'), count('readPart'), fs.calls.length],
      [1, pieces.length, pieces.length, 1 + 2 * pieces.length],
    );
    await explorer.around(claim);
    assert.equal(fs.calls.length, 1 + 2 * pieces.length, 'nothing is looked at twice');
  });
});

describe('the budget of a keystroke', () => {
  const NAME = 'file:///JSON-1000000001-20241231-001.json';
  const kinds = ['checkHeader', 'checkDemande', 'compare'] as const;

  /** Counts how often rules are run by `work`, by what they read. */
  function runsOf(work: () => void): number[] {
    const runs = new Map<string, number>(kinds.map((kind) => [kind, 0]));
    const undo = RULES.flatMap((rule) =>
      kinds.flatMap((kind) => {
        const run = rule[kind];
        if (run === undefined) return [];
        const counted = (...args: unknown[]): unknown => {
          runs.set(kind, (runs.get(kind) ?? 0) + 1);
          return Reflect.apply(run, rule, args);
        };
        Object.assign(rule, { [kind]: counted });
        return [() => Object.assign(rule, { [kind]: run })];
      }),
    );
    try {
      work();
    } finally {
      for (const restore of undo) restore();
    }
    return kinds.map((kind) => runs.get(kind) ?? 0);
  }

  it('runs over the demande that it is in: no header, no other demande, no comparison', () => {
    const workspace = new Workspace();
    let text = claimText(200);
    workspace.open(NAME, text);
    const [, first = 0] = runsOf(() => workspace.verdict(NAME));
    const offset = text.indexOf('"dateFacture": "', text.length / 2) + '"dateFacture": "'.length;
    text = `${text.slice(0, offset)}9${text.slice(offset + 1)}`;
    workspace.edit(NAME, { offset, length: 1, text: '9' }, () => text);
    const [header, demandes = 0, comparisons] = runsOf(() => workspace.verdict(NAME));
    const ofDemande = RULES.filter(({ checkDemande }) => checkDemande !== undefined).length;
    assert.ok(demandes > 0 && demandes <= ofDemande, `${demandes} of ${ofDemande}`);
    assert.ok(first >= 200, `${first} at the opening`);
    assert.deepEqual([header, comparisons], [0, 0]);
  });
});
