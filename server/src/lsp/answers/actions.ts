import { type CodeActionParams, type Range, ResponseError, uinteger } from 'vscode-languageserver';
import { titles } from '../../core/messages/titles.ts';
import { knowsActions } from '../capabilities.ts';
import { APPLY, RECHECK_FOLDER } from '../protocol.ts';
import type { Answering, Lenient } from './answering.ts';
import { CommandActions } from './commandActions.ts';
import { FixActions } from './fixActions.ts';
import { RefactorActions } from './refactorActions.ts';
import { AnswerActions } from './returnedActions.ts';
import { ruleActions } from './ruleActions.ts';

/** Offers what can be done at a place, and does what of it is left to the server. */
export function serveActions(answering: Answering): void {
  const { connection, session, commands } = answering;
  const fixActions = new FixActions(answering);
  const refactorActions = new RefactorActions(answering);
  const answerActions = new AnswerActions(answering);
  const commandActions = new CommandActions(answering, fixActions);
  const isActing = knowsActions(answering.capabilities);
  connection.onCodeAction((params) => {
    const asked = completed(params);
    const language = session.settings.languageOf(asked.textDocument.uri);
    const found = fixActions.found(asked);
    const all = [
      ...fixActions.at(asked, found, language),
      ...refactorActions.at(
        asked,
        found.flatMap(({ fixes }) => fixes),
        language,
      ),
      ...answerActions.at(asked, language),
      ...ruleActions(asked, commands, language),
    ];
    const document = session.files.get(asked.textDocument.uri);
    return isActing || document === undefined ? all : all.map((action) => commandActions.of(action, document));
  });
  connection.onCodeActionResolve((action) => fixActions.resolve(action));
  connection.onExecuteCommand(({ command, arguments: [argument] = [] }) => {
    if (command === RECHECK_FOLDER) return session.lookAgain();
    return command === APPLY ? commandActions.execute(argument) : showPage(answering, argument);
  });
}

const WHOLE: Range = { start: { line: 0, character: 0 }, end: { line: uinteger.MAX_VALUE, character: 0 } };

/** What is asked for, with all that the protocol demands: of a client that says no range the whole file is meant. */
function completed({
  context,
  range = WHOLE,
  ...asked
}: Lenient<CodeActionParams, 'context' | 'range'>): CodeActionParams {
  return { ...asked, range, context: { ...context, diagnostics: context?.diagnostics ?? [] } };
}

/** Shows the page of a rule in the client. Rejects for what is no rule's code: the command comes from outside. */
async function showPage({ connection, pages }: Answering, code: unknown): Promise<void> {
  const known = typeof code === 'string' && Object.hasOwn(titles, code) ? pages.descriptionOf(code) : undefined;
  if (known === undefined) throw new ResponseError(-32602, `No page for ${JSON.stringify(code)}`);
  await connection.window.showDocument({ uri: known.href });
}
