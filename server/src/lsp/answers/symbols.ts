import {
  type DocumentSymbol,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Genre, Symbole } from '../../core/features/symbols.ts';
import { type SymboleTrouve, workspaceSymbols } from '../../core/features/workspaceSymbols.ts';
import type { Langue } from '../../core/messages/langue.ts';
import { wordSymbol } from '../../core/messages/symbolTexts.ts';
import type { Sorte } from '../../core/workspace/mentions.ts';
import { fromRange, toRange } from '../convert.ts';
import { nameOf } from '../uris.ts';
import { type Answering, type Lenient, navigationIn } from './answering.ts';

const KINDS: Readonly<Record<Genre, SymbolKind>> = {
  demande: SymbolKind.Struct,
  bloc: SymbolKind.Namespace,
  piece: SymbolKind.File,
  cle: SymbolKind.Property,
  object: SymbolKind.Object,
  array: SymbolKind.Array,
  string: SymbolKind.String,
  number: SymbolKind.Number,
  boolean: SymbolKind.Boolean,
  null: SymbolKind.Null,
};

const KINDS_FOUND: Readonly<Record<Sorte, SymbolKind>> = {
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
    const { document, navigation } = navigationIn(answering, uri) ?? {};
    if (document === undefined) return null;
    const symbols = navigation?.symbols(session.settings.langueOf(uri)) ?? [];
    return isHierarchical ? symbols.map((one) => nested(one, document)) : symbols.flatMap((one) => flat(one, document));
  });
  connection.onWorkspaceSymbol(({ query = '' }: Lenient<WorkspaceSymbolParams, 'query'>) => {
    const langue = session.settings.langueOf('');
    return workspaceSymbols(session.index.files(), query).map((one) => found(one, langue));
  });
}

function nested(symbol: Symbole, document: TextDocument): DocumentSymbol {
  const { nom, detail, genre, nomStart, nomEnd, enfants } = symbol;
  return {
    name: nom,
    ...(detail ? { detail } : {}),
    kind: KINDS[genre],
    range: toRange(symbol, document),
    selectionRange: toRange({ start: nomStart, end: nomEnd }, document),
    ...(enfants.length > 0 ? { children: enfants.map((one) => nested(one, document)) } : {}),
  };
}

/** For an editor that shows no tree: each symbol says what it is in. */
function flat(symbol: Symbole, document: TextDocument, containerName?: string): SymbolInformation[] {
  const { nom, genre, enfants } = symbol;
  const location = { uri: document.uri, range: toRange(symbol, document) };
  const own = { name: nom, kind: KINDS[genre], location, ...(containerName ? { containerName } : {}) };
  return [own, ...enfants.flatMap((one) => flat(one, document, nom))];
}

function found({ nom, sorte, file, range, ligne, demande }: SymboleTrouve, langue: Langue): SymbolInformation {
  const where = [demande, wordSymbol('ligne', { ligne }, langue), nameOf(file)].filter(Boolean);
  return {
    name: nom,
    kind: KINDS_FOUND[sorte],
    location: { uri: file, range: fromRange(range) },
    containerName: where.join(' · '),
  };
}
