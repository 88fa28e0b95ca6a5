import type { Disposable } from 'vscode';
import { l10n, Range, Uri, window } from 'vscode';
import {
  type AnsweredLine,
  REFUSEES,
  RETOUR,
  type Refusal,
  type RefusedLines,
  type RefuseesFile,
  type RefuseesRequest,
} from '../../../server/src/lsp/protocol.ts';
import { fileOf, type Given } from '../given.ts';
import { inform, plain, warn } from '../messages.ts';
import { registerCommand } from '../registering.ts';
import type { Server } from '../server.ts';
import { makeAll } from '../writing.ts';

/** Makes a new claim file of what the portal refused in a returned one: the given one, else the one that is shown. */
export function refusees(server: Server): Disposable {
  return registerCommand(REFUSEES, async (given?: Given) => {
    const uri = fileOf(given);
    if (uri === undefined) {
      await inform(l10n.t('Open the file that the portal returned first.'));
      return;
    }
    const retour = await server.askAloud<RefusedLines | Refusal>(RETOUR.lire, { uri: uri.toString() });
    if (retour === undefined) return;
    if ('refus' in retour) return void (await warn(retour.refus));
    const incertaines = await choose(retour);
    if (incertaines === undefined) return;
    const request: RefuseesRequest = { uri: uri.toString(), incertaines };
    const made = await server.askAloud<RefuseesFile | Refusal>(RETOUR.refusees, request);
    if (made === undefined) return;
    if ('refus' in made) await warn(made.refus);
    else await create(server, Uri.joinPath(uri, '..', made.nom), made);
  });
}

/** Which of the uncertain demandes are to be taken too; undefined when the user changes their mind. */
async function choose({ incertaines }: RefusedLines): Promise<readonly number[] | undefined> {
  if (incertaines.length === 0) return [];
  const items = incertaines.map(({ ligne, reponse }: AnsweredLine) => ({
    label: l10n.t('Line {0}', ligne),
    description: plain(reponse),
    ligne,
  }));
  const chosen = await window.showQuickPick(items, {
    canPickMany: true,
    ignoreFocusOut: true,
    title: l10n.t('New file with the refused claims'),
    placeHolder: l10n.t('These answers are not clear: which claims are to be in the file too?'),
  });
  return chosen?.map(({ ligne }) => ligne);
}

async function create(server: Server, uri: Uri, made: RefuseesFile): Promise<void> {
  const { start, end } = made.selection;
  if (!(await makeAll(server, [{ uri, texte: made.text }]))) return;
  const selected = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(uri, { selection: selected });
}
