/**
 * What `compute` makes of each source. Where a source is the very one that stood at its place before, counted from
 * either end, what was made of it then is taken: after an edit only what is new is computed.
 */
export function mapReusing<Source, Result>(
  sources: readonly Source[],
  before: { readonly sources: readonly Source[]; readonly results: readonly Result[] },
  compute: (source: Source) => Result,
): readonly Result[] {
  if (before.sources === sources) return before.results;
  const shift = before.sources.length - sources.length;
  const results: Result[] = [];
  // A plain loop: it runs over every demande of the file at each keystroke.
  for (let index = 0; index < sources.length; index++) {
    const source = sources[index] as Source;
    if (before.sources[index] === source) results.push(before.results[index] as Result);
    else if (before.sources[index + shift] === source) results.push(before.results[index + shift] as Result);
    else results.push(compute(source));
  }
  return results;
}

/** What is made of a thing alone, made when it is first asked for, and kept as long as the thing is. */
export function keptBy<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const kept = new WeakMap<Thing, { readonly made: Made }>();
  return (thing) => {
    const { made } = kept.get(thing) ?? { made: make(thing) };
    kept.set(thing, { made });
    return made;
  };
}

/** Nothing to take over. */
export const NOTHING = { sources: [], results: [] } as const;
