import type { Check } from './check.ts';

/** What is made of a Check alone, made when it is first asked for, and kept as long as the Check is. */
export function oncePerCheck<Made extends object>(make: (check: Check) => Made): (check: Check) => Made {
  const made = new WeakMap<Check, Made>();
  return (check) => {
    const known = made.get(check) ?? make(check);
    made.set(check, known);
    return known;
  };
}
