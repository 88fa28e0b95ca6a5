import { creerApercu } from '../deposit/apercu/creer.ts';
import { format } from '../features/format/format.ts';
import { hintsIn } from '../features/hints.ts';
import { hoverAt } from '../features/hover.ts';
import { lensesOf } from '../features/lenses.ts';
import { problemsOf } from '../rules/problems.ts';
import type { Service } from '../service.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { OpenFiles } from './openFiles.ts';

type Reading = 'hover' | 'lenses' | 'hints' | 'apercu' | 'format';

/** What is told of an open file when it is asked for, and its format. */
export function createReading(files: OpenFiles): Pick<Service, Reading> {
  return {
    format(name, text, extent, options) {
      const { document } = files.find(name);
      return document === undefined ? [] : format(text, document, extent, options);
    },
    hover(name, offset, lecteur, circumstances = {}) {
      const { check } = files.current(name, circumstances);
      return check && hoverAt(check, circumstances.settings ?? DEFAULT_SETTINGS, offset, lecteur);
    },
    lenses(name, langue, circumstances = {}) {
      const { check } = files.current(name, circumstances);
      return check === undefined ? [] : lensesOf(check, circumstances.settings ?? DEFAULT_SETTINGS, langue);
    },
    hints(name, { start, end }, langue, circumstances = {}) {
      const { check } = files.current(name, circumstances);
      return check === undefined ? [] : hintsIn(check, start, end, langue);
    },
    apercu(name, langue, circumstances = {}) {
      const { check } = files.current(name, circumstances);
      const { settings = DEFAULT_SETTINGS } = circumstances;
      return check && creerApercu(check, problemsOf(check, settings), settings.zipTailleMax, langue);
    },
  };
}
