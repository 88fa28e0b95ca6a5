import type { Note } from '../messages/notes.ts';
import type { Shared } from './cell.ts';
import { deballer } from './deballer.ts';
import { citer, type Feuille, type Ligne, lettresDe } from './feuille.ts';
import { type Fusions, fusionsOf, remplir } from './fusions.ts';
import type { Parts } from './parts.ts';
import { DAMAGED, type Pause, Refused } from './refused.ts';
import { checkSurface, Room } from './room.ts';
import { readSheet, type SheetRead } from './sheet.ts';
import { readStrings } from './strings.ts';
import { readStyles } from './styles.ts';
import { type Sheet, type Workbook, workbookIn } from './workbook.ts';
import { XmlDamaged } from './xml.ts';

/** The first sheet of an XLSX file that is shown and has anything in it. Throws `Refused` where the file cannot be relied on. */
export async function lireXlsx(bytes: Uint8Array, pause: Pause): Promise<Feuille> {
  try {
    return await readWorkbook(await deballer(bytes, pause), pause);
  } catch (error) {
    throw error instanceof XmlDamaged ? new Refused(DAMAGED) : error;
  }
}

async function readWorkbook(parts: Parts, pause: Pause): Promise<Feuille> {
  const workbook = await workbookIn(parts, pause);
  if (workbook === undefined) throw new Refused({ refus: parts.has('content.xml') ? 'tableur-ods' : 'tableur-autre' });
  const shared = await sharedOf(workbook, parts, pause);
  const visible = workbook.sheets.filter(({ isHidden }) => !isHidden);
  const found = await firstFilled(visible, parts, shared, pause);
  if (found !== undefined) {
    const others = visible.filter((one) => one !== found.sheet).map(({ name }) => name);
    return feuilleOf(found, others, workbook);
  }
  const hidden = workbook.sheets.filter(({ isHidden }) => isHidden);
  const unseen = await firstFilled(hidden, parts, shared, pause);
  if (unseen === undefined) throw new Refused({ refus: 'tableur-vide' });
  throw new Refused({ refus: 'tableur-feuille-masquee', args: { nom: unseen.sheet.name } });
}

async function sharedOf({ strings, styles, from1904 }: Workbook, parts: Parts, pause: Pause): Promise<Shared> {
  return {
    strings: await readStrings(parts.get(strings), pause),
    styles: await readStyles(parts.get(styles), pause),
    from1904,
  };
}

interface Found {
  readonly sheet: Sheet;
  readonly read: SheetRead;
  readonly room: Room;
}

/** Throws `Refused` where there is none, but formulas whose results are all lost: such a sheet is not empty. */
async function firstFilled(
  sheets: readonly Sheet[],
  parts: Parts,
  shared: Shared,
  pause: Pause,
): Promise<Found | undefined> {
  let lost: readonly string[] = [];
  for (const sheet of sheets) {
    const room = new Room();
    const read = await readSheet(parts.get(sheet.part) ?? new Uint8Array(), shared, room, pause);
    if (read.rows.size > 0) return { sheet, read, room };
    if (lost.length === 0) lost = read.withoutResult;
  }
  if (lost.length > 0) throw new Refused({ refus: 'tableur-sans-resultat', args: { cellules: citer(lost) } });
  return undefined;
}

function feuilleOf({ sheet, read, room }: Found, others: readonly string[], { from1904 }: Workbook): Feuille {
  const fusions = fusionsOf(read.merges);
  const filled = remplir(read.rows, fusions, room);
  const width = [...filled.values()].reduce((most, { length }) => Math.max(most, length), 0);
  checkSurface(filled.size, width);
  const lignes = [...filled]
    .map(([numero, cells]): Ligne => ({ numero, cellules: Array.from({ length: width }, (_, at) => cells[at] ?? '') }))
    .sort((a, b) => a.numero - b.numero);
  const remarques = [...remarquesOf(sheet.name, others, read, fusions), ...hiddenIn(read, width)];
  return { lignes, remarques, ...(from1904 ? { from1904 } : {}) };
}

function remarquesOf(
  nom: string,
  others: readonly string[],
  { withoutResult, errors }: SheetRead,
  { verticales, autres }: Fusions,
): readonly Note[] {
  const ranges = (fusions: Fusions['autres']): string => citer(fusions.map(({ plage }) => plage));
  return [
    ...(others.length > 0 ? [{ note: 'tableur-feuille', args: { nom, autres: citer(others) } } as const] : []),
    ...(withoutResult.length > 0
      ? [{ note: 'tableur-formules', args: { cellules: citer(withoutResult) } } as const]
      : []),
    ...(errors.length > 0 ? [{ note: 'tableur-erreurs', args: { cellules: citer(errors) } } as const] : []),
    ...(verticales.length > 0 ? [{ note: 'tableur-fusions', args: { plages: ranges(verticales) } } as const] : []),
    ...(autres.length > 0 ? [{ note: 'tableur-fusions-autres', args: { plages: ranges(autres) } } as const] : []),
  ];
}

/** What is read although whoever looks at the sheet does not see it: a filter leaves rows that were sorted out. */
function hiddenIn({ rows, hiddenRows, isHiddenColumn }: SheetRead, width: number): readonly Note[] {
  const columns = Array.from({ length: width }, (_, column) => column).filter(
    (column) => isHiddenColumn(column) && [...rows.values()].some((cells) => (cells[column] ?? '') !== ''),
  );
  return [
    ...(hiddenRows.length > 0
      ? [{ note: 'tableur-lignes-masquees', args: { lignes: citer(hiddenRows.map(String)) } } as const]
      : []),
    ...(columns.length > 0
      ? [{ note: 'tableur-colonnes-masquees', args: { colonnes: citer(columns.map(lettresDe)) } } as const]
      : []),
  ];
}
