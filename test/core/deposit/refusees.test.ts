import assert from 'node:assert/strict';
import type { Refusees } from '../../../server/src/core/deposit/refusees.ts';
import { createService } from '../../../server/src/core/service.ts';
import { problemsOf, TODAY } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { layoutsOf } from '../../support/demande.ts';
import { ACCEPTEE, retourText } from '../../support/retour.ts';

const NOM = 'JSON-1000000001-20260101-001.json';
const service = createService(() => TODAY);

function made(text: string, incertaines: readonly number[] = [], pris: readonly string[] = []): Refusees {
  const found = service.refusees(text, { incertaines, nomJson: NOM, pris });
  assert.ok(!('refus' in found), JSON.stringify(found));
  return found;
}

function refused(text: string): string | undefined {
  const found = service.refusees(text, { incertaines: [], nomJson: NOM, pris: [] });
  return 'refus' in found ? found.refus : undefined;
}

const selected = ({ text, selection: { start, end } }: Refusees): string => text.slice(start, end);
const REFUS = 'Demande rejetée';
const ANSWERS = [ACCEPTEE, REFUS, 'En cours', ACCEPTEE, `${REFUS} : erreur`];

describe('the file of the refused demandes', () => {
  for (const layout of ['flat', 'blocks'] as const) {
    it(`has these alone, numbered from 1, and no answer any more (${layout})`, () => {
      const all = claimText(5, { layout });
      const demandes = all.split(/(?=^ {4}\{)/m);
      const [head = '', , second = '', , , last = ''] = demandes;
      const expected =
        head + second.replace('"numLigne": 2', '"numLigne": 1') + last.replace('"numLigne": 5', '"numLigne": 2');
      for (const [index, text] of layoutsOf(retourText(ANSWERS, { layout })).entries()) {
        const file = made(text);
        assert.equal(file.text, layoutsOf(expected)[index]);
        assert.deepEqual(file.lignes, [2, 5]);
        assert.deepEqual(problemsOf(file.text, { nomJson: file.nom }), []);
      }
    });

    it(`is so on one line too (${layout})`, () => {
      const options = { layout, oneLine: true };
      const { text } = made(retourText([REFUS, ACCEPTEE], options));
      assert.equal(text, claimText(1, options));
    });
  }

  it('has the uncertain ones that are chosen, in their order', () => {
    const text = retourText(ANSWERS);
    assert.deepEqual(service.retour(text), {
      refusees: [
        { ligne: 2, reponse: `"${REFUS}"` },
        { ligne: 5, reponse: `"${REFUS} : erreur"` },
      ],
      incertaines: [{ ligne: 3, reponse: '"En cours"' }],
    });
    assert.deepEqual(made(text, [3]).lignes, [2, 3, 5]);
    assert.deepEqual(made(text, [1, 4]).lignes, [2, 5]);
  });

  it('takes a code without a label for uncertain', () => {
    const text = retourText([REFUS, 'x']).replace('"libelleTraitement": "x"', '"libelleTraitement": null');
    assert.deepEqual(service.retour(text), {
      refusees: [{ ligne: 1, reponse: `"${REFUS}"` }],
      incertaines: [{ ligne: 2, reponse: '"X2"' }],
    });
  });

  it('is named with today and the next free number', () => {
    const text = retourText([REFUS]);
    assert.equal(made(text).nom, 'JSON-1000000001-20260630-001.json');
    const pris = ['json-1000000001-20260630-001.JSON', 'JSON-1000000001-20260630-002.json'];
    assert.equal(made(text, [], pris).nom, 'JSON-1000000001-20260630-003.json');
    const withoutAns = text.replace('"numeroAns": "1000000001"', '"numeroAns": ""');
    assert.equal(made(withoutAns).nom, 'JSON-1000000001-20260630-001.json');
  });

  for (const [label, expected] of [
    ['Erreur : numeroASP FINBIO000002 inconnu', '"FINBIO000002"'],
    ['Pièce absente : BIO-LOINC-Va1-VA-00002.png', '"BIO-LOINC-Va1-VA-00002.png"'],
    ['Le numéro ASP est invalide', '"FINBIO000002"'],
    ['montantSegurHTFacture incorrect', '1458.50'],
    ['typeFichier inconnu', '"FACTURE"'],
  ] as const) {
    it(`selects what « ${label} » speaks of`, () =>
      assert.equal(selected(made(retourText([ACCEPTEE, label]))), expected));
  }

  it('selects the whole demande where the label names nothing of it', () => {
    const file = made(retourText(['En cours', REFUS, REFUS]), [1]);
    const found = selected(file);
    assert.match(found, /^\{.*\}$/s);
    assert.match(found, /"numLigne": 2,/);
  });

  it('is none of a file that was not returned, is damaged, refuses nothing or has no number', () => {
    assert.equal(refused(claimText(2)), 'non-retourne');
    assert.equal(
      refused(retourText([REFUS, REFUS]).replace('"beneficiaires": [', '"beneficiaires": ')),
      'retour-abime',
    );
    assert.equal(refused(retourText([ACCEPTEE, 'En cours'])), 'aucune-refusee');
    const nameless = retourText([REFUS]).replace('"1000000001"', 'null');
    const found = service.refusees(nameless, { incertaines: [], nomJson: 'x.json', pris: [] });
    assert.equal('refus' in found && found.refus, 'sans-ans');
    const pris = Array.from(
      { length: 999 },
      (_, index) => `JSON-1000000001-20260630-${String(index + 1).padStart(3, '0')}.json`,
    );
    const full = service.refusees(retourText([REFUS]), { incertaines: [], nomJson: NOM, pris });
    assert.equal('refus' in full && full.refus, 'sans-nom');
    assert.equal(refused(`${' '.repeat(10_000_000)}{}`), 'trop-long');
  });
});
