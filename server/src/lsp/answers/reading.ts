import {
  type CodeLens,
  type CodeLensParams,
  type Hover,
  type HoverParams,
  type InlayHint,
  type InlayHintParams,
  MarkupKind,
} from 'vscode-languageserver';
import { hintsIn } from '../../core/editor/hints.ts';
import { hoverAt } from '../../core/editor/hover.ts';
import { lensesOf } from '../../core/editor/lenses.ts';
import { spanOf } from '../convert.ts';
import { type Answering, checkedIn } from './answering.ts';

/** Tells what the text means: where the pointer is, over the demandes, behind values. */
export function serveReading(answering: Answering): void {
  const { connection, capabilities } = answering;
  const formats: unknown = capabilities.textDocument?.hover?.contentFormat;
  const markdown = Array.isArray(formats) && formats.includes(MarkupKind.Markdown);
  connection.onHover((params) => hover(answering, params, markdown));
  connection.onCodeLens((params) => lenses(answering, params));
  connection.languages.inlayHint.on((params) => hints(answering, params));
}

function hover(
  answering: Answering,
  { textDocument: { uri }, position }: HoverParams,
  markdown: boolean,
): Hover | null {
  const { document: text, check } = checkedIn(answering, uri) ?? {};
  if (text === undefined || check === undefined) return null;
  const reader = { language: answering.session.settings.languageOf(uri), markdown };
  const found = hoverAt(check, text.offsetAt(position), reader);
  if (found === undefined) return null;
  const kind = markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return {
    contents: { kind, value: found.text },
    range: { start: text.positionAt(found.start), end: text.positionAt(found.end) },
  };
}

/** Words over a line, that do nothing when they are clicked. Of several on one line the first is shown. */
function lenses(answering: Answering, { textDocument: { uri } }: CodeLensParams): CodeLens[] {
  const { document: text, check } = checkedIn(answering, uri) ?? {};
  if (text === undefined || check?.settings.codeLens !== true) return [];
  const byLine = new Map<number, CodeLens>();
  for (const { offset, text: shown } of lensesOf(check, answering.session.settings.languageOf(uri))) {
    const start = text.positionAt(offset);
    const range = { start, end: text.positionAt(offset + 1) };
    if (!byLine.has(start.line)) byLine.set(start.line, { range, command: { title: shown, command: '' } });
  }
  return [...byLine.values()];
}

function hints(answering: Answering, { textDocument: { uri }, range }: InlayHintParams): InlayHint[] {
  const { document: text, check } = checkedIn(answering, uri) ?? {};
  if (text === undefined || check?.settings.inlayHints !== true) return [];
  return hintsIn(check, spanOf(range, text), answering.session.settings.languageOf(uri)).map(
    ({ offset, text: shown }) => ({ position: text.positionAt(offset), label: shown, paddingLeft: true }),
  );
}
