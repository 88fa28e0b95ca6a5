import { vsix } from '../../scripts/package.ts';
import type { Kind } from '../../scripts/vscode/codeServer.ts';
import { savePicture, type Workbench, withWorkbench } from '../../scripts/vscode/window.ts';

interface OpenWorkbench {
  readonly workbench: Workbench;
  close(): Promise<void>;
}

/**
 * VS Code with the extension that was last packaged, for the tests of a suite: open before the first, closed behind the
 * last, with a picture of it where one fails.
 */
export function inWorkbench(name: string, kind: Kind = {}): () => Workbench {
  let open: OpenWorkbench | undefined;
  before(async () => {
    open = await openWorkbench(name, kind);
  });
  afterEach(async function () {
    if (open !== undefined && this.currentTest?.state === 'failed') {
      await savePicture(open.workbench.page, this.currentTest.title);
    }
  });
  after(() => open?.close());
  return () => {
    if (open === undefined) throw new Error('VS Code is not open');
    return open.workbench;
  };
}

async function openWorkbench(name: string, kind: Kind): Promise<OpenWorkbench> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let over: Promise<void> = Promise.resolve();
  const workbench = await new Promise<Workbench>((resolve, reject) => {
    const use = async (lent: Workbench): Promise<void> => {
      resolve(lent);
      await released;
    };
    over = withWorkbench(name, vsix, use, kind);
    over.catch(reject);
  });
  return {
    workbench,
    close: async () => {
      release();
      await over;
    },
  };
}
