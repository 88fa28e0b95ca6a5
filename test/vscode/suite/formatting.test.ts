import * as vscode from 'vscode';
import { equal } from './support/assert.ts';
import { eventually, inWorkspace, openFile } from './support/workspace.ts';

const RIGHT = 'JSON-LOINC00001-20230301-001.json';
const options: vscode.FormattingOptions = { tabSize: 2, insertSpaces: true };

async function write(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  const all = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  if (!(await editor.edit((edit) => edit.replace(all, text)))) throw new Error('the text could not be replaced');
}

async function apply(uri: vscode.Uri, edits: vscode.TextEdit[] | undefined): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  change.set(uri, edits ?? []);
  await vscode.workspace.applyEdit(change);
}

describe('Formatting', () => {
  const uri = inWorkspace(RIGHT);
  let editor: vscode.TextEditor;
  let text: string;

  before(async () => {
    editor = await openFile(uri);
    text = editor.document.getText();
  });
  afterEach(async () => {
    await openFile(uri);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually('the text of the disk', () => (editor.document.getText() === text ? true : undefined));
  });

  it('of a file of one line gives the lines that it had', async () => {
    await write(editor, text.replaceAll(/\s*\n\s*/g, ''));
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
      'vscode.executeFormatDocumentProvider',
      uri,
      options,
    );
    await apply(uri, edits);
    equal(editor.document.getText(), text.trimEnd(), 'formatted');
    await vscode.commands.executeCommand('editor.action.formatDocument');
    equal(editor.document.getText(), text.trimEnd(), 'formatted again, by the command');
  });

  it('of a range leaves the other lines', async () => {
    const untidy = text.replace('"numLigne": 1', '"numLigne" :1').replace('"numLigne": 2', '"numLigne" :2');
    await write(editor, untidy);
    const line = editor.document.positionAt(untidy.indexOf('"numLigne" :2')).line;
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
      'vscode.executeFormatRangeProvider',
      uri,
      new vscode.Range(line, 0, line + 1, 0),
      options,
    );
    await apply(uri, edits);
    equal(editor.document.getText(), text.replace('"numLigne": 1', '"numLigne" :1'), 'formatted lines');
  });

  it('as it is typed sets the line of a comma right', async () => {
    const untidy = text.replace('      "numLigne": 2,', '    "numLigne" :2,');
    await write(editor, untidy);
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
      'vscode.executeFormatOnTypeProvider',
      uri,
      editor.document.positionAt(untidy.indexOf('"numLigne" :2,') + '"numLigne" :2,'.length),
      ',',
      options,
    );
    await apply(uri, edits);
    equal(editor.document.getText(), text, 'formatted line');
  });

  it('selects a whole number, name or date as a word', () => {
    const word = (part: string): string => {
      const place = editor.document.positionAt(text.indexOf(part) + Math.floor(part.length / 2));
      return editor.document.getText(editor.document.getWordRangeAtPosition(place));
    };
    for (const part of ['750712184', 'BIO-LOINC-Va1-FACTURE-00001.pdf', '2917.00', '15/12/2022', 'FINBIO000006']) {
      equal(word(part), part, `the word in ${part}`);
    }
  });

  it('has little to do behind Enter: the line is indented as it is written', async () => {
    editor = await openFile(uri);
    const end = editor.document.positionAt(text.indexOf('"beneficiaires": [') + '"beneficiaires": ['.length);
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: '\n' });
    await vscode.commands.executeCommand('type', { text: '1' });
    equal(editor.document.lineAt(end.line + 1).text, '        1', 'the new line');
  });
});
