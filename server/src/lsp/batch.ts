/** Collects what comes in a burst, and hands it on together once nothing has come for a while, or has for long enough. */
export class Batch<Item> {
  readonly #items = new Set<Item>();
  readonly #quietMs: number;
  readonly #longestMs: number;
  readonly #take: (items: readonly Item[]) => void;
  #timer: NodeJS.Timeout | undefined;
  /** When the first of what is collected came. */
  #since = 0;

  constructor(quietMs: number, take: (items: readonly Item[]) => void, longestMs = Number.POSITIVE_INFINITY) {
    this.#quietMs = quietMs;
    this.#longestMs = longestMs;
    this.#take = take;
  }

  add(...items: readonly Item[]): void {
    if (this.#items.size === 0) this.#since = Date.now();
    for (const item of items) this.#items.add(item);
    clearTimeout(this.#timer);
    const left = Math.max(0, this.#since + this.#longestMs - Date.now());
    this.#timer = setTimeout(() => this.#handOn(), Math.min(this.#quietMs, left));
  }

  #handOn(): void {
    const taken = [...this.#items];
    this.#items.clear();
    this.#take(taken);
  }
}
