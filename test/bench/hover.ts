import { TextDocument } from 'vscode-languageserver-textdocument';
import { hoverAt } from '../../server/src/core/editor/hover.ts';
import { lensesOf } from '../../server/src/core/editor/lenses.ts';
import { statusOf } from '../../server/src/core/editor/status.ts';
import { Workspace } from '../../server/src/core/workspace/workspace.ts';
import { checkIn, ON_DAY } from '../support/check.ts';
import { claimText } from '../support/claimText.ts';
import { nearbyFile, surroundings } from '../support/surroundings.ts';
import { type Contender, compare } from './measure.ts';
import { createPeer } from './peer.ts';

const DEMANDES = 200;
const ROUNDS = 200;

/** What the pointer is on, by what stands there in the middle of the file. */
const PLACES = {
  'a key': '"typeAction"',
  'a FINESS number': '"75',
  'a piece': '"BIO-LOINC',
  numLigne: '"numLigne"',
  lignesImport: '"lignesImport"',
} as const;

/** What is asked for besides hovers. */
const LENSES = 'all code lenses, after a keystroke';
const FILE_STATUS = 'the verdict, after a keystroke';

/** Medians in milliseconds; the peer has no lenses and no verdict. */
export interface HoverResult {
  readonly what: string;
  readonly own: number;
  readonly peer: number | undefined;
}

export async function benchHover(): Promise<HoverResult[]> {
  const text = claimText(DEMANDES);
  const results: HoverResult[] = [];
  for (const [what, found] of Object.entries(PLACES)) {
    const from = found === PLACES.lignesImport ? 0 : text.indexOf(`"numLigne": ${DEMANDES / 2},`);
    const offset = text.indexOf(found, from) + 1;
    const medians = await compare([ownHover(text, offset), peerHover(text, offset)], ROUNDS);
    results.push({ what, own: medians.get('own') ?? Number.NaN, peer: medians.get('peer') });
  }
  const medians = await compare([lenses(text), status(text)], ROUNDS);
  for (const [what, own] of medians) results.push({ what, own, peer: undefined });
  return results;
}

/** An editor asks once the pointer rests: the text is checked by then. */
function ownHover(text: string, offset: number): Contender<'own' | 'peer'> {
  const { workspace, circumstances } = opened(text);
  const reader = { language: 'fr', markdown: true } as const;
  return { name: 'own', run: () => hoverAt(checkIn(workspace, 'bench', circumstances), offset, reader) };
}

/** Its server keeps a text parsed for as long as it does not change. */
function peerHover(text: string, offset: number): Contender<'own' | 'peer'> {
  const hover = createPeer().hovers(TextDocument.create('file:///bench.json', 'json', 1, text));
  return { name: 'peer', run: () => hover(offset) };
}

function lenses(text: string): Contender {
  const { workspace, circumstances, type } = typedIn(text);
  return { name: LENSES, run: () => lensesOf(checkIn(workspace, 'bench', circumstances), 'fr'), after: type };
}

function status(text: string): Contender {
  const { workspace, circumstances, type } = typedIn(text);
  return { name: FILE_STATUS, run: () => statusOf(workspace.verdict('bench', circumstances), 'fr'), after: type };
}

/** A file whose problems are found after each keystroke, before anything is asked. */
function typedIn(text: string) {
  const { workspace, circumstances } = opened(text);
  const offset = text.indexOf('/2023"');
  let isTyped = false;
  const type = (): void => {
    workspace.edit('bench', { offset, length: isTyped ? 1 : 0, text: isTyped ? '' : '7' }, () => text);
    isTyped = !isTyped;
    workspace.verdict('bench', circumstances);
  };
  return { workspace, circumstances, type };
}

function opened(text: string) {
  const workspace = new Workspace();
  const names = [...text.matchAll(/"nomFichier": "([^"]+)"/g)].map(([, name = '']) => name);
  const circumstances = { ...ON_DAY, surroundings: surroundings({ files: names.map((name) => nearbyFile(name)) }) };
  workspace.open('bench', text);
  workspace.verdict('bench', circumstances);
  return { workspace, circumstances };
}
