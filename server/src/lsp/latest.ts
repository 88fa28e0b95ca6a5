/** How works on one thing stand: they are numbered as they begin. */
interface Standing {
  begun: number;
  /** The number of the newest whose outcome was taken. */
  taken: number;
  running: number;
}

/** Of several works on one thing, an older outcome never takes the place of a newer one. */
export class Latest<Value> {
  readonly #standings = new Map<string, Standing>();

  /** `take` has what the work gives, unless what a newer one gave was taken before, and says whether that is news. */
  async run(key: string, work: Promise<Value>, take: (value: Value) => boolean): Promise<boolean> {
    const standing = this.#standings.get(key) ?? { begun: 0, taken: 0, running: 0 };
    this.#standings.set(key, standing);
    const number = ++standing.begun;
    standing.running++;
    try {
      const value = await work;
      if (number < standing.taken) return false;
      standing.taken = number;
      return take(value);
    } finally {
      standing.running--;
      if (standing.running === 0 && this.#standings.get(key) === standing) this.#standings.delete(key);
    }
  }

  /** What is still under way gives nothing. */
  forget(key: string): void {
    const standing = this.#standings.get(key);
    if (standing !== undefined) standing.taken = Number.POSITIVE_INFINITY;
    this.#standings.delete(key);
  }
}
