import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const written = read('SECURITY.md').replaceAll(/\s+/g, ' ');

/** What SECURITY.md says, by the constant that makes it so: `#` stands for its value. */
const BOUNDS: readonly (readonly [file: string, constant: string, said: string])[] = [
  ['server/src/core/json/document.ts', 'MAX_LENGTH', 'of more than # characters only'],
  ['server/src/lsp/closedFiles.ts', 'MOST_FILES', 'at most # of them'],
  ['server/src/core/workspace/findClaims.ts', 'MOST_FOLDERS', 'in at most # folders;'],
  ['server/src/core/nearby/places.ts', 'MOST_FOLDERS', 'at most # folders and'],
  ['server/src/core/nearby/seen.ts', 'MOST_FILES', 'and # files)'],
  ['server/src/core/nearby/room.ts', 'LONGEST_CLAIM', 'at most # bytes each'],
  ['server/src/core/nearby/room.ts', 'CLAIM_BYTES', 'and # in all'],
  ['server/src/core/nearby/room.ts', 'ARCHIVE_ENTRIES', 'of all of them at most # entries'],
  ['server/src/core/nearby/room.ts', 'ARCHIVE_BYTES', 'entries and # bytes.'],
  ['server/src/core/nearby/room.ts', 'LONGEST_LOOK', 'at most # milliseconds'],
  ['server/src/core/nearby/archive.ts', 'MOST_ENTRIES', 'at most # entries'],
  ['server/src/core/nearby/archive.ts', 'LONGEST_READING', 'entries and # bytes'],
  ['server/src/core/tables/spreadsheet/rows.ts', 'MAX_BYTES', 'up to # bytes, '],
  ['server/src/core/tables/spreadsheet/rows.ts', 'MAX_UNPACKED_BYTES', 'bytes, # unpacked'],
  ['server/src/core/tables/spreadsheet/unpack.ts', 'MOST_PARTS', 'in at most # parts'],
  ['server/src/core/tables/spreadsheet/rows.ts', 'MAX_ROW', '# rows and'],
  ['server/src/core/tables/spreadsheet/rows.ts', 'MAX_COLUMNS', 'and # columns'],
  ['server/src/core/tables/spreadsheet/rows.ts', 'MAX_SURFACE', '# cells, empty ones too'],
  ['server/src/core/tables/spreadsheet/rows.ts', 'MAX_CELL', '# characters in a cell'],
  ['server/src/core/tables/spreadsheet/rows.ts', 'MAX_TEXT', 'and # in all'],
  ['server/src/node/tables.ts', 'LONGEST_MS', 'within # milliseconds'],
  ['server/src/browser/tables.ts', 'LONGEST_MS', 'within # milliseconds'],
  ['server/src/node/tables.ts', 'MEGABYTES', 'and # MB of memory'],
  ['server/src/core/report/hashes.ts', 'PART', 'in parts of # bytes'],
  ['server/src/core/nearby/partReader.ts', 'LONGEST', 'each up to # bytes'],
  ['server/src/core/ports.ts', 'MOST_READ', 'even of a file that grows meanwhile: # bytes'],
  ['server/src/core/json/containers.ts', 'MAX_DEPTH', 'followed # deep'],
  ['server/src/core/json/cursor.ts', 'MAX_FAULTS', 'after # faults'],
];

describe('SECURITY.md', () => {
  for (const [file, constant, said] of BOUNDS) {
    it(`says the ${constant} of ${file}`, () => {
      const [, value = ''] = new RegExp(`\\b${constant} = ([\\d_]+);`).exec(read(file)) ?? [];
      const figure = Number(value.replaceAll('_', '')).toLocaleString('en').replaceAll(',', ' ');
      assert.ok(written.includes(said.replace('#', figure)), `${said} ${figure}`);
    });
  }

  it('is right that all files are opened in two places, one that reads and one that writes', () => {
    const files = globSync('server/src/**/*.ts', { cwd: root });
    const opens =
      /\b(?:open|openSync|readFile|readFileSync|writeFile|writeFileSync|create(?:Read|Write)Stream)\b[^']*from 'node:fs/;
    assert.deepEqual(
      files.filter((file) => opens.test(read(file))).sort(),
      ['reading', 'writing'].map((name) => `server/src/node/${name}.ts`),
    );
  });

  it('is right that nothing of ours reaches the network, starts a program or makes code of text', () => {
    const files = globSync('{client,server}/src/**/*.ts', { cwd: root });
    assert.ok(files.length > 100, 'the sources are found');
    const reaches =
      /from 'node:(?:https?2?|net|tls|dgram|dns|child_process|vm)|\b(?:fetch|eval|WebSocket|XMLHttpRequest|Function)\(|sendTelemetry/;
    assert.deepEqual(
      files.filter((file) => reaches.test(read(file))),
      [],
    );
  });

  it('is right that the only thread of its own reads tables', () => {
    const files = globSync('{client,server}/src/**/*.ts', { cwd: root });
    assert.deepEqual(files.filter((file) => /worker_threads/.test(read(file))).sort(), [
      'server/src/node/tableWorker.ts',
      'server/src/node/tables.ts',
    ]);
  });
});
