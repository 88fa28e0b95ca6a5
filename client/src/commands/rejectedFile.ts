import type { Disposable } from 'vscode';
import { l10n, Range, Uri, window } from 'vscode';
import {
  ANSWER,
  type AnsweredLine,
  NEW_REJECTED_FILE,
  type Refusal,
  type RefusedLines,
  type RejectedFileAnswer,
  type RejectedFileRequest,
} from '../../../server/src/lsp/protocol.ts';
import { fileOf, type Given } from '../given.ts';
import { inform, plain, warn } from '../messages.ts';
import { registerCommand } from '../registering.ts';
import type { Server } from '../server.ts';
import { makeAll } from '../writing.ts';

/** Makes a new claim file of what the portal refused in a returned one: the given one, else the one that is shown. */
export function rejected(server: Server): Disposable {
  return registerCommand(NEW_REJECTED_FILE, async (given?: Given) => {
    const uri = fileOf(given);
    if (uri === undefined) {
      await inform(l10n.t('Open the file returned by the portal first.'));
      return;
    }
    const returned = await server.askAloud<RefusedLines | Refusal>(ANSWER.read, { uri: uri.toString() });
    if (returned === undefined) return;
    if ('refusal' in returned) return void (await warn(returned.refusal));
    const unclear = await choose(returned);
    if (unclear === undefined) return;
    const request: RejectedFileRequest = { uri: uri.toString(), unclear };
    const made = await server.askAloud<RejectedFileAnswer | Refusal>(ANSWER.rejected, request);
    if (made === undefined) return;
    if ('refusal' in made) await warn(made.refusal);
    else await create(server, Uri.joinPath(uri, '..', made.name), made);
  });
}

/** Which of the uncertain demandes are to be taken too; undefined when the user changes their mind. */
async function choose({ unclear }: RefusedLines): Promise<readonly number[] | undefined> {
  if (unclear.length === 0) return [];
  const items = unclear.map(({ line, answer }: AnsweredLine) => ({
    label: l10n.t('Claim {0}', line),
    description: plain(answer),
    line,
  }));
  const chosen = await window.showQuickPick(items, {
    canPickMany: true,
    ignoreFocusOut: true,
    title: l10n.t('New File from Rejected Claims'),
    placeHolder: l10n.t('The portal’s response to these claims is unclear. Select the ones to include.'),
  });
  return chosen?.map(({ line }) => line);
}

async function create(server: Server, uri: Uri, made: RejectedFileAnswer): Promise<void> {
  const { start, end } = made.selection;
  if (!(await makeAll(server, [{ uri, text: made.text }]))) return;
  const selected = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(uri, { selection: selected });
}
