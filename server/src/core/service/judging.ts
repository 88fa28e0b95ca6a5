import { readDepot } from '../depot/depot.ts';
import { arbreOf } from '../features/arbre.ts';
import { etatOf } from '../features/etat.ts';
import type { Judge } from '../judge.ts';
import { resumerFrere } from '../nearby/frere.ts';
import { summaryOf } from '../workspace/summary.ts';
import { type OpenFiles, verdictOf } from './openFiles.ts';

type Judging = 'verdict' | 'frere' | 'summary' | 'etat' | 'arbre';

/** What is told of an open file to those who did not ask. */
export function createJudging(files: OpenFiles): Pick<Judge, Judging> {
  return {
    verdict: (name, circumstances = {}) => verdictOf(files.current(name, circumstances), circumstances),
    frere(name, place, range) {
      const { document, check: known } = files.find(name);
      if (document === undefined) return undefined;
      return resumerFrere(place, known?.depot.document === document ? known.depot : readDepot(document), range);
    },
    summary(name, positionOf, circumstances = {}) {
      const { check } = files.current(name, circumstances);
      return check && summaryOf(check.depot, positionOf);
    },
    etat(name, langue, circumstances = {}) {
      const file = files.current(name, circumstances);
      return etatOf(file.check, verdictOf(file, circumstances).problems, langue);
    },
    arbre(name, circumstances = {}) {
      const file = files.current(name, circumstances);
      return file.check && arbreOf(file.check, verdictOf(file, circumstances).problems);
    },
  };
}
