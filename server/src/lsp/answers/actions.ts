import { ResponseError } from 'vscode-languageserver';
import { titles } from '../../core/messages/titles.ts';
import { REVOIR } from '../protocol.ts';
import type { Answering } from './answering.ts';
import { FixActions } from './fixActions.ts';
import { RefactorActions } from './refactorActions.ts';
import { RetourActions } from './retourActions.ts';
import { ruleActions } from './ruleActions.ts';

/** Offers what can be done at a place, and does what of it is left to the server. */
export function serveActions(answering: Answering): void {
  const { connection, session, commands } = answering;
  const fixActions = new FixActions(answering);
  const refactorActions = new RefactorActions(answering);
  const retourActions = new RetourActions(answering);
  connection.onCodeAction((asked) => {
    const langue = session.settings.langueOf(asked.textDocument.uri);
    const repairs = fixActions.at(asked, langue);
    const known = new Set(repairs.map(({ edit }) => JSON.stringify(edit)));
    // What mends a problem here is not offered a second time as a mere change.
    const others = refactorActions.at(asked, langue).filter(({ edit }) => !known.has(JSON.stringify(edit)));
    return [...repairs, ...others, ...retourActions.at(asked, langue), ...ruleActions(asked, commands, langue)];
  });
  connection.onCodeActionResolve((action) => fixActions.resolve(action));
  connection.onExecuteCommand(({ command, arguments: [code] = [] }) =>
    command === REVOIR ? session.lookAgain() : showPage(answering, code),
  );
}

/** Shows the page of a rule in the client. Rejects for what is no rule's code: the command comes from outside. */
async function showPage({ connection, pages }: Answering, code: unknown): Promise<void> {
  const known = typeof code === 'string' && Object.hasOwn(titles, code) ? pages.descriptionOf(code) : undefined;
  if (known === undefined) throw new ResponseError(-32602, `No page for ${JSON.stringify(code)}`);
  await connection.window.showDocument({ uri: known.href });
}
