import { examiner, sansArchives } from '../deposit/examen.ts';
import type { Service } from '../service.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { judgeBytes } from './bytesJudging.ts';
import type { OpenFiles } from './openFiles.ts';

/** What is made of the bytes of a file, open or not. */
export function createOfBytes(files: OpenFiles): Pick<Service, 'examiner' | 'rapport'> {
  return {
    examiner(bytes, circumstances = {}) {
      const { nomJson = '', voisinage } = circumstances;
      // Archives that are to be replaced say nothing of the deposit.
      const others = voisinage && sansArchives(voisinage, nomJson);
      const { text, file, problems } = judgeBytes(files, bytes, { ...circumstances, voisinage: others });
      return examiner(text, file?.check, problems, voisinage);
    },
    async rapport(bytes, { langue, version, fs, signal }, circumstances = {}) {
      const { nomJson: nom = '', settings = DEFAULT_SETTINGS } = circumstances;
      const { text, problems, file } = judgeBytes(files, bytes, circumstances);
      const { regles, voisinsTailleMax: tailleMax } = settings;
      const source = { fs, tailleMax, signal };
      const { creerRapport } = await import('../deposit/report/creer.ts');
      return await creerRapport(
        { nom, bytes, text, problems, check: file?.check },
        { langue, version, date: files.now(), regles, source },
      );
    },
  };
}
