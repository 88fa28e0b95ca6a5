import { checkDemande } from '../../support/demande.ts';
import { checkDemandeFixes } from '../../support/fixes.ts';

describe('numero-asp-format', () => {
  it('names characters that look like others', () => {
    checkDemande(`
"numeroASP": "FIN\u0412IO000001"
             ^^^^^^^^^^^^^^ numero-asp-format lookalikes`);
  });

  for (const number of ['FINBIO000006', 'FINBIO999999', '\\u0046INBIO000006']) {
    it(`finds nothing in "${number}"`, () => checkDemande(`"numeroASP": "${number}"`));
  }

  for (const number of [
    'finbio000006',
    'FinBio000006',
    'FINBIO 000006',
    'FIN BIO 000 006',
    'FINBIO-000006',
    'FINBIO000006 ',
    'FINBIO\u00a0000006',
    'finbio 000006\\n',
  ]) {
    it(`wants "${number}" in capitals, without spaces`, () => checkWrong(number, 'writing'));
  }

  for (const number of ['FINBIOO00006', 'finbio00000o']) {
    it(`sees a letter O for a zero in "${number}"`, () => checkWrong(number, 'letter-o'));
  }

  for (const number of ['FINBIO00006', 'FINBIO0000006', 'finbio6']) {
    it(`counts the digits of "${number}"`, () => checkWrong(number, 'digits'));
  }

  for (const number of ['FINHOP000006', 'FINRAD000006', 'finmdv 000006']) {
    it(`knows "${number}" for another corridor’s`, () => checkWrong(number, 'sector'));
  }

  for (const number of ['000006', 'FINBIO', 'FINBIO00000A', 'BIO000006', 'FINBIO000006/1']) {
    it(`takes no "${number}"`, () => checkWrong(number, 'other'));
  }

  for (const number of ['', ' ']) {
    it(`says of "${number}" that it is empty`, () => checkWrong(number, 'empty'));
  }

  it('says nothing of a value of another type, which structure-type names', () => {
    checkDemande(`
"numeroASP": true
             ^^^^ structure-type other`);
    checkDemande(`
"numeroASP": null
             ^^^^ structure-type required-null`);
  });

  it('is repaired where its letters and digits are all there', () => {
    for (const text of ['finbio000001', 'FINBIO 000001', 'Finbio-000001 '])
      checkDemandeFixes(`"numeroASP": "${text}"`, 'numero-asp-format', {
        'Écrire "FINBIO000001" !': '"numeroASP": "FINBIO000001"',
      });
    checkDemandeFixes('"numeroASP": "FINBIO00000O"', 'numero-asp-format', {
      'Écrire "FINBIO000000"': '"numeroASP": "FINBIO000000"',
    });
    for (const text of ['', 'null', 'FINBIO1', 'FINMDV000001'])
      checkDemandeFixes(`"numeroASP": "${text}"`, 'numero-asp-format', {});
  });
});

function checkWrong(number: string, kind: string): void {
  checkDemande(`
"numeroASP": "${number}"
             ${'^'.repeat(number.length + 2)} numero-asp-format ${kind}`);
}
