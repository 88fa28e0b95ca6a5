import assert from 'node:assert/strict';
import { readModele } from '../../../server/src/core/depot/modele.ts';
import { applyEdits } from '../../../server/src/core/edits.ts';
import { createService } from '../../../server/src/core/service.ts';
import { checkFile, demande, ENTETE } from '../../support/demande.ts';
import { checkFixes } from '../../support/fixes.ts';
import { around } from '../../support/marks.ts';

const FACTURE = '"dateFacture": "13/02/2023", "montantSegurHTFacture": 2917.00';
const direct = (ligne: number): string => demande(ligne);
const inBlock = (ligne: number, name = 'facture'): string =>
  `${demande(ligne, 'dateFacture', 'montantSegurHTFacture')}, "${name}": { ${FACTURE} }`;

describe('disposition-mixte', () => {
  it('finds nothing where all demandes are laid out alike', () => {
    checkFile(`{ ${ENTETE} "lignesImport": [ { ${direct(1)} }, { ${direct(2)} } ] }`);
    checkFile(`{ ${ENTETE} "lignesImport": [ { ${inBlock(1)} }, { ${inBlock(2)} } ] }`);
  });

  it('tells of each demande that has a block where the first has none', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${direct(1)} },
    { ${inBlock(2)} },
    ^ disposition-mixte autre information
    { ${direct(3)} },
    { ${inBlock(4)} }
    ^ disposition-mixte autre information
  ]
}`);
  });

  it('takes for the first one what is a demande at all', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": [
    null,
    ^^^^ structure-type demande-null
    { ${inBlock(2)} },
    { ${direct(3)} }
    ^ disposition-mixte autre information
  ]
}`);
  });

  it('tells of each that has none where the first has one', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${inBlock(1)} },
    { ${direct(2)} }
    ^ disposition-mixte autre information
  ]
}`);
  });

  it('compares with the model where there is one', () => {
    const modele = readModele('modele', `{ ${ENTETE} "lignesImport": [{ ${inBlock(1)} }] }`);
    checkFile(
      `
{ ${ENTETE}
  "lignesImport": [
    { ${direct(1)} },
    ^ disposition-mixte modele information
    { ${inBlock(2)} }
  ]
}`,
      { modele },
    );
  });

  it('compares with the first where the model shows no demande', () => {
    const modele = readModele('modele', `{ ${ENTETE} "lignesImport": [] }`);
    checkFile(`{ ${ENTETE} "lignesImport": [ { ${direct(1)} }, { ${direct(2)} } ] }`, { modele });
  });

  it('says it once of a demande that differs in several blocks', () => {
    const others = ['codeTraitement', 'libelleTraitement', 'lienCompteRendu'];
    checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${direct(1)} },
    { ${demande(2, ...others)}, "cr": { "lienCompteRendu": null }, "t": { "codeTraitement": null, "libelleTraitement": null } }
    ^ disposition-mixte autre information
  ]
}`);
  });

  it('does not mind the order of keys, nor what a block is called', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${inBlock(1)} },
    { "commande": { ${FACTURE} }, ${demande(2, 'dateFacture', 'montantSegurHTFacture')} }
  ]
}`);
  });

  it('does not take a missing block for another layout', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${inBlock(1)} },
    { ${demande(2, 'dateFacture', 'montantSegurHTFacture')}
    }
    ^ balise-manquante obligatoire
    ^ balise-manquante obligatoire
  ]
}`);
  });

  it('does not compare a demande whose brackets do not pair', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${direct(1)} },
    { ${inBlock(2)} ${around(']', 'json-syntaxe fermeture-en-trop')} }
  ]
}`);
  });
});

describe('disposition-mixte repairs', () => {
  const file = (first: string, second: string): string =>
    `{ ${ENTETE}\n  "lignesImport": [\n    { ${first} },\n    { ${second} }\n  ]\n}`;
  const [date, montant] = ['"dateFacture": "13/02/2023"', '"montantSegurHTFacture": 2917.00'];
  const second = (keys: string): string =>
    demande(2, 'dateFacture', 'montantSegurHTFacture').replace('"beneficiaires"', () => `${keys}, "beneficiaires"`);
  const title = 'Disposer les blocs comme dans la première demande';

  it('a block is opened where the first demande has none', () => {
    checkFixes(file(direct(1), second(`"facture": { ${montant}, ${date} }`)), 'disposition-mixte', {
      [title]: file(direct(1), second(`${montant}, ${date}`)),
    });
  });

  it('keys go into a block as in the first demande', () => {
    checkFixes(file(inBlock(1, 'commande'), second(`${date}, ${montant}`)), 'disposition-mixte', {
      [title]: file(inBlock(1, 'commande'), second(`"commande": { ${date}, ${montant} }`)),
    });
  });

  it('what is no key of the block stays in it with those that do', () => {
    const others = ['codeTraitement', 'libelleTraitement'];
    const own = (facture: string): string =>
      `${demande(2, ...others, 'dateFacture', 'montantSegurHTFacture')}, ${facture}`;
    const traitement = '"codeTraitement": null, "libelleTraitement": null';
    const first = `${demande(1, ...others)}, "t": { ${traitement} }`;
    checkFixes(file(first, own(`"t": { ${date}, ${montant}, ${traitement} }`)), 'disposition-mixte', {
      [title]: file(first, own(`${date}, ${montant}, "t": { ${traitement} }`)),
    });
  });

  it('on lines of its own where the first has it so', () => {
    const lines = (ligne: number, facture: string): string => `{\n  "numLigne": ${ligne},\n${facture}\n}`;
    const text = (second: string): string =>
      `{ ${ENTETE}\n"lignesImport": [\n${lines(1, `  "facture": {\n    ${date},\n    ${montant}\n  }`)},\n${second}\n] }`;
    const [fix] = fixesOf(text(lines(2, `  ${date},\n  ${montant}`)));
    assert.equal(fix, text(lines(2, `  "facture": {\n    ${date},\n    ${montant}\n  }`)));
  });

  it('as in the model where there is one', () => {
    const modele = readModele('modele', `{ ${ENTETE} "lignesImport": [{ ${inBlock(1)} }] }`);
    checkFixes(
      file(second(`${date}, ${montant}`), inBlock(2)),
      'disposition-mixte',
      { 'Disposer les blocs comme dans le modèle': file(second(`"facture": { ${date}, ${montant} }`), inBlock(2)) },
      { modele },
    );
  });

  it('is none while the demande is no JSON', () => {
    checkFixes(file(direct(1), second(`"facture": { ${date}, ${montant}, }`)), 'disposition-mixte', {});
  });
});

/** The texts after each repair of the problem. */
function fixesOf(text: string): string[] {
  const service = createService();
  service.open('fixture', text);
  return service
    .fixes('fixture', { start: 0, end: text.length })
    .filter(({ problem }) => problem.code === 'disposition-mixte')
    .flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(text, edits)));
}
