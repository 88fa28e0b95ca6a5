import * as vscode from 'vscode';
import { encode } from '../../../../scripts/vscode/report.ts';

/**
 * Pastes as a person does: a text, or what is on the clipboard already. In a browser a suite has neither a clipboard of the
 * system nor a command that pastes like the keys: there the runner does both.
 */
export async function paste(text?: string): Promise<void> {
  if (vscode.env.uiKind === vscode.UIKind.Desktop) {
    if (text !== undefined) await vscode.env.clipboard.writeText(text);
    await vscode.commands.executeCommand('editor.action.clipboardPasteAction');
    return;
  }
  // biome-ignore lint/suspicious/noConsole: the console is the road from the suite to the runner
  console.log(encode({ kind: 'paste', text }));
}
