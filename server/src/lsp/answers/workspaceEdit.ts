import type {
  CreateFile,
  Range,
  RenameFile,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Edit, ordered } from '../../core/json/edits.ts';
import type { Blank, Fix } from '../../core/rules/engine/fix.ts';
import { toRange } from '../convert.ts';
import { folderOf, uriIn, uriOf } from '../uris.ts';
import type { Answering } from './answering.ts';

/** A change of the core's, whatever feature it comes from. */
export type Change = Pick<Fix, 'edits' | 'blanks' | 'files'>;

/** Whether two changes do the same, wherever the cursor goes then. */
export function isSameChange(a: Change, b: Change): boolean {
  const [edits, others] = [ordered(a.edits), ordered(b.edits)];
  const [files = [], otherFiles = []] = [a.files, b.files];
  return (
    edits.length === others.length &&
    edits.every(({ offset, length, text }, at) => {
      const other = others[at];
      return offset === other?.offset && length === other.length && text === other.text;
    }) &&
    files.length === otherFiles.length &&
    files.every(({ what, name }, at) => what === otherFiles[at]?.what && name === otherFiles[at].name)
  );
}

/** What an editor can do with an edit that it is sent. */
export interface EditAbilities {
  /** Whether edits may carry the version of the text that they are for, so that the editor refuses stale ones. */
  readonly versions: boolean;
  readonly rename: boolean;
  readonly create: boolean;
  /** Whether the cursor can be led to what is to be filled in. */
  readonly snippets: boolean;
  /** Whether the user can be asked before files are touched. */
  readonly questions: boolean;
  /** The version of an open file as the editor knows it; null where it knows none. */
  versionOf(document: TextDocument): number | null;
}

export function editAbilities({ capabilities, session }: Pick<Answering, 'capabilities' | 'session'>): EditAbilities {
  const able = capabilities.workspace?.workspaceEdit;
  const versions = able?.documentChanges === true;
  const operations = versions ? (able?.resourceOperations ?? []) : [];
  return {
    versions,
    rename: operations.includes('rename'),
    create: operations.includes('create'),
    snippets: versions && able?.snippetEditSupport === true,
    questions: able?.changeAnnotationSupport !== undefined,
    versionOf: (document) => session.files.versions.of(document),
  };
}

/** The change of an open file as the protocol says it; undefined where the editor cannot make all of it. */
export function toWorkspaceEdit(
  change: Change,
  document: TextDocument,
  able: EditAbilities,
  question: string,
): WorkspaceEdit | undefined {
  const { edits, files = [] } = change;
  if (!files.every(({ what }) => able[what])) return undefined;
  const textEdits = edits.map((edit): TextEdit => ({ range: rangeOf(edit, document), newText: edit.text }));
  if (!able.versions) return { changes: { [document.uri]: textEdits } };
  const { uri } = document;
  const inText: TextDocumentEdit = {
    textDocument: { uri, version: able.versionOf(document) },
    edits: able.snippets ? withBlanks(change, textEdits, document) : textEdits,
  };
  const annotationId = able.questions && files.some(({ what }) => what === 'rename') ? 'files' : undefined;
  return {
    documentChanges: [
      ...(edits.length > 0 ? [inText] : []),
      ...files.flatMap((file) => toOperations(file, uri, annotationId)),
    ],
    ...(annotationId ? { changeAnnotations: { files: { label: question, needsConfirmation: true } } } : {}),
  };
}

function rangeOf({ offset, length }: Edit, document: TextDocument): Range {
  return toRange({ start: offset, end: offset + length }, document);
}

/** The last edit becomes a snippet whose tab stops are what only the author knows. */
function withBlanks(
  change: Change,
  textEdits: readonly TextEdit[],
  document: TextDocument,
): (TextEdit | SnippetTextEdit)[] {
  const { edits, blanks = [] } = change;
  const edit = edits.at(-1);
  if (edit === undefined || blanks.length === 0) return [...textEdits];
  const { start, end } = rangeOf(edit, document);
  const line = document.getText({ start: { line: start.line, character: 0 }, end: start });
  const value = toSnippet(edit.text, blanks, /^[ \t]*/.exec(line)?.[0] ?? '');
  return [...textEdits.slice(0, -1), { range: { start, end }, snippet: { kind: 'snippet', value } }];
}

/**
 * A text as a snippet, with a tab stop for each of its blanks, the last of them where the cursor stays. An editor indents
 * the lines of a snippet as the line is that it stands in: `indent` is that of that line.
 */
export function toSnippet(text: string, blanks: readonly Blank[], indent = ''): string {
  const escaped = (start: number, end?: number): string =>
    text
      .slice(start, end)
      .replace(/[$}\\]/g, '\\$&')
      .replaceAll(
        /([\r\n])([ \t]+)/g,
        (_, lineBreak: string, own: string) => lineBreak + (own.startsWith(indent) ? own.slice(indent.length) : own),
      );
  const numbers = numbersOf(blanks);
  let snippet = '';
  let from = 0;
  for (const [index, [start, end]] of blanks.entries()) {
    const number = numbers[index] ?? 0;
    const stop = start === end ? `$\{${number}}` : `$\{${number}:${escaped(start, end)}}`;
    snippet += escaped(from, start) + stop;
    from = end;
  }
  return snippet + escaped(from);
}

/** The number of each tab stop: one for all that are the same, and 0 for where the cursor stays in the end. */
function numbersOf(blanks: readonly Blank[]): readonly number[] {
  const own = blanks.flatMap(([, , sameAs], index) => (sameAs === undefined ? [index] : []));
  return blanks.map(([, , sameAs], index) => (own.indexOf(sameAs ?? index) + 1) % own.length);
}

function toOperations(
  file: NonNullable<Change['files']>[number],
  own: string,
  annotationId: string | undefined,
): (RenameFile | CreateFile | TextDocumentEdit)[] {
  if (file.what === 'rename') {
    const oldUri = file.path === undefined ? own : uriOf(file.path);
    const newUri = uriIn(folderOf(oldUri), file.name);
    const options = { overwrite: false, ignoreIfExists: false };
    return [{ kind: 'rename', oldUri, newUri, options, ...(annotationId ? { annotationId } : {}) }];
  }
  const uri = uriIn(folderOf(own), file.name);
  const at = { line: 0, character: 0 };
  return [
    { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
    { textDocument: { uri, version: null }, edits: [{ range: { start: at, end: at }, newText: file.text }] },
  ];
}
