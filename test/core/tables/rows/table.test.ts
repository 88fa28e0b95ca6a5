import assert from 'node:assert/strict';
import { bioLoinc } from '../../../../server/src/core/profiles/bioLoinc.ts';
import { type Column, readHeading } from '../../../../server/src/core/tables/rows/headings.ts';
import { recognizeTable } from '../../../../server/src/core/tables/rows/table.ts';

const shown = (column: Column): string => {
  if (column.what === 'key') return column.key;
  return column.what === 'piece' ? `piece ${column.type ?? '?'}` : column.what;
};
const columns = (...rows: readonly string[]): string | undefined =>
  recognizeTable(
    rows.map((row) => row.split('|')),
    bioLoinc,
  )
    ?.columns.map(shown)
    .join(', ');

describe('a heading', () => {
  for (const [what, titles] of Object.entries({
    numeroASP: [
      'numeroASP',
      'NUMEROASP',
      'numéro ASP',
      'numeroASPP',
      'N° dossier ASP',
      'n°ASP',
      'Dossier FINBIO',
      'Réf. ASP',
    ],
    numeroEditeur: [
      'numeroEditeur',
      'numero_editeur',
      'Numéro éditeur',
      'N° éditeur',
      'N° de l’éditeur',
      'Réf éditeur',
    ],
    dateFacture: ['dateFacture', 'Date', 'Date de facture', 'Date de la facture', 'date facturation', 'DateFacutre'],
    montantSegurHTFacture: [
      'montantSegurHTFacture',
      'Montant HT',
      'Montant',
      'Montant Ségur HT (€)',
      'Prix HT',
      'Total H.T.',
    ],
    beneficiaires: ['beneficiaires', 'Bénéficiaires', 'Bénéficiaire 2', 'FINESS', 'N° FINESS géographique', 'FINESS 1'],
    'piece FACTURE': ['Facture', 'Fichier facture', 'PJ Facture'],
    'piece VA': ['VA', 'Attestation de vérification d’aptitude', 'Vérification d’aptitude', 'fichier VA'],
    'piece CTX': ['Catalogue transcodé', 'CT1', 'CT', 'Catalogue 2'],
    'piece ?': ['nomFichier', 'Nom du fichier', 'Pièces jointes', 'Pièces justificatives'],
    computed: ['numLigne', 'N°', 'Ligne', 'typeAction', 'codeTraitement', 'identDMP'],
    other: [
      ...[
        'Client',
        'Ville',
        'Montant TTC',
        'Montant de l’avance',
        'TVA',
        'FINESS juridique',
        'N° EJ',
        'Nom du bénéficiaire',
      ],
      ...[
        'N° facture',
        'Date de commande',
        'Date de paiement',
        'numeroAns',
        'Numéro ANS',
        'SIRET',
        'Éditeur',
        '',
        'Nom',
      ],
    ],
  })) {
    it(`stands for ${what}`, () =>
      assert.deepEqual(
        titles.map((one) => [one, shown(readHeading(one, bioLoinc))]),
        titles.map((one) => [one, what]),
      ));
  }
});

describe('the columns of a table', () => {
  it('are told by their headings, whatever the order and what else there is', () => {
    assert.equal(
      columns('FINESS|Client|Montant HT|N° éditeur', '750712184|A|2917|1'),
      'beneficiaires, other, montantSegurHTFacture, numeroEditeur',
    );
  });

  it('are told by their cells without a heading', () => {
    assert.equal(
      columns(
        'FINBIO000001|00001|13/02/2023|2 917,00 €|750712184',
        'FINBIO000002|00002|14/02/2023|1458,50|690781810, 970100228',
      ),
      'numeroASP, numeroEditeur, dateFacture, montantSegurHTFacture, beneficiaires',
    );
    assert.equal(columns('1|12|2917,00|10000124', '2|13|2917,00|750712184'), undefined);
    assert.equal(
      columns('12|2917,00|750712184', '13|2917,00|690781810'),
      'numeroEditeur, montantSegurHTFacture, beneficiaires',
    );
    assert.equal(
      columns('00012|2917|750712184', '00013|2917|690781810'),
      'numeroEditeur, montantSegurHTFacture, beneficiaires',
    );
    assert.equal(columns('1|00012|750712184', '2|00013|690781810'), 'other, numeroEditeur, beneficiaires');
    assert.equal(columns('FINBIO000001|facture 12.pdf'), 'numeroASP, piece ?');
  });

  it('are left aside where it cannot be told which of two is meant', () => {
    assert.equal(columns('FINBIO000001|FINBIO000002|00001|750712184'), 'other, other, numeroEditeur, beneficiaires');
    assert.equal(columns('FINBIO000001|12345|67890|750712184'), 'numeroASP, other, other, beneficiaires');
    assert.equal(columns('FINBIO000001|2917|750712184'), 'numeroASP, other, beneficiaires');
    assert.equal(columns('N° ASP|Montant HT|Prix HT', 'FINBIO000001|1|2'), 'numeroASP, montantSegurHTFacture, other');
  });

  it('under « Facture » are files, or dates where no other column has them, or of no use', () => {
    assert.equal(columns('N° ASP|Facture', 'FINBIO000001|a.pdf'), 'numeroASP, piece FACTURE');
    assert.equal(columns('N° ASP|Facture', 'FINBIO000001|13/02/2023'), 'numeroASP, dateFacture');
    assert.equal(columns('N° ASP|Date|Facture', 'FINBIO000001|13/02/2023|14/02/2023'), 'numeroASP, dateFacture, other');
    assert.equal(columns('N° ASP|Facture', 'FINBIO000001|F-2023-12'), 'numeroASP, other');
  });

  it('of pieces stay so where some cell is no file’s name', () => {
    const rows = ['numeroASP|numeroEditeur|Pièce VA', 'FINBIO000001|00001|a.pdf', 'FINBIO000002|00002|à recevoir'];
    assert.equal(columns(...rows), 'numeroASP, numeroEditeur, piece VA');
  });

  it('of anything else are none', () => {
    for (const rows of [
      ['a|b', 'c|d'],
      ['|"numLigne": 1,', '|"typeAction": "C",'],
      ['13/02/2023|abc'],
      ['FINESS|Ville', '750712184|Paris'],
      ['N° ASP|FINESS'],
    ]) {
      assert.equal(columns(...rows), undefined, rows.join());
    }
  });
});
