import { claimText, type Demande, demandeText } from './claim.ts';

/** All made up, save the FINESS numbers: five published ones, the last is no establishment. */
export const DEMANDES: readonly Demande[] = [
  {
    numeroASP: 'FINBIO000006',
    numeroEditeur: '00001',
    dateFacture: '15/12/2022',
    amount: '2917.00',
    beneficiaires: ['750712184', '690781810'],
    pieces: ['FACTURE.pdf', 'VA.pdf'],
  },
  {
    numeroASP: 'FINBIO000007',
    numeroEditeur: '00002',
    dateFacture: '09/01/2023',
    amount: '2450.50',
    beneficiaires: ['2A0000014'],
    pieces: ['FACTURE.pdf', 'VA.png', 'CT1.pdf'],
  },
  {
    numeroASP: 'FINBIO000012',
    numeroEditeur: '00003',
    dateFacture: '31/01/2023',
    amount: '2917.00',
    beneficiaires: ['2B0000020'],
    pieces: ['FACTURE.jpg', 'VA.pdf', 'CT1.pdf', 'CT2.pdf'],
  },
  {
    numeroASP: 'FINBIO000013',
    numeroEditeur: '00004',
    dateFacture: '07/02/2023',
    amount: '1980.00',
    beneficiaires: ['970100228', '389999111'],
    pieces: ['FACTURE.png', 'VA.jpg'],
  },
];

/** A claim without a fault, the keys directly in the demandes. */
export function rightFile(): string {
  return claimText(DEMANDES.map((demande, index) => demandeText(demande, index + 1, 'flat')));
}
