import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Check } from '../../core/rules/engine/check.ts';
import type { TableReader } from '../../core/tables/spreadsheet/read.ts';
import type { Pages } from '../pages.ts';
import type { Session } from '../session.ts';

/** What answers are worked out from. */
export interface Answering {
  readonly connection: Connection;
  readonly session: Session;
  readonly capabilities: ClientCapabilities;
  readonly pages: Pages;
  /** The commands that problems may offer. */
  readonly commands: ReadonlySet<string>;
  /** Reads a table while all else goes on. */
  readonly readTable: TableReader;
  /** The version of this program. */
  readonly version: string;
}

/** Params of which a client may leave out what the protocol demands. */
export type Lenient<Params, Member extends keyof Params> = Omit<Params, Member> & Partial<Pick<Params, Member>>;

/** An open file with its Check; undefined for one that is not open, or that is too long to be read. */
export function checkedIn(
  { session }: Pick<Answering, 'session'>,
  uri: string,
): { document: TextDocument; check: Check } | undefined {
  const document = session.files.get(uri);
  const check = document && session.check(uri);
  return document && check && { document, check };
}
