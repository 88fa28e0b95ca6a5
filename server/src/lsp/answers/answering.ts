import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Navigation } from '../../core/editor/navigation.ts';
import type { TableReader } from '../../core/tables/spreadsheet/read.ts';
import type { Service } from '../../core/workspace/service.ts';
import type { Pages } from '../pages.ts';
import type { Session } from '../session.ts';

/** What answers are worked out from. */
export interface Answering {
  readonly connection: Connection;
  readonly session: Session;
  /** On the files of the session. */
  readonly service: Service;
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

/** An open file, and what can be looked up in it unless it is too long to be read. */
export function navigationIn(
  { session, service }: Pick<Answering, 'session' | 'service'>,
  uri: string,
): { document: TextDocument; navigation: Navigation | undefined } | undefined {
  const document = session.files.get(uri);
  return document && { document, navigation: service.navigation(uri, session.circumstances.of(uri)) };
}
