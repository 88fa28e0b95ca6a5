import type { Disposable, TextDocumentContentProvider } from 'vscode';
import {
  Disposable as Disposables,
  DocumentLink,
  EventEmitter,
  l10n,
  languages,
  Range,
  Uri,
  window,
  workspace,
} from 'vscode';
import { COMPARE_NUMBERS, type Comparison } from '../../../server/src/lsp/protocol.ts';
import { fileOf, type Given } from '../given.ts';
import { inform } from '../messages.ts';
import { registerCommand } from '../registering.ts';
import type { Server } from '../server.ts';

/** Of the texts that this command shows: nobody can change them, and nobody is asked to save them. */
const SCHEME = 'solde-correspondance';

/** Shows how the numbers of a file, the given one, else the one that is shown, correspond with those of the files around it. */
export function comparison(server: Server): Disposable {
  const shown = new Map<string, Comparison>();
  const changed = new EventEmitter<Uri>();
  const provider: TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => shown.get(uri.toString())?.text ?? '',
  };
  return Disposables.from(
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, provider),
    workspace.onDidCloseTextDocument(({ uri }) => void shown.delete(uri.toString())),
    languages.registerDocumentLinkProvider(
      { scheme: SCHEME },
      {
        provideDocumentLinks: (document) =>
          (shown.get(document.uri.toString())?.liens ?? []).map(({ start, end, uri, place }) => {
            const range = new Range(document.positionAt(start), document.positionAt(end));
            // As VS Code reads it: line and column from 1.
            const fragment = `L${place.line + 1},${place.character + 1}`;
            return new DocumentLink(range, Uri.parse(uri).with({ fragment }));
          }),
      },
    ),
    registerCommand('solde.compareNumbers', async (given?: Given) => {
      const file = fileOf(given);
      if (file === undefined) {
        await inform(l10n.t('Open one of the files to compare first.'));
        return;
      }
      const found = await server.askAloud<Comparison>(COMPARE_NUMBERS, { uri: file.toString() });
      if (found === undefined) return;
      const uri = Uri.from({ scheme: SCHEME, path: `${file.path}.correspondance.md` });
      shown.set(uri.toString(), found);
      changed.fire(uri);
      await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
    }),
  );
}
