import { checkFile, demande, fileWith, HEADER_LINES } from '../../support/demande.ts';
import { checkFixes } from '../../support/fixes.ts';
import { PIECES, surroundings } from '../../support/surroundings.ts';

const named = (number: string): string => `JSON-LOINC00001-20260301-${number}.json`;

/** Asserts what is said of a right claim of that number with such files in its folder. */
function checkAmong(number: string, names: readonly string[], kind?: string): void {
  const fixture = kind === undefined ? '{' : `{\n^ nom-json-suite ${kind} information`;
  const fileName = named(number);
  checkFile(`${fixture}\n${HEADER_LINES} "lignesImport": [{ ${demande()} }] }`, {
    fileName,
    surroundings: surroundings({ names, files: PIECES }),
  });
}

describe('nom-json-suite', () => {
  it('is silent on the first of its day, and where all before it are there', () => {
    checkAmong('001', [named('001')]);
    checkAmong('003', [named('001'), named('002'), named('003')]);
  });

  it('does not ask for those behind it', () => checkAmong('001', [named('001'), named('003')]));

  it('tells what is missing before it', () => {
    checkAmong('002', [named('002')], 'one');
    checkAmong('004', [named('002'), named('004')], 'several');
    checkAmong('999', [], 'several');
  });

  it('counts the files of its own day and number alone', () => {
    const others = ['JSON-LOINC00001-20260302-001.json', 'JSON-LOINC00002-20260301-001.json', 'a.json'];
    checkAmong('002', others, 'one');
  });

  it('says nothing where the folder is not known', () => {
    checkFile(`{ ${HEADER_LINES} "lignesImport": [{ ${demande()} }] }`, { fileName: named('003') });
  });

  it('is repaired with the first number that is free', () => {
    const text = fileWith({});
    for (const [number, names, free] of [
      ['004', [], '001'],
      ['004', ['001', '003'], '002'],
    ] as const) {
      const around = surroundings({ names: [number, ...names].map(named), files: PIECES });
      checkFixes(
        text,
        'nom-json-suite',
        { [`Renommer le fichier en ${named(free)}`]: { text, files: [`. → ${named(free)}`] } },
        { fileName: named(number), surroundings: around },
      );
    }
  });
});
