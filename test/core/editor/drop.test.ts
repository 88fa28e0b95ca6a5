import assert from 'node:assert/strict';
import { dropFiles } from '../../../server/src/core/editor/drop.ts';
import type { FileToDrop } from '../../../server/src/core/editor/droppedPiece.ts';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import type { NearbyFile } from '../../../server/src/core/nearby/aroundFile.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { checkIn, nameOf, problemsOf } from '../../support/check.ts';
import { fileWith, layoutsWith } from '../../support/demande.ts';
import { wordNote } from '../../support/said.ts';
import { nearbyFile, PIECES, packedFile, surroundings } from '../../support/surroundings.ts';

const NAME = (code: string, number = '00001', extension = 'pdf'): string =>
  `BIO-LOINC-Va1-${code}-${number}.${extension}`;

/** A file that lies where its path says, of the format that its extension says but for what is given. */
const file = (
  name: string,
  format: FileToDrop['format'] = undefined,
  path: string | undefined = `/depot/${name}`,
): FileToDrop => ({
  name,
  path,
  format,
});

interface Dropped {
  readonly text: string;
  /** `ancien → nouveau` of each file on the disk. */
  readonly files: readonly string[];
  readonly notes: readonly string[];
}

function drop(
  text: string,
  part: string,
  files: readonly FileToDrop[],
  nearby: readonly NearbyFile[] = PIECES,
): Dropped | undefined {
  const workspace = new Workspace();
  workspace.open('fixture', text);
  const around = { surroundings: surroundings({ files: nearby }) };
  const found = dropFiles(checkIn(workspace, 'fixture', around), Math.max(0, text.indexOf(part)), files);
  for (const note of found?.notes ?? []) {
    const words = (['fr', 'en'] as const).map((language) => wordNote(note, language));
    assert.equal(new Set(words).size, 2);
  }
  return (
    found && {
      text: applyEdits(text, found.edits),
      files: found.files.map((one) => (one.what === 'rename' ? `${one.path} → ${one.name}` : one.what)),
      notes: found.notes.map(({ note }) => note),
    }
  );
}

/** The trios of each demande. */
function pieces(text = ''): string[][] {
  const { lignesImport } = JSON.parse(text) as { lignesImport: { piecesJustificatives: Record<string, string>[] }[] };
  return lignesImport.map(({ piecesJustificatives }) =>
    piecesJustificatives.map(({ nomFichier, formatFichier, typeFichier }) =>
      [nomFichier, formatFichier, typeFichier].join(' '),
    ),
  );
}

const TWO = fileWith({ demandes: ['', ''] });
const without = (...lines: readonly string[]): string =>
  fileWith({ demandes: [`"piecesJustificatives": [${lines.join(', ')}]`] });
const trio = (code: string, extension = 'pdf'): string =>
  `{ "nomFichier": "${NAME(code, '00001', extension)}", "formatFichier": "${extension.toUpperCase()}", "typeFichier": "${code.startsWith('CT') ? 'CTX' : code}" }`;

