import { zipSync } from 'fflate';
import { claimText, demandeText, pieceNames } from './claim.ts';
import { DEMANDES as FAULTY } from './faulty.ts';
import type { Files } from './files.ts';
import { pieceBytes } from './pieces.ts';
import { DEMANDES as RIGHT } from './right.ts';
import { DEMANDES as SENT } from './sent.ts';

/** What is said of the faulty file because of what lies around it: the code of the rule, and the line. */
export const NEARBY_FAULTS: readonly (readonly [code: string, line: number])[] = [
  ['zip-incomplet', 2],
  ['piece-introuvable', 4],
  ['piece-casse', 4],
  ['asp-editeur-incoherent', 4],
  ['piece-vide', 5],
  ['piece-orpheline', 5],
  // Its pieces are named for line 6, whose number it has.
  ['piece-contenu', 7],
  ['asp-deja-utilise', 9],
];

/** The pieces of the faulty file, in a folder and, but for one, in an archive. */
export function faultyPieces(claim: string): Files {
  const pieces = new Map(pieceNames(claim).map((name) => [name, pieceBytes(name)]));
  pieces.delete('BIO-LOINC-Va1-VA-00104.pdf');
  pieces.delete('BIO-LOINC-Va1-FACTURE-00104.pdf');
  pieces.set('BIO-LOINC-VA1-Facture-00104.pdf', pieceBytes('BIO-LOINC-Va1-FACTURE-00104.pdf'));
  pieces.set('BIO-LOINC-Va1-VA-00105.pdf', new Uint8Array());
  pieces.set('BIO-LOINC-Va1-CT1-00105.pdf', pieceBytes('BIO-LOINC-Va1-CT1-00105.pdf'));
  pieces.set('BIO-LOINC-Va1-FACTURE-00106.png', pieceBytes('BIO-LOINC-Va1-FACTURE-00106.jpg'));
  const packed = [...pieces].filter(([name]) => name !== 'BIO-LOINC-Va1-VA-00102.pdf');
  return [...pieces, ['envoi-002.zip', archive(packed)]];
}

/** The same bytes on every machine: nothing is compressed, and the time is no machine's own. */
function archive(files: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 0, mtime: new Date(2023, 1, 28) });
}

/** A request for an advance that has no balance claim yet. */
const WAITING = { numeroASP: 'FINBIO000031', numeroEditeur: '00031', beneficiaires: ['449999259'] };

/** The requests for an advance (its form is imagined): of one demande the faulty file has another `numeroASP`. */
export function advanceFile(): string {
  const ofFaulty = FAULTY.filter(({ numeroEditeur }) => numeroEditeur === '00104');
  const demandes = [...RIGHT, ...SENT, ...ofFaulty, WAITING];
  return claimText(
    demandes.map(({ numeroASP, numeroEditeur, beneficiaires }, index) =>
      JSON.stringify(
        {
          numLigne: index + 1,
          typeAction: 'C',
          numeroASP: numeroEditeur === '00104' ? 'FINBIO104001' : numeroASP,
          numeroEditeur,
          beneficiaires,
        },
        null,
        2,
      ),
    ),
    'IMP-20221003-0001',
  );
}

/** A deposit that the portal accepted, with a demande that the faulty file has again. */
export function earlierFile(): string {
  const answer = { codeTraitement: 'OK', libelleTraitement: 'Demande acceptée' };
  const last = FAULTY.slice(-1).map((demande) => demandeText({ ...demande, ...answer }, 1, 'blocks'));
  return claimText(last, 'IMP-20230215-0001');
}
