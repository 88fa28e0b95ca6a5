import type { CodeDescription, InitializeParams } from 'vscode-languageserver';
import { knowsActions } from './capabilities.ts';
import { APPLIQUER, EXPLIQUER, type InitializationOptions, REVOIR } from './protocol.ts';

/** The pages that explain the rules, one for each code (`docs/regles/`). */
export class Pages {
  readonly #base: string | undefined;

  /** `base` is the URI that a code and `.md` come behind; undefined where there are no pages. */
  constructor(base: string | undefined) {
    this.#base = base;
  }

  /** The link of a problem's code. */
  descriptionOf(code: string): CodeDescription | undefined {
    return this.#base === undefined ? undefined : { href: `${this.#base}${code}.md` };
  }
}

/** The commands that problems may offer: the client's own, and where it can show a page, the server's. */
export function commandsOf(
  { capabilities }: InitializeParams,
  { commandes }: InitializationOptions,
  hasPages: boolean,
): { readonly offered: ReadonlySet<string>; readonly served: readonly string[] } {
  const own = Array.isArray(commandes) ? commandes : [];
  const canShow = hasPages && capabilities.window?.showDocument?.support === true;
  const served = [...(canShow ? [EXPLIQUER] : []), REVOIR].filter((command) => !own.includes(command));
  // A client that knows actions has no use for it.
  const applying = knowsActions(capabilities) ? [] : [APPLIQUER];
  return { offered: new Set([...own, ...served]), served: [...served, ...applying] };
}
