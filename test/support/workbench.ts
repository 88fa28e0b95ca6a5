import { vsix } from '../../scripts/package.ts';
import { type Workbench, withWorkbench } from '../../scripts/vscode/window.ts';

export interface OpenWorkbench {
  readonly workbench: Workbench;
  close(): Promise<void>;
}

/** Opens VS Code with the extension that was last packaged, for as long as a suite needs it. */
export async function openWorkbench(name: string): Promise<OpenWorkbench> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let over: Promise<void> = Promise.resolve();
  const workbench = await new Promise<Workbench>((resolve, reject) => {
    over = withWorkbench(name, vsix, async (lent) => {
      resolve(lent);
      await released;
    });
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
