import { Parser } from 'saxen';

/** A sheet of an XLSX file, by its name and the path of its text. */
export interface FeuilleXlsx {
  readonly nom: string;
  readonly chemin: string;
}

/** The sheets of a workbook that are shown, in its order. Throws where its XML is damaged. */
export function feuillesDe(texts: ReadonlyMap<string, Uint8Array>): readonly FeuilleXlsx[] {
  const paths = new Map<string, string>();
  lireXml(texts.get('xl/_rels/workbook.xml.rels'), (name, { Id = '', Target = '' }) => {
    if (name === 'Relationship') paths.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
  });
  const feuilles: FeuilleXlsx[] = [];
  lireXml(texts.get('xl/workbook.xml'), (name, attributes) => {
    if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
    const chemin = paths.get(attributes['r:id'] ?? '');
    if (chemin !== undefined && texts.has(chemin)) feuilles.push({ nom: attributes.name ?? '', chemin });
  });
  return feuilles;
}

type Attributes = Readonly<Record<string, string | undefined>>;

function lireXml(bytes: Uint8Array | undefined, open: (name: string, attributes: Attributes) => void): void {
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    const own = Object.entries(attributes()).map(([key, value = '']) => [key, decode(value)]);
    open(localName(name), Object.fromEntries(own));
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(new TextDecoder().decode(bytes));
}

/** Some writers put a prefix before each name. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
