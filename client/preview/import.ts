import '@vscode-elements/elements/dist/vscode-button/index.js';
import type { ImportProblem, TableColumn } from '../../server/src/lsp/protocol.ts';
import type { ImportAgain, ImportChoices, ImportShown, ImportTable } from '../src/views/importPage.ts';
import { el, mark } from './dom.ts';
import { vscode } from './vscode.ts';

/** After so long without a change the files are made anew. */
const PAUSE_MS = 150;

type Texts = ImportTable['texts'];

const title = el('h1');
const rows = el('p', { class: 'help' });
const remarks = el('ul', { class: 'remarques' });
const inputs = { numeroAns: el('input', { size: '14' }), SIRET: el('input', { size: '18', inputmode: 'numeric' }) };
const columns = el('div', { class: 'scrolled' });
const totals = el('p', { class: 'totaux', role: 'status' });
const result = el('div');
const write = document.createElement('vscode-button');
const cancel = document.createElement('vscode-button');
let selects: readonly HTMLSelectElement[] = [];
let texts: Texts | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** The number of the last request. */
let asked = 0;

function showTable({ name, table, texts: said }: ImportTable): void {
  texts = said;
  title.textContent = name;
  rows.textContent = said.lines.replace('{0}', String(table.lines));
  remarks.replaceChildren(...table.remarks.map((text) => el('li', {}, text)));
  inputs.numeroAns.value = table.numeroAns ?? '';
  inputs.SIRET.value = table.SIRET ?? '';
  selects = table.columns.map((column) => choice(column, table.possibleChoices));
  const head = el(
    'tr',
    {},
    ...[said.column, said.examples, said.contains].map((one) => el('th', { scope: 'col' }, one)),
  );
  const body = table.columns.map((column, index) => columnRow(column, selects[index]));
  columns.replaceChildren(el('table', {}, el('thead', {}, head), el('tbody', {}, ...body)));
  write.textContent = said.write;
  cancel.textContent = said.cancel;
  document.body.replaceChildren(
    el(
      'main',
      {},
      title,
      rows,
      remarks,
      el('div', { class: 'header' }, label('numeroAns', inputs.numeroAns), label('SIRET', inputs.SIRET)),
      el('h2', {}, said.columns),
      columns,
      el('h2', {}, said.result),
      totals,
      result,
      el('div', { class: 'actions' }, write, cancel),
    ),
  );
  ask();
}

function label(text: string, input: HTMLInputElement): HTMLLabelElement {
  return el('label', {}, text, input);
}

function choice(
  { choice, heading, letters }: TableColumn,
  possible: ImportTable['table']['possibleChoices'],
): HTMLSelectElement {
  const options = possible.map(({ id, label }) => {
    const option = el('option', { value: id }, label);
    option.selected = id === choice;
    return option;
  });
  return el('select', { 'aria-label': heading || letters }, ...options);
}

function columnRow(
  { letters, heading, example }: TableColumn,
  select: HTMLSelectElement | undefined,
): HTMLTableRowElement {
  const name = heading === '' ? letters : `${heading} (${letters})`;
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, name),
    el('td', { class: 'exemple' }, example.join(' · ')),
    el('td', {}, ...(select === undefined ? [] : [select])),
  );
}

function showResult({ asked: number, result: shown }: ImportShown): void {
  // What was asked for before the last change is not what would be written.
  if (number !== asked) return;
  const refusal = 'refusal' in shown ? shown.refusal : undefined;
  write.disabled = refusal !== undefined;
  if ('refusal' in shown || texts === undefined) {
    totals.textContent = refusal ?? '';
    result.replaceChildren();
    return;
  }
  const { files, totals: counts, problems, others, remarks, notTaken } = shown;
  totals.textContent = counts;
  const said = texts;
  const more = others === 0 ? [] : [el('li', {}, said.others.replace('{0}', String(others)))];
  const notes = [...remarks, ...(notTaken.length === 0 ? [] : [`${said.notTaken} ${notTaken.join(', ')}`])];
  result.replaceChildren(
    el('ul', { class: 'remarques' }, ...notes.map((text) => el('li', {}, text))),
    el('ul', { class: 'problems' }, ...problems.map((one) => problem(one, said)), ...more),
    ...files.map(({ name, demandes, text }) =>
      el('details', {}, el('summary', {}, `${name} (${demandes})`), el('pre', { tabindex: '0' }, text)),
    ),
  );
}

function problem({ level, message, line }: ImportProblem, said: Texts): HTMLLIElement {
  // A message may hold what looks like a place for another text.
  const text = line === null ? message : said.line.replace(/\{[01]\}/g, (at) => (at === '{0}' ? `${line}` : message));
  return el('li', {}, mark(level, said[level]), text);
}

function choices(): ImportChoices {
  return {
    choice: selects.map(({ value }) => value),
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
  if ('result' in data) showResult(data);
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
