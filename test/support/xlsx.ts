import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet of a workbook: the XML in its `sheetData`, and behind it. */
export interface Sheet {
  readonly name: string;
  readonly data: string;
  readonly after?: string;
  readonly state?: 'hidden';
}

/** The bytes of an XLSX file of these sheets, with nothing that a reader does not need. */
export function xlsx(sheets: readonly Sheet[], others: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const relation = (_: Sheet, at: number): string =>
    `<Relationship Id="r${at}" Type="${OFFICE}/worksheet" Target="worksheets/s${at}.xml"/>`;
  const entry = ({ name, state }: Sheet, at: number): string =>
    `<sheet name="${name}" sheetId="${at + 1}" state="${state ?? 'visible'}" r:id="r${at}"/>`;
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${sheets.map(relation).join('')}</Relationships>`),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(entry).join('')}</sheets></workbook>`,
    ),
  };
  for (const [at, { data, after = '' }] of sheets.entries()) {
    files[`xl/worksheets/s${at}.xml`] = strToU8(
      `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${after}</worksheet>`,
    );
  }
  return zipSync({ ...files, ...others });
}

/** Rows of texts, as XML; the first is row 1. */
export function rowsOf(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells, row) => {
      const xml = cells.map((text, at) => cell(String.fromCharCode(65 + at) + (row + 1), text));
      return `<row r="${row + 1}">${xml.join('')}</row>`;
    })
    .join('');
}

function cell(name: string, text: string): string {
  return text === '' ? '' : `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;
}
