import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nameOf, problemsOf } from '../../support/check.ts';
import { type Json, type RightFile, rightFile, textOf } from '../../support/rightFile.ts';

/** Wrong values as JSON text, by the key they take the place of; undefined takes the key away. */
type Damages = Readonly<Record<string, readonly (string | undefined)[]>>;

const ENTETE: Damages = {
  numeroAns: [undefined, 'null', '""', '"LOINC0001"', '"LOINC 0001"', '1000000001', 'true'],
  SIRET: [
    undefined,
    'null',
    '""',
    '"null"',
    '"35600000009076"',
    '"356 000 000 09075"',
    '"356000000"',
    '35600000009075',
  ],
};

const DEMANDE: Damages = {
  numLigne: [undefined, 'null', '""', '"1"', '0', '1.5', '201', 'true'],
  typeAction: [undefined, 'null', '""', '"c"', '"M"', '1'],
  numeroASP: [
    undefined,
    'null',
    '""',
    '"None"',
    '"finbio000001"',
    '"FINRAD000001"',
    '"FINBIO00001"',
    '"FINBIOO00001"',
    '12',
  ],
  numeroEditeur: [undefined, 'null', '""', '"1"', '"000001"', '"00/01"', '1', '12345'],
  dateFacture: [
    undefined,
    'null',
    '""',
    '"2023-02-13"',
    '"13-02-2023"',
    '"31/02/2023"',
    '"hier"',
    '20230213',
    '"13 février 2023"',
    '44970',
    '"nan"',
  ],
  montantSegurHTFacture: [
    undefined,
    'null',
    '""',
    '2917',
    '1458.5',
    '2.91700e3',
    '"2917.00"',
    '0.00',
    '0',
    '"NaN"',
    '-1.00',
    '9999.00',
  ],
  beneficiaires: [
    undefined,
    'null',
    '[]',
    '""',
    '"750712184"',
    '[""]',
    '["12345678"]',
    '["750712185"]',
    '["200000016"]',
    '[null]',
    '["null"]',
    '[750712184.0]',
    '["750712184 (ET)"]',
    '"null"',
  ],
  piecesJustificatives: [undefined, 'null', '[]', '""', '"null"', '[null]', '["facture.pdf"]'],
  lienCompteRendu: [undefined, '""', '"null"', '"https://exemple.fr"', 'false'],
  isDirectToDMP: [undefined, 'null', '"false"', '"true"', 'true', '0'],
  identDMP: [undefined, '""', '"123"', 'false', '[]'],
  isDirectToMSSPro: [undefined, 'null', '"false"', 'true'],
  adresseBoiteMSSPro: [undefined, '""', '"a@b.fr"', '[null]'],
  isDirectToMSSCitoyen: [undefined, 'null', '"false"', 'true'],
  adresseBoiteMSSCitoyen: [undefined, '""', '"a@b.fr"', '{}'],
  codeTraitement: [undefined, '""', '"null"', '"A1"', 'true'],
  libelleTraitement: [undefined, '""', '"Demande acceptée"', '"Demande refusée"', '0'],
};

const PIECE: Damages = {
  nomFichier: [
    undefined,
    'null',
    '""',
    '"facture.pdf"',
    '"null"',
    '"pieces/BIO-LOINC-Va1-VA-00001.pdf"',
    '"BIO-LOINC-Va2-VA-00001.pdf"',
    `"BIO-LOINC-Va1-VA-00001${' '.repeat(30)}.pdf"`,
    '1',
  ],
  formatFichier: [undefined, 'null', '""', '"DOCX"', '["PDF"]'],
  typeFichier: [undefined, 'null', '""', '"AUTRE"', 'false'],
};

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
    [ENTETE, 'the header', inEntete],
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

type Change = (own: Json) => Json | undefined;

function inEntete(file: RightFile, _where: number, key: string, change: Change): RightFile {
  return { ...file, entete: changed(file.entete, key, change) };
}

function inDemande(file: RightFile, where: number, key: string, change: Change): RightFile {
  const index = where % file.demandes.length;
  return {
    ...file,
    demandes: file.demandes.map((demande, at) => (at === index ? changed(demande, key, change) : demande)),
  };
}

function inPiece(file: RightFile, where: number, key: string, change: Change): RightFile {
  return inDemande(file, where, 'piecesJustificatives', (pieces) => {
    const list = pieces as readonly Readonly<Record<string, Json>>[];
    return list.map((piece, at) => (at === where % list.length ? changed(piece, key, change) : piece));
  });
}

function changed(object: Readonly<Record<string, Json>>, key: string, change: Change): Record<string, Json> {
  const entries = Object.entries(object).flatMap(([name, own]): [string, Json][] => {
    const value = name === key ? change(own) : own;
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}
