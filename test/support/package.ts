import { strToU8, type ZipOptions, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What is said of a workbook by its parts other than the cells; all of it may be spelt in several ways. */
export interface Package {
  /** The rows of its one sheet, as XML. */
  readonly data: string;
  /** What stands before and behind the rows. */
  readonly before?: string;
  readonly after?: string;
  readonly workbookPr?: string;
  readonly strings?: string;
  readonly styles?: string;
}

/** The parts of a workbook with one sheet, as Excel names them. */
export function partsOf({ data, before = '', after = '', workbookPr = '', ...other }: Package): Record<string, string> {
  const related = [
    ['r1', 'worksheet', 'worksheets/sheet1.xml'],
    ['r2', 'sharedStrings', 'sharedStrings.xml'],
    ['r3', 'styles', 'styles.xml'],
  ].map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  return {
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${related.join('')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookPr}<sheets><sheet name="F" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`,
    ...(other.strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${other.strings}</sst>` }),
    ...(other.styles === undefined
      ? {}
      : { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${other.styles}</styleSheet>` }),
  };
}

/** An archive of texts, or of bytes. */
export function archive(parts: Readonly<Record<string, string | Uint8Array>>, options: ZipOptions = {}): Uint8Array {
  const entries = Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(entries), options);
}

/** The bytes of a workbook of one sheet. */
export function workbook(of: Package): Uint8Array {
  return archive(partsOf(of));
}
