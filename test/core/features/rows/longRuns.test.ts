import assert from 'node:assert/strict';
import { texteCsv } from '../../../../server/src/core/echange/ecrireCsv.ts';
import { lireDemandes } from '../../../../server/src/core/features/rows/demandesLues.ts';
import { lirePressePapiers } from '../../../../server/src/core/features/rows/pressePapiers.ts';
import { reconnaitre, sousTitres } from '../../../../server/src/core/features/rows/tableau.ts';
import { lireTitre } from '../../../../server/src/core/features/rows/titres.ts';
import {
  lireASP,
  lireDates,
  lireEditeur,
  lireFiness,
  lireMontant,
} from '../../../../server/src/core/features/rows/valeurs.ts';

/** A hundred times as long as any cell that is meant: what grows as the square would take seconds. */
const LENGTH = 60_000;
const LONGEST_MS = 1000;

const TITRES = ['numeroASP', 'numeroEditeur', 'dateFacture', 'montantSegurHTFacture', 'beneficiaires', 'Facture', 'VA'];
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  lireEditeur,
  lireASP,
  lireMontant,
  lireDates: (text) => lireDates([text]).lire(text),
  lireFiness,
  lireTitre,
  texteCsv,
  lirePressePapiers: (text) => lirePressePapiers(`a\tb\n${text}\t${text}`),
  reconnaitre: (text) => reconnaitre([[text, text, '1']]),
  lireDemandes: (text) => lireDemandes(sousTitres(TITRES, [TITRES.map(() => text)])),
};
const RUNS = [
  ' ',
  '.',
  ',',
  ';',
  '"',
  "'",
  '1',
  'a',
  '\n',
  '\t',
  '-',
  '/',
  '\u00a0',
  '€',
  '1 ',
  '1.',
  '1 000 ',
  '="',
  '\t"',
  '"\n',
];

describe('a cell of any length', () => {
  for (const [name, read] of Object.entries(READERS)) {
    it(`is read in time by ${name}, whatever it is made of`, () => {
      for (const run of RUNS) {
        const long = run.repeat(LENGTH / run.length);
        for (const text of [long, `1${long}!`, `${long}.pdf`]) {
          const started = performance.now();
          read(text);
          const took = performance.now() - started;
          assert.ok(took < LONGEST_MS, `${JSON.stringify(run)}: ${took} ms`);
        }
      }
    });
  }

  it('makes no table of more columns than one has: all its rows would be as long', () => {
    assert.equal(lirePressePapiers(`${'\t'.repeat(100_000)}a\n${'b\n'.repeat(100_000)}`), undefined);
  });
});
