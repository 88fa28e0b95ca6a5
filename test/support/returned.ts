import { type ClaimOptions, claimText } from './claimText.ts';

export const ACCEPTED = 'Demande acceptée';

/** The text of a right claim as the portal gives it back with these labels, one for each demande. */
export function returnedText(labels: readonly string[], options: ClaimOptions = {}): string {
  let index = 0;
  return claimText(labels.length, options)
    .replace(/"impId": ?null/, (found) => found.replace('null', '"IMP-1"'))
    .replaceAll(/("codeTraitement": ?)null(,\s*"libelleTraitement": ?)null/g, (_, code: string, labelText: string) => {
      const label = labels[index++] ?? '';
      return `${code}"X${index}"${labelText}${JSON.stringify(label)}`;
    });
}
