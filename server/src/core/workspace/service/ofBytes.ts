import { DEFAULT_SETTINGS } from '../../settings.ts';
import { examine, withoutArchives } from '../../submission/check.ts';
import type { Service } from '../service.ts';
import { judgeBytes } from './bytesJudging.ts';
import type { OpenFiles } from './openFiles.ts';

/** What is made of the bytes of a file, open or not. */
export function createOfBytes(files: OpenFiles): Pick<Service, 'examine' | 'report'> {
  return {
    examine(bytes, circumstances = {}) {
      const { fileName = '', surroundings } = circumstances;
      // Archives that are to be replaced say nothing of the deposit.
      const others = surroundings && withoutArchives(surroundings, fileName);
      const { text, file, problems } = judgeBytes(files, bytes, { ...circumstances, surroundings: others });
      return examine(text, file?.check, problems, surroundings);
    },
    async report(bytes, { language, version, fs, signal }, circumstances = {}) {
      const { fileName: name = '', settings = DEFAULT_SETTINGS } = circumstances;
      const { text, problems, file } = judgeBytes(files, bytes, circumstances);
      const { rules, nearbyMaximumSize: maximumSize } = settings;
      const source = { fs, maximumSize, signal };
      const { createReport } = await import('../../report/create.ts');
      return await createReport(
        { name, bytes, text, problems, check: file?.check },
        { language, version, date: files.now(), rules, source },
      );
    },
  };
}