describe('a file that is dropped', () => {
  it('with its right name is a piece, written as those before it, in every layout', () => {
    for (const text of layoutsWith('"typeAction": "C"')) {
      const found = drop(text, '"numLigne"', [file(NAME('CT1', '00001', 'png'))]);
      const last = trio('VA');
      assert.deepEqual(pieces(found?.text)[0]?.at(-1), `${NAME('CT1', '00001', 'png')} PNG CTX`);
      const after = found?.text ?? '';
      const space = /,(\s*)\{ "nomFichier": "BIO-LOINC-Va1-VA/.exec(text)?.[1] ?? '';
      assert.equal(after, text.replace(last, `${last},${space}${trio('CT1', 'png')}`));
      assert.deepEqual(problemsOf(after).map(nameOf), problemsOf(text).map(nameOf));
      assert.deepEqual([found?.files, found?.notes], [[], []]);
    }
  });

  it('with the number of another demande goes there, which is said', () => {
    const found = drop(TWO, '"numLigne": 1', [file(NAME('CT1', '00002'))]);
    assert.deepEqual(
      pieces(found?.text).map((one) => one.length),
      [2, 3],
    );
    assert.deepEqual(found?.notes, ['piece-elsewhere']);
  });

  it('with its right name needs no demande under the pointer', () => {
    const found = drop(TWO, '"SIRET"', [file(NAME('CT1', '00002')), file('catalogue.pdf')]);
    assert.deepEqual(pieces(found?.text)[1]?.at(-1), `${NAME('CT1', '00002')} PDF CTX`);
    assert.deepEqual(found?.notes, ['piece-elsewhere', 'piece-without-demande']);
    assert.equal(pieces(drop(fileWith({}), '"SIRET"', [file('catalogue.pdf')])?.text)[0]?.length, 3);
  });

  it('is told by the words in its name, and renamed on the disk', () => {
    for (const [name, code] of [
      ['Facture Dupont 2023.pdf', 'FACTURE'],
      ['attestation.pdf', 'VA'],
      ['Vérification-aptitude.PDF', 'VA'],
      ['va_signée.pdf', 'VA'],
      ['CT final.pdf', 'CT1'],
      ['Catalogue_transcodé.pdf', 'CT1'],
    ] as const) {
      const found = drop(without(), '"numLigne"', [file(name)], [nearbyFile(name)]);
      assert.deepEqual(pieces(found?.text), [[`${NAME(code)} PDF ${code === 'CT1' ? 'CTX' : code}`]], name);
      assert.deepEqual(found?.files, [`/depot/${name} → ${NAME(code)}`]);
      assert.deepEqual(found?.notes, []);
    }
  });

  it('whose name says nothing is the one piece that is missing', () => {
    const scan = nearbyFile('scan 12.png');
    const found = drop(without(trio('FACTURE')), '"numLigne"', [file('scan 12.png', 'png')], [scan, ...PIECES]);
    assert.deepEqual(pieces(found?.text)[0]?.at(-1), `${NAME('VA', '00001', 'png')} PNG VA`);
    const both = drop(
      without(),
      '"numLigne"',
      [file('scan 12.png'), file('facture.pdf')],
      [scan, nearbyFile('facture.pdf')],
    );
    assert.deepEqual(pieces(both?.text), [[`${NAME('FACTURE')} PDF FACTURE`, `${NAME('VA', '00001', 'png')} PNG VA`]]);
  });

  it('whose name says nothing where none is missing, or two are, is asked for', () => {
    for (const text of [fileWith({}), without()]) {
      const found = drop(text, '"numLigne"', [file('scan.pdf')], [nearbyFile('scan.pdf'), ...PIECES]);
      assert.deepEqual(found, { text, files: [], notes: ['piece-type-unknown'] });
    }
  });

  it('takes the place of a piece that is named and not there yet', () => {
    const text = without(trio('FACTURE'), trio('VA'), trio('CT4'));
    const nearby = ['facture.pdf', 'catalogue.pdf', 'scan.pdf'].map((name) => nearbyFile(name));
    const found = drop(
      text,
      '"numLigne"',
      nearby.map(({ name }) => file(name)),
      nearby,
    );
    assert.equal(found?.text, text);
    assert.deepEqual(found?.files, [
      `/depot/facture.pdf → ${NAME('FACTURE')}`,
      `/depot/catalogue.pdf → ${NAME('CT4')}`,
      `/depot/scan.pdf → ${NAME('VA')}`,
    ]);
  });

  it('in another case, with an extension that its content belies, gets its right name', () => {
    const name = 'bio-loinc-va1-ct2-00001.JPEG';
    const found = drop(fileWith({}), '"numLigne"', [file(name, 'png')], [nearbyFile(name), ...PIECES]);
    assert.deepEqual(pieces(found?.text)[0]?.at(-1), `${NAME('CT2', '00001', 'png')} PNG CTX`);
    assert.deepEqual(found?.files, [`/depot/${name} → ${NAME('CT2', '00001', 'png')}`]);
  });

  it('from elsewhere, or from an archive, is to be copied under its right name', () => {
    const packed = packedFile('catalogue.pdf');
    const found = drop(fileWith({}), '"numLigne"', [file('catalogue.pdf', 'pdf', packed.path)], [packed, ...PIECES]);
    assert.deepEqual(pieces(found?.text)[0]?.at(-1), `${NAME('CT1')} PDF CTX`);
    assert.deepEqual([found?.files, found?.notes], [[], ['piece-to-copy']]);
  });

  it('is not added twice, nor under a name that is taken', () => {
    const text = fileWith({});
    const facture = drop(
      text,
      '"numLigne"',
      [file(NAME('FACTURE')), file('facture.pdf')],
      [nearbyFile('facture.pdf'), ...PIECES],
    );
    assert.deepEqual(facture, { text, files: [], notes: ['piece-already-named', 'piece-name-taken'] });
    const twice = drop(text, '"numLigne"', [file(NAME('CT1')), file(NAME('CT1'))]);
    assert.equal(pieces(twice?.text)[0]?.length, 3);
    assert.deepEqual(twice?.notes, ['piece-already-named']);
    const foreign = drop(text, '"numLigne"', [file('facture.pdf', 'pdf', '/ailleurs/facture.pdf')]);
    assert.deepEqual(foreign, { text, files: [], notes: ['piece-name-taken'] });
  });

  it('is not added beside the wrong name that the file gives it', () => {
    const text = without(trio('FACTURE').replace(NAME('FACTURE'), 'facture.pdf'));
    const found = drop(text, '"numLigne"', [file('facture.pdf')], [nearbyFile('facture.pdf')]);
    assert.deepEqual(found, { text, files: [], notes: ['piece-already-named'] });
  });

  it('several catalogues have numbers of their own', () => {
    const nearby = ['ct a.pdf', 'ct b.pdf'].map((name) => nearbyFile(name));
    const found = drop(
      fileWith({}),
      '"numLigne"',
      nearby.map(({ name }) => file(name)),
      [...nearby, ...PIECES],
    );
    assert.deepEqual(pieces(found?.text)[0]?.slice(2), [`${NAME('CT1')} PDF CTX`, `${NAME('CT2')} PDF CTX`]);
  });

  it('of another format is refused', () => {
    for (const one of [
      file('facture.docx'),
      file('facture.pdf', 'docx'),
      file(NAME('VA'), null),
      file('va.tiff', 'tif'),
    ]) {
      const text = without();
      assert.deepEqual(drop(text, '"numLigne"', [one]), { text, files: [], notes: ['piece-format-refused'] }, one.name);
    }
  });

  it('is refused where its number, its software or its demande leaves no place for it', () => {
    const text = fileWith({});
    for (const [one, where, note] of [
      [file(NAME('CT1', '99999')), text, 'piece-number-unknown'],
      [file('BIO-SGL-Va1-VA-00001.pdf'), text, 'piece-other-software'],
      [file('ct.pdf'), text.replace('"numeroEditeur": "00001"', '"numeroEditeur": ""'), 'piece-without-number'],
      [file('ct.pdf'), fileWith({ without: ['piecesJustificatives'] }), 'piece-without-list'],
      [file('ct.pdf'), text.replace('"C",', '"C"'), 'piece-without-list'],
    ] as const) {
      assert.deepEqual(drop(where, '"numLigne"', [one]), { text: where, files: [], notes: [note] });
    }
  });

  it('that is no document, or in a file of another kind, is left to the editor', () => {
    assert.equal(drop(fileWith({}), '"numLigne"', [file('notes.txt'), file('a.json')]), undefined);
    assert.equal(drop(fileWith({}).replaceAll('BIO-LOINC', 'BIO-SGL'), '"numLigne"', [file('ct.pdf')]), undefined);
    assert.equal(drop('{ "lignesImport": [{ "numeroEditeur": "00001" }] }', 'x', [file('ct.pdf')]), undefined);
  });
});
