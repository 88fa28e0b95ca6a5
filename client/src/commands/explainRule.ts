import type { Uri } from 'vscode';
import { commands, Disposable, env, Uri as Uris, window } from 'vscode';
import { EXPLAIN_RULE } from '../../../server/src/lsp/protocol.ts';
import { registerCommand } from '../registering.ts';

/** Shows the page of a rule, asked by its code: in an action of a problem, or by the link that a problem's code is. */
export function explainRule(extension: Uri): Disposable {
  const show = (code: string): Promise<void> => showPage(Uris.joinPath(extension, 'docs', 'rules', `${code}.md`));
  return Disposable.from(
    registerCommand(EXPLAIN_RULE, show),
    window.registerUriHandler({
      handleUri({ path }) {
        // The link may come from anywhere: only a rule's page is opened.
        const code = /^\/rules\/([a-z-]+)\.md$/.exec(path)?.[1];
        return code === undefined ? undefined : show(code);
      },
    }),
  );
}

async function showPage(page: Uri): Promise<void> {
  const half = env.language.startsWith('fr') ? page : page.with({ fragment: 'in-english' });
  const known = await commands.getCommands();
  // A user may have disabled VS Code's own Markdown extension.
  if (known.includes('markdown.showPreviewToSide')) await commands.executeCommand('markdown.showPreviewToSide', half);
  else await window.showTextDocument(page, { preview: true });
}
