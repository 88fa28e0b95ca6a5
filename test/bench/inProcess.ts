import { parseTree } from 'jsonc-parser';
import { Workspace } from '../../server/src/core/workspace/workspace.ts';
import { claimText } from '../support/claimText.ts';
import { keystrokes } from './keystrokes.ts';
import { type Contender, compare } from './measure.ts';
import { createPeer } from './peer.ts';

export const PARSE = 'JSON.parse';
export const TREE = 'jsonc-parser parseTree';
export const PEER = 'vscode-json-languageservice';
export const FRESH = 'solde, a new text';
export const EDITS = {
  dateFacture: 'solde, an edit in dateFacture',
  numeroEditeur: 'solde, an edit in numeroEditeur',
  numeroASP: 'solde, an edit in numeroASP',
  nomFichier: 'solde, an edit in nomFichier',
  numeroAns: 'solde, an edit in the header',
} as const;

export type Name = typeof PARSE | typeof TREE | typeof PEER | typeof FRESH | (typeof EDITS)[keyof typeof EDITS];

/** The medians of one size, in milliseconds. */
export interface SizeResult {
  readonly demandes: number;
  readonly length: number;
  readonly medians: ReadonlyMap<Name, number>;
}

const SIZES = [
  { demandes: 20, rounds: 400 },
  { demandes: 200, rounds: 200 },
  { demandes: 2000, rounds: 40 },
];

export async function benchInProcess(): Promise<SizeResult[]> {
  const results: SizeResult[] = [];
  for (const { demandes, rounds } of SIZES) {
    const text = claimText(demandes);
    results.push({ demandes, length: text.length, medians: await compare(contenders(text), rounds) });
  }
  return results;
}

function contenders(text: string): Contender<Name>[] {
  const peer = createPeer();
  return [
    onWholeText(PARSE, text, (whole) => JSON.parse(whole)),
    onWholeText(TREE, text, (whole) => parseTree(whole)),
    onWholeText(PEER, text, (whole) => peer.problemsOf(whole)),
    onWholeText(FRESH, text, openAndJudge),
    onEdit('dateFacture', text),
    onEdit('numeroEditeur', text),
    onEdit('numeroASP', text),
    onEdit('nomFichier', text),
    onEdit('numeroAns', text),
  ];
}

function openAndJudge(text: string): unknown {
  const workspace = new Workspace();
  workspace.open('bench', text);
  return workspace.verdict('bench');
}

/** Works on a text that differs from the one before in one character. */
function onWholeText(name: Name, text: string, work: (text: string) => unknown): Contender<Name> {
  const type = keystrokes(text, 'numeroAns');
  let next = type().text;
  return {
    name,
    run: () => work(next),
    after() {
      next = type().text;
    },
  };
}

function onEdit(key: keyof typeof EDITS, text: string): Contender<Name> {
  const workspace = new Workspace();
  workspace.open(key, text);
  workspace.verdict(key);
  const type = keystrokes(text, key);
  let next = type();
  return {
    name: EDITS[key],
    run() {
      workspace.edit(key, next.edit, () => next.text);
      return workspace.verdict(key);
    },
    after() {
      next = type();
    },
  };
}
