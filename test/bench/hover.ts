import { TextDocument } from 'vscode-languageserver-textdocument';
import { createService } from '../../server/src/core/workspace/service.ts';
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
const LENSES = 'all code lenses';
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
  const { service, circumstances } = opened(text);
  const reader = { language: 'fr', markdown: true } as const;
  return { name: 'own', run: () => service.hover('bench', offset, reader, circumstances) };
}

/** Its server keeps a text parsed for as long as it does not change. */
function peerHover(text: string, offset: number): Contender<'own' | 'peer'> {
  const hover = createPeer().hovers(TextDocument.create('file:///bench.json', 'json', 1, text));
  return { name: 'peer', run: () => hover(offset) };
}

function lenses(text: string): Contender {
  const { service, circumstances } = opened(text);
  return { name: LENSES, run: () => service.lenses('bench', 'fr', circumstances) };
}

function status(text: string): Contender {
  const { service, circumstances } = opened(text);
  const offset = text.indexOf('/2023"');
  let isTyped = false;
  const type = (): void => {
    service.edit('bench', { offset, length: isTyped ? 1 : 0, text: isTyped ? '' : '7' }, () => text);
    isTyped = !isTyped;
    service.verdict('bench', circumstances);
  };
  return { name: FILE_STATUS, run: () => service.status('bench', 'fr', circumstances), after: type };
}

function opened(text: string) {
  const service = createService(() => new Date(2026, 5, 30));
  const names = [...text.matchAll(/"nomFichier": "([^"]+)"/g)].map(([, name = '']) => name);
  const circumstances = { surroundings: surroundings({ files: names.map((name) => nearbyFile(name)) }) };
  service.open('bench', text);
  service.verdict('bench', circumstances);
  return { service, circumstances };
}
