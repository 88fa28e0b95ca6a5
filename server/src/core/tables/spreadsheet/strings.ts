import { type Pause, Refused } from './refused.ts';
import { MAX_CELL, MAX_SURFACE } from './rows.ts';
import { readXml } from './xml.ts';

/** So many characters a single one is written with, `_x000D_`, at most: of what has more, more is left than a cell keeps. */
const LONGEST_WRITTEN = 7 * MAX_CELL;

/** Gathers the text of a cell or a shared string: that of its runs, not how it is pronounced (ECMA-376-1, 18.4.6). */
export class RichText {
  #value = '';
  #phonetic = 0;
  #isInText = false;

  open(name: string): void {
    if (name === 'rPh') this.#phonetic++;
    this.#isInText = name === 't' && this.#phonetic === 0;
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic--;
    this.#isInText = false;
  }

  /** Of what is too long for a cell no more is kept than shows it. */
  text(text: string): void {
    if (this.#isInText && this.#value.length <= LONGEST_WRITTEN) this.#value += text;
  }

  get value(): string {
    return unescaped(this.#value);
  }
}

/** `_x000D_` is how a character is written that XML does not have (ECMA-376-1, 22.9.2.19). */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The texts that cells refer to by their number, in the XML of their part. Throws where it is damaged. */
export async function readStrings(bytes: Uint8Array | undefined, pause: Pause): Promise<readonly string[]> {
  const strings: string[] = [];
  if (bytes === undefined) return strings;
  let item: RichText | undefined;
  const reader = {
    open(name: string, _: unknown, parent: string): void {
      if (name === 'si' && parent === 'sst') item = new RichText();
      else item?.open(name);
    },
    text: (text: string): void => item?.text(text),
    close(name: string): void {
      if (name === 'si' && item !== undefined) {
        strings.push(item.value);
        item = undefined;
        if (strings.length > MAX_SURFACE) throw new Refused({ refusal: 'table-cells', args: { limit: MAX_SURFACE } });
      } else item?.close(name);
    },
  };
  await readXml(bytes, reader, pause);
  return strings;
}
