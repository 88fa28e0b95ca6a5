import * as vscode from 'vscode';
import { dayOf } from '../../../server/src/core/claim/claimName.ts';
import { languageOf } from '../../../server/src/core/messages/language.ts';
import { wordProblem } from '../../../server/src/core/messages/messages.ts';
import { learnWords } from '../../../server/src/core/messages/words.ts';
import { Explorer } from '../../../server/src/core/nearby/explorer.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { equal } from './support/assert.ts';
import { vscodeFiles } from './support/files.ts';
import {
  claimFiles,
  codeOf,
  eventually,
  inWorkspace,
  openFile,
  settledDiagnostics,
  soldeDiagnostics,
} from './support/workspace.ts';

const RIGHT = 'JSON-LOINC00001-20230301-001.json';
const FAULTY = 'JSON-LOINC00001-20230301-002.json';

/** A problem as both sides can show it: severity, code, words and range. */
function shown(severity: string, code: unknown, message: string, range: vscode.Range): string {
  const { start, end } = range;
  return `${start.line}:${start.character}-${end.line}:${end.character} ${severity} ${code}: ${message}`;
}

/** What the engine itself finds in the text that the editor has, and in the files around it. */
async function expected(document: vscode.TextDocument): Promise<string[]> {
  const workspace = new Workspace();
  workspace.open(document.fileName, document.getText());
  const language = languageOf(vscode.env.language);
  await learnWords(language);
  const surroundings = await new Explorer(vscodeFiles, { maximumSize: 8_000_000 }).around(document.uri.toString());
  const fileName = document.uri.path.split('/').at(-1);
  return workspace
    .verdict(document.fileName, { today: dayOf(new Date()), fileName, surroundings })
    .problems.map((problem) => {
      const range = new vscode.Range(document.positionAt(problem.start), document.positionAt(problem.end));
      return shown(problem.level, problem.code, wordProblem(problem, language), range);
    })
    .sort();
}

function published(uri: vscode.Uri): string[] {
  return soldeDiagnostics(uri)
    .map((diagnostic) => {
      const severity = vscode.DiagnosticSeverity[diagnostic.severity].toLowerCase();
      return shown(severity, codeOf(diagnostic), diagnostic.message, diagnostic.range);
    })
    .sort();
}

async function replace(editor: vscode.TextEditor, found: string, text: string): Promise<void> {
  const { document } = editor;
  const at = document.getText().indexOf(found);
  if (at < 0) throw new Error(`no ${found} in ${document.fileName}`);
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + found.length));
  if (!(await editor.edit((edit) => edit.replace(range, text)))) throw new Error(`${found} could not be replaced`);
}

describe('The problems in the editor', () => {
  it('are those of the engine, range by range, in every example', async () => {
    for (const file of await claimFiles()) {
      const { document } = await openFile(file);
      const problems = await expected(document);
      await settledDiagnostics(file, 500, problems.length > 0 ? undefined : 1_000);
      equal(published(file), problems, file.path);
    }
  });

  it('are none in the right file, and many in the faulty one', async () => {
    equal(published(inWorkspace(RIGHT)), [], RIGHT);
    await openFile(inWorkspace(FAULTY));
    await eventually('twenty problems', () => (soldeDiagnostics(inWorkspace(FAULTY)).length >= 20 ? true : undefined));
  });

  it('follow the text as it is typed', async () => {
    const uri = inWorkspace(RIGHT);
    const editor = await openFile(uri);
    await replace(editor, '"typeAction": "C"', '"typeAction": C');
    await eventually('the new problem', () => (soldeDiagnostics(uri).length === 1 ? true : undefined));
    equal(published(uri), await expected(editor.document), 'after the edit');
    await vscode.commands.executeCommand('undo');
    await eventually('no problem', () => (soldeDiagnostics(uri).length === 0 ? true : undefined));
  });

  it('obey the settings', async () => {
    const uri = inWorkspace(FAULTY);
    await openFile(uri);
    const settings = vscode.workspace.getConfiguration('solde', uri);
    const has = (code: string): boolean => soldeDiagnostics(uri).some((diagnostic) => codeOf(diagnostic) === code);
    await eventually('date-format', () => has('date-format') || undefined);
    await settings.update('rules', { 'date-format': 'off' }, vscode.ConfigurationTarget.Workspace);
    await eventually('no date-format', () => !has('date-format') || undefined);
    await settings.update('language', 'fr', vscode.ConfigurationTarget.Workspace);
    await eventually(
      'French',
      () => soldeDiagnostics(uri).some(({ message }) => message.startsWith('Demande ')) || undefined,
    );
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await settings.update('language', undefined, vscode.ConfigurationTarget.Workspace);
    await eventually('date-format again', () => has('date-format') || undefined);
  });

  it('come back when the server is restarted', async () => {
    const uri = inWorkspace(FAULTY);
    const { document } = await openFile(uri);
    await vscode.commands.executeCommand('solde.restart');
    await settledDiagnostics(uri, 2_000);
    equal(published(uri), await expected(document), 'after the restart');
  });

  it('come once, however fast the server is restarted again', async () => {
    const uri = inWorkspace(FAULTY);
    const { document } = await openFile(uri);
    await Promise.all([1, 2, 3].map(() => vscode.commands.executeCommand('solde.restart')));
    await settledDiagnostics(uri, 2_000);
    equal(published(uri), await expected(document), 'after three restarts at once');
  });
});
