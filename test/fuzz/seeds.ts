import fc from 'fast-check';
import { claimText, damagedText, fragment, mixedText, nestedText, spoiltText } from '../support/arbitraries.ts';
import { rightFile, textOf } from '../support/rightFile.ts';

/** Inputs to begin with: what the property tests try, of short files, since these are tried by the thousand. */
export function seeds(): readonly string[] {
  const pieces = fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(''));
  const texts = [
    claimText,
    damagedText,
    mixedText,
    nestedText,
    spoiltText,
    rightFile(1).map(textOf),
    pieces,
    fc.json(),
  ];
  return texts.flatMap((arbitrary) => fc.sample(arbitrary, { seed: 1, numRuns: 60 })).filter(isShort);
}

/** The longest input that is tried, in bytes: two demandes. */
export const LONGEST = 4000;

function isShort(text: string): boolean {
  return Buffer.byteLength(text) <= LONGEST;
}

/** Words that the fuzzer puts in by itself: keys and values as the seeds have them. */
export function words(): ReadonlySet<string> {
  const found = seeds().flatMap((text) => text.match(/"[\w/.-]{2,40}"(?=\s*[:,\]}])/g) ?? []);
  return new Set([...found, ...fc.sample(fragment, { seed: 1, numRuns: 300 })]);
}
