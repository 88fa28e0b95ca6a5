import type { Apercu, Cellule, LigneApercu, TextesApercu } from '../../server/src/lsp/protocol.ts';
import { el, leadTo, mark, worst } from './dom.ts';
import { Problemes } from './problemes.ts';

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
  ligne: LigneApercu;
}

/** The demandes as a grid: one stop of the Tab key, in which arrows go from cell to cell. */
export class Grille {
  readonly element = el('div', { class: 'panel' });
  readonly #table = el('table', { role: 'grid', class: 'grille' });
  readonly #head = el('thead');
  readonly #body = el('tbody');
  readonly #aide = el('p', { id: 'aide', class: 'aide' });
  readonly #vide = el('p');
  readonly #problemes = new Problemes();
  readonly #rows: Row[] = [];
  #columns = '';
  /** The cell that Tab comes to. */
  #at: readonly [row: number, column: number] = [0, 0];

  constructor() {
    this.#table.append(this.#head, this.#body);
    this.#table.setAttribute('aria-describedby', 'aide');
    this.element.append(this.#vide, el('div', { class: 'scrolled' }, this.#table), this.#problemes.element, this.#aide);
    this.#body.addEventListener('keydown', (event) => this.#onKey(event));
    this.#body.addEventListener('focusin', ({ target }) => this.#onFocus(target));
  }

  show({ colonnes, lignes }: Apercu, textes: TextesApercu): void {
    this.#showHead(colonnes, textes);
    this.#vide.textContent = lignes.length === 0 ? textes.vide : '';
    this.#aide.textContent = textes.aide;
    for (const [index, ligne] of lignes.entries()) this.#showRow(index, ligne, textes);
    for (const { element } of this.#rows.splice(lignes.length)) element.remove();
    this.#settle();
    this.#tell(textes);
  }

  #showHead(colonnes: readonly string[], textes: TextesApercu): void {
    this.#table.setAttribute('aria-label', textes.demandes);
    if (this.#columns === colonnes.join()) return;
    this.#columns = colonnes.join();
    this.#head.replaceChildren(el('tr', {}, ...colonnes.map((titre) => el('th', { scope: 'col' }, titre))));
  }

  /** Only what is not as it was is made anew; places move with every keystroke. */
  #showRow(index: number, ligne: LigneApercu, textes: TextesApercu): void {
    const shown = JSON.stringify([ligne.etat, ligne.cellules.map(({ texte, signaux }) => [texte, signaux.map(said)])]);
    let row = this.#rows[index];
    if (row === undefined) {
      row = { element: el('tr'), shown: '', ligne };
      this.#rows.push(row);
      this.#body.append(row.element);
    }
    if (row.shown !== shown) {
      const isHere = row.element.contains(document.activeElement);
      row.element.className = `etat-${ligne.etat.code}`;
      row.element.replaceChildren(...ligne.cellules.map((cellule, column) => cell(cellule, column, textes)));
      row.shown = shown;
      if (isHere) this.#cellAt(index, this.#at[1])?.focus();
    }
    row.ligne = ligne;
    for (const [column, cellule] of ligne.cellules.entries()) {
      const element = row.element.children[column];
      if (element !== undefined) leadTo(element, cellule);
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
    const last = (this.#rows[0]?.ligne.cellules.length ?? 1) - 1;
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
  #tell(textes?: TextesApercu): void {
    const { cellules = [] } = this.#rows[this.#at[0]]?.ligne ?? {};
    const own = cellules[this.#at[1]]?.signaux ?? [];
    const others = cellules.flatMap(({ signaux }) => signaux).filter((one) => !own.includes(one));
    this.#problemes.show([...own, ...others], textes);
  }

  #cellAt(row: number, column: number): HTMLElement | undefined {
    const found = this.#rows[row]?.element.children[column];
    return found instanceof HTMLElement ? found : undefined;
  }
}

function said({ niveau, texte }: Cellule['signaux'][number]): readonly [string, string] {
  return [niveau, texte];
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

function cell({ texte, signaux }: Cellule, column: number, textes: TextesApercu): HTMLElement {
  const niveau = worst(signaux);
  const attributes = {
    tabindex: '-1',
    class: niveau,
    title: signaux.length > 0 ? signaux.map(({ texte: one }) => one).join('\n') : undefined,
  };
  const shown = texte === '' && niveau === 'error' && column === 0 ? textes.manque : texte;
  const children = [...(niveau === undefined ? [] : [mark(niveau, textes[niveau])]), shown];
  return column === 0
    ? el('th', { scope: 'row', role: 'rowheader', ...attributes }, ...children)
    : el('td', { role: 'gridcell', ...attributes }, ...children);
}
