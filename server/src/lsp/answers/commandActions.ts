import { type CodeAction, type Command, LSPErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { APPLY } from '../protocol.ts';
import type { Answering } from './answering.ts';
import type { FixActions } from './fixActions.ts';

/** What a command has to know to do what an action would have. */
interface Applying {
  readonly heading: string;
  readonly uri: string;
  readonly version: number;
  /** The edit as text: what stands in it is the protocol's, and not a client's to tidy. */
  readonly edit?: string;
  /** What the edit is worked out from, where it is not known yet. */
  readonly data?: unknown;
}

/** The same actions for a client that knows commands alone: the server asks it to make the edit once one is chosen. */
export class CommandActions {
  readonly #answering: Answering;
  readonly #fixActions: FixActions;

  constructor(answering: Answering, fixActions: FixActions) {
    this.#answering = answering;
    this.#fixActions = fixActions;
  }

  /** The command of an action in an open file. */
  of({ title, command, edit, data }: CodeAction, { uri, version }: TextDocument): Command {
    if (command !== undefined) return command;
    const applying: Applying = { heading: title, uri, version, ...(edit ? { edit: JSON.stringify(edit) } : { data }) };
    return { title, command: APPLY, arguments: [applying] };
  }

  /** Makes the edit of a command that was chosen. Rejects when the text has changed since it was offered, or the client refuses. */
  async execute(argument: unknown): Promise<void> {
    if (!isApplying(argument)) throw new ResponseError(-32602, `${APPLY} has no edit`);
    const { heading, uri, version, edit, data } = argument;
    if (this.#answering.session.files.get(uri)?.version !== version) {
      throw new ResponseError(LSPErrorCodes.ContentModified, `${uri} has changed`);
    }
    const wanted: WorkspaceEdit | undefined =
      edit === undefined ? this.#fixActions.resolve({ title: heading, data }).edit : JSON.parse(edit);
    const { applied, failureReason } = await this.#answering.connection.workspace.applyEdit({
      label: heading,
      edit: wanted ?? {},
    });
    if (!applied) throw new ResponseError(LSPErrorCodes.RequestFailed, failureReason ?? 'The edit was not applied');
  }
}

function isApplying(argument: unknown): argument is Applying {
  const { heading, uri, version, edit } = (argument ?? {}) as Partial<Applying>;
  const isPlaced = typeof heading === 'string' && typeof uri === 'string' && typeof version === 'number';
  return isPlaced && (edit === undefined || typeof edit === 'string');
}
