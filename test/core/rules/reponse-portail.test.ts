import assert from 'node:assert/strict';
import type { Frere, LigneFrere } from '../../../server/src/core/nearby/voisinage.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { nameOf, problemsOf } from '../../support/check.ts';
import { checkDemande, fileWith } from '../../support/demande.ts';
import { frere, PIECES, rendue, voisinage } from '../../support/voisinage.ts';

const NOM = 'JSON-LOINC00001-20230301-003.json';
const REFUS = '"Erreur : numeroASP inconnu"';

function retour(...lignes: readonly LigneFrere[]): Frere {
  return frere({ nom: NOM, kind: 'returned', lignes });
}

/** Asserts what is said of a claim's one demande among these files. */
function checkAmong(name: string, ...freres: readonly Frere[]): void {
  const mark = name === '' ? '' : `\n            ^ reponse-portail ${name}`;
  checkDemande(`"numLigne": 1${mark}`, undefined, { voisinage: voisinage({ fichiers: PIECES, freres }) });
}

/** What is said, with its line, of a claim of three demandes whose keys are these. */
function said(freres: readonly Frere[], demandes: readonly string[] = ['', '', ''], masquees: string[] = []): string[] {
  const settings = { ...DEFAULT_SETTINGS, reponsesMasquees: masquees };
  return problemsOf(fileWith({ demandes }), { voisinage: voisinage({ freres, complet: false }), settings })
    .filter(({ code }) => code === 'reponse-portail')
    .map((problem) => `${problem.ligne ?? 0} ${nameOf(problem).replace('reponse-portail ', '')}`);
}

const three = [rendue(1), rendue(2, REFUS), rendue(3, '"En cours"')];

describe('reponse-portail', () => {
  it('shows the answer of the returned copy: a refusal is an error', () => {
    checkAmong('acceptee information', retour(rendue(1)));
    checkAmong('refusee', retour(rendue(1, REFUS)));
    checkAmong('incertaine information', retour(rendue(1, '"En cours d’instruction"')));
    const { reponse } = rendue(1);
    checkAmong('code information', retour({ ...rendue(1), reponse: reponse && { ...reponse, sorte: 'code' } }));
  });

  it('shows each answer on its own line, and leads to the returned file', () => {
    const voisins = voisinage({ freres: [retour(...three)], complet: false });
    const found = problemsOf(fileWith({ demandes: ['', '', ''] }), { voisinage: voisins });
    const answers = found.filter(({ code }) => code === 'reponse-portail');
    assert.deepEqual(
      answers.map(({ ligne, ailleurs: [there] }) => [ligne, there?.chemin, there?.range.start.line]),
      [1, 2, 3].map((ligne) => [ligne, `/depot/${NOM}`, ligne]),
    );
    assert.equal(answers[1]?.message.args.valeur, REFUS);
  });

  it('finds a demande by its numeroASP, wherever it stands', () => {
    assert.deepEqual(said([retour(...[...three].reverse())]), [
      '1 acceptee information',
      '2 refusee',
      '3 incertaine information',
    ]);
  });

  it('finds one that was refused, and corrected since, by its numLigne', () => {
    const corrected = ['', '"numeroASP": "FINBIO000099"', ''];
    assert.deepEqual(said([retour(...three)], corrected), [
      '1 acceptee information',
      '2 refusee',
      '3 incertaine information',
    ]);
  });

  it('says once, and guesses nothing, that the returned file has other demandes', () => {
    for (const lignes of [[...three, rendue(4)], three.slice(0, 2), [rendue(1), rendue(2), rendue(5)]])
      assert.deepEqual(said([retour(...lignes)]), ['0 autres-demandes information']);
    const other = ['', '"numeroASP": "FINBIO000099"\n"numeroEditeur": "00099"', ''];
    assert.deepEqual(said([retour(...three)], other), ['0 autres-demandes information']);
  });

  it('leads to the first demande of such a file', () => {
    const voisins = voisinage({ freres: [retour(...three, rendue(4))], complet: false });
    const [problem] = problemsOf(fileWith({ demandes: ['', '', ''] }), { voisinage: voisins }).filter(
      ({ code }) => code === 'reponse-portail',
    );
    assert.deepEqual(
      problem?.ailleurs.map(({ chemin, message: { kind } }) => [chemin, kind]),
      [[`/depot/${NOM}`, 'premiere']],
    );
    assert.deepEqual(problem?.message.args, { fichier: NOM, communes: 3, nombre: 3, rendues: 4 });
  });

  it('is silent on the answer to another file, or to the one that this one corrects', () => {
    assert.deepEqual(said([{ ...retour(...three), ans: 'LOINC00002' }]), []);
    assert.deepEqual(said([retour(rendue(7), rendue(8), rendue(9))]), []);
    assert.deepEqual(said([retour(rendue(1), rendue(4), rendue(5), rendue(6), rendue(7))]), []);
    assert.deepEqual(said([retour(rendue(1, REFUS), rendue(2, REFUS), rendue(3, REFUS), rendue(4))]), []);
  });

  it('takes the last of several by their names', () => {
    const first = { ...retour(rendue(1, REFUS), rendue(2), rendue(3)), nom: 'JSON-LOINC00001-20230228-001.json' };
    assert.deepEqual(said([first, retour(...three)]).slice(0, 2), ['1 acceptee information', '2 refusee']);
  });

  it('is silent once it is dismissed, for that returned file alone', () => {
    assert.deepEqual(said([retour(...three)], undefined, [NOM]), []);
    assert.deepEqual(said([retour(...three, rendue(4))], undefined, [NOM]), []);
    assert.equal(said([retour(...three)], undefined, ['JSON-LOINC00001-20230228-001.json']).length, 3);
  });

  it('is no matter of a returned file itself', () => {
    const text = fileWith({ demandes: ['"libelleTraitement": "Demande acceptée"'] });
    const found = problemsOf(text, { voisinage: voisinage({ freres: [retour(rendue(1))], complet: false }) });
    assert.deepEqual(found.map(nameOf), ['traitement acceptee information']);
  });
});
