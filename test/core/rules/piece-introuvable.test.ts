import type { Fichier } from '../../../server/src/core/nearby/voisinage.ts';
import type { Circumstances } from '../../../server/src/core/service.ts';
import { fileWith } from '../../support/demande.ts';
import { checkFacture, FACTURE, VA } from '../../support/facture.ts';
import { checkFixes } from '../../support/fixes.ts';
import { liste, trio } from '../../support/trio.ts';
import { emballe, fichier, frere, ligne, voisinage } from '../../support/voisinage.ts';

describe('piece-introuvable', () => {
  it('marks a piece that is nowhere near', () => {
    checkFacture('piece-introuvable absente warning', { fichiers: [fichier(VA)] });
  });
  it('names a file that is almost it, and that no demande names', () => {
    checkFacture('piece-introuvable proche warning', {
      fichiers: [fichier(VA), fichier('BIO-LOINC-Va1-FACTUR-00001.pdf')],
    });
    checkFacture('piece-introuvable absente warning', {
      fichiers: [fichier(VA), fichier('Facture.pdf')],
    });
  });
  it('does not propose a piece of another file', () => {
    const proche = 'BIO-LOINC-Va1-FACTURE-00002.pdf';
    const freres = [frere({ lignes: [ligne(2, { noms: [proche] })] })];
    checkFacture('piece-introuvable absente warning', { fichiers: [fichier(VA), fichier(proche)], freres });
  });
  it('is silent where the piece is in an archive, or in another case', () => {
    checkFacture('', { fichiers: [fichier(VA), fichier(FACTURE, { dansArchive: true, lieu: 'envoi.zip' })] });
  });
  it('is silent where not all names are known', () => checkFacture('', { fichiers: [fichier(VA)], complet: false }));

  const text = fileWith({});
  const around = (...fichiers: readonly Fichier[]): Circumstances => ({ voisinage: voisinage({ fichiers }) });

  it('is repaired: the file gets the name', () => {
    const near = 'BIO-LOINC-Va1-FACTUR-00001.pdf';
    const renamed = { [`Renommer ${near} en ${FACTURE}`]: { text, files: [`/depot/${near} → ${FACTURE}`] } };
    checkFixes(text, 'piece-introuvable', renamed, around(fichier(VA), fichier(near)));
    checkFixes(text, 'piece-introuvable', {}, around(fichier(VA)));
    checkFixes(text, 'piece-introuvable', {}, around(fichier(VA), emballe(near)));
    checkFixes(text, 'piece-introuvable', {}, around(fichier(VA), fichier(near, { format: 'png' })));
    const inFolder = { lieu: `pieces/${near}`, chemin: `/depot/pieces/${near}` };
    checkFixes(text, 'piece-introuvable', {}, around(fichier(VA), fichier(near), fichier(near, inFolder)));
  });

  it('is repaired: the piece gets the name, if it is right', () => {
    const claim = (code: string): string => fileWith({ demandes: [liste(trio('FACTURE'), trio('VA'), trio(code))] });
    const [two, three] = ['CT2', 'CT3'].map((code) => `BIO-LOINC-Va1-${code}-00001.pdf`) as [string, string];
    const pieces = [fichier(FACTURE), fichier(VA)];
    checkFixes(
      claim('CT2'),
      'piece-introuvable',
      {
        [`Écrire "${three}"`]: claim('CT3'),
        [`Renommer ${three} en ${two}`]: { text: claim('CT2'), files: [`/depot/${three} → ${two}`] },
      },
      around(...pieces, fichier(three)),
    );
    checkFixes(
      claim('CT2'),
      'piece-introuvable',
      { [`Écrire "${three}"`]: claim('CT3') },
      around(...pieces, emballe(three)),
    );
    const other = 'BIO-LOINC-Va1-CT2-00002.pdf';
    checkFixes(
      claim('CT2'),
      'piece-introuvable',
      { [`Renommer ${other} en ${two}`]: { text: claim('CT2'), files: [`/depot/${other} → ${two}`] } },
      around(...pieces, fichier(other)),
    );
  });
});
