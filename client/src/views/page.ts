import type { Webview } from 'vscode';
import { env, Uri } from 'vscode';

/** Where the scripts and styles of pages are, in the extension's folder. */
export function resourcesOf(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist', 'client', 'pages');
}

/** The page whose script and style have this name: nothing from outside, no script or style in the page itself. */
export function pageOf(webview: Webview, resources: Uri, name: string): string {
  const address = (file: string): string => webview.asWebviewUri(Uri.joinPath(resources, file)).toString();
  const source = webview.cspSource;
  const policy = `default-src 'none'; script-src ${source}; style-src ${source}; font-src ${source}; img-src ${source}`;
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address(`${name}.css`)}">
<title>solde</title>
</head>
<body><script src="${address(`${name}.js`)}"></script></body>
</html>`;
}
