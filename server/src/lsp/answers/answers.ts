import { serveActions } from './actions.ts';
import type { Answering } from './answering.ts';
import { serveComparison } from './comparison.ts';
import { serveCompletion } from './completion.ts';
import { serveDropFiles } from './drop.ts';
import { serveExport } from './export.ts';
import { serveFollow } from './follow.ts';
import { serveFormatting } from './formatting.ts';
import { serveImport } from './import.ts';
import { serveNavigation } from './navigation.ts';
import { serveNewFile } from './newFile.ts';
import { servePasteRows } from './paste.ts';
import { servePreview } from './preview.ts';
import { serveReading } from './reading.ts';
import { serveRename } from './rename.ts';
import { serveReport } from './report.ts';
import { serveAnswers } from './returned.ts';
import { serveSubmission } from './submission.ts';
import { serveTree } from './tree.ts';
import { serveWrite } from './write.ts';

/** Answers whatever the editor asks. */
export function answer(answering: Answering): void {
  servePreview(answering);
  serveTree(answering);
  servePasteRows(answering);
  serveCompletion(answering);
  serveComparison(answering);
  serveDropFiles(answering);
  serveSubmission(answering);
  serveWrite(answering);
  serveExport(answering);
  serveFollow(answering);
  serveFormatting(answering);
  serveImport(answering);
  serveNavigation(answering);
  serveNewFile(answering);
  serveReport(answering);
  serveReading(answering);
  serveRename(answering);
  serveAnswers(answering);
  serveActions(answering);
}
