import type { Preview, PreviewCell, PreviewRow, PreviewTexts } from '../../server/src/lsp/protocol.ts';
import { el, leadTo, mark, worst } from './dom.ts';
import { ProblemList } from './problems.ts';

/** How far each key goes, in rows and columns. */
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [10, 0],
  PageUp: [-10, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

interface Row {
  readonly element: HTMLTableRowElement;
  /** What it shows, without its places. */
  shown: string;
  line: PreviewRow;
}

/** The demandes as a grid: one stop of the Tab key, in which arrows go from cell to cell. */
export class Grille {
  readonly element = el('div', { class: 'panel' });
  readonly #table = el('table', { role: 'grid', class: 'grille' });
  readonly #head = el('thead');
  readonly #body = el('tbody');
  readonly #help = el('p', { id: 'help', class: 'help' });
  readonly #empty = el('p');
  readonly #problems = new ProblemList();
  readonly #rows: Row[] = [];
  #columns = '';
  /** The cell that Tab comes to. */
  #at: readonly [row: number, column: number] = [0, 0];

  constructor() {
    this.#table.append(this.#head, this.#body);
    this.#table.setAttribute('aria-describedby', 'help');
    this.element.append(this.#empty, el('div', { class: 'scrolled' }, this.#table), this.#problems.element, this.#help);
    this.#body.addEventListener('keydown', (event) => this.#onKey(event));
    this.#body.addEventListener('focusin', ({ target }) => this.#onFocus(target));
  }

  show({ columns, lines }: Preview, texts: PreviewTexts): void {
    this.#showHead(columns, texts);
    this.#empty.textContent = lines.length === 0 ? texts.empty : '';
    this.#help.textContent = texts.help;
    for (const [index, line] of lines.entries()) this.#showRow(index, line, texts);
    for (const { element } of this.#rows.splice(lines.length)) element.remove();
    this.#settle();
    this.#tell(texts);
  }

  #showHead(columns: readonly string[], texts: PreviewTexts): void {
    this.#table.setAttribute('aria-label', texts.demandes);
    if (this.#columns === columns.join()) return;
    this.#columns = columns.join();
    this.#head.replaceChildren(el('tr', {}, ...columns.map((heading) => el('th', { scope: 'col' }, heading))));
  }

  /** Only what is not as it was is made anew; places move with every keystroke. */
  #showRow(index: number, line: PreviewRow, texts: PreviewTexts): void {
    const shown = JSON.stringify([line.status, line.cells.map(({ text, signals }) => [text, signals.map(said)])]);
    let row = this.#rows[index];
    if (row === undefined) {
      row = { element: el('tr'), shown: '', line };
      this.#rows.push(row);
      this.#body.append(row.element);
    }
    if (row.shown !== shown) {
      const isHere = row.element.contains(document.activeElement);
      row.element.className = `etat-${line.status.code}`;
      row.element.replaceChildren(...line.cells.map((shownCell, column) => cell(shownCell, column, texts)));
      row.shown = shown;
      if (isHere) this.#cellAt(index, this.#at[1])?.focus();
    }
    row.line = line;
    for (const [column, shownCell] of line.cells.entries()) {
      const element = row.element.children[column];
      if (element !== undefined) leadTo(element, shownCell);
    }
  }

  #onKey(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.shiftKey) return;
    event.preventDefault();
    const isFar = (event.ctrlKey || event.metaKey) && event.key !== 'PageDown' && event.key !== 'PageUp';
    const [rows, columns] = isFar ? farOf(event.key) : step;
    this.#go(this.#at[0] + rows, this.#at[1] + columns);
  }

  #go(row: number, column: number): void {
    const last = (this.#rows[0]?.line.cells.length ?? 1) - 1;
    this.#at = [clamp(row, this.#rows.length - 1), clamp(column, last)];
    this.#settle();
    this.#cellAt(...this.#at)?.focus();
  }

  #onFocus(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement)) return;
    const row = this.#rows.findIndex(({ element }) => element.contains(target));
    if (row < 0) return;
    this.#at = [row, [...(this.#rows[row]?.element.children ?? [])].indexOf(target)];
    this.#settle();
    this.#tell();
  }

  /** One cell is what Tab comes to, wherever rows went. */
  #settle(): void {
    this.#at = [clamp(this.#at[0], this.#rows.length - 1), this.#at[1]];
    for (const other of this.#body.querySelectorAll('[tabindex="0"]')) other.setAttribute('tabindex', '-1');
    this.#cellAt(...this.#at)?.setAttribute('tabindex', '0');
  }

  /** Under the grid, what is wrong in the row that one is in, its cell first. */
  #tell(texts?: PreviewTexts): void {
    const { cells = [] } = this.#rows[this.#at[0]]?.line ?? {};
    const own = cells[this.#at[1]]?.signals ?? [];
    const others = cells.flatMap(({ signals }) => signals).filter((one) => !own.includes(one));
    this.#problems.show([...own, ...others], texts);
  }

  #cellAt(row: number, column: number): HTMLElement | undefined {
    const found = this.#rows[row]?.element.children[column];
    return found instanceof HTMLElement ? found : undefined;
  }
}

function said({ level, text }: PreviewCell['signals'][number]): readonly [string, string] {
  return [level, text];
}

function farOf(key: string): readonly [number, number] {
  if (key === 'Home') return [-Infinity, -Infinity];
  if (key === 'End') return [Infinity, Infinity];
  const [rows = 0, columns = 0] = STEPS[key] ?? [];
  return [rows === 0 ? 0 : rows * Infinity, columns === 0 ? 0 : columns * Infinity];
}

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(value, last));
}

function cell({ text, signals }: PreviewCell, column: number, texts: PreviewTexts): HTMLElement {
  const level = worst(signals);
  const attributes = {
    tabindex: '-1',
    class: level,
    title: signals.length > 0 ? signals.map(({ text: one }) => one).join('\n') : undefined,
  };
  const shown = text === '' && level === 'error' && column === 0 ? texts.missing : text;
  const children = [...(level === undefined ? [] : [mark(level, texts[level])]), shown];
  return column === 0
    ? el('th', { scope: 'row', role: 'rowheader', ...attributes }, ...children)
    : el('td', { role: 'gridcell', ...attributes }, ...children);
}
