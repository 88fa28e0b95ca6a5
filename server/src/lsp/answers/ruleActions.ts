import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import type { Language } from '../../core/messages/language.ts';
import { DISABLE_RULE, EXPLAIN_RULE } from '../protocol.ts';
import { say } from './texts.ts';

/** What can be done about the rules that problems come from: read their pages, switch them off. */
export function ruleActions(
  { context, textDocument: { uri } }: CodeActionParams,
  commands: ReadonlySet<string>,
  language: Language,
): CodeAction[] {
  const wanted = context.only ?? [CodeActionKind.QuickFix];
  if (!wanted.some((kind) => CodeActionKind.QuickFix.startsWith(kind))) return [];
  const ours = context.diagnostics.filter(isOurs);
  const codes = [...new Set(ours.map(({ code }) => code))];
  const action = (code: string, command: string, title: string, args: readonly string[]): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: ours.filter((one) => one.code === code),
    command: { title, command, arguments: [...args] },
  });
  const offered = (command: string, make: (code: string) => CodeAction): CodeAction[] =>
    commands.has(command) ? codes.map(make) : [];
  return [
    ...offered(EXPLAIN_RULE, (code) => action(code, EXPLAIN_RULE, say(language, 'explain', { code }), [code])),
    ...offered(DISABLE_RULE, (code) => action(code, DISABLE_RULE, say(language, 'disable', { code }), [code, uri])),
  ];
}

type Ours = Diagnostic & { readonly code: string };

function isOurs(diagnostic: Diagnostic): diagnostic is Ours {
  return diagnostic.source === 'solde' && typeof diagnostic.code === 'string';
}
