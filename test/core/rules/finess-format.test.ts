import { checkDemande } from '../../support/demande.ts';
import { checkDemandeFixes } from '../../support/fixes.ts';

describe('finess-format', () => {
  it('names characters that look like others', () => {
    checkDemande(`
"beneficiaires": ["2\u04100000014"]
                  ^^^^^^^^^^^ finess-format lookalikes`);
  });

  for (const number of ['750712184', '2A0000014', '2B0000020', '\\u00375\\u0030712184']) {
    it(`finds nothing in "${number}"`, () => checkDemande(`"beneficiaires": ["${number}"]`));
  }

  for (const number of [
    '75 071 218 4',
    '750.712.184',
    '750-712-184',
    '750712184 ',
    '750712184\\n',
    '750\u00a0712\u00a0184',
  ]) {
    it(`wants "${number}" without separators`, () => checkWrong(number, 'spaces'));
  }

  it('wants the letter of Corsica as a capital', () => checkWrong('2a0000014', 'lowercase'));

  for (const number of ['75O712184', '2AO000014', 'O10000123', '75o712184']) {
    it(`sees a letter O for a zero in ${number}`, () => checkWrong(number, 'letter-o'));
  }

  it('knows a SIRET', () => checkWrong('35600000009075', 'siret'));

  for (const number of ['7.50712184E+08', '7,5E+08']) {
    it(`knows ${number} for the work of a spreadsheet`, () => checkWrong(number, 'scientific-notation'));
  }

  it('guesses that a zero was lost from eight digits', () => checkWrong('10000123', 'eight'));
  it('guesses so from eight characters of Corsica', () => checkWrong('2A000001', 'eight'));

  for (const number of ['7507121840', 'true', 'CHU']) {
    it(`counts the characters of "${number}"`, () => checkWrong(number, 'length'));
  }

  for (const text of ['null', 'NULL', ' null', 'None', 'nan', 'undefined', 'N/A', '#N/A', '#REF!']) {
    it(`knows "${text}" for what a program writes where it has no number`, () => checkWrong(text, 'null-text'));
  }

  for (const number of ['750712184,690781810', '750712184; 690781810; 2A0000014', '750712184 690781810']) {
    it(`sees several numbers in "${number}"`, () => checkWrong(number, 'several'));
  }

  for (const text of ['750712184 - CHU de Paris', 'FINESS 750712184', '750712184 (ET)', 'n°750712184']) {
    it(`wants the number alone of "${text}"`, () => checkWrong(text, 'text-around'));
  }

  it('wants no decimals', () => checkWrong('750712184.0', 'decimals'));

  for (const number of ['A50712184', '7AA712184', '75071218A', '750712I84']) {
    it(`names the place of letters for ${number}`, () => checkWrong(number, 'characters'));
  }

  for (const number of ['', ' ']) {
    it(`says of "${number}" that it is empty`, () => checkWrong(number, 'empty'));
  }

  it('marks each wrong number and no other', () => {
    checkDemande(`
"beneficiaires": ["750712184", "2a0000014", "690781810", ""]
                               ^^^^^^^^^^^ finess-format lowercase
                                                         ^^ finess-format empty`);
  });

  it('says nothing of a value of another type, which structure-type names', () => {
    checkDemande(`
"beneficiaires": [750712184, "690781810"]
                  ^^^^^^^^^ structure-type number-for-text`);
  });

  it('is repaired where all its characters are there', () => {
    for (const [before, after] of [
      ['75 071 218 4', '750712184'],
      ['750.712.184', '750712184'],
      ['750712184.0', '750712184'],
      ['2a0000014', '2A0000014'],
      ['2b 0000020', '2B0000020'],
    ] as const)
      checkDemandeFixes(`"beneficiaires": ["${before}"]`, 'finess-format', {
        [`Écrire "${after}" !`]: `"beneficiaires": ["${after}"]`,
      });
  });

  it('is repaired on demand: a letter O, a zero or a key that is missing, an empty element', () => {
    checkDemandeFixes('"beneficiaires": ["75O712184"]', 'finess-format', {
      'Écrire "750712184"': '"beneficiaires": ["750712184"]',
    });
    checkDemandeFixes('"beneficiaires": ["10000024"]', 'finess-format', {
      'Écrire "010000024"': '"beneficiaires": ["010000024"]',
      'Écrire "100000249"': '"beneficiaires": ["100000249"]',
    });
    checkDemandeFixes('"beneficiaires": ["2A000001"]', 'finess-format', {
      'Écrire "2A0000014"': '"beneficiaires": ["2A0000014"]',
    });
    for (const empty of ['""', '"null"'])
      checkDemandeFixes(`"beneficiaires": ["750712184", ${empty}]`, 'finess-format', {
        [`Supprimer ${empty}`]: '"beneficiaires": ["750712184"]',
      });
    checkDemandeFixes('"beneficiaires": ["FINESS : 750712184"]', 'finess-format', {
      'Écrire "750712184"': '"beneficiaires": ["750712184"]',
    });
    for (const text of ['', '99000124', '7.50712184E+08', '35600000009075', '750712184,690781810'])
      checkDemandeFixes(`"beneficiaires": ["${text}"]`, 'finess-format', {});
  });
});

function checkWrong(number: string, kind: string): void {
  checkDemande(`
"beneficiaires": ["${number}"]
                  ${'^'.repeat(number.length + 2)} finess-format ${kind}`);
}
