import { vsix } from '../../scripts/package.ts';
import type { Kind } from '../../scripts/vscode/codeServer.ts';
import { type Workbench, withWorkbench } from '../../scripts/vscode/window.ts';

export interface OpenWorkbench {
  readonly workbench: Workbench;
  close(): Promise<void>;
}

/** Opens VS Code with the extension that was last packaged, for as long as a suite needs it. */
export async function openWorkbench(name: string, kind: Kind = {}): Promise<OpenWorkbench> {
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
