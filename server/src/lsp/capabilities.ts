import {
  type ClientCapabilities,
  CodeActionKind,
  type FileOperationRegistrationOptions,
  type RenameOptions,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { FILE_OPERATIONS } from './watches.ts';

/** All safe repairs of a file: for `editor.codeActionsOnSave`, and the menu of source actions. */
export const FIX_ALL: CodeActionKind = `${CodeActionKind.SourceFixAll}.solde`;
export const REWRITE: CodeActionKind = `${CodeActionKind.RefactorRewrite}.solde`;
export const MOVE: CodeActionKind = `${CodeActionKind.Refactor}.move.solde`;

/** The files whose renaming is followed: what can be a piece, and claim files. */
const FOLLOWED: FileOperationRegistrationOptions = {
  filters: ['**/*.{pdf,png,jpg,jpeg}', '**/JSON-*-*-*.json'].map((glob) => ({
    pattern: { glob, matches: 'file', options: { ignoreCase: true } },
  })),
};

/** Whether a client knows actions that bring their edits; one that does not knows commands alone. */
export function knowsActions({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.codeAction?.codeActionLiteralSupport !== undefined;
}

/** All that the editor is told that it can ask. `commands` are those that the server carries out. */
export function capabilitiesFor(client: ClientCapabilities, commands: readonly string[]): ServerCapabilities {
  const done = { didCreate: FILE_OPERATIONS, didRename: FILE_OPERATIONS, didDelete: FILE_OPERATIONS };
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, REWRITE, MOVE], resolveProvider: true },
    // After a comma, a bracket or a line break the next key is the author's: there a list would take the Enter that is
    // meant for a new line.
    completionProvider: { triggerCharacters: ['"', ':', ' '] },
    hoverProvider: true,
    codeLensProvider: {},
    inlayHintProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    // Behind these an editor may ask for what was typed to be formatted, where its user wants that.
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: ['}', ']', ','] },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentHighlightProvider: true,
    linkedEditingRangeProvider: true,
    documentLinkProvider: {},
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: renameProvider(client),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { ...done, willRename: FOLLOWED },
    },
    ...(commands.length > 0 ? { executeCommandProvider: { commands: [...commands] } } : {}),
  };
}

function renameProvider({ textDocument }: ClientCapabilities): boolean | RenameOptions {
  return textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true;
}
