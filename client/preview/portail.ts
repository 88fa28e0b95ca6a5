import type { Apercu, Arret, Signal, TextesApercu } from '../../server/src/lsp/protocol.ts';
import { el } from './dom.ts';
import { problem } from './problemes.ts';

/** Where the portal would stop, line by line. */
export function portail({ portail: { juge, fichier, entete, arrets } }: Apercu, textes: TextesApercu): HTMLElement[] {
  if (!juge) return [el('p', {}, textes['portail-non-juge'])];
  const isRight = fichier.length + entete.length + arrets.length === 0;
  return [
    el('p', { class: 'aide' }, textes['portail-supposition']),
    ...(isRight ? [el('p', {}, textes['portail-rien'])] : []),
    ...listed(textes['portail-fichier'], fichier, textes),
    ...listed(textes['portail-entete'], entete, textes),
    el('ul', { class: 'problemes arrets' }, ...arrets.map((arret) => stop(arret, textes))),
  ];
}

function listed(title: string, signals: readonly Signal[], textes: TextesApercu): HTMLElement[] {
  if (signals.length === 0) return [];
  const list = el('ul', { class: 'problemes' }, ...signals.map((signal) => problem(signal, textes)));
  return [el('p', { class: 'error' }, title), list];
}

function stop({ premier, suite }: Arret, textes: TextesApercu): HTMLLIElement {
  const item = problem(premier, textes);
  if (suite.length === 0) return item;
  const then = el('ul', { class: 'problemes' }, ...suite.map((signal) => problem(signal, textes)));
  item.append(el('details', {}, el('summary', {}, `${textes['portail-suite']} (${suite.length})`), then));
  return item;
}
