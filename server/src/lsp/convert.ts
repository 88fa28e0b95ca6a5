import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Langue, wordMessage, wordProblem } from '../core/messages/messages.ts';
import type { Level, Problem } from '../core/problem.ts';
import type { Pages } from './pages.ts';

const SEVERITY: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** A problem as the protocol says it: offsets become lines and UTF-16 columns of `text`. */
export function toDiagnostic(problem: Problem, text: TextDocument, langue: Langue, pages: Pages): Diagnostic {
  const { code, level, message, ligne, related } = problem;
  const diagnostic: Diagnostic = {
    range: toRange(problem, text),
    severity: SEVERITY[level],
    source: 'solde',
    code,
    message: wordProblem(problem, langue),
    data: { kind: message.kind, args: message.args, ligne },
  };
  const codeDescription = pages.descriptionOf(code);
  if (codeDescription !== undefined) diagnostic.codeDescription = codeDescription;
  if (related.length > 0) {
    diagnostic.relatedInformation = related.map((place) => ({
      location: { uri: text.uri, range: toRange(place, text) },
      message: wordMessage(place.message, langue),
    }));
  }
  return diagnostic;
}

/** Offsets as lines and UTF-16 columns. */
export function toRange({ start, end }: { start: number; end: number }, text: TextDocument): Range {
  return { start: text.positionAt(start), end: text.positionAt(end) };
}
