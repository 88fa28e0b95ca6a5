import {
  type Definition,
  type DefinitionLink,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink,
  type LinkedEditingRanges,
  type Location,
  type ReferenceParams,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { definition } from '../../core/editor/definition.ts';
import { highlights } from '../../core/editor/highlights.ts';
import { linkedEditing } from '../../core/editor/linkedEditing.ts';
import { type LinkText, links } from '../../core/editor/links.ts';
import { references } from '../../core/editor/references.ts';
import type { Language } from '../../core/messages/language.ts';
import { unlinked } from '../../core/messages/plain.ts';
import { wordSymbol } from '../../core/messages/symbolTexts.ts';
import type { Check } from '../../core/rules/engine/check.ts';
import { mentionAt } from '../../core/workspace/mentions.ts';
import { fromRange, toRange } from '../convert.ts';
import { uriOf } from '../uris.ts';
import { type Answering, checkedIn, type Lenient } from './answering.ts';
import { serveRanges } from './ranges.ts';
import { serveSymbols } from './symbols.ts';

/** Answers all that leads from one place to another, in a file and among files. */
export function serveNavigation(answering: Answering): void {
  const { connection, session, capabilities } = answering;
  const canLink = capabilities.textDocument?.definition?.linkSupport === true;
  serveSymbols(answering);
  serveRanges(answering);
  connection.onDocumentHighlight((params) => at(answering, params)?.highlights() ?? null);
  connection.languages.onLinkedEditingRange((params) => at(answering, params)?.linked() ?? null);
  connection.onReferences((params) => referencesOf(answering, params));
  connection.onDefinition(async (params) => {
    await session.knowAround(params.textDocument.uri);
    return at(answering, params)?.definition(canLink) ?? null;
  });
  connection.onDocumentLinks(async ({ textDocument: { uri } }) => {
    await session.knowAround(uri);
    const { document, check } = checkedIn(answering, uri) ?? {};
    if (document === undefined || check === undefined) return null;
    return links(check).map((link) => toLink(link, document, session.settings.languageOf(uri)));
  });
}

/** What can be asked at a place of an open file; undefined for a file that is not, or that is too long to be read. */
function at(answering: Answering, { textDocument: { uri }, position }: TextDocumentPositionParams): Asked | undefined {
  const { document, check } = checkedIn(answering, uri) ?? {};
  return document && check && new Asked(document, check, document.offsetAt(position));
}

class Asked {
  readonly #document: TextDocument;
  readonly #check: Check;
  readonly #offset: number;

  constructor(document: TextDocument, check: Check, offset: number) {
    this.#document = document;
    this.#check = check;
    this.#offset = offset;
  }

  highlights(): DocumentHighlight[] {
    return highlights(this.#check.claimFile, this.#offset).map((one) => ({
      range: toRange(one, this.#document),
      // A number in the name of a piece follows the one that its demande is given.
      kind: one.kind !== 'numeroEditeur' || one.inName ? DocumentHighlightKind.Read : DocumentHighlightKind.Write,
    }));
  }

  linked(): LinkedEditingRanges | undefined {
    const ranges = linkedEditing(this.#check.claimFile, this.#offset).map((one) => toRange(one, this.#document));
    return ranges.length === 0 ? undefined : { ranges, wordPattern: '[0-9A-Za-z]*' };
  }

  definition(canLink: boolean): Definition | DefinitionLink[] | undefined {
    const found = definition(this.#check, this.#offset);
    if (found === undefined) return undefined;
    const { origin, target } = found;
    const location = 'path' in target ? inFile(target) : locationOf(this.#document, target);
    if (!canLink) return location;
    const { uri: targetUri, range: targetRange } = location;
    const originSelectionRange = toRange(origin, this.#document);
    return [{ originSelectionRange, targetUri, targetRange, targetSelectionRange: targetRange }];
  }
}

const BEGINNING = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

function inFile({ path, range = BEGINNING }: { path: string; range?: typeof BEGINNING }): Location {
  return { uri: uriOf(path), range: fromRange(range) };
}

function locationOf(document: TextDocument, span: { start: number; end: number }): Location {
  return { uri: document.uri, range: toRange(span, document) };
}

function toLink({ start, end, file }: LinkText, document: TextDocument, language: Language): DocumentLink {
  const { location, path, inArchive } = file;
  return {
    range: toRange({ start, end }, document),
    target: uriOf(path),
    // Editors read it as Markdown.
    tooltip: unlinked(wordSymbol(inArchive ? 'open-archive' : 'open', { location }, language)),
  };
}

/**
 * The first place in the file itself counts as the declaration: it is where the definition leads. It is left out only for a
 * client that says so.
 */
function referencesOf(answering: Answering, params: Lenient<ReferenceParams, 'context'>): Location[] | null {
  const includeDeclaration = params.context?.includeDeclaration ?? true;
  const { uri } = params.textDocument;
  const { document, check } = checkedIn(answering, uri) ?? {};
  const mention = document && check && mentionAt(check.claimFile, document.offsetAt(params.position));
  if (mention === undefined) return null;
  const found = references(answering.session.index.files(), mention);
  const declaration = found.find(({ file, inName }) => file === uri && !inName);
  return found
    .filter((one) => includeDeclaration || one !== declaration)
    .map(({ file, range }) => ({ uri: file, range: fromRange(range) }));
}
