import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { claimText, damagedText, fragment, mixedText, nestedText, spoiledText } from '../support/arbitraries.ts';
import { claimText as rightText } from '../support/claimText.ts';
import { rightFile, textOf } from '../support/rightFile.ts';
import { exported } from '../support/tables.ts';
import { rowsOf, xlsx } from '../support/xlsx.ts';

/** What the fuzzer tries, each with a file of its name beside this one. */
export const TARGETS = ['text', 'tables', 'archives', 'protocol'] as const;
export type Target = (typeof TARGETS)[number];

/** Inputs to begin with, and the longest that is tried, in bytes: these are tried by the thousand. */
export function seeds(target: Target): { readonly inputs: readonly (string | Uint8Array)[]; readonly longest: number } {
  switch (target) {
    case 'text':
      return { inputs: texts(), longest: LONGEST };
    case 'tables':
      return { inputs: tables(), longest: 8000 };
    case 'archives':
      return { inputs: archives(), longest: LONGEST };
    case 'protocol':
      return { inputs: conversations(), longest: 64 };
  }
}

const FIXTURES = new URL('../fixtures/spreadsheets/', import.meta.url);

/** Tables that spreadsheets wrote, and those that are exported from claim files. */
function tables(): readonly (string | Uint8Array)[] {
  const rows = [
    ['numeroASP', 'numeroEditeur', 'dateFacture', 'Montant HT', 'FINESS'],
    ['FINBIO000001', '00001', '13/02/2023', '2917,00', '750712184'],
    ['FINBIO000002', '1A2B3', '2023-02-13', '1 250.50 €', '690781810, 2A0000014'],
  ];
  const written = readdirSync(FIXTURES).map((name) => new Uint8Array(readFileSync(new URL(name, FIXTURES))));
  const csv = [';', ',', '\t'].map((sign) => rows.map((row) => row.map((cell) => `"${cell}"`).join(sign)).join('\n'));
  return [...csv, exported(rightText(2)), xlsx([{ name: 'F', data: rowsOf(rows) }]), ...written];
}

/** Archives of pieces, packed and not, with folders and without. */
function archives(): readonly Uint8Array[] {
  const pdf = strToU8(`%PDF-1.4\n${'x'.repeat(300)}`);
  const files = { 'BIO-LOINC-Va1-FACTURE-00001.pdf': pdf, 'a/BIO-LOINC-Va1-VA-00001.png': strToU8('\x89PNG') };
  return ([0, 9] as const).flatMap((level) => [
    zipSync(files, { level }),
    zipSync({ ...files, 'b/': new Uint8Array() }, { level }),
  ]);
}

/** Conversations of random messages: four bytes tell one. */
function conversations(): readonly Uint8Array[] {
  return fc.sample(fc.uint8Array({ minLength: 8, maxLength: 64 }), { seed: 1, numRuns: 60 });
}

/** What the property tests try, of short files. */
function texts(): readonly string[] {
  const pieces = fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(''));
  const texts = [
    claimText,
    damagedText,
    mixedText,
    nestedText,
    spoiledText,
    rightFile(1).map(textOf),
    pieces,
    fc.json(),
  ];
  return texts.flatMap((arbitrary) => fc.sample(arbitrary, { seed: 1, numRuns: 30 })).filter(isShort);
}

/** Two demandes. */
const LONGEST = 4000;

function isShort(text: string): boolean {
  return Buffer.byteLength(text) <= LONGEST;
}

/** Words that the fuzzer puts in by itself: keys and values as the seeds have them. */
export function words(): ReadonlySet<string> {
  const found = texts().flatMap((text) => text.match(/"[\w/.-]{2,40}"(?=\s*[:,\]}])/g) ?? []);
  return new Set([...found, ...fc.sample(fragment, { seed: 1, numRuns: 300 })]);
}
