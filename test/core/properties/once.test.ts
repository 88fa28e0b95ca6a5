import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nameOf, problemsOf } from '../../support/check.ts';
import { DEMANDE, HEADER, inDemande, inHeader, inPiece, PIECE } from '../../support/damages.ts';
import { type RightFile, rightFile, textOf } from '../../support/rightFile.ts';

/** Right values of another place in the same file, or nearly right ones. */
const NEARLY: Readonly<Record<string, (own: string) => string>> = {
  'formatFichier of another format': (own) => (own === '"PDF"' ? '"PNG"' : '"PDF"'),
  'formatFichier in another case': (own) => own.toLowerCase(),
  'typeFichier in another case': (own) => own.toLowerCase(),
  'nomFichier in another case': (own) => own.replace('Va1', 'VA1'),
  'nomFichier with another number': (own) => own.replace(/-\w{5}\./, '-!!!!!.').replace('!!!!!', 'Zz0zZ'),
  'nomFichier with another extension': (own) => own.replace(/\w+"$/, own.endsWith('.jpg"') ? 'png"' : 'jpg"'),
  'nomFichier with an unknown extension': (own) => own.replace(/\w+"$/, 'jpeg"'),
  'nomFichier with an unknown code': (own) => own.replace(/Va1-[A-Z]+\d*/, 'Va1-BON'),
  'nomFichier without extension': (own) => own.replace(/\.\w+"$/, '"'),
};

describe('a fault in a value is said once', () => {
  for (const [damages, what, damage] of [
    [HEADER, 'the header', inHeader],
    [DEMANDE, 'a demande', inDemande],
    [PIECE, 'a piece', inPiece],
  ] as const) {
    it(`in ${what}`, () => {
      const some = fc.constantFrom(
        ...Object.entries(damages).flatMap(([key, all]) => all.map((value) => [key, value] as const)),
      );
      checkOnce(some, (file, [key, value], where) => damage(file, where, key, () => value));
    });
  }

  it('in a demande that is copied', () => {
    checkOnce(fc.constant('copy'), (file, _, where) => {
      const copy = { ...file.demandes[where % file.demandes.length], numLigne: String(file.demandes.length + 1) };
      return { ...file, demandes: [...file.demandes, copy] };
    });
  });

  for (const key of ['numeroEditeur', 'piecesJustificatives', 'numeroASP']) {
    it(`in a demande with the ${key} of another`, () => {
      checkOnce(fc.constant(key), (file, _, where) => {
        fc.pre(file.demandes.length > 1);
        const others = file.demandes[(where + 1) % file.demandes.length]?.[key] ?? 'null';
        return inDemande(file, where, key, () => others);
      });
    });
  }

  it('in a piece that was nearly right', () => {
    checkOnce(fc.constantFrom(...Object.entries(NEARLY)), (file, [name, change], where) =>
      inPiece(file, where, name.split(' ')[0] ?? '', (own) => change(own as string)),
    );
  });
});

/** One damage somewhere in a right file brings problems of one code, at one place. */
function checkOnce<T>(damages: fc.Arbitrary<T>, apply: (file: RightFile, damage: T, where: number) => RightFile): void {
  fc.assert(
    fc.property(rightFile(4, true), damages, fc.nat(), (file, damage, where) => {
      const text = textOf(apply(file, damage, where));
      const said = problemsOf(text).map((problem) => ({ ...problem, name: nameOf(problem) }));
      const places = new Set(said.map(({ code, start, end }) => `${code} at ${text.slice(start, end)} (${start})`));
      assert.equal(places.size, 1, `${damage}\n${[...places].join('\n')}\n${text}`);
    }),
    { numRuns: 600 },
  );
}
