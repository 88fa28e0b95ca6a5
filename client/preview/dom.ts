import type { Place, Signal } from '../../server/src/lsp/protocol.ts';

type Child = Node | string;

/** An element with attributes and children; an attribute that is undefined is left out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

const places = new WeakMap<Element, Place>();

/** Makes an element lead to a place in the text. */
export function leadTo<Shown extends Element>(element: Shown, place: Place | undefined): Shown {
  if (place === undefined) places.delete(element);
  else places.set(element, place);
  return element;
}

/** The place that an element, or the nearest one around it, leads to. */
export function placeOf(element: Element | null): Place | undefined {
  for (let at = element; at !== null; at = at.parentElement) {
    const place = places.get(at);
    if (place !== undefined) return place;
  }
  return undefined;
}

/**
 * Puts children in the place of those before. Where they show the same, these stay, with what is opened out and where one
 * is, and only lead where the new ones do.
 */
export function update(parent: Element, children: readonly Element[]): void {
  const made = el('div', {}, ...children);
  const bare = (element: Element): string => element.innerHTML.replaceAll(' open=""', '');
  if (bare(parent) !== bare(made)) {
    parent.replaceChildren(...children);
    return;
  }
  const fresh = made.querySelectorAll('*');
  for (const [index, element] of parent.querySelectorAll('*').entries()) {
    leadTo(element, places.get(fresh[index] ?? element));
  }
}

/** A button that leads to a place. */
export function link(text: string, place: Place): HTMLButtonElement {
  return leadTo(el('button', { type: 'button', class: 'link' }, text), place);
}

/** Marks tell levels without colour; what they stand for is read out. */
const MARKS: Readonly<Record<Signal['level'], string>> = { error: '✗', warning: '⚠', information: 'ℹ' };

export function mark(level: Signal['level'], word: string): HTMLElement {
  return el(
    'span',
    { class: `mark ${level}` },
    el('span', { 'aria-hidden': 'true' }, MARKS[level]),
    el('span', { class: 'spoken' }, ` ${word} `),
  );
}

/** The worst of some levels; undefined for none. */
export function worst(signals: readonly Signal[]): Signal['level'] | undefined {
  return (['error', 'warning', 'information'] as const).find((one) => signals.some(({ level }) => level === one));
}
