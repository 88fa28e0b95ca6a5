import { readClaimFile } from '../../claim/claimFile.ts';
import { statusOf } from '../../editor/status.ts';
import { fileTree } from '../../editor/tree.ts';
import { summariseSibling } from '../../nearby/sibling.ts';
import type { Judge } from '../judge.ts';
import { summaryOf } from '../summary.ts';
import { type OpenFiles, verdictOf } from './openFiles.ts';

type Judging = 'verdict' | 'sibling' | 'summary' | 'status' | 'tree';

/** What is told of an open file to those who did not ask. */
export function createJudging(files: OpenFiles): Pick<Judge, Judging> {
  return {
    verdict: (name, circumstances = {}) => verdictOf(files.current(name, circumstances), circumstances),
    sibling(name, place, range) {
      const { document, check: known } = files.find(name);
      if (document === undefined) return undefined;
      return summariseSibling(
        place,
        known?.claimFile.document === document ? known.claimFile : readClaimFile(document),
        range,
      );
    },
    summary(name, positionOf, circumstances = {}) {
      const { check } = files.current(name, circumstances);
      return check && summaryOf(check.claimFile, positionOf);
    },
    status(name, language, circumstances = {}) {
      const file = files.current(name, circumstances);
      return statusOf(file.check, verdictOf(file, circumstances).problems, language);
    },
    tree(name, circumstances = {}) {
      const file = files.current(name, circumstances);
      return file.check && fileTree(file.check, verdictOf(file, circumstances).problems);
    },
  };
}
