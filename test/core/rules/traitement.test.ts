import { checkDemande, checkDemandes } from '../../support/demande.ts';
import { checkDemandeFixes } from '../../support/fixes.ts';

describe('traitement', () => {
  it('finds nothing in null', () => checkDemande(`"codeTraitement": null,\n"libelleTraitement": null`));

  for (const label of [
    'Demande acceptée',
    'DEMANDE ACCEPTÉE',
    ' Demande acceptée ',
    'Demande accept\\u00e9e',
    'Demande acceptee.',
  ]) {
    it(`informs of "${label}"`, () => checkLabel(`"${label}"`, 'accepted information'));
  }

  for (const label of ['Demande refusée', 'Erreur : numeroASP inconnu', 'Demande non acceptée']) {
    it(`takes "${label}" for a refusal`, () => checkLabel(`"${label}"`, 'refused'));
  }

  for (const label of ['Demande en cours d’instruction', 'À compléter', 'OK']) {
    it(`does not guess what "${label}" means`, () => checkLabel(`"${label}"`, 'unclear information'));
  }

  for (const code of ['"OK"', '"ERR12"', '12']) {
    it(`informs of the code ${code} where no label tells more`, () => checkCode(code, 'code information'));
  }

  it('says an answer once, on the label', () => {
    checkDemande(`
"codeTraitement": "OK",
"libelleTraitement": "Demande acceptée"
                     ^^^^^^^^^^^^^^^^^^ traitement accepted information`);
    checkDemande(`
"codeTraitement": "KO",
"libelleTraitement": "Demande refusée"
                     ^^^^^^^^^^^^^^^^^ traitement refused`);
  });

  for (const value of ['""', '" "', '"null"', '"NULL"', '0', 'false', '[]', '{}']) {
    it(`wants null, not ${value}`, () => {
      checkCode(value, 'a-null');
      checkLabel(value, 'a-null');
    });
  }

  it('informs of a code beside an empty label, which is to be null', () => {
    checkDemande(`
"codeTraitement": "OK",
                  ^^^^ traitement code information
"libelleTraitement": ""
                     ^^ traitement a-null`);
  });

  it('tells the answer of each demande', () => {
    checkDemandes(
      `
"libelleTraitement": "Demande acceptée"
                     ^^^^^^^^^^^^^^^^^^ traitement accepted information`,
      `"libelleTraitement": null`,
      `
"libelleTraitement": "Demande refusée"
                     ^^^^^^^^^^^^^^^^^ traitement refused`,
    );
  });

  it('says nothing of a constant that is no JSON and means null', () => {
    checkDemande(`
"codeTraitement": None
                  ^^^^ json-syntaxe constant`);
  });

  const NULLS = '"codeTraitement": null,\n"libelleTraitement": null';

  it('is repaired: what is empty', () => {
    for (const value of ['""', '"null"', '" "'])
      checkDemandeFixes(`"codeTraitement": null,\n"libelleTraitement": ${value}`, 'traitement', {
        'Écrire null !': NULLS,
      });
    for (const value of ['0', 'false', '[]'])
      checkDemandeFixes(`"codeTraitement": ${value},\n"libelleTraitement": null`, 'traitement', {
        'Écrire null': NULLS,
      });
  });

  it('is repaired on demand: the portal’s answer, both its keys', () => {
    checkDemandeFixes('"codeTraitement": "KO",\n"libelleTraitement": "Demande refusée"', 'traitement', {
      'Remettre codeTraitement et libelleTraitement à null': NULLS,
    });
    checkDemandeFixes('"codeTraitement": null,\n"libelleTraitement": "Demande acceptée"', 'traitement', {
      'Écrire null': NULLS,
    });
  });
});

function checkCode(value: string, kind: string): void {
  checkDemande(`
"codeTraitement": ${value}
                  ${'^'.repeat(value.length)} traitement ${kind}`);
}

function checkLabel(value: string, kind: string): void {
  checkDemande(`
"libelleTraitement": ${value}
                     ${'^'.repeat(value.length)} traitement ${kind}`);
}
