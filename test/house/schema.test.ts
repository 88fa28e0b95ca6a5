import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { claimText } from '../support/claimText.ts';

type Keys = Record<string, unknown>;

interface Described {
  title?: string;
  description?: string;
  solde?: {
    block?: string;
    section?: string;
    format?: string;
    required?: boolean;
    en?: { title?: string; description?: string };
  };
}

interface ObjectSchema {
  properties: Record<string, Described & { items?: Described }>;
}

interface Schema {
  solde: { blocks: Record<string, { fr: string; en: string }> };
  definitions: Record<'header' | 'demande' | 'piece' | 'line' | 'block', ObjectSchema>;
}

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as unknown;

const schema = readJson('schemas/solde-bio-loinc.schema.json') as Schema;
const { header, demande, piece, line, block } = schema.definitions;

const ajv = new Ajv({ allErrors: true, strictRequired: false, strictTypes: false });
ajv.addVocabulary(['solde']);

/** The right example, the keys of its demandes directly in them. */
const flat = (): Keys & { lignesImport: Keys[] } =>
  readJson('examples/JSON-LOINC00001-20230301-001.json') as ReturnType<typeof flat>;

/** The returned example, its blocks being objects, as it was before the portal answered. */
function inBlocks(): Keys {
  const file = readJson('examples/JSON-LOINC00001-20230222-001_FichierRetour.json') as ReturnType<typeof flat>;
  const traitement = { codeTraitement: null, libelleTraitement: null };
  return { ...file, impId: null, lignesImport: file.lignesImport.map((keys) => ({ ...keys, traitement })) };
}

/** The right example with other values in its first demande; undefined stands for a key that is not there. */
function withKeys(keys: Keys): Keys {
  const file = flat();
  const [first, ...others] = file.lignesImport;
  return JSON.parse(JSON.stringify({ ...file, lignesImport: [{ ...first, ...keys }, ...others] })) as Keys;
}

describe('the schema by itself', () => {
  it('is a draft-07 schema', () => {
    assert.equal((schema as { $schema?: string }).$schema, 'http://json-schema.org/draft-07/schema#');
    assert.equal(ajv.validateSchema(schema), true, ajv.errorsText());
  });

  const validate = ajv.compile(schema);
  const accepts = (file: unknown): void => assert.equal(validate(file), true, ajv.errorsText(validate.errors));

  it('accepts both layouts of a right file', () => {
    accepts(flat());
    accepts(inBlocks());
  });

  it('accepts both spellings of impId', () => {
    const { impId, ...others } = flat();
    accepts({ impld: impId, ...others });
  });

  it('accepts both spellings of SIRET, but not neither', () => {
    const { SIRET, ...others } = flat();
    accepts({ siret: SIRET, ...others });
    assert.equal(validate(others), false);
  });

  it('accepts blocks that bear the name of their one key, and a block of the header', () => {
    accepts(JSON.parse(claimText(3, { layout: 'namesakes' })));
  });

  const piece = { nomFichier: 'BIO-LOINC-Va1-VA-00001.pdf', formatFichier: 'PDF', typeFichier: 'VA' };
  const wrong: Record<string, unknown> = {
    'a list': [flat()],
    'no demande': { ...flat(), lignesImport: [] },
    '201 demandes': { ...flat(), lignesImport: Array<unknown>(201).fill(flat().lignesImport[0]) },
    'a SIRET of 13 digits': { ...flat(), SIRET: '1234567820001' },
    'a number ANS that is a number': { ...flat(), numeroAns: 1000000001 },
    'a text as numLigne': withKeys({ numLigne: '1' }),
    'another typeAction': withKeys({ typeAction: 'M' }),
    'a number ASP without FINBIO': withKeys({ numeroASP: '000006' }),
    'a numeroEditeur of 4 characters': withKeys({ numeroEditeur: '0001' }),
    'an ISO date': withKeys({ dateFacture: '2022-12-15' }),
    'an amount of 0': withKeys({ montantSegurHTFacture: 0 }),
    'no amount': withKeys({ montantSegurHTFacture: undefined }),
    'no beneficiary': withKeys({ beneficiaires: [] }),
    'a FINESS of 8 characters': withKeys({ beneficiaires: ['75071218'] }),
    'true for isDirectToDMP': withKeys({ isDirectToDMP: true }),
    'a text as null': withKeys({ identDMP: 'null' }),
    'a JPEG piece': withKeys({ piecesJustificatives: [{ ...piece, formatFichier: 'JPEG' }] }),
    'a piece of another type': withKeys({ piecesJustificatives: [{ ...piece, typeFichier: 'BDC' }] }),
    'a piece without its name': withKeys({ piecesJustificatives: [{ formatFichier: 'PDF', typeFichier: 'VA' }] }),
    'a text as null in a block of that name': withKeys({ lienCompteRendu: { lienCompteRendu: 'null' } }),
    'a FINESS of 8 characters in a block of that name': withKeys({ beneficiaires: { beneficiaires: ['75071218'] } }),
    'a SIRET of 13 digits in a block of the header': {
      header: { impId: null, numeroAns: '1000000001', SIRET: '1234567820001' },
      lignesImport: flat().lignesImport,
    },
    'an ISO date in a block': withKeys({ dateFacture: undefined, facture: { dateFacture: '2022-12-15' } }),
  };
  for (const [what, file] of Object.entries(wrong)) {
    it(`refuses ${what}`, () => assert.equal(validate(file), false));
  }
});

describe('the keys of the schema', () => {
  const finess = demande.properties.beneficiaires?.items;
  const keys: [string, Described | undefined][] = [
    ...[header, demande, piece].flatMap(({ properties }) => Object.entries(properties)),
    ['one of beneficiaires', finess],
  ];

  for (const [name, key] of keys) {
    it(`are described in both languages with what the document says: ${name}`, () => {
      const { block = '', section = '', format = '', required, en } = key?.solde ?? {};
      for (const text of [key?.title, key?.description, en?.title, en?.description, format]) assert.ok(text?.trim());
      assert.notEqual(key?.description, en?.description);
      assert.ok(block in schema.solde.blocks, block);
      assert.match(section, /^[123]\.[1-4]$/);
      assert.equal(typeof required, 'boolean');
    });
  }

  it('stand in the document’s order wherever they are listed', () => {
    for (const { properties } of [line, block]) {
      assert.deepEqual(Object.keys(properties), Object.keys(demande.properties));
    }
  });

  it('are in blocks that have a name in both languages', () => {
    for (const { fr, en } of Object.values(schema.solde.blocks)) assert.ok(fr.trim() && en.trim() && fr !== en);
  });
});
