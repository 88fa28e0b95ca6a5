import '@vscode-elements/elements/dist/vscode-button/index.js';
import type { ImportProblem, TableColumn } from '../../server/src/lsp/protocol.ts';
import type { ImportAgain, ImportChoices, ImportShown, ImportTable } from '../src/views/importPage.ts';
import { el, mark } from './dom.ts';
import { vscode } from './vscode.ts';

/** After so long without a change the files are made anew. */
const PAUSE_MS = 150;

type Textes = ImportTable['textes'];

const title = el('h1');
const rows = el('p', { class: 'aide' });
const remarks = el('ul', { class: 'remarques' });
const inputs = { numeroAns: el('input', { size: '14' }), SIRET: el('input', { size: '18', inputmode: 'numeric' }) };
const columns = el('div', { class: 'scrolled' });
const totals = el('p', { class: 'totaux', role: 'status' });
const result = el('div');
const write = document.createElement('vscode-button');
const cancel = document.createElement('vscode-button');
let selects: readonly HTMLSelectElement[] = [];
let textes: Textes | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** The number of the last request. */
let asked = 0;

function showTable({ nom, table, textes: said }: ImportTable): void {
  textes = said;
  title.textContent = nom;
  rows.textContent = said.lignes.replace('{0}', String(table.lignes));
  remarks.replaceChildren(...table.remarques.map((texte) => el('li', {}, texte)));
  inputs.numeroAns.value = table.numeroAns ?? '';
  inputs.SIRET.value = table.SIRET ?? '';
  selects = table.colonnes.map((colonne) => choice(colonne, table.choixPossibles));
  const head = el(
    'tr',
    {},
    ...[said.colonne, said.exemples, said.contient].map((one) => el('th', { scope: 'col' }, one)),
  );
  const body = table.colonnes.map((colonne, index) => columnRow(colonne, selects[index]));
  columns.replaceChildren(el('table', {}, el('thead', {}, head), el('tbody', {}, ...body)));
  write.textContent = said.ecrire;
  cancel.textContent = said.annuler;
  document.body.replaceChildren(
    el(
      'main',
      {},
      title,
      rows,
      remarks,
      el('div', { class: 'entete' }, label('numeroAns', inputs.numeroAns), label('SIRET', inputs.SIRET)),
      el('h2', {}, said.colonnes),
      columns,
      el('h2', {}, said.resultat),
      totals,
      result,
      el('div', { class: 'actions' }, write, cancel),
    ),
  );
  ask();
}

function label(texte: string, input: HTMLInputElement): HTMLLabelElement {
  return el('label', {}, texte, input);
}

function choice(
  { choix, titre, lettres }: TableColumn,
  possible: ImportTable['table']['choixPossibles'],
): HTMLSelectElement {
  const options = possible.map(({ id, libelle }) => {
    const option = el('option', { value: id }, libelle);
    option.selected = id === choix;
    return option;
  });
  return el('select', { 'aria-label': titre || lettres }, ...options);
}

function columnRow(
  { lettres, titre, exemple }: TableColumn,
  select: HTMLSelectElement | undefined,
): HTMLTableRowElement {
  const name = titre === '' ? lettres : `${titre} (${lettres})`;
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, name),
    el('td', { class: 'exemple' }, exemple.join(' · ')),
    el('td', {}, ...(select === undefined ? [] : [select])),
  );
}

function showResult({ asked: number, resultat: shown }: ImportShown): void {
  // What was asked for before the last change is not what would be written.
  if (number !== asked) return;
  const refus = 'refus' in shown ? shown.refus : undefined;
  write.disabled = refus !== undefined;
  if ('refus' in shown || textes === undefined) {
    totals.textContent = refus ?? '';
    result.replaceChildren();
    return;
  }
  const { fichiers, totaux, problemes, autres, remarques, nonPris } = shown;
  totals.textContent = totaux;
  const said = textes;
  const more = autres === 0 ? [] : [el('li', {}, said.autres.replace('{0}', String(autres)))];
  const notes = [...remarques, ...(nonPris.length === 0 ? [] : [`${said.nonPris} ${nonPris.join(', ')}`])];
  result.replaceChildren(
    el('ul', { class: 'remarques' }, ...notes.map((texte) => el('li', {}, texte))),
    el('ul', { class: 'problemes' }, ...problemes.map((one) => problem(one, said)), ...more),
    ...fichiers.map(({ nom, demandes, texte }) =>
      el('details', {}, el('summary', {}, `${nom} (${demandes})`), el('pre', { tabindex: '0' }, texte)),
    ),
  );
}

function problem({ niveau, message, ligne }: ImportProblem, said: Textes): HTMLLIElement {
  // A message may hold what looks like a place for another text.
  const texte =
    ligne === null ? message : said.ligne.replace(/\{[01]\}/g, (at) => (at === '{0}' ? `${ligne}` : message));
  return el('li', {}, mark(niveau, said[niveau]), texte);
}

function choices(): ImportChoices {
  return {
    choix: selects.map(({ value }) => value),
    numeroAns: inputs.numeroAns.value.trim(),
    SIRET: inputs.SIRET.value.replace(/\s/g, ''),
  };
}

function ask(): void {
  clearTimeout(timer);
  write.disabled = true;
  asked++;
  timer = setTimeout(() => vscode.postMessage({ kind: 'preview', asked, choices: choices() }), PAUSE_MS);
}

window.addEventListener('message', ({ data }: MessageEvent<ImportTable | ImportShown | ImportAgain>) => {
  if ('resultat' in data) showResult(data);
  else if ('encore' in data) ask();
  else showTable(data);
});
document.addEventListener('input', ask);
write.addEventListener('click', () => {
  write.disabled = true;
  vscode.postMessage({ kind: 'write', choices: choices() });
});
cancel.addEventListener('click', () => vscode.postMessage({ kind: 'cancel' }));
cancel.secondary = true;
vscode.postMessage({ kind: 'ready' });
