import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edits } from '../../core/json/edits.ts';
import { wordFix } from '../../core/messages/fixTitles.ts';
import type { Language } from '../../core/messages/language.ts';
import { titles } from '../../core/messages/titles.ts';
import { type Repairable, repairables } from '../../core/rules/engine/fixes.ts';
import { problemsOf } from '../../core/rules/engine/problems.ts';
import { fixAll } from '../../core/workspace/fixAll.ts';
import { FIX_ALL, knowsActions } from '../capabilities.ts';
import { spanOf, toRange } from '../convert.ts';
import type { Session } from '../session.ts';
import { type Answering, checkedIn } from './answering.ts';
import { say } from './texts.ts';
import { type Change, type EditAbilities, editAbilities, toWorkspaceEdit } from './workspaceEdit.ts';

/** What an action that is worked out once it is chosen has to know. */
interface Pending {
  readonly uri: string;
  readonly version: number;
  /** The rule whose safe repairs are all made; those of all rules without it. */
  readonly code?: string;
}

/** Offers to repair what was found: one problem in one way, a rule's everywhere, or all that is safe. */
export class FixActions {
  readonly #session: Session;
  readonly #able: EditAbilities;
  readonly #canResolve: boolean;
  /** Whether the client knows commands alone: it can then ask for no kind, and works out nothing itself. */
  readonly #isCommanded: boolean;

  constructor({ session, capabilities }: Answering) {
    this.#session = session;
    this.#able = editAbilities({ session, capabilities });
    const properties = capabilities.textDocument?.codeAction?.resolveSupport?.properties;
    this.#isCommanded = !knowsActions(capabilities);
    this.#canResolve = this.#isCommanded || properties?.includes('edit') === true;
  }

  /** What can be repaired at a place in an open file, where repairs are asked for. */
  found({ textDocument: { uri }, range, context }: CodeActionParams): readonly Repairable[] {
    const { document, check } = checkedIn({ session: this.#session }, uri) ?? {};
    if (document === undefined || check === undefined || !wants(context.only, CodeActionKind.QuickFix)) return [];
    return repairables(check, spanOf(range, document));
  }

  /** The actions for a place in an open file, where this was `found`; none for another. */
  at(
    { textDocument: { uri }, context }: CodeActionParams,
    found: readonly Repairable[],
    language: Language,
  ): CodeAction[] {
    const document = this.#session.files.get(uri);
    if (document === undefined) return [];
    const actions: CodeAction[] = [];
    if (wants(context.only, CodeActionKind.QuickFix)) {
      for (const one of found) actions.push(...this.#repairs(one, document, context.diagnostics, language));
      actions.push(...this.#everywhere(found, document, context.diagnostics, language));
      if (this.#isCommanded && found.some(({ fixes }) => fixes.some((fix) => fix.safe))) {
        actions.push(this.#allLater(document, language));
      }
    }
    // In the menu of the light bulb, where nothing is asked for, it would come with every problem.
    if (context.only !== undefined && wants(context.only, FIX_ALL)) actions.push(...this.#all(document, language));
    return actions;
  }

  /** Works out the edit of an action that was chosen. Rejects when the text has changed since it was offered. */
  resolve(action: CodeAction): CodeAction {
    const pending = action.data as Pending | undefined;
    if (typeof pending?.uri !== 'string' || !isOptionalText(pending.code)) return action;
    const document = this.#session.files.get(pending.uri);
    if (document === undefined || document.version !== pending.version) {
      throw new ResponseError(LSPErrorCodes.ContentModified, `${pending.uri} has changed`);
    }
    return { ...action, edit: this.#editOf({ edits: this.#fixAll(document, pending.code) }, document) ?? {} };
  }

  #repairs(
    { problem, fixes }: Repairable,
    document: TextDocument,
    shown: Diagnostic[],
    language: Language,
  ): CodeAction[] {
    const range = toRange(problem, document);
    const diagnostics = shown.filter((one) => one.code === problem.code && isSameRange(one.range, range));
    return fixes.flatMap((fix) => {
      const edit = this.#editOf(fix, document, language);
      if (edit === undefined) return [];
      const title = wordFix(fix, language);
      return [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit, isPreferred: fix.safe && fix === fixes[0] }];
    });
  }

  /** For each rule with a safe repair here: the same everywhere in the file. */
  #everywhere(
    found: readonly Repairable[],
    document: TextDocument,
    shown: Diagnostic[],
    language: Language,
  ): CodeAction[] {
    const safe = found.filter(({ fixes }) => fixes.some((fix) => fix.safe));
    const codes = [...new Set(safe.map(({ problem }) => problem.code))];
    const check = this.#session.check(document.uri);
    const problems = check ? problemsOf(check) : [];
    return codes.flatMap((code): CodeAction[] => {
      if (problems.filter((problem) => problem.code === code).length < 2) return [];
      const title = say(language, 'fixEverywhere', { heading: titles[code as keyof typeof titles][language] });
      const diagnostics = shown.filter((one) => one.code === code);
      const action = { title, kind: CodeActionKind.QuickFix, diagnostics };
      const pending: Pending = { uri: document.uri, version: document.version, code };
      if (this.#canResolve) return [{ ...action, data: pending }];
      const edit = this.#editOf({ edits: this.#fixAll(document, code) }, document);
      return edit === undefined ? [] : [{ ...action, edit }];
    });
  }

  #all(document: TextDocument, language: Language): CodeAction[] {
    const edits = this.#fixAll(document);
    const edit = edits.length === 0 ? undefined : this.#editOf({ edits }, document);
    return edit === undefined ? [] : [{ title: say(language, 'fixAll'), kind: FIX_ALL, edit }];
  }

  /** The same where no kind can be asked for: it is worked out once it is chosen. */
  #allLater({ uri, version }: TextDocument, language: Language): CodeAction {
    const data: Pending = { uri, version };
    return { title: say(language, 'fixAll'), kind: FIX_ALL, data };
  }

  #fixAll(document: TextDocument, code?: string): Edits {
    const check = this.#session.check(document.uri);
    return check ? fixAll(check, this.#session.circumstances.of(document.uri), code) : [];
  }

  #editOf(change: Change, document: TextDocument, language: Language = 'fr'): WorkspaceEdit | undefined {
    return toWorkspaceEdit(change, document, this.#able, say(language, 'confirmFiles'));
  }
}

/** Whether an editor that asks for these kinds wants this one. */
export function wants(only: readonly CodeActionKind[] | undefined, kind: CodeActionKind): boolean {
  return only === undefined || only.some((one) => kind === one || one === '' || kind.startsWith(`${one}.`));
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isSameRange(a: Diagnostic['range'], b: Diagnostic['range']): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
