import {
  type CodeAction,
  type CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
} from 'vscode-languageserver';
import type { Language } from '../../core/messages/language.ts';
import type { RefactorKind } from '../../core/messages/refactorTitles.ts';
import { wordRefactoring } from '../../core/messages/refactorTitles.ts';
import type { Service } from '../../core/workspace/service.ts';
import { MOVE, REWRITE } from '../capabilities.ts';
import type { Session } from '../session.ts';
import type { Answering } from './answering.ts';
import { wants } from './fixActions.ts';
import { say } from './texts.ts';
import { type EditAbilities, editAbilities, toWorkspaceEdit } from './workspaceEdit.ts';

const MOVES: ReadonlySet<RefactorKind> = new Set(['moveUp', 'moveDown', 'split', 'rename-file']);

/** Offers to change what is no fault: demandes added, moved, deleted, keys in order, blocks laid out, the file renamed. */
export class RefactorActions {
  readonly #session: Session;
  readonly #service: Service;
  readonly #able: EditAbilities;

  constructor({ session, service, capabilities }: Answering) {
    this.#session = session;
    this.#service = service;
    this.#able = editAbilities({ session, capabilities });
  }

  /** The actions for the beginning of a range in an open file, and of the kinds asked for. */
  at({ textDocument: { uri }, range, context }: CodeActionParams, language: Language): CodeAction[] {
    const document = this.#session.files.get(uri);
    const isWanted = [REWRITE, MOVE].some((kind) => wants(context.only, kind) || isWithin(context.only, kind));
    if (document === undefined || !isWanted || isUnasked({ range, context })) return [];
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    return this.#service.refactorings(uri, span, this.#session.circumstances.of(uri)).flatMap((one) => {
      const kind = `${MOVES.has(one.kind) ? MOVE : REWRITE}.${one.kind}`;
      if (!wants(context.only, kind)) return [];
      const edit = toWorkspaceEdit(one, document, this.#able, say(language, 'confirmFiles'));
      return edit === undefined ? [] : [{ title: wordRefactoring(one, language), kind, edit }];
    });
  }
}

/** There is always something that could be changed: a light bulb at every place that the cursor comes to would say nothing. */
function isUnasked({ range: { start, end }, context }: Pick<CodeActionParams, 'range' | 'context'>): boolean {
  const isEmpty = start.line === end.line && start.character === end.character;
  return context.triggerKind === CodeActionTriggerKind.Automatic && isEmpty;
}

/** Whether one of the kinds asked for is one of this kind's own. */
function isWithin(only: readonly CodeActionKind[] | undefined, kind: CodeActionKind): boolean {
  return only?.some((one) => one.startsWith(`${kind}.`)) === true;
}
