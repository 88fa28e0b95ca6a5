import type { Json, RightFile } from './rightFile.ts';

/** Wrong values as JSON text, by the key they take the place of; undefined takes the key away. */
type Damages = Readonly<Record<string, readonly (string | undefined)[]>>;

export const HEADER: Damages = {
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

export const DEMANDE: Damages = {
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

export const PIECE: Damages = {
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

/** Values as they are written by hand, by scripts and by spreadsheets, none of them JSON. */
export const NOT_JSON: readonly string[] = [
  "'C'",
  "'l\\'an'",
  '“PDF”',
  '« PDF »',
  'None',
  'True',
  'faux',
  'NaN',
  '#REF!',
  '00001',
  '1',
  '2917,00',
  '2 917,00 €',
  '1.234,56',
  '+5',
  '.5',
  '5.',
  '1,234',
  '7.5E+08',
  '356 000 000 09075',
  '750712184',
  'FINBIO000001',
  '13/02/2023',
  'deux mots',
  '"a\nb"',
  '"a\tb"',
  '"a\\xb"',
  '"a\\\'b"',
  '"a "b" c"',
  '"ouvert',
  '"x" "y"',
  '"x"; "y"',
  '["x",]',
  '[,"x"]',
  '["x" "y"]',
  '["x"; "y"]',
  '[["x"]]',
  '["x"',
  '{"a": 1',
  '"x"}',
  '"x"]',
  '"x" // note\n',
  '"x" /* note */',
  '\u00a0"x"\u200b',
  '',
  ',',
];

/** What templates, programs and other languages leave in the place of a value: only its author knows what was meant. */
export const FOREIGN: readonly string[] = [
  '{{ x }}',
  '{{ x | default("a") }}',
  `\${x}`,
  '#{x}',
  '<%= x["y"] %>',
  '{% if x %}"C"{% else %}null{% endif %}',
  '%s',
  '$x',
  '__X__',
  '@x@',
  '[[x]]',
  '{x}',
  '["x", {{ y }}]',
  'new Date("2023-02-13")',
  'ISODate("2023-02-13T00:00:00Z")',
  "Decimal('2917.00')",
  'datetime.date(2023, 2, 13)',
  '"a" + x',
  'f"{x}"',
  '("x", "y")',
  '{"x", "y"}',
  '2917.00 TTC',
  '[75 000 020 0]',
  '"x", "y"]',
  '["x", "y"}',
  ': "C"',
  '"C":',
  '&quot;C&quot;',
  '\n<<<<<<< HEAD\n"C"\n=======\n"M"\n>>>>>>> x\n',
  '"C",\n>>>>>>> x\n"x": 1',
];

/** What becomes of the value of a key. */
type Change = (own: Json) => Json | undefined;

export function inHeader(file: RightFile, _where: number, key: string, change: Change): RightFile {
  return { ...file, header: changed(file.header, key, change) };
}

export function inDemande(file: RightFile, where: number, key: string, change: Change): RightFile {
  const index = where % file.demandes.length;
  return {
    ...file,
    demandes: file.demandes.map((demande, at) => (at === index ? changed(demande, key, change) : demande)),
  };
}

export function inPiece(file: RightFile, where: number, key: string, change: Change): RightFile {
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
