import type { Apercu, Arret, TextesApercu } from '../../server/src/lsp/protocol.ts';
import { el } from './dom.ts';
import { problem } from './problemes.ts';

/** Where the portal would stop, line by line. */
export function portail({ portail: { juge, fichier, arrets } }: Apercu, textes: TextesApercu): HTMLElement[] {
  if (!juge) return [el('p', {}, textes['portail-non-juge'])];
  const isRight = fichier.length === 0 && arrets.length === 0;
  return [
    el('p', { class: 'aide' }, textes['portail-supposition']),
    ...(isRight ? [el('p', {}, textes['portail-rien'])] : []),
    ...(fichier.length === 0
      ? []
      : [
          el('p', { class: 'error' }, textes['portail-fichier']),
          el('ul', { class: 'problemes' }, ...fichier.map((signal) => problem(signal, textes))),
        ]),
    el('ul', { class: 'problemes arrets' }, ...arrets.map((arret) => stop(arret, textes))),
  ];
}

function stop({ premier, suite }: Arret, textes: TextesApercu): HTMLLIElement {
  const item = problem(premier, textes);
  if (suite.length === 0) return item;
  const then = el('ul', { class: 'problemes' }, ...suite.map((signal) => problem(signal, textes)));
  item.append(el('details', {}, el('summary', {}, `${textes['portail-suite']} (${suite.length})`), then));
  return item;
}
