import { checkDemande } from '../../support/demande.ts';

describe('date-calendrier', () => {
  it('knows leap years', () => {
    checkDemande(`"dateFacture": "29/02/2024"`);
    checkDemande(`
"dateFacture": "29/02/2023"
               ^^^^^^^^^^^^ date-calendrier day`);
    checkDemande(`
"dateFacture": "29/02/2100"
               ^^^^^^^^^^^^ date-calendrier day`);
  });

  it('knows the months of thirty days', () => {
    checkDemande(`"dateFacture": "31/03/2023"`);
    checkDemande(`
"dateFacture": "31/04/2023"
               ^^^^^^^^^^^^ date-calendrier day`);
  });

  it('knows no day zero', () => {
    checkDemande(`
"dateFacture": "00/01/2023"
               ^^^^^^^^^^^^ date-calendrier day`);
  });

  for (const date of ['13/13/2023', '01/00/2023']) {
    it(`knows no such month as that of ${date}`, () => {
      checkDemande(`
"dateFacture": "${date}"
               ^^^^^^^^^^^^ date-calendrier month`);
    });
  }

  it('takes no year before 1900', () => {
    checkDemande(`
"dateFacture": "01/01/0023"
               ^^^^^^^^^^^^ date-calendrier year`);
  });

  it('leaves a day that exists month first to date-format', () => {
    checkDemande(`
"dateFacture": "02/13/2023"
               ^^^^^^^^^^^^ date-format month-first`);
  });

  it('says nothing of a date of another form', () => {
    checkDemande(`
"dateFacture": "31/2/2023"
               ^^^^^^^^^^^ date-format nonexistent`);
  });
});
