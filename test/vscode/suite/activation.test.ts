import * as vscode from 'vscode';
import { equal } from './support/assert.ts';
import { claimFiles, eventually, extensionId, languageId, openFile } from './support/workspace.ts';

describe('The packaged extension', () => {
  it('is installed', () => {
    equal(vscode.extensions.getExtension(extensionId)?.id, extensionId, 'the extension');
  });

  it('gives a claim file its language and starts for it', async () => {
    const [file] = await claimFiles();
    if (file === undefined) throw new Error('the workspace has no claim file');
    const { document } = await openFile(file);
    equal(document.languageId, languageId, `the language of ${file.path}`);
    await eventually('active extension', () => vscode.extensions.getExtension(extensionId)?.isActive || undefined);
  });
});
