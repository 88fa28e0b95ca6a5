import assert from 'node:assert/strict';
import type { Rapport } from '../../../server/src/core/deposit/correspondanceText.ts';
import type { Frere, NonControle } from '../../../server/src/core/nearby/voisinage.ts';
import { createService } from '../../../server/src/core/service.ts';
import { frere, ligne, rendue } from '../../support/voisinage.ts';

const AVANCE = 'JSON-LOINC00001-20221003-001.json';
const SOLDE = 'JSON-LOINC00001-20230301-001.json';
const RETOUR = 'JSON-LOINC00001-20230301-001_FichierRetour.json';
const avance = (...numeros: readonly number[]): Frere =>
  frere({ nom: AVANCE, kind: 'advance', lignes: numeros.map((numero) => ligne(numero)) });
const solde = (...numeros: readonly number[]): Frere =>
  frere({ nom: SOLDE, lignes: numeros.map((numero) => ligne(numero)) });
const REFUS = '"Demande rejetée"';

function rapport(
  freres: readonly Frere[],
  nonControles: readonly NonControle[] = [],
  ans: string | undefined = 'LOINC00001',
): Rapport {
  const comparaison = { ans, freres, nonControles, lieuDe: ({ nom }: Frere) => nom };
  const [fr, en] = (['fr', 'en'] as const).map((langue) => createService().correspondance(comparaison, langue));
  assert.ok(fr && en);
  for (const { text } of [fr, en]) assert.doesNotMatch(text, /\{\w+\}|undefined|\[object/);
  assert.deepEqual([fr.desaccords, fr.liens.length], [en.desaccords, en.liens.length]);
  for (const { start, end, range } of fr.liens)
    assert.match(fr.text.slice(start, end), new RegExp(`^JSON-[^ ]*?(:${range.start.line}:1)?$`));
  return fr;
}

/** The lines under a title of which this is the beginning. */
function under({ text }: Rapport, title: string): string[] {
  const [, rest = ''] = text.split(`\n## ${title}`);
  return (rest.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('- '));
}

describe('the correspondence of advances and balances', () => {
  it('is right where every pair is the same everywhere, in one file or several on either side', () => {
    for (const freres of [
      [avance(1, 2, 3), solde(1, 2, 3)],
      [avance(1, 2, 3), solde(1), { ...solde(2, 3), nom: RETOUR }],
      [avance(1), { ...avance(2, 3), nom: 'JSON-LOINC00001-20221003-002.json' }, solde(1, 2, 3)],
    ]) {
      const found = rapport(freres);
      assert.equal(found.desaccords, 0);
      assert.match(found.text, /s’accordent dans tous ces fichiers/);
      for (const title of ['Avances sans', 'Soldes', 'Lignes']) assert.deepEqual(under(found, title), []);
    }
  });

  it('has no link that a file or a number would write into it, and its own lead where they did', () => {
    const hostile = '[x](command:a)';
    const other = frere({ nom: hostile, lignes: [ligne(1, { numeroASP: hostile }), ligne(2)] });
    const comparaison = { ans: 'LOINC00001', freres: [avance(1, 2), other], nonControles: [], lieuDe: () => hostile };
    for (const langue of ['fr', 'en'] as const) {
      const { text, liens } = createService().correspondance(comparaison, langue);
      assert.ok(text.includes('[x] (command:a)'));
      assert.ok(!text.includes(']('), text);
      for (const { start, end } of liens) assert.match(text.slice(start, end), /^\[x\] \(command:a\)(:\d+:\d+)?$/);
    }
  });

  it('tells the pairs that share a number with another, together, and where each stands', () => {
    const other = frere({ nom: SOLDE, lignes: [ligne(1, { numeroASP: 'FINBIO000009' }), ligne(2)] });
    const found = rapport([avance(1, 2), other]);
    assert.equal(found.desaccords, 1);
    assert.deepEqual(under(found, 'Numéros'), [
      `- FINBIO000001, 00001 : ${AVANCE}:1:1`,
      `- FINBIO000009, 00001 : ${SOLDE}:1:1`,
    ]);
    const swapped = [ligne(1, { numeroASP: 'FINBIO000002' }), ligne(2, { numeroASP: 'FINBIO000001' })];
    const both = rapport([avance(1, 2), frere({ nom: SOLDE, lignes: swapped })]);
    assert.deepEqual([both.desaccords, under(both, 'Numéros').length], [1, 4]);
  });

  it('does not hold against a number that the portal refused it with', () => {
    const wrong = { numeroASP: 'FINBIO000009' };
    const sent = frere({ nom: 'JSON-LOINC00001-20230228-001.json', lignes: [ligne(1, wrong)] });
    const returned = frere({ nom: RETOUR, kind: 'returned', lignes: [rendue(1, REFUS, wrong)] });
    assert.equal(rapport([avance(1), sent, returned, solde(1)]).desaccords, 0);
  });

  it('tells the advances that have no balance claim yet, by either number', () => {
    assert.deepEqual(under(rapport([avance(1, 2), solde(1)]), 'Avances'), [`- FINBIO000002, 00002 : ${AVANCE}:2:1`]);
    const unnumbered = frere({ nom: AVANCE, kind: 'advance', lignes: [ligne(1, { numeroASP: undefined })] });
    assert.deepEqual(under(rapport([unnumbered, solde(1)]), 'Avances'), []);
  });

  it('tells those that the portal refused, until they are claimed again', () => {
    const returned = frere({ nom: RETOUR, kind: 'returned', lignes: [rendue(1), rendue(2, REFUS)] });
    const found = rapport([avance(1, 2), solde(1, 2), returned]);
    assert.deepEqual(under(found, 'Soldes refusés'), [`- FINBIO000002, 00002 : ${RETOUR}:2:1 : ${REFUS}`]);
    assert.match(found.text, new RegExp(`${RETOUR} : retourné par le portail, copie de ${SOLDE}`));
    const again = frere({ nom: 'JSON-LOINC00001-20230305-001.json', lignes: [ligne(2)] });
    assert.deepEqual(under(rapport([avance(1, 2), solde(1, 2), returned, again]), 'Soldes refusés'), []);
  });

  it('tells the balances whose advance is in no file, where there are advances', () => {
    assert.deepEqual(under(rapport([avance(1), solde(1, 2)]), 'Soldes dont'), [`- FINBIO000002, 00002 : ${SOLDE}:2:1`]);
    assert.deepEqual(under(rapport([solde(1, 2)]), 'Soldes dont'), []);
  });

  it('says what is not there, not read or of another number', () => {
    const found = rapport(
      [solde(1), { ...avance(1), ans: 'LOINC00002' }],
      [
        { lieu: 'JSON-a-1-1.json', raison: 'illisible' },
        { lieu: 'envoi.zip', raison: 'chiffre' },
      ],
    );
    assert.match(found.text, /il n’y a rien à comparer/);
    const absents = under(found, 'Ce qui n’est pas là').join('\n');
    assert.match(absents, /aucun fichier d’avance/);
    assert.match(absents, /aucun fichier retourné/);
    assert.match(absents, new RegExp(`d’un autre numeroAns ou sans : ${AVANCE}`));
    assert.match(absents, /non lus : JSON-a-1-1\.json \(abîmé/);
    assert.doesNotMatch(absents, /envoi\.zip/);
  });

  it('says of a line without a number that it is not compared', () => {
    const lignes = [ligne(1, { numeroASP: undefined }), ligne(2, { numeroEditeur: undefined })];
    assert.deepEqual(under(rapport([avance(1, 2), frere({ nom: SOLDE, lignes })]), 'Lignes'), [
      `- –, 00001 : ${SOLDE}:1:1`,
      `- FINBIO000002, – : ${SOLDE}:2:1`,
    ]);
  });

  it('is none for a file without a numeroAns', () => {
    const comparaison = { ans: undefined, freres: [solde(1)], nonControles: [], lieuDe: ({ nom }: Frere) => nom };
    assert.match(createService().correspondance(comparaison, 'fr').text, /n’a pas de numeroAns/);
  });
});
