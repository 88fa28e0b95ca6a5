import { creerApercu } from '../deposit/apercu/creer.ts';
import { readDepot } from '../depot/depot.ts';
import { arbreOf } from '../features/arbre.ts';
import { etatOf } from '../features/etat.ts';
import { format } from '../features/format/format.ts';
import { hintsIn } from '../features/hints.ts';
import { hoverAt } from '../features/hover.ts';
import { lensesOf } from '../features/lenses.ts';
import { resumerFrere } from '../nearby/frere.ts';
import { problemsOf } from '../rules/problems.ts';
import type { Service } from '../service.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { type OpenFiles, verdictOf } from './openFiles.ts';

type Reading = 'verdict' | 'hover' | 'lenses' | 'hints' | 'etat' | 'apercu' | 'arbre' | 'frere' | 'format';

/** What is told of an open file, and its format. */
export function createReading(files: OpenFiles): Pick<Service, Reading> {
  return {
    verdict: (name, circumstances = {}) => verdictOf(files.current(name, circumstances), circumstances),
    format(name, text, extent, options) {
      const { document } = files.find(name);
      return document === undefined ? [] : format(text, document, extent, options);
    },
    frere(name, place, range) {
      const { document, check: known } = files.find(name);
      if (document === undefined) return undefined;
      return resumerFrere(place, known?.depot.document === document ? known.depot : readDepot(document), range);
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
    etat(name, langue, circumstances = {}) {
      const file = files.current(name, circumstances);
      return etatOf(file.check, verdictOf(file, circumstances).problems, langue);
    },
    apercu(name, langue, circumstances = {}) {
      const { check } = files.current(name, circumstances);
      const { settings = DEFAULT_SETTINGS } = circumstances;
      return check && creerApercu(check, problemsOf(check, settings), settings.zipTailleMax, langue);
    },
    arbre(name, circumstances = {}) {
      const file = files.current(name, circumstances);
      return file.check && arbreOf(file.check, verdictOf(file, circumstances).problems);
    },
  };
}
