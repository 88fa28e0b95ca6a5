import { completionsAt } from '../../editor/completion.ts';
import { dropFiles } from '../../editor/drop.ts';
import { navigationIn } from '../../editor/navigation.ts';
import { refactorings } from '../../editor/refactor/refactorings.ts';
import { prepareRename, rename } from '../../editor/rename.ts';
import type { RefusalMessage } from '../../messages/refusals.ts';
import type { Check } from '../../rules/engine/check.ts';
import { repairables } from '../../rules/engine/fixes.ts';
import { DEFAULT_SETTINGS } from '../../settings.ts';
import { pasteRows } from '../../tables/rows/paste.ts';
import type { Circumstances } from '../judge.ts';
import type { Service } from '../service.ts';
import type { OpenFiles } from './openFiles.ts';

const NOT_READ: RefusalMessage = { refusal: 'unread' };

type AtPlaces =
  | 'fixes'
  | 'complete'
  | 'refactorings'
  | 'prepareRename'
  | 'rename'
  | 'pasteRows'
  | 'dropFiles'
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
    complete(name, offset, language, circumstances = {}) {
      const check = circumstances.isTemplate === true ? undefined : checkOf(name, circumstances);
      return check === undefined ? [] : completionsAt(check.claimFile, check.context, offset, language);
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
    rename(name, offset, created, circumstances = {}) {
      const check = checkOf(name, circumstances);
      return check === undefined ? NOT_READ : rename(check, offset, created);
    },
    pasteRows(name, offset, text, circumstances = {}) {
      const check = checkOf(name, circumstances);
      return check && pasteRows(check, offset, text);
    },
    dropFiles(name, offset, files, circumstances = {}) {
      const check = checkOf(name, circumstances);
      return check && dropFiles(check, offset, files);
    },
  };
}
