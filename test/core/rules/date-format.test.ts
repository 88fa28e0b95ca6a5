import { checkDemande } from '../../support/demande.ts';
import { checkDemandeFixes } from '../../support/fixes.ts';

describe('date-format', () => {
  for (const date of ['13/02/2023', '29/02/2024', '13\\/02\\/2023', '\\u00313/02/2023']) {
    it(`finds nothing in "${date}"`, () => checkDemande(`"dateFacture": "${date}"`));
  }

  it('names the order of an ISO date', () => {
    checkDemande(`
"dateFacture": "2023-02-13"
               ^^^^^^^^^^^^ date-format iso`);
  });

  for (const date of ['2023/02/13', '2023.2.3', '20230213']) {
    it(`names the order of ${date} too`, () => checkWrong(date, 'iso'));
  }

  it('names dashes', () => checkWrong('13-02-2023', 'dashes'));
  it('names points', () => checkWrong('13.02.2023', 'points'));

  for (const date of ['13 02 2023', ' 13/02/2023', '13/02/2023 ', '13 / 02 / 2023', '13/02/2023\\n']) {
    it(`names the spaces of "${date}"`, () => checkWrong(date, 'spaces'));
  }

  for (const date of ['3/02/2023', '13/2/2023', '1/1/2023']) {
    it(`asks two digits each of day and month in ${date}`, () => checkWrong(date, 'short'));
  }

  it('asks four digits of the year', () => checkWrong('13/02/23', 'short-year'));
  it('does not guess which of two is the year', () => checkWrong('23-02-24', 'other'));
  it('asks for the slashes', () => checkWrong('13022023', 'without-separator'));

  for (const date of ['13/02/2023 10:30', '2023-02-13T00:00:00', '2023-02-13 00:00:00.0', '2023-02-13T00:00:00Z']) {
    it(`wants ${date} without its time`, () => checkWrong(date, 'time'));
  }

  for (const date of ['2023-02-12T23:00:00Z', '2023-02-13T10:00:00+01:00']) {
    it(`leaves the day of ${date}, told in another zone, to the invoice`, () => checkWrong(date, 'time-elsewhere'));
  }

  for (const date of ['02/13/2023', '02/13/23']) {
    it(`sees in ${date} that only the month can be first`, () => checkWrong(date, 'month-first'));
  }

  it('does not guess which of two is the month', () => checkDemande(`"dateFacture": "03/02/2023"`));
  it('knows the day number of a spreadsheet', () => checkWrong('44970', 'serial-number'));

  for (const date of ['2023-02-31', '31 février 2023', '31/2/2023', '31.02.2023', '30/02/2023 10:00']) {
    it(`says of "${date}" that there is no such day`, () => checkWrong(date, 'nonexistent'));
  }

  for (const date of ['13 février 2023', 'le 1er mars 2023', '13 FEVRIER 2023', '3 févr. 2023', '13\u00a0juil 2023']) {
    it(`wants the month of "${date}" in digits`, () => checkWrong(date, 'letters'));
  }

  for (const date of [
    '13-févr-23',
    '13-févr.-23',
    '2023-févr-13',
    '13ème février 2023',
    '13eme février 2023',
    '13 février 2023.',
    'lundi 13 février 2023',
    'lun. 13 févr. 2023',
    'Feb 13, 2023',
    '13 fÃ©vrier 2023',
  ]) {
    it(`wants the month of "${date}" in digits too`, () => checkWrong(date, 'letters'));
  }

  for (const date of ['13\u201302\u20132023', '13\u201102\u20112023', '13\u221202\u22122023']) {
    it(`names the dashes of ${date}`, () => checkWrong(date, 'dashes'));
  }

  for (const date of ['13_02_2023', '13\\\\02\\\\2023', '13-02/2023']) {
    it(`wants slashes in ${date}`, () => checkWrong(date, 'separators'));
  }

  for (const date of ['2023-02-13+01:00', '2023-02-13Z']) {
    it(`wants ${date} without its zone: no time could be of another day`, () => checkWrong(date, 'zone'));
  }

  for (const date of ['\uff11\uff13/02/2023', '13\u204402\u20442023', '13/02/2023\u200b']) {
    it(`knows the characters of ${JSON.stringify(date)} for others`, () => checkWrong(date, 'lookalikes'));
  }

  for (const date of [
    '13/02/2023, 10:30',
    '13/02/2023 à 10h30',
    'Mon Feb 13 2023 00:00:00 GMT+0100 (CET)',
    '13/02/2023 9:30 PM',
  ]) {
    it(`wants "${date}" without its time`, () => checkWrong(date, 'time'));
  }

  it('sees the month first before a time too', () => checkWrong('2/13/2023 12:00:00 AM', 'month-first'));
  it('does not guess which is the month where AM and PM tell of another country', () =>
    checkWrong('2/3/2023 12:00:00 AM', 'time-elsewhere'));
  for (const date of ['mardi 13 février 2023', 'mardi 13/02/2023', 'facture 13/02/2023'])
    it(`does not guess what is wrong in "${date}"`, () => checkWrong(date, 'other'));
  for (const date of ['2023-02-13T24:00:00', '13/02/2023 24:00', '2023-02-12 23:00:00+00'])
    it(`does not guess which day ${date} belongs to`, () => checkWrong(date, 'time-elsewhere'));

  for (const text of ['null', 'None', 'NaN', '#N/A']) {
    it(`knows "${text}" for what a program writes where it has no date`, () => checkWrong(text, 'null-text'));
  }

  for (const date of ['13/02/123', '13/02', '13 jui 2023', '13 brumaire 2023', 'février 2023', '//', '٠٢/٠٢/٢٠٢٣']) {
    it(`takes "${date}" for no date`, () => checkWrong(date, 'other'));
  }

  for (const date of ['', ' ']) {
    it(`says of "${date}" that it is empty`, () => checkWrong(date, 'empty'));
  }

  it('is repaired where only one day can be meant', () => {
    for (const text of [
      '2023-02-13',
      '13-02-2023',
      '13.02.2023',
      '13/2/2023',
      '2023-02-13T00:00:00',
      '02/13/2023',
      '13–02–2023',
      '2/13/2023 12:00:00 AM',
      '2023-02-13+01:00',
      '13-févr-23',
      'lundi 13 février 2023',
      'lundi 13/02/2023',
      'Lun. 13.2.2023',
      '2023-02-13 00:00:00+01',
      '13/02/2023 00:00',
      '20230213',
    ])
      checkDemandeFixes(`"dateFacture": "${text}"`, 'date-format', {
        'Écrire "13/02/2023" !': '"dateFacture": "13/02/2023"',
      });
    checkDemandeFixes('"dateFacture": "13/02/23"', 'date-format', {
      'Écrire "13/02/2023" !': '"dateFacture": "13/02/2023"',
    });
    for (const text of ['hier', '', '2023-02-30', '23-02-24', '2023-02-12T23:00:00Z', '2/3/2023 12:00:00 AM'])
      checkDemandeFixes(`"dateFacture": "${text}"`, 'date-format', {});
  });
});

function checkWrong(date: string, kind: string): void {
  checkDemande(`
"dateFacture": "${date}"
               ${'^'.repeat(date.length + 2)} date-format ${kind}`);
}
