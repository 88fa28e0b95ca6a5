import { TextDocument } from 'vscode-languageserver-textdocument';
import { format } from '../../server/src/core/editor/format/format.ts';
import { readDocument } from '../../server/src/core/json/document.ts';
import { checkOf } from '../support/check.ts';
import { claimText } from '../support/claimText.ts';
import { type Contender, compare } from './measure.ts';
import { createPeer } from './peer.ts';

const DEMANDES = 200;
const ROUNDS = 200;
const OPTIONS = { tabSize: 2, insertSpaces: true };
/** What is formatted: a file of one line, and one that is right already. */
const LAYOUTS = ['one line', 'formatted'] as const;

/** The medians in milliseconds: of an open file, of one that has to be read first, and the peer's. */
export interface FormatResult {
  readonly layout: (typeof LAYOUTS)[number];
  readonly edits: number;
  readonly own: number;
  readonly fresh: number;
  readonly peer: number;
}

export async function benchFormat(): Promise<FormatResult[]> {
  const results: FormatResult[] = [];
  for (const layout of LAYOUTS) {
    const text = claimText(DEMANDES, { oneLine: layout === 'one line' });
    const contenders = [ownContender(text), freshContender(text), peerContender(text)] as const;
    const [own = Number.NaN, fresh = Number.NaN, peer = Number.NaN] = (await compare(contenders, ROUNDS)).values();
    results.push({ layout, edits: contenders[0].run(), own, fresh, peer });
  }
  return results;
}

interface Counting extends Contender {
  /** How many edits there are. */
  run(): number;
}

function ownContender(text: string): Counting {
  const { document } = checkOf(text).claimFile;
  return { name: 'own', run: () => format(text, document, { what: 'all' }, OPTIONS).length };
}

function freshContender(text: string): Contender {
  return { name: 'fresh', run: () => format(text, readDocument(text), { what: 'all' }, OPTIONS) };
}

function peerContender(text: string): Contender {
  const peer = createPeer();
  const document = TextDocument.create('file:///bench.json', 'json', 1, text);
  return { name: 'peer', run: () => peer.editsOf(document, OPTIONS) };
}
