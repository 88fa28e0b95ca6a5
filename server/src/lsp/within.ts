/** An object or a list of a message, and how many others it lies in. */
interface Inside {
  readonly members: Record<string, unknown>;
  readonly depth: number;
}

/** All objects and lists in what was said, itself first; without recursion, since what a client says may be nested as it likes. */
export function* within(said: unknown): Generator<Inside> {
  const waiting: [value: unknown, depth: number][] = [[said, 0]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, depth] = next;
    if (typeof value !== 'object' || value === null) continue;
    const members = value as Record<string, unknown>;
    yield { members, depth };
    // Whoever looks on may have taken some of them out.
    for (const member of Object.values(members)) waiting.push([member, depth + 1]);
  }
}
