import { examiner, sansArchives } from '../deposit/examen.ts';
import type { Depot } from '../depot/depot.ts';
import { decode } from '../document/bytes.ts';
import { Lines } from '../document/lines.ts';
import { arbreOf } from '../features/arbre.ts';
import { frereDe } from '../nearby/frere.ts';
import { checkBytes } from '../rules/check.ts';
import { problemsOfBytes } from '../rules/problems.ts';
import type { BytesVerdict, Circumstances, Service } from '../service.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { type Summary, summaryOf } from '../workspace/summary.ts';
import { type OpenFile, type OpenFiles, verdictOf } from './openFiles.ts';

/** The bytes of a file judged, and the file that they are; undefined where they are no text. */
interface Judged extends Omit<BytesVerdict, 'summary' | 'arbre'> {
  readonly file: OpenFile | undefined;
}

type OfBytes = 'frereOfBytes' | 'verdictOfBytes' | 'verdictOfLength' | 'examiner' | 'rapport';

/** What is told of the bytes of a file, open or not. */
export function createOfBytes(files: OpenFiles, now: () => Date): Pick<Service, OfBytes> {
  return {
    frereOfBytes: (bytes, place) => frereDe(bytes, place),
    verdictOfLength: (length, circumstances = {}) =>
      verdictOf({ length, document: undefined, check: undefined }, circumstances),
    verdictOfBytes(bytes, circumstances = {}) {
      const { text, file, kind, problems } = judge(files, bytes, circumstances);
      const check = file?.check;
      return {
        text,
        kind,
        problems,
        summary: () => check && summaryInLines(check.depot, text),
        arbre: () => check && arbreOf(check, problems),
      };
    },
    examiner(bytes, circumstances = {}) {
      const { nomJson = '', voisinage } = circumstances;
      // Archives that are to be replaced say nothing of the deposit.
      const others = voisinage && sansArchives(voisinage, nomJson);
      const { text, file, problems } = judge(files, bytes, { ...circumstances, voisinage: others });
      return examiner(text, file?.check, problems, voisinage);
    },
    async rapport(bytes, { langue, version, fs, signal }, circumstances = {}) {
      const { nomJson: nom = '', settings = DEFAULT_SETTINGS } = circumstances;
      const { text, problems, file } = judge(files, bytes, circumstances);
      const { regles, voisinsTailleMax: tailleMax } = settings;
      const source = { fs, tailleMax, signal };
      const { creerRapport } = await import('../deposit/report/creer.ts');
      return await creerRapport(
        { nom, bytes, text, problems, check: file?.check },
        { langue, version, date: now(), regles, source },
      );
    },
  };
}

function summaryInLines(depot: Depot, text: string): Summary {
  const lines = new Lines(text);
  return summaryOf(depot, (offset) => lines.positionOf(offset));
}

function judge(files: OpenFiles, bytes: Uint8Array, circumstances: Circumstances): Judged {
  const { text, faults } = decode(bytes);
  const encoding = problemsOfBytes(checkBytes(faults), circumstances.settings ?? DEFAULT_SETTINGS);
  if (faults.some(({ kind }) => kind === 'binaire')) {
    return { text, file: undefined, kind: undefined, problems: encoding };
  }
  const file = files.check(text, circumstances);
  const { kind, problems } = verdictOf(file, circumstances);
  return { text, file, kind, problems: [...encoding, ...problems] };
}
