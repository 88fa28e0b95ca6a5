import {
  type CodeLens,
  type CodeLensParams,
  type Hover,
  type HoverParams,
  type InlayHint,
  type InlayHintParams,
  MarkupKind,
} from 'vscode-languageserver';
import { spanOf } from '../convert.ts';
import type { Answering } from './answering.ts';

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
  { service, session: { files, settings, circumstances } }: Answering,
  { textDocument: { uri }, position }: HoverParams,
  markdown: boolean,
): Hover | null {
  const text = files.get(uri);
  if (text === undefined) return null;
  const reader = { language: settings.languageOf(uri), markdown };
  const found = service.hover(uri, text.offsetAt(position), reader, circumstances.of(uri));
  if (found === undefined) return null;
  const kind = markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return {
    contents: { kind, value: found.text },
    range: { start: text.positionAt(found.start), end: text.positionAt(found.end) },
  };
}

/** Words over a line, that do nothing when they are clicked. Of several on one line the first is shown. */
function lenses(
  { service, session: { files, settings, circumstances } }: Answering,
  params: CodeLensParams,
): CodeLens[] {
  const { uri } = params.textDocument;
  const text = files.get(uri);
  if (text === undefined || !settings.of(uri).settings.codeLens) return [];
  const byLine = new Map<number, CodeLens>();
  for (const { offset, text: shown } of service.lenses(uri, settings.languageOf(uri), circumstances.of(uri))) {
    const start = text.positionAt(offset);
    const range = { start, end: text.positionAt(offset + 1) };
    if (!byLine.has(start.line)) byLine.set(start.line, { range, command: { title: shown, command: '' } });
  }
  return [...byLine.values()];
}

function hints(
  { service, session: { files, settings, circumstances } }: Answering,
  { textDocument: { uri }, range }: InlayHintParams,
): InlayHint[] {
  const text = files.get(uri);
  if (text === undefined || !settings.of(uri).settings.inlayHints) return [];
  return service
    .hints(uri, spanOf(range, text), settings.languageOf(uri), circumstances.of(uri))
    .map(({ offset, text: shown }) => ({ position: text.positionAt(offset), label: shown, paddingLeft: true }));
}
