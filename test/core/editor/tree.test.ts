import assert from 'node:assert/strict';
import { treeDemandes } from '../../../server/src/core/editor/tree/demandes.ts';
import { type FileInTree, fileInTree, sayWhole, unreadFile } from '../../../server/src/core/editor/tree.ts';
import { verdictOfBytes } from '../../../server/src/core/workspace/checkBytes.ts';
import type { Circumstances } from '../../../server/src/core/workspace/circumstances.ts';
import { checkOf } from '../../support/check.ts';
import { fileWith } from '../../support/demande.ts';
import { nearbyFile, PIECES, packedFile, surroundings } from '../../support/surroundings.ts';

type Around = Parameters<typeof surroundings>[0];

const plain = (said: string): string => said.replaceAll(/[\u00a0\u202f]/g, ' ');
const around = (parts: Around | undefined): Circumstances => (parts ? { surroundings: surroundings(parts) } : {});

function lines(text: string, parts: Around | undefined, language: 'fr' | 'en' = 'fr'): string[] {
  return treeDemandes(checkOf(text, around(parts)), language).flatMap(
    ({ name, status, text: claimText, detail, offset, pieces }) => {
      assert.equal(text.charAt(offset), '{');
      const ofPieces = pieces.map((piece) => {
        assert.match(text.charAt(piece.offset), /["{1]/);
        return `  ${piece.name} | ${piece.status} ${piece.level ?? ''} | ${plain(piece.text)}`;
      });
      return [`${name} | ${status} | ${plain(claimText)} | ${plain(detail)}`, ...ofPieces];
    },
  );
}

function folded(text: string, parts: Around | undefined, language: 'fr' | 'en' = 'fr'): FileInTree {
  return fileInTree(checkOf(text, around(parts)), language);
}

describe('a file in a tree', () => {
  it('is its verdict and its totals', () => {
    const { verdict, text: claimText, totals } = folded(fileWith({}), { files: PIECES });
    assert.deepEqual(
      [verdict, claimText, plain(totals)],
      ['readyFile', 'Prêt à déposer', '1 demande · 2 917,00 € HT · 1 bénéficiaire · 2 pièces (2 ko)'],
    );
    const faulty = folded(fileWith({ demandes: ['"typeAction": "X"'] }), {}, 'en');
    assert.deepEqual([faulty.verdict, faulty.text], ['to-fix', 'To fix: 1 error, 1 warning, 2 documents not found']);
  });

  it('is the same by its bytes, of which those that are no text have no tree', () => {
    const text = fileWith({ demandes: ['', '"typeAction": "X"'] });
    const bytes = new TextEncoder().encode(text);
    const { check } = verdictOfBytes(bytes, around({ files: PIECES }));
    assert.ok(check);
    assert.deepEqual(fileInTree(check, 'fr'), folded(text, { files: PIECES }));
    assert.deepEqual(
      treeDemandes(check, 'fr').map(({ status }) => status),
      ['ready', 'faults'],
    );
    assert.equal(verdictOfBytes(new Uint8Array(100)).check, undefined);
  });

  it('opens out to its demandes, and these to their pieces', () => {
    const text = fileWith({ demandes: ['', '"typeAction": "X"'] });
    const [facture = nearbyFile(''), va = nearbyFile('')] = PIECES;
    const found = lines(text, { files: [facture, packedFile(va.name, 'envoi.zip', { size: undefined })] });
    assert.deepEqual(found, [
      '1 · FINBIO000001 · 00001 | ready | Prête | 2 917,00 € HT · 1 bénéficiaire · 2 pièces (au moins 1 ko)',
      '  BIO-LOINC-Va1-FACTURE-00001.pdf | found  | Dans le dossier du fichier · 1 ko',
      '  BIO-LOINC-Va1-VA-00001.pdf | found  | Dans l’archive envoi.zip',
      '2 · FINBIO000002 · 00002 | faults | À corriger : 1 erreur, 2 avertissements | 2 917,00 € HT · 1 bénéficiaire · 2 pièces (2 introuvables)',
      '  BIO-LOINC-Va1-FACTURE-00002.pdf | missing warning | Introuvable',
      '  BIO-LOINC-Va1-VA-00002.pdf | missing warning | Introuvable',
    ]);
  });

  it('names what has no name by its place, and says what is the matter with it', () => {
    const nameless = fileWith({
      without: ['numLigne', 'numeroASP', 'numeroEditeur'],
      demandes: ['"piecesJustificatives": [{ "nomFichier": "" }, 1]'],
    });
    const [demande, ...pieces] = lines(nameless, undefined, 'en');
    assert.match(demande ?? '', /^Claim 1 \| faults/);
    assert.deepEqual(pieces, [
      '  Document 1 | unchecked error | To fix · Not checked',
      '  Document 2 | unchecked error | To fix · Not checked',
    ]);
  });
});

describe('several files in a tree', () => {
  const ready = folded(fileWith({}), { files: PIECES });
  const faulty = folded(fileWith({ demandes: ['', '"typeAction": "X"'] }), { files: PIECES });
  const returned = folded(fileWith({ demandes: ['"libelleTraitement": "Demande acceptée"'] }), {});

  it('are counted together, but for those that are not to be deposited', () => {
    const all = [ready, faulty, returned, unreadFile('unread', 'fr')];
    assert.equal(
      plain(sayWhole(all, 'fr') ?? ''),
      '2 fichiers · 1 prêt à déposer · 3 demandes · 8 751,00 € HT · 6 pièces (2 introuvables, 4 ko)',
    );
    assert.deepEqual([returned.verdict, returned.count], ['returned', undefined]);
  });

  it('are many, with their thousands parted', () => {
    const many = sayWhole(Array<FileInTree>(600).fill(faulty), 'fr') ?? '';
    assert.match(plain(many), /^600 fichiers · 0 prêt à déposer · 1 200 demandes · 3 500 400,00 € HT · /);
  });

  it('are only counted where there are several', () => {
    assert.equal(sayWhole([ready, returned], 'fr'), undefined);
    assert.equal(sayWhole([], 'fr'), undefined);
  });
});
