import fc from 'fast-check';
import { BLOCKS, type FieldSets, inObjects, USUAL } from './blocks.ts';
import { luhnKey } from './claimText.ts';

/** JSON by its source text, in lists and objects. */
export type Json = string | readonly Json[] | { readonly [key: string]: Json };

/** A file by its keys, apart from how it is laid out. */
export interface RightFile {
  readonly header: Readonly<Record<string, Json>>;
  /** The keys of each demande, none of them in a block. */
  readonly demandes: readonly Readonly<Record<string, Json>>[];
  readonly layout: Layout;
}

interface Layout {
  /** The objects that the demandes have for their blocks: the names of the objects, by block. */
  readonly blocks: readonly FieldSets[];
  readonly indent: string;
  readonly lineBreak: string;
  readonly colon: string;
  readonly end: string;
  /** As some libraries write them: `13\/02\/2023`. */
  readonly escapedSlashes: boolean;
}

const FORMATS = ['PDF', 'PNG', 'JPG'] as const;
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * A right file, anywhere in the space that the specification allows. A `plain` one has nothing that would be told as
 * information either: one invoice, `CTX` for catalogues, the same layout throughout.
 */
export function rightFile(most: number, plain = false): fc.Arbitrary<RightFile> {
  return fc
    .record({
      head: head(),
      numbers: fc.record({ asp: fc.nat(999_999), editeur: fc.nat(62 ** 5 - 1), finess: fc.nat(99_999) }),
      demandes: fc.array(demande(plain), { minLength: 1, maxLength: most, size: 'max' }),
      layout: layout(plain),
    })
    .map(({ head, numbers, demandes, layout }) => {
      let finess = numbers.finess;
      const lines = demandes.map(({ order, departments, pieces, ...own }, index) => {
        // The steps have no divisor in common with the sizes of the spaces: no number comes twice.
        const editeur = inAlphabet((numbers.editeur + index * 104_729) % ALPHABET.length ** 5);
        const line: Record<string, Json> = {
          numLigne: String(index + 1),
          typeAction: '"C"',
          numeroASP: `"FINBIO${digits((numbers.asp + index * 7_919) % 1_000_000, 6)}"`,
          numeroEditeur: `"${editeur}"`,
          ...own,
          beneficiaires: departments.map((department) => finessOf(department, finess++ % 1_000_000)),
          piecesJustificatives: pieces.map((piece) => pieceOf(piece, editeur)),
          lienCompteRendu: 'null',
          isDirectToDMP: 'false',
          identDMP: 'null',
          isDirectToMSSPro: 'false',
          adresseBoiteMSSPro: 'null',
          isDirectToMSSCitoyen: 'false',
          adresseBoiteMSSCitoyen: 'null',
          codeTraitement: 'null',
          libelleTraitement: 'null',
        };
        return order === 0 ? line : rotated(line, order);
      });
      return { header: head, demandes: lines, layout };
    });
}

export function textOf({ header, demandes, layout }: RightFile): string {
  const lignesImport = demandes.map((demande, index) =>
    inObjects(demande, layout.blocks[index % layout.blocks.length] ?? {}),
  );
  const keys = Object.entries(header).map(([key, value]) => [key, key === 'lignesImport' ? lignesImport : value]);
  const text = print(Object.fromEntries(keys), layout, 0) + layout.end;
  return layout.escapedSlashes ? text.replaceAll('/', '\\/') : text;
}

function head(): fc.Arbitrary<Record<string, Json>> {
  return fc
    .record({
      impId: fc.constantFrom('impId', 'impld'),
      numeroAns: fc
        .array(fc.constantFrom(...ALPHABET), { minLength: 10, maxLength: 10 })
        .map((chars) => chars.join('')),
      siret: fc.oneof({ weight: 3, arbitrary: siret() }, fc.constant('35600000009075')),
      order: fc.nat(3),
    })
    .map(({ impId, numeroAns, siret, order }) =>
      rotated({ [impId]: 'null', numeroAns: `"${numeroAns}"`, SIRET: `"${siret}"`, lignesImport: [] }, order),
    );
}

function siret(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 1, max: 9_999 }))
    .map(([company, place]) => {
      const body = digits(company, 8) + luhnKey(digits(company, 8)) + digits(place, 4);
      return `${body}${luhnKey(body)}`;
    });
}

