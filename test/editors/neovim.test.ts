import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { inRoot } from '../../scripts/lib/paths.ts';
import { claimText } from '../support/claimText.ts';
import { SERVER } from '../support/lspServer.ts';
import { findNeovim } from '../support/neovim.ts';
import { piecesOf, SubmissionFolder } from '../support/submissionFolder.ts';

const NAME = 'JSON-1000000001-20241231-001.json';
const [PIECE = ''] = Object.keys(piecesOf(1));
const STEPS = ['problems', 'code_action', 'completion', 'file_deleted', 'settings'] as const;

/** Forms of the settings that no one means: null, of another type, partly so, or unknown. */
const ODD = [null, 7, 'fr', [], { language: null }, { language: 12, rules: [] }, { rules: { 'no-such': 'off' } }, {}];

interface Seen {
  readonly codes: Readonly<Record<'opened' | 'repaired' | 'deleted', readonly string[]>>;
  readonly completion: readonly string[];
  readonly stopped: boolean;
  readonly failure?: string;
}

/** The first Lua of the page, which is the one for this Neovim. */
function configuration(): string {
  const page = readFileSync(inRoot('docs', 'editors.md'), 'utf8');
  return /```lua\n(.*?)```/s.exec(page)?.[1] ?? assert.fail('no Lua in docs/editors.md');
}

describe('Neovim, by the configuration of docs/editors.md', () => {
  let nvim = '';
  let folder: SubmissionFolder;

  before(async function () {
    this.timeout(180_000);
    nvim = await findNeovim();
  });
  beforeEach(() => {
    folder = new SubmissionFolder();
    folder.write(NAME, claimText(2).replace('"02/02/2023"', '"2023-02-02"'));
    for (const line of [1, 2]) {
      for (const [name, content] of Object.entries(piecesOf(line))) folder.write(name, content);
    }
  });
  afterEach(() => folder.close());

  /** Opens the claim in Neovim, with the server on the path as npm installs it. */
  async function drive(config: string, steps: readonly string[]): Promise<Seen> {
    const bin = join(folder.path, 'bin');
    mkdirSync(bin);
    symlinkSync(SERVER, join(bin, 'solde-language-server'));
    folder.write('init.lua', config);
    const output = join(folder.path, 'seen.txt');
    const asked = { output, piece: join(folder.path, PIECE), settings: ODD, steps };
    await promisify(execFile)(
      nvim,
      ['--headless', '--clean', '-i', 'NONE', '-n', '-u', 'init.lua', NAME, '-S', inRoot('test/editors/neovim.lua')],
      {
        cwd: folder.path,
        timeout: 50_000,
        env: {
          ...process.env,
          PATH: [bin, dirname(process.execPath), process.env.PATH].join(delimiter),
          XDG_STATE_HOME: folder.path,
          XDG_CACHE_HOME: folder.path,
          SOLDE_TEST: JSON.stringify(asked),
        },
      },
    );
    return JSON.parse(readFileSync(output, 'utf8'));
  }

  it('shows problems, repairs one, completes, sees that a piece has gone, and survives odd settings', async () => {
    const { codes, completion, stopped, failure } = await drive(configuration(), STEPS);
    assert.equal(failure, undefined);
    assert.deepEqual(codes, { opened: ['date-format'], repaired: [], deleted: ['piece-introuvable'] });
    assert.ok(
      completion.some((label) => label.includes('C')),
      completion.join(),
    );
    assert.equal(stopped, false);
    assert.equal(readFileSync(join(folder.path, NAME), 'utf8'), claimText(2), 'as it was written');
  });

  for (const settings of ['{ solde = vim.NIL }', '{ solde = 7 }', '{}', 'nil']) {
    it(`shows problems with the settings ${settings}`, async () => {
      const config = configuration().replace(/settings = .*,\n/, `settings = ${settings},\n`);
      assert.ok(config.includes(`settings = ${settings},`));
      const { codes, failure } = await drive(config, ['problems']);
      assert.deepEqual([failure, codes.opened], [undefined, ['date-format']]);
    });
  }
});
