import { wordFix as fix } from '../../server/src/core/messages/fixTitles.ts';
import { wordMessage as message, wordProblem as problem } from '../../server/src/core/messages/messages.ts';
import { wordNote as note } from '../../server/src/core/messages/notes.ts';
import { wordRefactoring as refactoring } from '../../server/src/core/messages/refactorTitles.ts';
import { wordRefusal as refusal } from '../../server/src/core/messages/refusals.ts';
import { wordSubmission as submission } from '../../server/src/core/messages/submissionTexts.ts';

// What is said, as tests write it: with a space where a no-break space keeps a sign with its word (`messages.test.ts` looks at these).

export function spaced(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

const inSpaces =
  <Args extends unknown[]>(word: (...args: Args) => string) =>
  (...args: Args): string =>
    spaced(word(...args));

export const wordFix = inSpaces(fix);
export const wordMessage = inSpaces(message);
export const wordNote = inSpaces(note);
export const wordProblem = inSpaces(problem);
export const wordRefactoring = inSpaces(refactoring);
export const wordRefusal = inSpaces(refusal);
export const wordSubmission = inSpaces(submission);
