import { fileName, pieceNames } from './claim.ts';
import { faultyFile } from './faulty.ts';
import type { Files } from './files.ts';
import { advanceFile, earlierFile, faultyPieces } from './nearby.ts';
import { pieceBytes } from './pieces.ts';
import { README } from './readme.ts';
import { rightFile } from './right.ts';
import { RETURNED_NAME, returnedFile, SENT_DAY, sentFile } from './sent.ts';

/** The deposit folder that a newcomer opens, by paths from the repository's root. */
export function examples(): Files {
  const [right, faulty, sent] = [rightFile(), faultyFile(), sentFile()];
  const files: Files = [
    ['README.md', README],
    [fileName('001'), right],
    [fileName('002'), faulty],
    [fileName('001', SENT_DAY), sent],
    [RETURNED_NAME, returnedFile()],
    ...pieceNames(right).map((name): Files[number] => [name, pieceBytes(name)]),
    ...pieceNames(sent).map((name): Files[number] => [`pieces-${SENT_DAY}/${name}`, pieceBytes(name)]),
    [fileName('001', '20221003'), advanceFile()],
    [fileName('001', '20230215'), earlierFile()],
    ...faultyPieces(faulty).map(([name, bytes]): Files[number] => [`pieces-002/${name}`, bytes]),
  ];
  return files.map(([path, content]) => [`examples/${path}`, content]);
}
