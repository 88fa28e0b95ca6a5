import type { Connection } from 'vscode-languageserver';
import { type PortalTemplate, readPortalTemplate } from '../core/claim/portalTemplate.ts';
import { decode } from '../core/json/bytes.ts';
import { MAX_LENGTH } from '../core/json/document.ts';
import type { Language } from '../core/messages/language.ts';
import { type FileSystem, hostError } from '../core/ports.ts';
import type { Settings } from '../core/settings.ts';
import type { FileSystems } from './fileSystems.ts';
import { warn } from './messages.ts';
import type { Roots } from './roots.ts';
import { say } from './texts.ts';
import { isBelow, uriAt, uriOf } from './uris.ts';

/** Reads the model file that the user's settings name. */
export class PortalTemplates {
  readonly #connection: Connection;
  readonly #fileSystems: FileSystems;
  readonly #roots: Roots;
  /** The places where there is none that can be read: of each it is said once. */
  readonly #unread = new Set<string>();

  constructor(connection: Connection, fileSystems: FileSystems, roots: Roots) {
    this.#connection = connection;
    this.#fileSystems = fileSystems;
    this.#roots = roots;
  }

  /** The model for the file at `uri`, or undefined when its settings name none, or none that can be read. */
  async of(uri: string, { template: path }: Settings, language: Language): Promise<PortalTemplate | undefined> {
    const place = path.trim() === '' ? undefined : this.#resolve(path, uri);
    const fs = place === undefined ? undefined : this.#fileSystems.of(place);
    if (place === undefined || fs === undefined) return undefined;
    try {
      const bytes = await bytesAt(fs, this.#fileSystems.pathOf(place));
      const template = readPortalTemplate(place, decode(bytes).text);
      this.#unread.delete(place);
      return template;
    } catch (error) {
      if (!this.#unread.has(place)) {
        this.#unread.add(place);
        // Its words are many, and most models can be read.
        const { sayReason } = await import('../core/submission/reason.ts');
        warn(this.#connection, say(language, 'template', { path: path, reason: sayReason(error, language) }));
      }
      return undefined;
    }
  }

  /** Relative to the workspace folder that holds the file. */
  #resolve(path: string, uri: string): string | undefined {
    const root = this.#roots.folders.filter((one) => isBelow(uri, one)).sort((a, b) => b.length - a.length)[0];
    const absolute = /^([/\\]|[A-Za-z]:)/.test(path);
    if (absolute) return uriOf(path);
    return root === undefined ? undefined : uriAt(root, path);
  }
}

/** Rejects with the host's error, or one like it where what is there is no file, or too big to be read. */
async function bytesAt(fs: FileSystem, path: string): Promise<Uint8Array> {
  const { type, size } = await fs.stat(path);
  if (type !== 'file') throw hostError(type === 'folder' ? 'EISDIR' : 'EFTYPE', path);
  if (size > MAX_LENGTH) throw hostError('ERR_FS_FILE_TOO_LARGE', path);
  return await fs.readBytes(path);
}
