import assert from 'node:assert/strict';
import { wordProblem } from '../../../server/src/core/messages/messages.ts';
import { RAISONS, type Voisinage } from '../../../server/src/core/nearby/voisinage.ts';
import { createService, MAX_LENGTH } from '../../../server/src/core/service.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { nameOf, problemsOf } from '../../support/check.ts';
import { checkDemande, checkFile, demande, ENTETE, fileWith } from '../../support/demande.ts';
import { checkLignesImport } from '../../support/facture.ts';
import { PIECES, voisinage } from '../../support/voisinage.ts';

const unread = (nonControles: Voisinage['nonControles']): Partial<Voisinage> => ({ fichiers: PIECES, nonControles });
const CLOSED = unread([{ lieu: 'secret/', raison: 'illisible' }]);

/** The words for what could not be looked at. */
function worded(langue: 'fr' | 'en', nonControles: Voisinage['nonControles']): string {
  const [problem] = problemsOf(fileWith({}), { voisinage: voisinage(unread(nonControles)) });
  assert.ok(problem);
  return wordProblem(problem, langue);
}

describe('non-controle', () => {
  it('says on lignesImport what lies around and could not be looked at', () => {
    checkLignesImport('non-controle voisins information', CLOSED);
  });

  it('says it once, whatever there is', () => {
    const many = RAISONS.map((raison, index) => ({ lieu: `${index}.zip`, raison }));
    checkLignesImport('non-controle voisins information', unread([...many, ...many]));
  });

  it('names what, and why', () => {
    const nonControles = [
      { lieu: 'c.zip', raison: 'chiffre' },
      { lieu: 'secret/', raison: 'illisible' },
      { lieu: 'b.zip', raison: 'illisible' },
    ] as const;
    assert.equal(
      worded('fr', nonControles),
      'Non contrôlé près du fichier : b.zip, secret/ (abîmé, ou lecture interdite) ; c.zip (chiffré : seuls les noms sont connus).',
    );
    assert.equal(
      worded('en', nonControles),
      'Not checked near the file: b.zip, secret/ (damaged, or not allowed to be read); c.zip (encrypted: only the names are known).',
    );
  });

  it('counts what is not shown of very many problems, whatever the levels', () => {
    const wrong = Array.from({ length: 1200 }, () => '"x"').join();
    const text = fileWith({}).replace(/"beneficiaires": \[[^\]]*\]/, `"beneficiaires": [${wrong}]`);
    const settings = { ...DEFAULT_SETTINGS, regles: { 'non-controle': 'off', 'finess-double': 'off' } } as const;
    const count = problemsOf(text, { settings }).filter(({ code }) => code === 'non-controle');
    assert.deepEqual(count.map(nameOf), ['non-controle autres information']);
    assert.deepEqual(count[0]?.message.args, { nombre: 200 });
  });

  it('has words for each reason, and names a few places', () => {
    for (const raison of RAISONS) {
      const lieux = ['a', 'b', 'c', 'd', 'e', 'f'].map((lieu) => ({ lieu, raison }));
      for (const langue of ['fr', 'en'] as const) {
        assert.match(worded(langue, lieux), /: a, b, c, d, e… \(.+\)\.$/);
        assert.doesNotMatch(worded(langue, lieux), /raison-/);
      }
    }
  });

  it('is for claims alone', () => {
    checkDemande(
      `
"libelleTraitement": "Demande acceptée"
                     ^^^^^^^^^^^^^^^^^^ traitement acceptee information`,
      undefined,
      { voisinage: voisinage(CLOSED) },
    );
  });

  describe('marks, in a header that is not right,', () => {
    const mark = 'non-controle voisins information';

    it('a lignesImport that stands first, or is misspelt', () => {
      checkFile(
        `{
  "lignesImport": [{ ${demande()} }],
  ^^^^^^^^^^^^^^ ${mark}
  ${ENTETE.slice(0, -1)} }`,
        { voisinage: voisinage(CLOSED) },
      );
      checkFile(
        `{ ${ENTETE}
  "lignesimport": [{ ${demande()} }] }
  ^^^^^^^^^^^^^^ ${mark}
  ^^^^^^^^^^^^^^ balise-inconnue casse`,
        { voisinage: voisinage(CLOSED) },
      );
    });

    it('one that follows damage', () => {
      checkFile(
        `{ "impId": null "numeroAns": "LOINC00001", "SIRET": "35600000009075",
              ^ json-syntaxe virgule-manquante
  "lignesImport": [{ ${demande()} }] }
  ^^^^^^^^^^^^^^ ${mark}`,
        { voisinage: voisinage(CLOSED) },
      );
    });

    it('the first character where there is none', () => {
      checkFile(
        `[{ ${demande()} }]
^ structure-type racine-liste
^ ${mark}`,
        { voisinage: voisinage(CLOSED) },
      );
      for (const text of ['', ' ']) {
        const said = problemsOf(text, { voisinage: voisinage(CLOSED) }).find(({ code }) => code === 'non-controle');
        assert.deepEqual([said?.start, said?.end], [0, text.length]);
      }
    });
  });

  it('says the size of a file that is too long to be read, and nothing else of it', () => {
    const said = problemsOf(' '.repeat(MAX_LENGTH + 1), { voisinage: voisinage(CLOSED) });
    assert.deepEqual(said.map(nameOf), ['non-controle taille warning']);
  });

  it('says of a file that nobody has opened that it is judged once it is open', () => {
    const { kind, problems } = createService().verdictUnread(1_500_000);
    assert.deepEqual([kind, problems.map(nameOf)], [undefined, ['non-controle ferme information']]);
    const [problem] = problems;
    assert.match(
      problem ? wordProblem(problem, 'en') : '',
      /^The file weighs 1\.5 MB: beyond 1 MB it is only checked once/,
    );
  });
});
