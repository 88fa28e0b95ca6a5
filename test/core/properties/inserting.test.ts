import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dropFiles } from '../../../server/src/core/editor/drop.ts';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import { pasteRows } from '../../../server/src/core/tables/rows/paste.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { claimText, damagedText, mixedText } from '../../support/arbitraries.ts';
import { checkIn, checkOf, nameOf, problemsOf } from '../../support/check.ts';
import { luhnKey } from '../../support/claimText.ts';
import { rightFile, textOf } from '../../support/rightFile.ts';

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/** A demande that a spreadsheet tells, and the ways in which it may write it. */
interface Row {
  readonly asp: string;
  readonly editeur: string;
  readonly date: string;
  readonly amount: string;
  readonly finess: readonly string[];
}

/** Rows of other numbers than those of `rightFile` and `claimText` are likely to have; each number once. */
const rows: fc.Arbitrary<readonly Row[]> = fc
  .uniqueArray(fc.nat(99_999), { minLength: 1, maxLength: 5 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) =>
        fc
          .record({
            day: fc.date({ min: new Date('2020-01-01'), max: new Date('2024-12-31'), noInvalidDate: true }),
            cents: fc.integer({ min: 1, max: 291_700 }),
            count: fc.integer({ min: 1, max: 3 }),
          })
          .map(({ day, cents, count }): Row => {
            const finess = Array.from(
              { length: count },
              (_, index) => `01${digits((number * 3 + index) % 1_000_000, 6)}`,
            );
            return {
              asp: `FINBIO${digits(number, 6)}`,
              editeur: digits(number, 5),
              date: day.toISOString().slice(0, 10).split('-').reverse().join('/'),
              amount: (cents / 100).toFixed(2),
              finess: finess.map((body) => body + luhnKey(body)),
            };
          }),
      ),
    ),
  );

/** How a spreadsheet shows values: without the zeros, with its own dates and amounts, one FINESS a row or all in a cell. */
const shows = fc.record({
  heading: fc.boolean(),
  bare: fc.boolean(),
  iso: fc.boolean(),
  french: fc.boolean(),
  joined: fc.constantFrom(', ', '; ', ' ', '\n', undefined),
  eol: fc.constantFrom('\n', '\r\n'),
  reversed: fc.boolean(),
});
type Shows = typeof shows extends fc.Arbitrary<infer T> ? T : never;

const HEADING = ['N° dossier ASP', 'Numéro éditeur', 'Date de facture', 'Montant HT', 'FINESS'];

function table(demandes: readonly Row[], { heading, bare, iso, french, joined, eol, reversed }: Shows): string {
  const cells = demandes.flatMap(({ asp, editeur, date, amount, finess }) => {
    const lists = joined === undefined ? finess : [finess.join(joined)];
    const own = [
      asp,
      heading && bare ? String(Number(editeur)) : editeur,
      iso ? date.split('/').reverse().join('-') : date,
      french ? `${amount.replace('.', ',').replace(/(\d)(\d{3}),/, '$1\u00a0$2,')} €` : amount,
    ];
    return lists.map((list) => [...own, list.includes('\n') ? `"${list}"` : list]);
  });
  const all = heading ? [HEADING, ...cells] : cells;
  return all.map((row) => (reversed ? [...row].reverse() : row).join('\t')).join(eol) + eol;
}

type Demande = Readonly<Record<string, unknown>>;

/** The demandes of a JSON text, the keys of their blocks with the others. */
function demandesOf(text: string): Demande[] {
  const { lignesImport } = JSON.parse(text) as { lignesImport: Record<string, unknown>[] };
  return lignesImport.map((one) => {
    const blocks = Object.values(one).filter((value) => typeof value === 'object' && !Array.isArray(value));
    return Object.assign({}, one, ...blocks) as Demande;
  });
}

const told = (one: Demande): unknown => [
  one.numeroASP,
  one.numeroEditeur,
  one.dateFacture,
  Number(one.montantSegurHTFacture).toFixed(2),
  one.beneficiaires,
];

