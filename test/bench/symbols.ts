import { TextDocument } from 'vscode-languageserver-textdocument';
import { folding } from '../../server/src/core/editor/folding.ts';
import type { FileSymbol } from '../../server/src/core/editor/symbols.ts';
import { symbols } from '../../server/src/core/editor/symbols.ts';
import { workspaceSymbols } from '../../server/src/core/editor/workspaceSymbols.ts';
import { verdictOfBytes } from '../../server/src/core/workspace/checkBytes.ts';
import { ClaimIndex } from '../../server/src/core/workspace/claimIndex.ts';
import { type Summary, summaryInText } from '../../server/src/core/workspace/summary.ts';
import { Workspace } from '../../server/src/core/workspace/workspace.ts';
import { claimText } from '../support/claimText.ts';
import { keystrokes } from './keystrokes.ts';
import { type Contender, compare } from './measure.ts';
import { createPeer } from './peer.ts';

const DEMANDES = 200;
const ROUNDS = 200;
const FILES = 500;

export const OWN = 'solde, after an edit';
const PEER_SYMBOLS = 'vscode-json-languageservice';
const FOLDING = 'solde, folding';
const PEER_FOLDING = 'vscode-json-languageservice, folding';

/** The medians in milliseconds, and what an index of as many files as are ever checked takes. */
export interface SymbolsResult {
  readonly medians: ReadonlyMap<string, number>;
  readonly indexBytes: number;
  /** One search in it, in milliseconds. */
  readonly search: number;
}

export async function benchSymbols(): Promise<SymbolsResult> {
  const text = claimText(DEMANDES);
  const medians = await compare(
    [ownContender(OWN, text), ...peerContenders(text), ownContender(FOLDING, text)],
    ROUNDS,
  );
  return { medians, ...measureIndex(text) };
}

/** Types a digit, and asks for the outline or the folds, with lines instead of offsets. */
function ownContender(name: typeof OWN | typeof FOLDING, text: string): Contender {
  const workspace = new Workspace();
  workspace.open(name, text);
  workspace.verdict(name);
  const type = keystrokes(text, 'numeroAns');
  let next = type();
  return {
    name,
    run() {
      workspace.edit(name, next.edit, () => next.text);
      const document = TextDocument.create('file:///bench.json', 'solde-json', 1, next.text);
      const claimFile = workspace.claimFile(name);
      if (claimFile === undefined) throw new Error('Too long');
      if (name === FOLDING) return folding(claimFile, (offset) => document.positionAt(offset).line);
      return symbols(claimFile, 'fr').map((symbol) => positioned(symbol, document));
    },
    after() {
      next = type();
    },
  };
}

/** A symbol with lines, as it is sent. */
function positioned(
  { name, start, end, nameStart, nameEnd, children: nested }: FileSymbol,
  document: TextDocument,
): object {
  const rangeOf = (from: number, to: number): object => ({
    start: document.positionAt(from),
    end: document.positionAt(to),
  });
  const children = nested.map((one) => positioned(one, document));
  return { name: name, range: rangeOf(start, end), selectionRange: rangeOf(nameStart, nameEnd), children };
}

function peerContenders(text: string): Contender[] {
  const peer = createPeer();
  const type = keystrokes(text, 'numeroAns');
  const run = (ask: (document: TextDocument) => unknown) => (): unknown =>
    ask(TextDocument.create('file:///bench.json', 'json', 1, type().text));
  return [
    { name: PEER_SYMBOLS, run: run((document) => peer.symbolsOf(document)) },
    { name: PEER_FOLDING, run: run((document) => peer.foldsOf(document)) },
  ];
}

function measureIndex(text: string): Pick<SymbolsResult, 'indexBytes' | 'search'> {
  const bytes = new TextEncoder().encode(text);
  const index = new ClaimIndex(() => []);
  const summary = (): Summary => {
    const { check, text: read } = verdictOfBytes(bytes);
    if (check === undefined) throw new Error('No summary');
    return summaryInText(check.claimFile, read);
  };
  summary();
  const before = heap();
  for (let file = 0; file < FILES; file++) index.set(`file:///${file}.json`, summary());
  const indexBytes = heap() - before;
  const start = performance.now();
  workspaceSymbols(index.files(), 'FINBIO999999');
  return { indexBytes, search: performance.now() - start };
}

/** What is in use, buffers of numbers too. */
function heap(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
