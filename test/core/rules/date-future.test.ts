import { checkDemande } from '../../support/demande.ts';

/** Fixtures are read on 30 June 2026. */
describe('date-future', () => {
  it('warns of a day after today', () => {
    checkDemande(`
"dateFacture": "01/07/2026"
               ^^^^^^^^^^^^ date-future today warning`);
  });

  it('is silent on today and before', () => {
    checkDemande('"dateFacture": "30/06/2026"');
    checkDemande('"dateFacture": "31/12/2025"');
  });

  const fileName = 'JSON-LOINC00001-20260301-001.json';

  it('warns of a day after the deposit', () => {
    checkDemande(
      `
"dateFacture": "02/03/2026"
               ^^^^^^^^^^^^ date-future submission warning`,
      ['dateFacture'],
      { fileName },
    );
  });

  it('is silent on the day of the deposit', () => {
    checkDemande('"dateFacture": "01/03/2026"', ['dateFacture'], { fileName });
  });

  it('says once a day after both', () => {
    checkDemande(
      `
"dateFacture": "01/07/2026"
               ^^^^^^^^^^^^ date-future today warning`,
      ['dateFacture'],
      { fileName },
    );
  });

  it('leaves a day that does not exist to date-calendrier', () => {
    checkDemande(`
"dateFacture": "31/11/2026"
               ^^^^^^^^^^^^ date-calendrier day`);
  });
});
