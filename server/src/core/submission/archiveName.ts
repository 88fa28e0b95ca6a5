import { nameKey } from '../nearby/aroundFile.ts';

/** The name of an archive of a claim file: the file's own, `-PJ-` and its number. 3.3 gives archives no name. */
export function archiveName(fileName: string, number: number): string {
  return `${baseOf(fileName)}-PJ-${number}.zip`;
}

/** Whether a file is named as an archive of that claim file is, in any case. */
export function isArchiveOf(name: string, fileName: string): boolean {
  const [, base] = /^(.*)-PJ-[1-9]\d*\.zip$/i.exec(name) ?? [];
  return base !== undefined && nameKey(base) === nameKey(baseOf(fileName));
}

/** An archive under the name that it has until it is whole. */
export interface TemporaryName {
  /** The temporary name. */
  readonly name: string;
  /** The one that the archive is to have. */
  readonly archive: string;
  readonly number: number;
  /** How many archives there are with it. */
  readonly total: number;
  /** Tells one run from another. */
  readonly mark: string;
}

/** No name that rules look at: neither an archive's nor a piece's. */
export function temporaryName(
  fileName: string,
  { number, total, mark }: Omit<TemporaryName, 'name' | 'archive'>,
): TemporaryName {
  const archive = archiveName(fileName, number);
  return { name: `${archive}.${total}.${mark}.solde-tmp`, archive, number, total, mark };
}

/** A mark that no other run has, as far as chance allows. */
export function newRunMark(): string {
  return Math.random().toString(36).slice(2, 10).padEnd(8, '0');
}

/** What the temporary name of an archive of that claim file says; undefined for any other name. */
export function parseTemporaryName(name: string, fileName: string): TemporaryName | undefined {
  const [, archive = '', number, total, mark = ''] =
    /^(.*-PJ-([1-9]\d*)\.zip)\.([1-9]\d*)\.([0-9a-z]+)\.solde-tmp$/i.exec(name) ?? [];
  if (!isArchiveOf(archive, fileName)) return undefined;
  return { name, archive, number: Number(number), total: Number(total), mark };
}

function baseOf(fileName: string): string {
  return fileName.replace(/\.json$/i, '');
}
