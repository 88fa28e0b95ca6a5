/** Collects what comes in a burst, and hands it on together once nothing has come for a while. */
export class Batch<Item> {
  readonly #items = new Set<Item>();
  readonly #quietMs: number;
  readonly #take: (items: readonly Item[]) => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(quietMs: number, take: (items: readonly Item[]) => void) {
    this.#quietMs = quietMs;
    this.#take = take;
  }

  add(...items: readonly Item[]): void {
    for (const item of items) this.#items.add(item);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const taken = [...this.#items];
      this.#items.clear();
      this.#take(taken);
    }, this.#quietMs);
  }
}
