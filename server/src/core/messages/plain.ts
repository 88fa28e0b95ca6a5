/** Controls, those of the direction of writing too, and halves of characters; not what a text is laid out with. */
const CONTROLS = /(?![\n\t]|\r\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\p{Cs}]/gu;

/** Breaks of lines and columns, which a name may have too. */
const BREAKS = /[\n\r\t]/g;

/** The same for the name of a file: it stands on one line, whatever it is, so that none can be taken for what is said of others. */
export function namedOnOneLine(name: string): string {
  return named(name.replace(BREAKS, nameOf));
}

/** A text in which what would steer whoever shows it is named instead, so that none looks like another: `⟨U+202E⟩`. */
export function named(text: string): string {
  return text.replace(CONTROLS, nameOf);
}

function nameOf(control: string): string {
  return `⟨U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/**
 * The same for what an editor says of its own accord: VS Code makes `[label](command:…)` in it a link that runs the command, and
 * only where the two brackets touch.
 */
export function unlinked(text: string): string {
  return named(text).replaceAll('](', '] (');
}
