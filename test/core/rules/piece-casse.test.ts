import type { Fichier } from '../../../server/src/core/nearby/voisinage.ts';
import type { Circumstances } from '../../../server/src/core/service.ts';
import { checkFile, demande, ENTETE, fileWith } from '../../support/demande.ts';
import { checkFacture, FACTURE, VA } from '../../support/facture.ts';
import { checkFixes } from '../../support/fixes.ts';
import { liste, trio } from '../../support/trio.ts';
import { emballe, fichier, voisinage } from '../../support/voisinage.ts';

describe('piece-casse', () => {
  const other = fichier(FACTURE.replace('FACTURE', 'Facture'));
  const text = fileWith({});
  const around = (...fichiers: readonly Fichier[]): Circumstances => ({ voisinage: voisinage({ fichiers }) });

  it('marks a name that is spelt otherwise on the disk, where that is right too', () => {
    const nom = FACTURE.replace('00001', '0000a');
    checkFile(
      `{ ${ENTETE} "lignesImport": [{ ${demande(1, 'numeroEditeur', 'piecesJustificatives')}, "numeroEditeur": "0000a",
    "piecesJustificatives": [
      { "nomFichier": "${nom}", "formatFichier": "PDF", "typeFichier": "FACTURE" },
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ piece-casse casse warning
      { "nomFichier": "${VA.replace('00001', '0000a')}", "formatFichier": "PDF", "typeFichier": "VA" }
    ] }] }`,
      around(fichier(nom.replace('0000a', '0000A')), fichier(VA.replace('00001', '0000a'))),
    );
  });
  it('asks for the file to be renamed where its name there is wrong', () => {
    checkFacture('piece-casse casse-disque warning', { fichiers: [other, fichier(VA)] });
  });
  it('is silent where the exact name is there too', () => {
    checkFacture('', { fichiers: [other, fichier(FACTURE), fichier(VA)] });
  });

  it('is repaired: the file gets the name', () => {
    const small = FACTURE.replace('FACTURE', 'Facture');
    const renamed = { [`Renommer ${small} en ${FACTURE}`]: { text, files: [`/depot/${small} → ${FACTURE}`] } };
    checkFixes(text, 'piece-casse', renamed, around(fichier(small), fichier(VA)));
    checkFixes(text, 'piece-casse', renamed, around(emballe(small), fichier(small), fichier(VA)));
    checkFixes(text, 'piece-casse', {}, around(emballe(small), fichier(VA)));
  });

  it('is repaired: the piece gets the name, if it is right', () => {
    const claim = (code: string): string =>
      fileWith({
        demandes: [
          `"numeroEditeur": "0000a",\n${liste(...['FACTURE', 'VA'].map((one) => trio(one, { numero: one === 'VA' ? code : '0000a' })))}`,
        ],
      });
    const [right, wrong] = ['0000a', '0000A'].map((numero) => VA.replace('00001', numero)) as [string, string];
    checkFixes(
      claim('0000A'),
      'piece-casse',
      {
        [`Renommer ${right} en ${wrong}`]: { text: claim('0000A'), files: [`/depot/${right} → ${wrong}`] },
        [`Écrire "${right}"`]: claim('0000a'),
      },
      around(fichier(FACTURE.replace('00001', '0000a')), fichier(right)),
    );
  });
});
