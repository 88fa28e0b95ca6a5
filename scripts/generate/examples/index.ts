import { fileName, pieceNames } from './claim.ts';
import { faultyFile } from './faulty.ts';
import { pieceBytes } from './pieces.ts';
import { README } from './readme.ts';
import { returnedFile, rightFile } from './right.ts';

type Files = [path: string, content: string | Uint8Array][];

/** The deposit folder that a newcomer opens, by paths from the repository's root. */
export function examples(): Files {
  const [right, faulty] = [rightFile(), faultyFile()];
  const files: Files = [
    ['README.md', README],
    [fileName('001'), right],
    [fileName('002'), faulty],
    [fileName('003'), returnedFile()],
    ...pieceNames(right).map((name): Files[number] => [name, pieceBytes(name)]),
    ...faultyPieces(faulty).map(([name, bytes]): Files[number] => [`pieces-002/${name}`, bytes]),
  ];
  return files.map(([path, content]) => [`examples/${path}`, content]);
}

/** The pieces of the faulty file, which have faults of their own: one is absent, one is written in another case… */
function faultyPieces(claim: string): Files {
  const pieces = new Map(pieceNames(claim).map((name) => [name, pieceBytes(name)]));
  pieces.delete('BIO-LOINC-Va1-VA-00104.pdf');
  pieces.delete('BIO-LOINC-Va1-FACTURE-00104.pdf');
  pieces.set('BIO-LOINC-VA1-Facture-00104.pdf', pieceBytes('BIO-LOINC-Va1-FACTURE-00104.pdf'));
  pieces.set('BIO-LOINC-Va1-VA-00105.pdf', new Uint8Array());
  pieces.set('BIO-LOINC-Va1-FACTURE-00106.png', pieceBytes('BIO-LOINC-Va1-FACTURE-00106.jpg'));
  return [...pieces];
}
