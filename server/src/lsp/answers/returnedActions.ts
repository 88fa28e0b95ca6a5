import { type CodeAction, CodeActionKind, type CodeActionParams, CodeActionTriggerKind } from 'vscode-languageserver';
import { dayOf } from '../../core/claim/claimName.ts';
import type { Language } from '../../core/messages/language.ts';
import type { Check } from '../../core/rules/engine/check.ts';
import { problemsOf } from '../../core/rules/engine/problems.ts';
import { readAnswers, rejectedFile } from '../../core/submission/rejectedFile.ts';
import { HIDE_ANSWER, NEW_REJECTED_FILE } from '../protocol.ts';
import { nameOf } from '../uris.ts';
import type { Answering } from './answering.ts';
import { wants } from './fixActions.ts';
import { say } from './texts.ts';
import { editAbilities, toWorkspaceEdit } from './workspaceEdit.ts';

const MAKE: CodeActionKind = `${CodeActionKind.Refactor}.move.solde.rejectedFile`;

/** What can be done about the portal's answer: a new file of what it refused, and that it is shown no longer. */
export class AnswerActions {
  readonly #answering: Answering;

  constructor(answering: Answering) {
    this.#answering = answering;
  }

  at(asked: CodeActionParams, language: Language): CodeAction[] {
    return [...this.#make(asked, language), ...this.#dismiss(asked, language)];
  }

  #make(asked: CodeActionParams, language: Language): CodeAction[] {
    const { uri } = asked.textDocument;
    const kind = kindOf(asked);
    const { session, commands } = this.#answering;
    const document = session.files.get(uri);
    if (document === undefined || kind === undefined || !wants(asked.context.only, kind)) return [];
    if (session.check(uri)?.context.kind !== 'returned') return [];
    const returned = readAnswers(document.getText());
    if ('refusal' in returned || returned.rejected.length + returned.unclear.length === 0) return [];
    const diagnostics = asked.context.diagnostics.filter(({ code }) => code === 'traitement');
    if (commands.has(NEW_REJECTED_FILE)) {
      const title = say(language, 'rejected');
      return [{ title, kind, diagnostics, command: { title, command: NEW_REJECTED_FILE, arguments: [uri] } }];
    }
    // An editor that cannot ask about the uncertain ones makes the file of what is certain.
    const taken = session.circumstances.of(uri).surroundings?.names ?? [];
    const made = rejectedFile(document.getText(), {
      unclear: [],
      fileName: nameOf(uri),
      taken,
      day: dayOf(new Date()),
    });
    if ('refusal' in made) return [];
    const files = [{ what: 'create', name: made.name, text: made.text }] as const;
    const able = editAbilities(this.#answering);
    const edit = toWorkspaceEdit({ edits: [], files }, document, able, say(language, 'confirmFiles'));
    const title = say(language, 'rejectedName', { name: made.name });
    return edit === undefined ? [] : [{ title, kind, diagnostics, edit }];
  }

  #dismiss({ context, textDocument: { uri } }: CodeActionParams, language: Language): CodeAction[] {
    if (!this.#answering.commands.has(HIDE_ANSWER) || !wants(context.only, CodeActionKind.QuickFix)) return [];
    const ours = context.diagnostics.filter(({ code, source }) => code === 'reponse-portail' && source === 'solde');
    if (ours.length === 0) return [];
    const title = say(language, 'hide');
    return answeringFiles(this.#answering.session.check(uri)).map((name) => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: ours,
      command: { title, command: HIDE_ANSWER, arguments: [name, uri] },
    }));
  }
}

/** With the problem of an answer it is a quick fix; elsewhere it comes when it is asked for. */
function kindOf({ context, range: { start, end } }: CodeActionParams): CodeActionKind | undefined {
  if (context.diagnostics.some(({ code }) => code === 'traitement')) return CodeActionKind.QuickFix;
  const isEmpty = start.line === end.line && start.character === end.character;
  return context.triggerKind === CodeActionTriggerKind.Automatic && isEmpty ? undefined : MAKE;
}

/** The names of the returned files whose answers are shown on a claim. */
function answeringFiles(check: Check | undefined): readonly string[] {
  const answers = check === undefined ? [] : problemsOf(check).filter(({ code }) => code === 'reponse-portail');
  const paths = new Set(answers.flatMap(({ elsewhere }) => elsewhere.map(({ path }) => path)));
  return (check?.context.surroundings?.siblings ?? []).filter(({ path }) => paths.has(path)).map(({ name }) => name);
}
