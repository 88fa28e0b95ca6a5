import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Location,
  type Position as ProtocolPosition,
  type Range,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language } from '../core/messages/language.ts';
import { wordMessage, wordProblem } from '../core/messages/messages.ts';
import type { FileRange, Level, Position, Problem, Related, RelatedFile } from '../core/problem.ts';
import type { Pages } from './pages.ts';
import { uriOf } from './uris.ts';

const SEVERITY: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** A problem as the protocol says it: offsets become lines and UTF-16 columns of `text`. */
export function toDiagnostic(problem: Problem, text: TextDocument, language: Language, pages: Pages): Diagnostic {
  const { code, level, message, line, related, elsewhere } = problem;
  const diagnostic: Diagnostic = {
    range: toRange(problem, text),
    severity: SEVERITY[level],
    source: 'solde',
    code,
    message: wordProblem(problem, language),
    data: { kind: message.kind, args: message.args, line },
  };
  const codeDescription = pages.descriptionOf(code);
  if (codeDescription !== undefined) diagnostic.codeDescription = codeDescription;
  const places: DiagnosticRelatedInformation[] = [
    ...related.map((place) => ({
      location: { uri: text.uri, range: toRange(place, text) },
      ...worded(place, language),
    })),
    ...elsewhere.map((place) => ({ location: locationOf(place), ...worded(place, language) })),
  ];
  if (places.length > 0) diagnostic.relatedInformation = places;
  return diagnostic;
}

function worded({ message }: Related | RelatedFile, language: Language): { message: string } {
  return { message: wordMessage(message, language) };
}

function locationOf({ path, range }: RelatedFile): Location {
  return { uri: uriOf(path), range: fromRange(range) };
}

export function fromRange({ start, end }: FileRange): Range {
  return { start: fromPosition(start), end: fromPosition(end) };
}

/** The protocol counts lines and columns from 0, people and the core from 1. */
function fromPosition({ line, column }: Position): ProtocolPosition {
  return { line: line - 1, character: column - 1 };
}

export function toPosition({ line, character }: ProtocolPosition): Position {
  return { line: line + 1, column: character + 1 };
}

/** Offsets as lines and UTF-16 columns. */
export function toRange({ start, end }: { start: number; end: number }, text: TextDocument): Range {
  return { start: text.positionAt(start), end: text.positionAt(end) };
}

/** A range of a text as offsets; the whole of it for a client that says none. */
export function spanOf(range: Range | undefined, text: TextDocument): { start: number; end: number } {
  if (range === undefined) return { start: 0, end: text.getText().length };
  return { start: text.offsetAt(range.start), end: text.offsetAt(range.end) };
}
