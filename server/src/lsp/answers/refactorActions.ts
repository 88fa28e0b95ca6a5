import {
  type CodeAction,
  type CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
} from 'vscode-languageserver';
import { refactorings } from '../../core/editor/refactor/refactorings.ts';
import type { Language } from '../../core/messages/language.ts';
import type { RefactorKind } from '../../core/messages/refactorTitles.ts';
import { wordRefactoring } from '../../core/messages/refactorTitles.ts';
import { MOVE, REWRITE } from '../capabilities.ts';
import { spanOf } from '../convert.ts';
import type { Session } from '../session.ts';
import { type Answering, checkedIn } from './answering.ts';
import { wants } from './fixActions.ts';
import { say } from './texts.ts';
import { type Change, type EditAbilities, editAbilities, isSameChange, toWorkspaceEdit } from './workspaceEdit.ts';

const MOVES: ReadonlySet<RefactorKind> = new Set(['moveUp', 'moveDown', 'split', 'rename-file']);

/** Offers to change what is no fault: demandes added, moved, deleted, keys in order, blocks laid out, the file renamed. */
export class RefactorActions {
  readonly #session: Session;
  readonly #able: EditAbilities;

  constructor({ session, capabilities }: Answering) {
    this.#session = session;
    this.#able = editAbilities({ session, capabilities });
  }

  /**
   * The actions for the beginning of a range in an open file, and of the kinds asked for, but for those that would do the
   * same as a repair that is offered there.
   */
  at(
    { textDocument: { uri }, range, context }: CodeActionParams,
    repairs: readonly Change[],
    language: Language,
  ): CodeAction[] {
    const { document, check } = checkedIn({ session: this.#session }, uri) ?? {};
    if (document === undefined || check === undefined || isUnasked({ range, context })) return [];
    const isWanted = (kind: RefactorKind): boolean => wants(context.only, actionKind(kind));
    const found = refactorings(check, spanOf(range, document), isWanted);
    return found.flatMap((one) => {
      if (repairs.some((repair) => isSameChange(repair, one))) return [];
      const edit = toWorkspaceEdit(one, document, this.#able, say(language, 'confirmFiles'));
      return edit === undefined ? [] : [{ title: wordRefactoring(one, language), kind: actionKind(one.kind), edit }];
    });
  }
}

function actionKind(kind: RefactorKind): CodeActionKind {
  return `${MOVES.has(kind) ? MOVE : REWRITE}.${kind}`;
}

/** There is always something that could be changed: a light bulb at every place that the cursor comes to would say nothing. */
function isUnasked({ range: { start, end }, context }: Pick<CodeActionParams, 'range' | 'context'>): boolean {
  const isEmpty = start.line === end.line && start.character === end.character;
  return context.triggerKind === CodeActionTriggerKind.Automatic && isEmpty;
}
