import { format } from '../../editor/format/format.ts';
import { hintsIn } from '../../editor/hints.ts';
import { hoverAt } from '../../editor/hover.ts';
import { lensesOf } from '../../editor/lenses.ts';
import { createPreview } from '../../preview/create.ts';
import { problemsOf } from '../../rules/engine/problems.ts';
import { DEFAULT_SETTINGS } from '../../settings.ts';
import type { Service } from '../service.ts';
import type { OpenFiles } from './openFiles.ts';

type Reading = 'hover' | 'lenses' | 'hints' | 'preview' | 'format';

/** What is told of an open file when it is asked for, and its format. */
export function createReading(files: OpenFiles): Pick<Service, Reading> {
  return {
    format(name, text, extent, options) {
      const { document } = files.find(name);
      return document === undefined ? [] : format(text, document, extent, options);
    },
    hover(name, offset, reader, circumstances = {}) {
      const { check } = files.current(name, circumstances);
      return check && hoverAt(check, circumstances.settings ?? DEFAULT_SETTINGS, offset, reader);
    },
    lenses(name, language, circumstances = {}) {
      const { check } = files.current(name, circumstances);
      return check === undefined ? [] : lensesOf(check, circumstances.settings ?? DEFAULT_SETTINGS, language);
    },
    hints(name, { start, end }, language, circumstances = {}) {
      const { check } = files.current(name, circumstances);
      return check === undefined ? [] : hintsIn(check, start, end, language);
    },
    preview(name, language, circumstances = {}) {
      const { check } = files.current(name, circumstances);
      const { settings = DEFAULT_SETTINGS } = circumstances;
      return check && createPreview(check, problemsOf(check, settings), settings.zipMaximumSize, language);
    },
  };
}
