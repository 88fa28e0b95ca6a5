import { completionsAt } from '../features/completion.ts';
import { deposer } from '../features/deposer.ts';
import { navigationIn } from '../features/navigation.ts';
import { refactorings } from '../features/refactor/refactorings.ts';
import { prepareRename, rename } from '../features/rename.ts';
import { coller } from '../features/rows/coller.ts';
import type { Circumstances } from '../judge.ts';
import type { Refus } from '../messages/refusals.ts';
import type { Check } from '../rules/check.ts';
import { repairables } from '../rules/fixes.ts';
import type { Service } from '../service.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { OpenFiles } from './openFiles.ts';

const NOT_READ: Refus = { refus: 'non-lu' };

type AtPlaces =
  | 'fixes'
  | 'complete'
  | 'refactorings'
  | 'prepareRename'
  | 'rename'
  | 'coller'
  | 'deposer'
  | 'navigation';

/** What is asked for at a place of an open file. */
export function createAtPlaces(files: OpenFiles): Pick<Service, AtPlaces> {
  // Undefined where it is too long.
  const checkOf = (name: string, circumstances: Circumstances): Check | undefined =>
    files.current(name, circumstances).check;
  return {
    fixes(name, span, circumstances = {}) {
      const check = checkOf(name, circumstances);
      return check === undefined ? [] : repairables(check, circumstances.settings ?? DEFAULT_SETTINGS, span);
    },
    complete(name, offset, langue, circumstances = {}) {
      const check = circumstances.estModele === true ? undefined : checkOf(name, circumstances);
      return check === undefined ? [] : completionsAt(check.depot, check.context, offset, langue);
    },
    refactorings(name, span, circumstances = {}) {
      const check = checkOf(name, circumstances);
      return check === undefined ? [] : refactorings(check, span);
    },
    navigation(name, circumstances = {}) {
      const check = checkOf(name, circumstances);
      return check && navigationIn(check);
    },
    prepareRename(name, offset, circumstances = {}) {
      const check = checkOf(name, circumstances);
      return check === undefined ? NOT_READ : prepareRename(check, offset);
    },
    rename(name, offset, nouveau, circumstances = {}) {
      const check = checkOf(name, circumstances);
      return check === undefined ? NOT_READ : rename(check, offset, nouveau);
    },
    coller(name, offset, text, circumstances = {}) {
      const check = checkOf(name, circumstances);
      return check && coller(check, offset, text);
    },
    deposer(name, offset, files, circumstances = {}) {
      const check = checkOf(name, circumstances);
      return check && deposer(check, offset, files);
    },
  };
}
