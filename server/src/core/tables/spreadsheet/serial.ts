const DAY_MS = 86_400_000;
/** The days between what 1900 and 1904 count from. */
const DAYS_TO_1904 = 1462;
/** The last day that a spreadsheet knows, 31/12/9999. */
const LAST_DAY = 2_958_465;
/** A day that there was not, and which spreadsheets that count from 1900 count: 29/02/1900. */
const NO_DAY = 60;

/**
 * The day that a spreadsheet's number stands for, and the time where there is one, year first, so that day and month
 * cannot be taken for each other; a time alone below 1. Undefined for what it cannot show.
 */
export function readSerial(serial: number, from1904: boolean): string | undefined {
  const day = Math.floor(serial);
  const seconds = Math.min(Math.round((serial - day) * 86_400), 86_399);
  const time = new Date(seconds * 1000).toISOString().slice(11, 19);
  if (day === 0) return time;
  const counted = day + (from1904 ? DAYS_TO_1904 : 0);
  if (day < 0 || counted > LAST_DAY || counted === NO_DAY) return undefined;
  const zero = Date.UTC(1899, 11, counted < NO_DAY ? 31 : 30);
  return withTime(new Date(zero + counted * DAY_MS).toISOString().slice(0, 10), time);
}

/** A day as ISO 8601 writes it in a cell, in the same form. With a zone, or if it is anything else, it stays as it is. */
export function readIsoDate(text: string): string {
  const [, day, time = '00:00', seconds = ':00'] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?:(:\d{2})(?:[.,]\d{1,9})?)?)?$/.exec(text) ?? [];
  return day === undefined ? text : withTime(day, time + seconds);
}

function withTime(day: string, time: string): string {
  return time === '00:00:00' ? day : `${day} ${time}`;
}