describe('rows pasted', () => {
  const plain = rightFile(4, true).map(textOf);
  const part = fc.double({ min: 0, max: 1, noNaN: true });

  it('into a right file are just those demandes, and bring no problem', () => {
    fc.assert(
      fc.property(fc.oneof(plain, claimText), rows, shows, part, (text, demandes, how, where) => {
        const known = demandesOf(text);
        const taken = new Set(
          known.flatMap((one) => [one.numeroASP, one.numeroEditeur, ...(one.beneficiaires as string[])]),
        );
        const isNew = ({ asp, editeur, finess }: Row): boolean =>
          ![asp, editeur, ...finess].some((one) => taken.has(one));
        const added = demandes.filter(isNew);
        fc.pre(added.length > 0);
        const workspace = new Workspace();
        workspace.open('fixture', text);
        const paste = (offset: number) => pasteRows(checkIn(workspace, 'fixture'), offset, table(added, how));
        // Inside a text the clipboard's text belongs to it.
        const found = paste(Math.floor(where * text.length)) ?? paste(0);
        assert.ok(found, table(added, how));
        const after = applyEdits(text, found.edits);
        const all = demandesOf(after);
        const rest = all.filter(({ numeroEditeur }) => added.some(({ editeur }) => editeur === numeroEditeur));
        assert.deepEqual(
          rest.map(told),
          added.map(({ asp, editeur, date, amount, finess }) => [asp, editeur, date, amount, finess]),
        );
        const others = all.filter((one) => !rest.includes(one));
        assert.deepEqual(others.map(told), known.map(told));
        assert.deepEqual(problemsOf(after).map(nameOf), problemsOf(text).map(nameOf), after);
      }),
      { numRuns: 300 },
    );
  });

  it('anywhere into any text leave it as well to be parsed as it was', () => {
    fc.assert(
      fc.property(fc.oneof(plain, damagedText, mixedText), rows, shows, part, (text, demandes, how, where) => {
        const found = pasteRows(checkOf(text), Math.floor(where * text.length), table(demandes, how));
        const faults = (one: string): number => problemsOf(one).filter(({ code }) => code === 'json-syntaxe').length;
        if (found !== undefined) assert.ok(faults(applyEdits(text, found.edits)) <= faults(text));
      }),
      { numRuns: 200 },
    );
  });

  it('of any cells give no exception', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('FINESS', 'N° ASP', '"', '44970', '1.234,5', '13/02/2023', '\n', '\t', '""'),
    );
    const any = fc
      .array(fc.array(cell, { maxLength: 6 }).map((cells) => cells.join('\t')))
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(claimText, any, fc.boolean(), (text, lines, heading) => {
        const found = pasteRows(checkOf(text), 0, heading ? `FINESS\tN° ASP\tDate\tMontant\tFacture\n${lines}` : lines);
        if (found !== undefined) JSON.parse(applyEdits(text, found.edits));
      }),
      { numRuns: 300 },
    );
  });
});

describe('files dropped', () => {
  it('anywhere into any text leave it as well to be parsed as it was', () => {
    const names = [
      'facture.pdf',
      'scan.png',
      'ct.pdf',
      'va.docx',
      'BIO-LOINC-Va1-CT9-00001.pdf',
      'BIO-LOINC-Va1-VA-00002.jpg',
    ];
    const files = fc.array(fc.constantFrom(...names), { maxLength: 4 });
    fc.assert(
      fc.property(fc.oneof(claimText, damagedText, mixedText), files, fc.nat(5_000), (text, names, offset) => {
        const workspace = new Workspace();
        workspace.open('fixture', text);
        const dropped = names.map((name) => ({ name, path: undefined, format: undefined }));
        const found = dropFiles(checkIn(workspace, 'fixture'), Math.min(offset, text.length), dropped);
        const faults = (one: string): number => problemsOf(one).filter(({ code }) => code === 'json-syntaxe').length;
        if (found !== undefined) assert.ok(faults(applyEdits(text, found.edits)) <= faults(text));
      }),
      { numRuns: 300 },
    );
  });
});
