import { readModele } from '../../../server/src/core/depot/modele.ts';
import { checkFile, demande, ENTETE } from '../../support/demande.ts';
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
