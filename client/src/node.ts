import { createExtension } from './extension.ts';

export const { activate, deactivate } = createExtension(async (context, making) => {
  // The library is twenty times as long as all else: VS Code does not wait for it to go on.
  const { createNodeClient } = await import('./nodeClient.ts');
  return createNodeClient(context, making);
});
