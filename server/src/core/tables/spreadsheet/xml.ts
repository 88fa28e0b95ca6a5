import sax, { type Parser } from 'sax';
import { type Pause, Refused } from './refused.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of the XML of a part; names are without their prefixes, which any writer may choose. */
export interface XmlReader {
  /** `parent` is the tag that this one stands in directly; empty for the root. */
  open(name: string, attributes: Attributes, parent: string): void;
  /** Characters as XML defines them, CDATA too; they may come in several parts. */
  text?(text: string): void;
  close?(name: string): void;
}

/** Thrown where a text is not XML. */
export class XmlDamaged extends Error {}

/** So many bytes are read between two pauses. */
const MOUTHFUL = 65_536;
/** A tag, or whatever else is no text, may not have more characters: no spreadsheet writes one of a thousandth. */
const LONGEST_TAG = 1_000_000;
/** So many tags, their ends and texts are told of a part: a sheet as big as is read has two thirds of it. */
const MOST_TOLD = 12_000_000;
/** Tags in tags: those of a workbook stand ten deep at most. */
const DEEPEST = 100;

/** Reads a part of a package, in UTF-8 or UTF-16 as these are (ECMA-376-2, 6.2.5). Throws `XmlDamaged` or `Refused`. */
export async function readXml(bytes: Uint8Array, reader: XmlReader, pause: Pause): Promise<void> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  const telling = new Telling(reader);
  const parser = parserFor(telling);
  let silent = 0;
  for (let at = 0; at < bytes.length; at += MOUTHFUL) {
    const part = bytes.subarray(at, at + MOUTHFUL);
    const told = telling.told;
    // What there is of a text is told at once: all that stays untold is then no text.
    parser.write(decoded(decoder, part, at + MOUTHFUL < bytes.length)).flush();
    silent = telling.told === told ? silent + part.length : 0;
    if (telling.told > MOST_TOLD) throw new Refused({ refusal: 'table-stopped' });
    if (silent > LONGEST_TAG) throw new Refused({ refusal: 'table-tag' });
    await pause();
  }
  parser.close();
  if (!telling.hasRoot) throw new XmlDamaged('No root');
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decoded(decoder: TextDecoder, part: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(part, { stream });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new XmlDamaged(error.message);
  }
}

function parserFor(telling: Telling): Parser {
  const parser = sax.parser(true, { position: false, strictEntities: true });
  parser.onopentag = ({ name, attributes }) => telling.open(name, attributes);
  parser.onclosetag = () => telling.close();
  parser.ontext = (text) => telling.text(text);
  parser.oncdata = (text) => telling.text(text);
  parser.onerror = ({ message }) => {
    throw new XmlDamaged(message);
  };
  return parser;
}

/** Passes on what the parser tells, with the names of the tags around it. */
class Telling {
  readonly #reader: XmlReader;
  readonly #open: string[] = [];
  /** How often anything was told. */
  told = 0;
  hasRoot = false;

  constructor(reader: XmlReader) {
    this.#reader = reader;
  }

  open(name: string, attributes: Attributes): void {
    this.told++;
    const local = localName(name);
    if (this.#open.length === 0 && this.hasRoot) throw new XmlDamaged('Two roots');
    if (this.#open.length >= DEEPEST) throw new Refused({ refusal: 'table-tag' });
    this.#reader.open(local, attributes, this.#open.at(-1) ?? '');
    this.#open.push(local);
    this.hasRoot = true;
  }

  close(): void {
    this.told++;
    const name = this.#open.pop();
    if (name !== undefined) this.#reader.close?.(name);
  }

  text(text: string): void {
    this.told++;
    this.#reader.text?.(text);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Whether an attribute says yes, in any of the ways that XML Schema and these formats have. */
export function isTrue(value: string | undefined): boolean {
  return value !== undefined && /^\s*(?:1|true|on)\s*$/i.test(value);
}
