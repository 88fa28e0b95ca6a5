import type { Preview, PreviewTexts, Signal, Stop } from '../../server/src/lsp/protocol.ts';
import { el } from './dom.ts';
import { problem } from './problems.ts';

/** Where the portal would stop, line by line. */
export function portal({ portal: { checked, file, header, stops } }: Preview, texts: PreviewTexts): HTMLElement[] {
  if (!checked) return [el('p', {}, texts['portal-unchecked'])];
  const isRight = file.length + header.length + stops.length === 0;
  return [
    el('p', { class: 'help' }, texts['portal-assumption']),
    ...(isRight ? [el('p', {}, texts['portal-nothing'])] : []),
    ...listed(texts['portal-file'], file, texts),
    ...listed(texts['portal-header'], header, texts),
    el('ul', { class: 'problemes arrets' }, ...stops.map((portalStop) => stop(portalStop, texts))),
  ];
}

function listed(title: string, signals: readonly Signal[], texts: PreviewTexts): HTMLElement[] {
  if (signals.length === 0) return [];
  const list = el('ul', { class: 'problems' }, ...signals.map((signal) => problem(signal, texts)));
  return [el('p', { class: 'error' }, title), list];
}

function stop({ first, sequence }: Stop, texts: PreviewTexts): HTMLLIElement {
  const item = problem(first, texts);
  if (sequence.length === 0) return item;
  const then = el('ul', { class: 'problems' }, ...sequence.map((signal) => problem(signal, texts)));
  item.append(el('details', {}, el('summary', {}, `${texts['portal-rest']} (${sequence.length})`), then));
  return item;
}
