import type { Disposable } from 'vscode';
import { l10n, Uri, window } from 'vscode';
import { EXPORT_CSV, type ExportFile, type ExportRequest, type Refusal } from '../../../server/src/lsp/protocol.ts';
import { fileOf, type Given } from '../given.ts';
import { fail, inform } from '../messages.ts';
import { registerCommand } from '../registering.ts';
import type { Server } from '../server.ts';
import { nameOf, reasonOf } from '../words.ts';
import { bytesAt, put } from '../writing.ts';

/** Writes the demandes of a claim file as CSV, where the user says. */
export function exportTable(server: Server): Disposable {
  return registerCommand('solde.export', async (given?: Given) => {
    const uri = fileOf(given);
    if (uri === undefined) {
      await inform(l10n.t('Open a claim file first.'));
      return;
    }
    const request: ExportRequest = { uri: uri.toString() };
    const made = await server.askAloud<ExportFile | Refusal>(EXPORT_CSV, request);
    if (made === undefined) return;
    if ('refusal' in made) await fail(made.refusal);
    else await save(uri, made);
  });
}

async function save(uri: Uri, { name: csvName, text, remarks }: ExportFile): Promise<void> {
  // The dialog asks before it gives the name of a file that is there: that one may be replaced.
  const target = await window.showSaveDialog({
    defaultUri: Uri.joinPath(uri, '..', csvName),
    filters: { CSV: ['csv'] },
  });
  if (target === undefined) return;
  try {
    await put(target, text, await bytesAt(target));
  } catch (error) {
    const reason = reasonOf(error);
    await fail(l10n.t('Could not write the CSV file: {0}', reason));
    return;
  }
  const name = nameOf(target.path);
  void inform([l10n.t('Created {0}.', name), ...remarks].join(' '));
}
