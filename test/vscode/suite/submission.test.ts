import * as vscode from 'vscode';
import { equal } from './support/assert.ts';
import { inWorkspace, openFile } from './support/workspace.ts';

const RIGHT = 'JSON-LOINC00001-20230301-001.json';
/** Out of reach of the claim files of the other tests. */
const FOLDER = 'depot/du-jour';

/** The files that an archive holds, by its directory: names in UTF-8 behind the mark of each line. */
function namesIn(archive: Uint8Array): string[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.length);
  const names: string[] = [];
  const end = archive.length - 22;
  for (let at = view.getUint32(end + 16, true); view.getUint32(at, true) === 0x02014b50; ) {
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(archive.subarray(at + 46, at + 46 + length)));
    at += 46 + length;
  }
  return names;
}

describe('Preparing a deposit in the editor', () => {
  const { fs } = vscode.workspace;
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('');
  const base = `${FOLDER}/JSON-LOINC00001-${day}-001`;
  let pieces: string[] = [];

  before(async () => {
    const text = new TextDecoder().decode(await fs.readFile(inWorkspace(RIGHT)));
    pieces = [...text.matchAll(/"nomFichier": "([^"]+)"/g)].map(([, name = '']) => name);
    await fs.createDirectory(inWorkspace(FOLDER));
    await fs.copy(inWorkspace(RIGHT), inWorkspace(`${base}.json`));
    for (const piece of pieces) await fs.copy(inWorkspace(piece), inWorkspace(`${FOLDER}/${piece}`));
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await fs.delete(inWorkspace('depot'), { recursive: true });
  });

  it('makes its archives and its report beside the file, and nothing else', async () => {
    await openFile(inWorkspace(`${base}.json`));
    await vscode.commands.executeCommand('solde.prepareSubmission');
    equal(namesIn(await fs.readFile(inWorkspace(`${base}-PJ-1.zip`))), pieces, 'the pieces');
    const names = (await fs.readDirectory(inWorkspace(FOLDER))).map(([name]) => `${FOLDER}/${name}`);
    equal(names.includes(`${base}-rapport.html`), true, names.join());
    equal(names.length, pieces.length + 3, names.join());
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
