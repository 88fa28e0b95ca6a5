import {
  type DocumentSymbol,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type FileSymbol, type OutlineKind, symbols } from '../../core/editor/symbols.ts';
import { type FoundSymbol, workspaceSymbols } from '../../core/editor/workspaceSymbols.ts';
import type { Language } from '../../core/messages/language.ts';
import { wordSymbol } from '../../core/messages/symbolTexts.ts';
import type { MentionKind } from '../../core/workspace/mentions.ts';
import { fromRange, toRange } from '../convert.ts';
import { nameOf } from '../uris.ts';
import { type Answering, checkedIn, type Lenient } from './answering.ts';

const KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  demande: SymbolKind.Struct,
  block: SymbolKind.Namespace,
  piece: SymbolKind.File,
  key: SymbolKind.Property,
  object: SymbolKind.Object,
  array: SymbolKind.Array,
  string: SymbolKind.String,
  number: SymbolKind.Number,
  boolean: SymbolKind.Boolean,
  null: SymbolKind.Null,
};

const KINDS_FOUND: Readonly<Record<MentionKind, SymbolKind>> = {
  numeroASP: SymbolKind.Struct,
  numeroEditeur: SymbolKind.Struct,
  beneficiaires: SymbolKind.String,
  nomFichier: SymbolKind.File,
};

/** Answers with the outline of an open file, and with what is looked for by its name in all files. */
export function serveSymbols(answering: Answering): void {
  const { connection, session, capabilities } = answering;
  const isHierarchical = capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
  connection.onDocumentSymbol(({ textDocument: { uri } }) => {
    const { document, check } = checkedIn(answering, uri) ?? {};
    if (document === undefined || check === undefined) return null;
    const all = symbols(check.claimFile, session.settings.languageOf(uri));
    return isHierarchical ? all.map((one) => nested(one, document)) : all.flatMap((one) => flat(one, document));
  });
  connection.onWorkspaceSymbol(({ query = '' }: Lenient<WorkspaceSymbolParams, 'query'>) => {
    const language = session.settings.languageOf('');
    return workspaceSymbols(session.index.files(), query).map((one) => found(one, language));
  });
}

function nested(symbol: FileSymbol, document: TextDocument): DocumentSymbol {
  const { name, detail, outlineKind, nameStart, nameEnd, children } = symbol;
  return {
    name: name,
    ...(detail ? { detail } : {}),
    kind: KINDS[outlineKind],
    range: toRange(symbol, document),
    selectionRange: toRange({ start: nameStart, end: nameEnd }, document),
    ...(children.length > 0 ? { children: children.map((one) => nested(one, document)) } : {}),
  };
}

/** For an editor that shows no tree: each symbol says what it is in. */
function flat(symbol: FileSymbol, document: TextDocument, containerName?: string): SymbolInformation[] {
  const { name, outlineKind, children } = symbol;
  const location = { uri: document.uri, range: toRange(symbol, document) };
  const own = { name: name, kind: KINDS[outlineKind], location, ...(containerName ? { containerName } : {}) };
  return [own, ...children.flatMap((one) => flat(one, document, name))];
}

function found({ name, kind, file, range, line, demande }: FoundSymbol, language: Language): SymbolInformation {
  const where = [demande, wordSymbol('line', { line }, language), nameOf(file)].filter(Boolean);
  return {
    name: name,
    kind: KINDS_FOUND[kind],
    location: { uri: file, range: fromRange(range) },
    containerName: where.join(' · '),
  };
}
