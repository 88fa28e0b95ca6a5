import { checkFile, demande, ENTETE, fileWith } from '../../support/demande.ts';
import { checkFixes } from '../../support/fixes.ts';
import { PIECES, voisinage } from '../../support/voisinage.ts';

const named = (numero: string): string => `JSON-LOINC00001-20260301-${numero}.json`;

/** Asserts what is said of a right claim of that number with such files in its folder. */
function checkAmong(numero: string, noms: readonly string[], kind?: string): void {
  const fixture = kind === undefined ? '{' : `{\n^ nom-json-suite ${kind} information`;
  const nomJson = named(numero);
  checkFile(`${fixture}\n${ENTETE} "lignesImport": [{ ${demande()} }] }`, {
    nomJson,
    voisinage: voisinage({ noms, fichiers: PIECES }),
  });
}

describe('nom-json-suite', () => {
  it('is silent on the first of its day, and where all before it are there', () => {
    checkAmong('001', [named('001')]);
    checkAmong('003', [named('001'), named('002'), named('003')]);
  });

  it('does not ask for those behind it', () => checkAmong('001', [named('001'), named('003')]));

  it('tells what is missing before it', () => {
    checkAmong('002', [named('002')], 'un');
    checkAmong('004', [named('002'), named('004')], 'plusieurs');
    checkAmong('999', [], 'plusieurs');
  });

  it('counts the files of its own day and number alone', () => {
    const others = ['JSON-LOINC00001-20260302-001.json', 'JSON-LOINC00002-20260301-001.json', 'a.json'];
    checkAmong('002', others, 'un');
  });

  it('says nothing where the folder is not known', () => {
    checkFile(`{ ${ENTETE} "lignesImport": [{ ${demande()} }] }`, { nomJson: named('003') });
  });

  it('is repaired with the first number that is free', () => {
    const text = fileWith({});
    for (const [numero, noms, free] of [
      ['004', [], '001'],
      ['004', ['001', '003'], '002'],
    ] as const) {
      const around = voisinage({ noms: [numero, ...noms].map(named), fichiers: PIECES });
      checkFixes(
        text,
        'nom-json-suite',
        { [`Renommer le fichier en ${named(free)}`]: { text, files: [`. → ${named(free)}`] } },
        { nomJson: named(numero), voisinage: around },
      );
    }
  });
});
