import { claimText, type Demande, demandeText, fileName } from './claim.ts';

/** The day in the name of the file that was sent. */
export const SENT_DAY = '20230222';
/** What the portal returned bears the name of what was sent (see `claimNameIn`). */
export const RETURNED_NAME = `${fileName('001', SENT_DAY).replace('.json', '')}_FichierRetour.json`;

/** All made up: the FINESS numbers are of no establishment. */
export const DEMANDES: readonly Demande[] = [
  {
    numeroASP: 'FINBIO000021',
    numeroEditeur: '00021',
    dateFacture: '16/01/2023',
    amount: '2917.00',
    beneficiaires: ['219999208', '259999217'],
    pieces: ['FACTURE.pdf', 'VA.pdf'],
  },
  {
    numeroASP: 'FINBIO000022',
    numeroEditeur: '00022',
    dateFacture: '18/01/2023',
    amount: '2640.00',
    beneficiaires: ['299999227'],
    pieces: ['FACTURE.pdf', 'VA.png'],
  },
  {
    numeroASP: 'FINBIO000023',
    numeroEditeur: '00023',
    dateFacture: '25/01/2023',
    amount: '2917.00',
    beneficiaires: ['339999237'],
    pieces: ['FACTURE.jpg', 'VA.pdf'],
  },
  {
    numeroASP: 'FINBIO000024',
    numeroEditeur: '00024',
    dateFacture: '02/02/2023',
    amount: '1875.50',
    beneficiaires: ['389999244'],
    pieces: ['FACTURE.pdf', 'VA.jpg'],
  },
];

/** A claim that was sent, the keys in the objects of their blocks. */
export function sentFile(): string {
  return claimText(DEMANDES.map((demande, index) => demandeText(demande, index + 1, 'blocks')));
}

const ACCEPTED = { codeTraitement: 'OK', libelleTraitement: 'Demande acceptée' };
const ANSWERS = [
  ACCEPTED,
  {
    codeTraitement: 'KO',
    libelleTraitement: "Demande rejetée : l'avance du numeroASP FINBIO000022 n'a pas le statut « payée »",
  },
  { codeTraitement: 'KO', libelleTraitement: 'Contrôle complémentaire en cours' },
  ACCEPTED,
];

/** The same claim as the portal gives it back. */
export function returnedFile(): string {
  const answered = DEMANDES.map((demande, index) => ({ ...demande, ...ANSWERS[index] }));
  return claimText(
    answered.map((demande, index) => demandeText(demande, index + 1, 'blocks')),
    'IMP-20230222-0001',
  );
}
