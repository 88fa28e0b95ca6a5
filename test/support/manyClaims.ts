import { claimText } from './claimText.ts';

/** The name of the `index`th of many claim files of one day, from 0. */
export function manyName(index: number): string {
  return `JSON-1000000001-20230601-${String(index + 1).padStart(3, '0')}.json`;
}

/** Its text, of so many demandes: no number of them stands in another of the files. */
export function manyText(index: number, demandes: number): string {
  const moved = (digits: string): string => String(Number(digits) + index * demandes).padStart(digits.length, '0');
  return claimText(demandes)
    .replace(/FINBIO(\d{6})/g, (_, digits: string) => `FINBIO${moved(digits)}`)
    .replace(
      /("numeroEditeur": "|-)(\d{5})("|\.)/g,
      (_, before, digits: string, after) => before + moved(digits) + after,
    );
}
