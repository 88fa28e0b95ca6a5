import { TextDocument } from 'vscode-languageserver-textdocument';
import { completionsAt } from '../../server/src/core/editor/completion.ts';
import { Workspace } from '../../server/src/core/workspace/workspace.ts';
import { checkIn, ON_DAY } from '../support/check.ts';
import { claimText } from '../support/claimText.ts';
import { nearbyFile, sibling, siblingLine, surroundings } from '../support/surroundings.ts';
import { type Contender, compare } from './measure.ts';
import { createPeer } from './peer.ts';

const DEMANDES = 200;
const ROUNDS = 200;
/** What is being typed: a key that is missing, a value, a demande behind the last. */
const TYPED = ['a key', 'nomFichier', 'a demande'] as const;

type Typed = (typeof TYPED)[number];

/** The medians in milliseconds, of a keystroke and the list that is shown for it. */
export interface CompletionResult {
  readonly typed: Typed;
  readonly offered: number;
  readonly own: number;
  readonly peer: number;
}

export async function benchCompletion(): Promise<CompletionResult[]> {
  const results: CompletionResult[] = [];
  for (const typed of TYPED) {
    const ours = ownContender(typed);
    const medians = await compare([ours, peerContender(typed)], ROUNDS);
    const [own = Number.NaN, peer = Number.NaN] = medians.values();
    results.push({ typed, offered: ours.run(), own, peer });
  }
  return results;
}

/** A file in the middle of which something is typed, and where. */
function typing(typed: Typed): { readonly text: string; readonly offset: number } {
  if (typed === 'a demande') {
    const right = claimText(DEMANDES - 1);
    const end = right.lastIndexOf(']');
    return { text: `${right.slice(0, end)}, d${right.slice(end)}`, offset: end + 3 };
  }
  const right = claimText(DEMANDES);
  const middle = right.indexOf(`"numLigne": ${DEMANDES / 2},`);
  const [first, next] = typed === 'a key' ? ['"typeAction"', '"beneficiaires"'] : ['"BIO-LOINC', ','];
  const from = right.indexOf(first, middle);
  return { text: `${right.slice(0, from)}""\n${right.slice(right.indexOf(next, from))}`, offset: from + 1 };
}

interface OwnContender extends Contender {
  /** How many entries there are. */
  run(): number;
}

/** Types a letter or deletes it, and asks for the list. */
function ownContender(typed: Typed): OwnContender {
  const { text, offset } = typing(typed);
  const workspace = new Workspace();
  const circumstances = { fileName: 'JSON-1000000001-20241231-002.json', surroundings: around() };
  workspace.open('bench', text);
  workspace.verdict('bench', { ...ON_DAY, ...circumstances });
  let isTyped = false;
  return {
    name: 'own',
    run() {
      const edit = { offset, length: isTyped ? 1 : 0, text: isTyped ? '' : 'n' };
      isTyped = !isTyped;
      workspace.edit('bench', edit, () => (isTyped ? withLetter(text, offset) : text));
      return completionsAt(checkIn(workspace, 'bench', circumstances), offset + (isTyped ? 1 : 0), 'fr').length;
    },
  };
}

function peerContender(typed: Typed): Contender {
  const { text, offset } = typing(typed);
  const peer = createPeer();
  let isTyped = false;
  return {
    name: 'peer',
    run() {
      isTyped = !isTyped;
      const now = isTyped ? withLetter(text, offset) : text;
      return peer.completionsAt(TextDocument.create('file:///bench.json', 'json', 1, now), offset + (isTyped ? 1 : 0));
    },
  };
}

function withLetter(text: string, offset: number): string {
  return `${text.slice(0, offset)}n${text.slice(offset)}`;
}

/** A piece nearby for each demande, and an advance of all. */
function around(): ReturnType<typeof surroundings> {
  const numbers = Array.from({ length: DEMANDES }, (_, index) => index + 1);
  const files = numbers.map((number) => nearbyFile(`BIO-LOINC-Va1-FACTURE-${String(number).padStart(5, '0')}.pdf`));
  return surroundings({
    files,
    siblings: [sibling({ kind: 'advance', lines: numbers.map((number) => siblingLine(number)) })],
  });
}
