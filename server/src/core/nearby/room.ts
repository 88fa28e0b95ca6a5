import type { Clock } from '../ports.ts';

/** What is read around a claim file at most: of one other claim file, of all of them, and of all archives, in bytes. */
export const LONGEST_CLAIM = 1_000_000;
const CLAIM_BYTES = 20_000_000;
const ARCHIVE_BYTES = 100_000_000;
/** How many entries of archives are looked at in all. */
const ARCHIVE_ENTRIES = 20_000;
/** How long an editor's server looks around at a time, in milliseconds. */
const LONGEST_LOOK = 10_000;

/** What is left of an archive's share. */
export interface ArchiveRoom {
  readonly entries: number;
  readonly bytes: number;
}

/** How much more may be looked at around one claim file: what comes first takes first. */
export class Room {
  #claims = CLAIM_BYTES;
  #archives: ArchiveRoom = { entries: ARCHIVE_ENTRIES, bytes: ARCHIVE_BYTES };
  readonly #clock: Clock | undefined;
  readonly #until: number;

  /** Without a clock time is no bound. */
  constructor(clock: Clock | undefined) {
    this.#clock = clock;
    this.#until = clock === undefined ? 0 : clock().getTime() + LONGEST_LOOK;
  }

  get isTimeOver(): boolean {
    return this.#clock !== undefined && this.#clock().getTime() > this.#until;
  }

  get forArchives(): ArchiveRoom {
    return this.#archives;
  }

  /** Takes the bytes of a claim file. False where they are too many. */
  takeClaim(bytes: number): boolean {
    if (bytes > this.#claims) return false;
    this.#claims -= bytes;
    return true;
  }

  takeArchive({ entries, bytes }: ArchiveRoom): void {
    this.#archives = { entries: this.#archives.entries - entries, bytes: this.#archives.bytes - bytes };
  }
}
