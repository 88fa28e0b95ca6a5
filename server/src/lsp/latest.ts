/** Of several works on one thing only the last counts: an earlier one gives nothing, and ends no sooner than the last. */
export class Latest<Value> {
  readonly #last = new Map<string, Promise<boolean>>();

  /** Begins a work; `take` has what the last of them gives, and says whether that is news. Rejects where the last does. */
  run(key: string, work: Promise<Value>, take: (value: Value) => boolean): Promise<boolean> {
    const run = work.then(async (value) => {
      const last = this.#last.get(key);
      if (last === run) return take(value);
      await last;
      return false;
    });
    this.#last.set(key, run);
    return run.finally(() => {
      if (this.#last.get(key) === run) this.#last.delete(key);
    });
  }

  /** What is still under way gives nothing either. */
  forget(key: string): void {
    this.#last.delete(key);
  }
}
