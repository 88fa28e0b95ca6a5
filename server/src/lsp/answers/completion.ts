import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type MarkupContent,
  MarkupKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Insertion } from '../../core/editor/completion/stops.ts';
import { completionsAt, type Entry } from '../../core/editor/completion.ts';
import { documentationOf, withoutMarkdown } from '../../core/editor/documentation.ts';
import type { Language } from '../../core/messages/language.ts';
import { type Answering, checkedIn } from './answering.ts';

const KINDS: Readonly<Record<Entry['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  keys: CompletionItemKind.Module,
  value: CompletionItemKind.Value,
  file: CompletionItemKind.File,
  element: CompletionItemKind.Module,
};

/** What the client does with an item. */
interface Abilities {
  readonly snippets: boolean;
  readonly asIs: boolean;
  readonly markdown: boolean;
}

/** Offers what can be written at the cursor. */
export function serveCompletion(answering: Answering): void {
  const { connection, session, capabilities } = answering;
  const abilities = abilitiesOf(capabilities);
  connection.onCompletion(({ textDocument: { uri }, position, context }, { isCancellationRequested }) => {
    if (isCancellationRequested) return null;
    const { document: text, check } = checkedIn(answering, uri) ?? {};
    if (text === undefined || check === undefined) return null;
    const language = session.settings.languageOf(uri);
    const entries = completionsAt(check, text.offsetAt(position), language);
    // A space asks for a value, behind a colon; before a key it is only indentation.
    const wanted = context?.triggerCharacter === ' ' ? entries.filter(isValue) : entries;
    return wanted.map((entry, index) => toItem(entry, index, text, { language, abilities }));
  });
}

function abilitiesOf(capabilities: ClientCapabilities): Abilities {
  const item = capabilities.textDocument?.completion?.completionItem;
  const modes: unknown = item?.insertTextModeSupport?.valueSet;
  const formats: unknown = item?.documentationFormat;
  return {
    snippets: item?.snippetSupport === true,
    asIs: Array.isArray(modes) && modes.includes(InsertTextMode.asIs),
    markdown: Array.isArray(formats) && formats.includes(MarkupKind.Markdown),
  };
}

function isValue({ kind }: Entry): boolean {
  return kind === 'value' || kind === 'file';
}

function toItem(
  entry: Entry,
  index: number,
  text: TextDocument,
  { language, abilities }: { readonly language: Language; readonly abilities: Abilities },
): CompletionItem {
  const { label, kind, detail, field, filter, start, end, insertion, comma } = entry;
  const item: CompletionItem = {
    label,
    kind: KINDS[kind],
    filterText: filter,
    sortText: String(index).padStart(4, '0'),
    textEdit: {
      range: { start: text.positionAt(start), end: text.positionAt(end) },
      newText: newText(insertion, indentAt(text, start), abilities),
    },
  };
  if (abilities.snippets) item.insertTextFormat = InsertTextFormat.Snippet;
  if (abilities.asIs) item.insertTextMode = InsertTextMode.asIs;
  if (detail !== undefined) item.detail = detail;
  if (field !== undefined) item.documentation = documentation(documentationOf(field, language), abilities);
  if (comma !== undefined) {
    const place = text.positionAt(comma.offset);
    item.additionalTextEdits = [{ range: { start: place, end: place }, newText: comma.text }];
  }
  return item;
}

function documentation(markdown: string, { markdown: isRead }: Abilities): MarkupContent | string {
  return isRead ? { kind: MarkupKind.Markdown, value: markdown } : withoutMarkdown(markdown);
}

/** Where a client does not say that it leaves a snippet's indentation alone, it puts that of the line before each further line. */
function newText(insertion: Insertion, indent: string, { snippets, asIs }: Abilities): string {
  if (!snippets) return insertion.text;
  const snippet = toSnippet(insertion);
  return asIs || indent === '' ? snippet : snippet.replaceAll(new RegExp(`(\\r\\n|\\n|\\r)${indent}`, 'g'), '$1');
}

/** A text in the syntax of snippets (LSP 3.18): stops are numbered, those of one name alike. */
function toSnippet({ text, stops }: Insertion): string {
  const numbers = new Map<string, number>();
  let count = 0;
  let from = 0;
  let snippet = '';
  for (const { start, end, choices, name } of stops) {
    const known = numbers.get(name);
    if (known === undefined) count++;
    const number = known ?? count;
    if (name !== '') numbers.set(name, number);
    snippet += escaped(text.slice(from, start), /[\\$}]/g) + stopOf(number, text.slice(start, end), choices);
    from = end;
  }
  return snippet + escaped(text.slice(from), /[\\$}]/g);
}

function stopOf(number: number, proposal: string, choices: readonly string[]): string {
  if (choices.length > 0) return `\${${number}|${choices.map((choice) => escaped(choice, /[\\,|]/g)).join()}|}`;
  return proposal === '' ? `\${${number}}` : `\${${number}:${escaped(proposal, /[\\$}]/g)}}`;
}

function escaped(text: string, special: RegExp): string {
  return text.replaceAll(special, '\\$&');
}

function indentAt(text: TextDocument, offset: number): string {
  const { line } = text.positionAt(offset);
  const end = { line, character: Number.MAX_SAFE_INTEGER };
  return /^[ \t]*/.exec(text.getText({ start: { line, character: 0 }, end }))?.[0] ?? '';
}
