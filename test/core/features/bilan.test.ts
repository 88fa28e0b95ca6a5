import assert from 'node:assert/strict';
import { readDepot } from '../../../server/src/core/depot/depot.ts';
import { readDocument } from '../../../server/src/core/document/document.ts';
import { type Bilan, bilanOf } from '../../../server/src/core/features/bilan.ts';
import type { Voisinage } from '../../../server/src/core/nearby/voisinage.ts';
import { check } from '../../../server/src/core/rules/check.ts';
import { problemsOf } from '../../../server/src/core/rules/problems.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { claimText } from '../../support/claimText.ts';
import { fileWith } from '../../support/demande.ts';
import { emballe, fichier, PIECES, voisinage } from '../../support/voisinage.ts';

function bilan(text: string, around: Voisinage | undefined = undefined, regles = {}): Bilan {
  const depot = readDepot(readDocument(text));
  const { kind } = depot;
  const context = { kind, montantMaximum: 2917, modele: undefined, nomJson: undefined, aujourdhui: undefined };
  const reponsesMasquees: string[] = [];
  const checked = check(depot, { ...context, reponsesMasquees, voisinage: around });
  return bilanOf(checked, problemsOf(checked, { ...DEFAULT_SETTINGS, regles }));
}

const etats = (text: string, around?: Voisinage): string[] => bilan(text, around).demandes.map(({ etat }) => etat);
const amount = (source: string): string => `"montantSegurHTFacture": ${source}`;

describe('the summary of a demande', () => {
  it('is ready, to be looked at or to be repaired by its worst problem', () => {
    const text = fileWith({ demandes: ['', '"beneficiaires": ["690781811"]', '"typeAction": "X"'] });
    assert.deepEqual(etats(text), ['prete', 'avertissements', 'fautes']);
    const levels = bilan(text).demandes.map(({ niveaux }) => niveaux);
    assert.deepEqual(levels[2], { error: 1, warning: 0, information: 0 });
    assert.deepEqual(bilan(text).niveaux, { error: 1, warning: 1, information: 0 });
  });

  it('is to be looked at where its pieces are not there, though that is said of the file', () => {
    const { demandes } = bilan(fileWith({}), voisinage({}));
    assert.deepEqual(
      demandes.map(({ etat, niveaux }) => [etat, niveaux.warning]),
      [['avertissements', 0]],
    );
  });

  it('follows the levels that the user set', () => {
    const text = fileWith({ demandes: ['"typeAction": "X"'] });
    assert.equal(bilan(text, undefined, { 'type-action': 'off' }).demandes[0]?.etat, 'prete');
  });

  it('is what the portal answered, where it did', () => {
    const labels = ['"Demande acceptée"', '"Demande refusée"', '"?"', 'null'];
    const text = fileWith({ demandes: labels.map((label) => `"libelleTraitement": ${label}`) });
    assert.deepEqual(etats(text), ['acceptee', 'refusee', 'repondue', 'prete']);
    assert.deepEqual(etats(fileWith({ demandes: ['"codeTraitement": "12"'] })), ['repondue']);
  });

  it('counts pieces that are found, missing and weighed, each file once', () => {
    const own = (parts: Partial<Omit<Voisinage, 'chercher'>>) => bilan(fileWith({}), voisinage(parts)).pieces;
    assert.deepEqual(bilan(fileWith({})).pieces, {
      nombre: 2,
      trouvees: undefined,
      manquantes: 0,
      poids: 0,
      toutPese: true,
    });
    assert.deepEqual(own({ fichiers: PIECES }), {
      nombre: 2,
      trouvees: 2,
      manquantes: 0,
      poids: 2000,
      toutPese: true,
    });
    const [facture = fichier('')] = PIECES;
    const heavier = emballe(facture.nom, 'a.zip', { taille: 5000 });
    const unweighed = fichier(facture.nom, { taille: undefined });
    assert.equal(own({ fichiers: [facture, heavier] }).poids, 5000);
    assert.deepEqual(own({ fichiers: [heavier, unweighed] }), {
      nombre: 2,
      trouvees: 1,
      manquantes: 1,
      poids: 5000,
      toutPese: false,
    });
    assert.equal(own({ complet: false }).manquantes, 0, 'what is not known to be missing');
  });

  it('has no amount that is not over 0 or not whole cents', () => {
    for (const source of ['0.00', '-1.00', '1.005', '"2917.00"', 'null', '1e30']) {
      const [demande] = bilan(fileWith({ demandes: [amount(source)] })).demandes;
      assert.deepEqual([demande?.aMontant, demande?.centimes], [false, 0], source);
    }
  });
});

describe('the summary of a file', () => {
  it('adds amounts up in cents', () => {
    const demandes = Array.from({ length: 10 }, () => amount('0.10'));
    assert.equal(bilan(fileWith({ demandes: [...demandes, amount('2.9e1')] })).centimes, 3000);
    // As floating numbers these are 1_100.1000000000001 and more.
    assert.equal(bilan(fileWith({ demandes: [amount('1100.07'), amount('0.01'), amount('0.02')] })).centimes, 110_010);
  });

  it('is the same in both layouts, and in a file whose middle is broken', () => {
    const flat = bilan(claimText(5));
    assert.deepEqual(bilan(claimText(5, { layout: 'blocks' })), flat);
    const broken = bilan(claimText(5).replace('"numLigne": 3,', '"numLigne": 3, ]'));
    assert.deepEqual(
      broken.demandes.map(({ etat }) => etat),
      ['prete', 'prete', 'fautes', 'prete', 'prete'],
    );
  });

  for (const [verdict, text, around] of [
    ['pret', fileWith({}), voisinage({ fichiers: PIECES })],
    ['pret-sans-pieces', fileWith({}), undefined],
    ['pret-sans-pieces', fileWith({}), voisinage({ complet: false, fichiers: PIECES })],
    // A link, or a file that may not be read: it is there, and nobody has seen what it is.
    ['pret-sans-pieces', fileWith({}), voisinage({ fichiers: PIECES.map((one) => ({ ...one, taille: undefined })) })],
    ['incomplet', fileWith({}), voisinage({ fichiers: PIECES.slice(1) })],
    ['incomplet', fileWith({}), voisinage({})],
    ['a-verifier', fileWith({ demandes: ['"beneficiaires": ["690781811"]'] }), undefined],
    ['a-corriger', fileWith({ demandes: ['"typeAction": "X"'] }), voisinage({})],
    ['a-corriger', '', undefined],
    ['retour', fileWith({ demandes: ['"libelleTraitement": "Demande acceptée"'] }), undefined],
    ['avance', fileWith({ without: ['dateFacture', 'montantSegurHTFacture', 'piecesJustificatives'] }), undefined],
  ] as const) {
    it(`has the verdict ${verdict}`, () => {
      assert.equal(bilan(text, around).verdict, verdict);
    });
  }

  it('leaves the demandes of an advance unjudged', () => {
    const text = fileWith({ without: ['dateFacture', 'montantSegurHTFacture', 'piecesJustificatives'] });
    assert.deepEqual(etats(text), ['non-jugee']);
  });
});
