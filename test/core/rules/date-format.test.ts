import { checkDemande } from '../../support/demande.ts';

describe('date-format', () => {
  it('finds nothing in a date written JJ/MM/AAAA', () => {
    checkDemande(`"dateFacture": "13/02/2023"`);
  });

  it('names the order of an ISO date', () => {
    checkDemande(`
"dateFacture": "2023-02-13"
               ^^^^^^^^^^^^ date-format iso`);
  });
});