function demande(plain: boolean) {
  return fc.record({
    order: fc.nat(16),
    dateFacture: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
      .map((date) => `"${date.toISOString().slice(0, 10).split('-').reverse().join('/')}"`),
    montantSegurHTFacture: fc.integer({ min: 1, max: 291_700 }).map((cents) => (cents / 100).toFixed(2)),
    departments: fc.array(department(), { minLength: 1, maxLength: 5 }),
    pieces: pieces(plain),
  });
}

function department(): fc.Arbitrary<string> {
  const mainland = fc.integer({ min: 1, max: 95 }).map((number) => (number === 20 ? '2A' : digits(number, 2)));
  return fc.oneof({ weight: 4, arbitrary: mainland }, fc.constantFrom('2B', '97', '98'));
}

interface Piece {
  readonly code: string;
  readonly type: string;
  readonly format: string;
}

/** An invoice, certificates in one format or several, any catalogues, in any order. */
function pieces(plain: boolean): fc.Arbitrary<Piece[]> {
  const formats = fc.subarray([...FORMATS], { minLength: 1, maxLength: plain ? 1 : 3 });
  const catalogs = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 3 });
  const types = plain ? fc.constant('CTX') : fc.constantFrom('CTX', 'CTX', 'CT', 'CT1', 'CT12');
  return fc
    .record({
      facture: fc.constantFrom(...FORMATS),
      vas: formats,
      catalogs,
      types,
      format: fc.constantFrom(...FORMATS),
      order: fc.nat(5),
    })
    .map(({ facture, vas, catalogs, types, format, order }) => {
      const all = [
        { code: 'FACTURE', type: 'FACTURE', format: facture },
        ...vas.map((format) => ({ code: 'VA', type: 'VA', format })),
        ...catalogs.map((number) => ({ code: `CT${number}`, type: types, format })),
      ];
      return [...all.slice(order), ...all.slice(0, order)];
    });
}

function layout(plain: boolean): fc.Arbitrary<Layout> {
  const objects = fc
    .subarray(Object.keys(BLOCKS))
    .map((names) => Object.fromEntries(names.map((block) => [block, block === 'facture' ? 'order' : block])));
  return fc.record({
    blocks: fc.array(fc.oneof(fc.constant({}), fc.constant(USUAL), objects), {
      minLength: 1,
      maxLength: plain ? 1 : 3,
    }),
    indent: fc.constantFrom('', '  ', '    ', '\t'),
    lineBreak: fc.constantFrom('', ' ', '\n', '\r\n', '\n\n'),
    colon: fc.constantFrom(':', ': ', ' : ', '\t:\n'),
    end: fc.constantFrom('', '\n', '\r\n', ' '),
    escapedSlashes: fc.boolean(),
  });
}

function print(value: Json, layout: Layout, depth: number): string {
  if (typeof value === 'string') return value;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const members = Array.isArray(value)
    ? value.map((one: Json) => print(one, layout, depth + 1))
    : Object.entries(value).map(([key, one]) => `"${key}"${layout.colon}${print(one, layout, depth + 1)}`);
  if (members.length === 0) return `${open}${close}`;
  const line = layout.lineBreak + layout.indent.repeat(depth);
  return `${open}${line}${layout.indent}${members.join(`,${line}${layout.indent}`)}${line}${close}`;
}

function pieceOf({ code, type, format }: Piece, editeur: string): Json {
  const nomFichier = `"BIO-LOINC-Va1-${code}-${editeur}.${format.toLowerCase()}"`;
  return { nomFichier, formatFichier: `"${format}"`, typeFichier: `"${type}"` };
}

function finessOf(department: string, number: number): string {
  const body = department + digits(number, 6);
  return `"${body}${luhnKey(body.replace('2A', '21').replace('2B', '22'))}"`;
}

function inAlphabet(number: number): string {
  let text = '';
  for (let rest = number; text.length < 5; rest = Math.floor(rest / ALPHABET.length))
    text = ALPHABET.charAt(rest % ALPHABET.length) + text;
  return text;
}

/** The same keys, beginning with another. */
function rotated<T>(object: Readonly<Record<string, T>>, by: number): Record<string, T> {
  const entries = Object.entries(object);
  return Object.fromEntries([...entries.slice(by), ...entries.slice(0, by)]);
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
