import { checkEntete } from '../../support/demande.ts';

const named = (ans: string) => ({ nomJson: `JSON-${ans}-20260301-001.json` });

describe('nom-json-ans', () => {
  it('compares the number in the file’s name with the header’s', () => {
    for (const ans of ['LOINC00002', 'loinc00001', 'LOINC001']) {
      checkEntete(
        `
"numeroAns": "LOINC00001"
             ^^^^^^^^^^^^ nom-json-ans autre`,
        ['numeroAns'],
        {},
        named(ans),
      );
    }
  });

  it('is silent on the same number', () => {
    checkEntete('"numeroAns": "LOINC00001"', ['numeroAns'], {}, named('LOINC00001'));
  });

  it('is silent where the name, or the header’s number, is the fault', () => {
    checkEntete(
      `
"numeroAns": "LOINC001"
             ^^^^^^^^^^ numero-ans longueur`,
      ['numeroAns'],
      {},
      named('LOINC00002'),
    );
    checkEntete('"numeroAns": "LOINC00001"', ['numeroAns'], {}, {});
  });
});
