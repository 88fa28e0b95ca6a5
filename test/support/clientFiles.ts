import type { MakingFileSystem } from '../../server/src/core/ports.ts';
import { findClaims } from '../../server/src/core/workspace/findClaims.ts';
import {
  FILES,
  type FileAnswer,
  type FileMaking,
  type FileReading,
  type FileRenaming,
  type FileRequest,
} from '../../server/src/lsp/protocol.ts';

/** How a client answers the server's requests for files, as VS Code does, from a file system of its own. */
export function answerFiles(
  fs: MakingFileSystem,
  pathOf: (uri: string) => string,
): <Value>(method: string, params: FileRequest) => Promise<FileAnswer<Value>> {
  const read: Readonly<Record<string, (path: string, uri: string, params: FileRequest) => Promise<unknown>>> = {
    [FILES.stat]: (path) => fs.stat(path),
    [FILES.list]: (path) => fs.readDirectory(path),
    [FILES.read]: async (path, _, params) =>
      Buffer.from(await fs.readBytes(path, (params as FileReading).most)).toString('base64'),
    [FILES.find]: async (path, uri) => {
      const found: string[] = [];
      for await (const claim of findClaims(fs, [path], () => undefined)) found.push(claim.replace(path, uri));
      return found;
    },
    [FILES.make]: async (path, _, params) => {
      const file = await fs.create(path);
      await file.append(Buffer.from((params as FileMaking).bytes, 'base64'));
      await file.finish();
    },
    [FILES.rename]: (path, _, params) => {
      const { to, mayReplace } = params as FileRenaming;
      return fs.rename(path, pathOf(to), mayReplace);
    },
    [FILES.remove]: (path) => fs.remove(path),
  };
  return async <Value>(method: string, params: FileRequest) => {
    const { uri } = params;
    try {
      return { value: ((await read[method]?.(pathOf(uri), uri, params)) ?? null) as Value };
    } catch (error) {
      const { code } = error as { code: string };
      return { code: code === 'ENOENT' ? 'FileNotFound' : code };
    }
  };
}
