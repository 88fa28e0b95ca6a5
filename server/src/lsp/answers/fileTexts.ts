import { decode } from '../../core/json/bytes.ts';
import { MAX_LENGTH } from '../../core/json/document.ts';
import type { Settings } from '../../core/settings.ts';
import type { Circumstances } from '../../core/workspace/circumstances.ts';
import type { Session } from '../session.ts';
import { orRefused } from '../unreadable.ts';

/** The text of a file as the editor has it, or else as it stands on the disk. Rejects where there is none. */
export async function textOf({ files, fileSystems, settings }: Session, uri: string): Promise<string> {
  const open = files.get(uri);
  if (open !== undefined) return open.getText();
  const fs = fileSystems.of(uri);
  if (fs === undefined) throw new Error(`${uri} is in no file system`);
  return decode(await orRefused(fs.readBytes(fileSystems.pathOf(uri)), settings.languageOf(uri))).text;
}

/** A file as it stands on the disk. */
interface ClosedFile {
  /** Undefined where it is too long to be read. */
  readonly bytes: Uint8Array | undefined;
  readonly circumstances: Circumstances & { readonly settings: Settings };
}

/** Reads a file that is not open, and learns what is to be known of it. Rejects where there is none. */
export async function readClosed({ fileSystems, circumstances }: Session, uri: string): Promise<ClosedFile> {
  const fs = fileSystems.of(uri);
  const path = fileSystems.pathOf(uri);
  const isRead = fs !== undefined && (await fs.stat(path)).size <= MAX_LENGTH;
  return { bytes: isRead ? await fs.readBytes(path) : undefined, circumstances: await circumstances.now(uri) };
}
