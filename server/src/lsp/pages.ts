import type { CodeDescription, InitializeParams } from 'vscode-languageserver';
import { knowsActions } from './capabilities.ts';
import { APPLY, EXPLAIN_RULE, type InitializationOptions, RECHECK_FOLDER } from './protocol.ts';

/** The pages that explain the rules, one for each code (`docs/rules/`). */
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
  { commands }: InitializationOptions,
  hasPages: boolean,
): { readonly offered: ReadonlySet<string>; readonly served: readonly string[] } {
  const own = Array.isArray(commands) ? commands : [];
  const canShow = hasPages && capabilities.window?.showDocument?.support === true;
  const served = [...(canShow ? [EXPLAIN_RULE] : []), RECHECK_FOLDER].filter((command) => !own.includes(command));
  // A client that knows actions has no use for it.
  const applying = knowsActions(capabilities) ? [] : [APPLY];
  return { offered: new Set([...own, ...served]), served: [...served, ...applying] };
}
