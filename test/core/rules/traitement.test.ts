import { checkDemande, checkDemandes } from '../../support/demande.ts';

describe('traitement', () => {
  it('finds nothing in null', () => checkDemande(`"codeTraitement": null,\n"libelleTraitement": null`));

  for (const label of [
    'Demande acceptée',
    'DEMANDE ACCEPTÉE',
    ' Demande acceptée ',
    'Demande accept\\u00e9e',
    'Demande acceptee.',
  ]) {
    it(`informs of "${label}"`, () => checkLabel(`"${label}"`, 'acceptee information'));
  }

  for (const label of ['Demande refusée', 'Erreur : numeroASP inconnu', 'Demande non acceptée']) {
    it(`takes "${label}" for a refusal`, () => checkLabel(`"${label}"`, 'refusee'));
  }

  for (const label of ['Demande en cours d’instruction', 'À compléter', 'OK']) {
    it(`does not guess what "${label}" means`, () => checkLabel(`"${label}"`, 'incertaine information'));
  }

  for (const code of ['"OK"', '"ERR12"', '12']) {
    it(`informs of the code ${code} where no label tells more`, () => checkCode(code, 'code information'));
  }

  it('says an answer once, on the label', () => {
    checkDemande(`
"codeTraitement": "OK",
"libelleTraitement": "Demande acceptée"
                     ^^^^^^^^^^^^^^^^^^ traitement acceptee information`);
    checkDemande(`
"codeTraitement": "KO",
"libelleTraitement": "Demande refusée"
                     ^^^^^^^^^^^^^^^^^ traitement refusee`);
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
                     ^^^^^^^^^^^^^^^^^^ traitement acceptee information`,
      `"libelleTraitement": null`,
      `
"libelleTraitement": "Demande refusée"
                     ^^^^^^^^^^^^^^^^^ traitement refusee`,
    );
  });

  it('says nothing of a constant that is no JSON and means null', () => {
    checkDemande(`
"codeTraitement": None
                  ^^^^ json-syntaxe constante`);
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
