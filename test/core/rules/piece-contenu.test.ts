import type { Fichier } from '../../../server/src/core/nearby/voisinage.ts';
import type { Circumstances } from '../../../server/src/core/service.ts';
import { fileWith } from '../../support/demande.ts';
import { checkFacture, FACTURE, VA } from '../../support/facture.ts';
import { checkFixes } from '../../support/fixes.ts';
import { liste, trio } from '../../support/trio.ts';
import { emballe, fichier, voisinage } from '../../support/voisinage.ts';

describe('piece-contenu', () => {
  it('marks a piece that is of another format', () => {
    for (const format of ['docx', 'png', 'zip', 'cfb'])
      checkFacture('piece-contenu autre', { fichiers: [fichier(FACTURE, { format }), fichier(VA)] });
  });
  it('marks one that is of no known format', () => {
    checkFacture('piece-contenu inconnu', { fichiers: [fichier(FACTURE, { format: null }), fichier(VA)] });
  });
  it('is silent on what was not read, and on an empty piece', () => {
    checkFacture('', { fichiers: [fichier(FACTURE, { format: undefined }), fichier(VA)] });
  });

  const text = fileWith({});
  const around = (...fichiers: readonly Fichier[]): Circumstances => ({ voisinage: voisinage({ fichiers }) });

  it('is repaired where the file is of another of the three formats: by its name', () => {
    const claim = (extension: string): string =>
      fileWith({ demandes: [liste(trio('FACTURE', { extension }), trio('VA'))] });
    for (const [format, extension] of [
      ['png', 'png'],
      ['apng', 'png'],
      ['jpg', 'jpg'],
    ] as const) {
      const nom = FACTURE.replace('pdf', extension);
      const title = `Nommer la pièce ${nom}, dans le fichier et sur le disque, avec ${extension.toUpperCase()} pour formatFichier`;
      checkFixes(
        claim('pdf'),
        'piece-contenu',
        { [title]: { text: claim(extension), files: [`/depot/${FACTURE} → ${nom}`] } },
        around(fichier(FACTURE, { format }), fichier(VA)),
      );
    }
    for (const format of ['docx', null, 'zip'])
      checkFixes(text, 'piece-contenu', {}, around(fichier(FACTURE, { format }), fichier(VA)));
    checkFixes(text, 'piece-contenu', {}, around({ ...emballe(FACTURE), format: 'png' }, fichier(VA)));
    const taken = fichier(FACTURE.replace('pdf', 'png'));
    checkFixes(text, 'piece-contenu', {}, around(fichier(FACTURE, { format: 'png' }), fichier(VA), taken));
  });
});
