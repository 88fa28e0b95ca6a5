import { readClaimFile } from '../../claim/claimFile.ts';
import { dayOf } from '../../claim/claimName.ts';
import { follow } from '../../editor/follow.ts';
import { newFile } from '../../editor/newFile.ts';
import { type Document, MAX_LENGTH, readDocument } from '../../json/document.ts';
import { quote } from '../../json/writing.ts';
import type { RefusalMessage } from '../../messages/refusals.ts';
import { type Check, check as checkClaimFile } from '../../rules/engine/check.ts';
import { fixAll } from '../../rules/engine/fixAll.ts';
import { DEFAULT_SETTINGS } from '../../settings.ts';
import { writeMatchReport } from '../../submission/comparisonReport.ts';
import { readAnswers, rejectedFile } from '../../submission/rejectedFile.ts';
import type { Service } from '../service.ts';
import { contextOf, type OpenFiles, verdictOf } from './openFiles.ts';

const TOO_LONG: RefusalMessage = { refusal: 'too-long' };

type OfTexts = 'fixAll' | 'follow' | 'checkHeader' | 'returned' | 'rejected' | 'comparison' | 'newFile';

/** What is made of texts, whether they are open or not. */
export function createOfTexts(files: OpenFiles): Pick<Service, OfTexts> {
  const isTooLong = (text: string): boolean => text.length > MAX_LENGTH;
  return {
    fixAll(text, circumstances = {}, code) {
      if (isTooLong(text)) return [];
      const judge = (document: Document): Check => {
        const claimFile = readClaimFile(document);
        return checkClaimFile(claimFile, contextOf(claimFile, circumstances, files.today));
      };
      return fixAll(text, judge, circumstances.settings ?? DEFAULT_SETTINGS, code);
    },
    follow: (text, renamed) => (isTooLong(text) ? [] : follow(readClaimFile(readDocument(text)), renamed)),
    checkHeader(field, value) {
      const source = quote(value);
      const text = `{ "${field}": ${source} }`;
      const start = text.indexOf(source);
      const { problems } = verdictOf(files.check(text, {}), {});
      return problems.filter((problem) => problem.start >= start && problem.end <= start + source.length);
    },
    returned: (text) => (isTooLong(text) ? TOO_LONG : readAnswers(readClaimFile(readDocument(text)))),
    rejected: (text, choice) =>
      isTooLong(text)
        ? TOO_LONG
        : rejectedFile(readClaimFile(readDocument(text)), { ...choice, day: dayOf(files.now()) }),
    comparison: writeMatchReport,
    newFile: (start) => newFile({ ...start, day: dayOf(files.now()) }),
  };
}
