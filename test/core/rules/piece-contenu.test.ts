import type { NearbyFile } from '../../../server/src/core/nearby/aroundFile.ts';
import type { Circumstances } from '../../../server/src/core/workspace/circumstances.ts';
import { fileWith } from '../../support/demande.ts';
import { checkFixes } from '../../support/fixes.ts';
import { checkFacture, FACTURE, VA } from '../../support/invoice.ts';
import { nearbyFile, packedFile, surroundings } from '../../support/surroundings.ts';
import { listOf, trio } from '../../support/trio.ts';

describe('piece-contenu', () => {
  it('marks a piece that is of another format', () => {
    for (const format of ['docx', 'png', 'zip', 'cfb'])
      checkFacture('piece-contenu other', { files: [nearbyFile(FACTURE, { format }), nearbyFile(VA)] });
  });
  it('marks one that is of no known format', () => {
    checkFacture('piece-contenu unknown', { files: [nearbyFile(FACTURE, { format: null }), nearbyFile(VA)] });
  });
  it('is silent on what was not read, and on an empty piece', () => {
    checkFacture('', { files: [nearbyFile(FACTURE, { format: undefined }), nearbyFile(VA)] });
  });

  const text = fileWith({});
  const around = (...files: readonly NearbyFile[]): Circumstances => ({ surroundings: surroundings({ files }) });

  it('is repaired where the file is of another of the three formats: by its name', () => {
    const claim = (extension: string): string =>
      fileWith({ demandes: [listOf(trio('FACTURE', { extension }), trio('VA'))] });
    for (const [format, extension] of [
      ['png', 'png'],
      ['apng', 'png'],
      ['jpg', 'jpg'],
    ] as const) {
      const name = FACTURE.replace('pdf', extension);
      const title = `Renommer la pièce ${name} (texte et fichier), avec formatFichier ${extension.toUpperCase()}`;
      checkFixes(
        claim('pdf'),
        'piece-contenu',
        { [title]: { text: claim(extension), files: [`/depot/${FACTURE} → ${name}`] } },
        around(nearbyFile(FACTURE, { format }), nearbyFile(VA)),
      );
    }
    for (const format of ['docx', null, 'zip'])
      checkFixes(text, 'piece-contenu', {}, around(nearbyFile(FACTURE, { format }), nearbyFile(VA)));
    checkFixes(text, 'piece-contenu', {}, around({ ...packedFile(FACTURE), format: 'png' }, nearbyFile(VA)));
    const taken = nearbyFile(FACTURE.replace('pdf', 'png'));
    checkFixes(text, 'piece-contenu', {}, around(nearbyFile(FACTURE, { format: 'png' }), nearbyFile(VA), taken));
  });
});
