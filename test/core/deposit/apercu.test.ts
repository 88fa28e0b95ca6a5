import assert from 'node:assert/strict';
import type { Apercu } from '../../../server/src/core/deposit/apercu/apercu.ts';
import { type Circumstances, createService } from '../../../server/src/core/service.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { claimText } from '../../support/claimText.ts';
import { fileWith } from '../../support/demande.ts';
import { archive, fichier, voisinage } from '../../support/voisinage.ts';

const NAME = 'JSON-1000000001-20241231-001.json';

function apercuOf(text: string, circumstances: Circumstances = {}, langue: 'fr' | 'en' = 'fr'): Apercu {
  const service = createService();
  service.open(NAME, text);
  const apercu = service.apercu(NAME, langue, circumstances);
  assert.ok(apercu);
  return apercu;
}

/** The cell of a demande under a heading. */
function cell({ colonnes, lignes }: Apercu, ligne: number, titre: string): { texte: string; signaux: string[] } {
  const { texte = '', signaux = [] } = lignes[ligne - 1]?.cellules[colonnes.indexOf(titre)] ?? {};
  return { texte, signaux: signaux.map(({ code }) => code) };
}

describe('the preview of a deposit', () => {
  it('has a row for each demande, a column for each key that differs', () => {
    const apercu = apercuOf(claimText(3));
    assert.deepEqual(apercu.colonnes, [
      'Numéro de ligne',
      'État',
      'Numéro de dossier ASP',
      'Numéro éditeur',
      'Date de la facture',
      'Montant Ségur HT',
      'Bénéficiaires',
      'Pièces',
      'Autres clés',
    ]);
    assert.deepEqual(
      apercu.lignes[0]?.cellules.map(({ texte }) => texte),
      ['1', 'Prête', 'FINBIO000001', '00001', '02/02/2023', '2917.00', '750000036, 750000044', 'FACTURE, VA, CT1', ''],
    );
    assert.equal(apercuOf(claimText(1, { layout: 'blocks' })).lignes[0]?.cellules[5]?.texte, '2917.00');
  });

  it('leads from each cell to its value', () => {
    const text = claimText(3);
    const [, , asp] = apercuOf(text).lignes[1]?.cellules ?? [];
    assert.equal(text.slice(asp?.start, asp?.end), '"FINBIO000002"');
  });

  it('shows each problem in the cell that it stands in', () => {
    const text = claimText(2)
      .replace('"02/02/2023"', '"2023-02-02"')
      .replace('"typeAction": "C"', '"typeAction": "X"')
      .replace(/"numeroEditeur": "00002",\n\s*/, '');
    const apercu = apercuOf(text);
    assert.deepEqual(cell(apercu, 1, 'Date de la facture').signaux, ['date-format']);
    assert.deepEqual(cell(apercu, 1, 'Autres clés').signaux, ['type-action']);
    assert.deepEqual(cell(apercu, 2, 'État').signaux, ['balise-manquante']);
  });

  it('shows the portal’s answer as the state of a demande', () => {
    const apercu = apercuOf(
      fileWith({ demandes: ['"codeTraitement": "KO",\n"libelleTraitement": "Demande rejetée : date"'] }),
    );
    assert.equal(cell(apercu, 1, 'État').texte, 'KO Demande rejetée : date');
    assert.equal(apercu.lignes[0]?.etat.code, 'refusee');
    assert.deepEqual(apercu.portail, { juge: false, fichier: [], entete: [], arrets: [] }, 'it is not to be deposited');
  });

  it('stops where the portal would: at the first rule of table 3.2, the rest behind it', () => {
    const text = claimText(2).replace('2917.00', '2917').replace('"FINBIO000001"', '"FINBIO1"');
    const { portail } = apercuOf(text);
    assert.deepEqual(
      portail.arrets.map(({ ligne, premier, suite }) => [ligne, premier.code, suite.map(({ code }) => code)]),
      [[1, 'numero-asp-format', ['montant-format']]],
    );
    assert.deepEqual(portail.fichier, []);
  });

  it('says what would have the whole file rejected', () => {
    const { portail } = apercuOf(claimText(1).replace('"typeAction": "C",', "'typeAction': 'C',"));
    assert.ok(portail.fichier.every(({ code }) => code === 'json-syntaxe') && portail.fichier.length > 0);
    assert.deepEqual(portail.arrets, []);
    const other = apercuOf(claimText(2).replace('2917.00', '"2917"')).portail;
    assert.deepEqual([other.fichier.map(({ code }) => code), other.arrets], [['structure-type'], []]);
  });

  it('says what the header would be stopped at, and nothing of what is no control of the portal’s', () => {
    const text = claimText(2).replace('"73282932000074"', '""').replace('"00002"', '"00001"');
    const { fichier, entete, arrets } = apercuOf(text, { nomJson: 'claim.json' }).portail;
    assert.deepEqual([fichier, entete.map(({ code }) => code)], [[], ['siret-format']]);
    assert.ok(!arrets.some(({ premier }) => premier.code === 'numero-editeur-double'));
  });

  it('sums amounts up by the department that all beneficiaries share', () => {
    const text = claimText(3)
      .replace('"750000036"', '"690781810"')
      .replace('"750000044"', '"690781810"')
      .replace('"750000069"', '"690781810"');
    assert.deepEqual(
      apercuOf(text).montants.map(({ nom, code, texte }) => [nom, code, texte.replaceAll(/\s/g, ' ')]),
      [
        ['Rhône', '69', '2 917,00 € · 1 demande'],
        ['Paris', '75', '2 917,00 € · 1 demande'],
        ['Plusieurs départements', '', '1 458,50 € · 1 demande'],
      ],
    );
  });

  it('weighs pieces, and archives as they would be made', () => {
    const noms = [1, 2, 3].map((ligne) => `BIO-LOINC-Va1-FACTURE-0000${ligne}.pdf`);
    const fichiers = noms.map((nom, index) => fichier(nom, { taille: (index + 1) * 1_000_000 }));
    const around = voisinage({ fichiers, archives: [archive()] });
    const settings = { ...DEFAULT_SETTINGS, zipTailleMax: 4_000_000 };
    const { poids } = apercuOf(claimText(3), { voisinage: around, settings });
    assert.deepEqual(
      poids.pieces.map(({ nom, part }) => [nom, part]),
      [
        [noms[2], 1],
        [noms[1], 2 / 3],
        [noms[0], 1 / 3],
      ],
    );
    assert.deepEqual(
      poids.prevues.map(({ nom, octets }) => [nom, Math.floor(octets / 1_000_000)]),
      [
        ['Archive 1', 3],
        ['Archive 2', 3],
      ],
    );
    assert.equal(poids.presentes.length, 1);
    assert.deepEqual(poids.remarques, ['6 pièce(s) sans poids connu : introuvables ou non lues.']);
    assert.deepEqual(poids.limite, { archive: '4\u00a0Mo', piece: '3\u00a0Mo' });
  });

  it('says which demande no archive holds', () => {
    const nom = 'BIO-LOINC-Va1-FACTURE-00001.pdf';
    const around = voisinage({ fichiers: [fichier(nom, { taille: 2_000_000 })] });
    const settings = { ...DEFAULT_SETTINGS, zipTailleMax: 1_000_000 };
    const { poids } = apercuOf(claimText(1), { voisinage: around, settings }, 'en');
    assert.deepEqual(poids.prevues, []);
    assert.equal(poids.remarques[0], 'Line 1: its documents alone are more than an archive holds.');
  });

  it('bears a file that is broken, empty, or none', () => {
    for (const text of ['', '{', '[]', '{"lignesImport": [1, null, {}]}', claimText(2).slice(0, 900)]) {
      const { lignes, colonnes } = apercuOf(text);
      for (const { cellules } of lignes) assert.equal(cellules.length, colonnes.length, text);
    }
  });
});
