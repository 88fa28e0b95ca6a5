import type { NearbyFile } from '../../../server/src/core/nearby/aroundFile.ts';
import type { Circumstances } from '../../../server/src/core/workspace/circumstances.ts';
import { checkFile, demande, fileWith, HEADER_LINES } from '../../support/demande.ts';
import { checkFixes } from '../../support/fixes.ts';
import { checkFacture, FACTURE, VA } from '../../support/invoice.ts';
import { nearbyFile, packedFile, surroundings } from '../../support/surroundings.ts';
import { listOf, trio } from '../../support/trio.ts';

describe('piece-casse', () => {
  const other = nearbyFile(FACTURE.replace('FACTURE', 'Facture'));
  const text = fileWith({});
  const around = (...files: readonly NearbyFile[]): Circumstances => ({ surroundings: surroundings({ files }) });

  it('marks a name that is spelt otherwise on the disk, where that is right too', () => {
    const name = FACTURE.replace('00001', '0000a');
    checkFile(
      `{ ${HEADER_LINES} "lignesImport": [{ ${demande(1, 'numeroEditeur', 'piecesJustificatives')}, "numeroEditeur": "0000a",
    "piecesJustificatives": [
      { "nomFichier": "${name}", "formatFichier": "PDF", "typeFichier": "FACTURE" },
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ piece-casse case warning
      { "nomFichier": "${VA.replace('00001', '0000a')}", "formatFichier": "PDF", "typeFichier": "VA" }
    ] }] }`,
      around(nearbyFile(name.replace('0000a', '0000A')), nearbyFile(VA.replace('00001', '0000a'))),
    );
  });
  it('asks for the file to be renamed where its name there is wrong', () => {
    checkFacture('piece-casse disk-case warning', { files: [other, nearbyFile(VA)] });
  });
  it('is silent where the exact name is there too', () => {
    checkFacture('', { files: [other, nearbyFile(FACTURE), nearbyFile(VA)] });
  });

  it('is repaired: the file gets the name', () => {
    const small = FACTURE.replace('FACTURE', 'Facture');
    const renamed = { [`Renommer ${small} en ${FACTURE}`]: { text, files: [`/depot/${small} → ${FACTURE}`] } };
    checkFixes(text, 'piece-casse', renamed, around(nearbyFile(small), nearbyFile(VA)));
    checkFixes(text, 'piece-casse', renamed, around(packedFile(small), nearbyFile(small), nearbyFile(VA)));
    checkFixes(text, 'piece-casse', {}, around(packedFile(small), nearbyFile(VA)));
  });

  it('is repaired: the piece gets the name, if it is right', () => {
    const claim = (code: string): string =>
      fileWith({
        demandes: [
          `"numeroEditeur": "0000a",\n${listOf(...['FACTURE', 'VA'].map((one) => trio(one, { number: one === 'VA' ? code : '0000a' })))}`,
        ],
      });
    const [right, wrong] = ['0000a', '0000A'].map((number) => VA.replace('00001', number)) as [string, string];
    checkFixes(
      claim('0000A'),
      'piece-casse',
      {
        [`Renommer ${right} en ${wrong}`]: { text: claim('0000A'), files: [`/depot/${right} → ${wrong}`] },
        [`Écrire "${right}"`]: claim('0000a'),
      },
      around(nearbyFile(FACTURE.replace('00001', '0000a')), nearbyFile(right)),
    );
  });
});
