import { type Parts, partFrom, type Relationship, relationshipsOf } from './parts.ts';
import { DAMAGED, type Pause, Refused } from './refused.ts';
import { type Attributes, isTrue, readXml } from './xml.ts';

/** A sheet of cells: its name, and that of its part. */
export interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

export interface Workbook {
  /** In the order in which they are shown. */
  readonly sheets: readonly Sheet[];
  /** Whether its days are counted from 1904, as once on the Macintosh. */
  readonly from1904: boolean;
  /** The names of the parts that the cells refer to, whether or not they are there. */
  readonly strings: string;
  readonly styles: string;
}

/** The workbook of a package; undefined where it has none. Throws where its XML is damaged. */
export async function workbookIn(parts: Parts, pause: Pause): Promise<Workbook | undefined> {
  const [document] = (await relationshipsOf(parts, '', pause)).filter(({ type }) => type === 'officeDocument');
  const part = document?.target ?? 'xl/workbook.xml';
  const bytes = parts.get(part);
  if (bytes === undefined) return undefined;
  const reader = new WorkbookReader();
  await readXml(bytes, reader, pause);
  if (!reader.isWorkbook) return undefined;
  const related = await relationshipsOf(parts, part, pause);
  const partOf = (type: string, usual: string): string =>
    related.find((one) => one.type === type)?.target ?? partFrom(part, usual);
  return {
    sheets: sheetsOf(reader.sheets, related, parts),
    from1904: reader.from1904,
    strings: partOf('sharedStrings', 'sharedStrings.xml'),
    styles: partOf('styles', 'styles.xml'),
  };
}

class WorkbookReader {
  isWorkbook = false;
  from1904 = false;
  readonly sheets: Attributes[] = [];

  open(name: string, attributes: Attributes, parent: string): void {
    if (parent === '') this.isWorkbook = name === 'workbook';
    else if (name === 'workbookPr' && parent === 'workbook') this.from1904 = isTrue(attributes.date1904);
    else if (name === 'sheet' && parent === 'sheets') this.sheets.push(attributes);
  }
}

/** Those that have cells: there are sheets of charts and of dialogues too. */
function sheetsOf(listed: readonly Attributes[], related: readonly Relationship[], parts: Parts): readonly Sheet[] {
  const byId = new Map(related.map((one) => [one.id, one]));
  const seen = new Set<string>();
  return listed.flatMap((attributes): Sheet[] => {
    const { type, target } = byId.get(idOf(attributes)) ?? {};
    if (type === 'chartsheet' || type === 'dialogsheet') return [];
    if (target === undefined || !parts.has(target)) throw new Refused(DAMAGED);
    // No spreadsheet shows one sheet twice; a thousand names of one would have it read a thousand times.
    if (seen.has(target)) throw new Refused({ refusal: 'table-sheets' });
    seen.add(target);
    return [{ name: attributes.name ?? '', part: target, isHidden: (attributes.state ?? 'visible') !== 'visible' }];
  });
}

/** The name of a relationship is the only `id` with a prefix, whichever that is. */
function idOf(attributes: Attributes): string {
  const [, id = ''] = Object.entries(attributes).find(([name]) => name.endsWith(':id')) ?? [];
  return id;
}
