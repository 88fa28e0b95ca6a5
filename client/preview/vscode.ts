declare function acquireVsCodeApi(): { postMessage(said: unknown): void };

/** How a page talks to the extension: it may be asked for but once. */
export const vscode = acquireVsCodeApi();
