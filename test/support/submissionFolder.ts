import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { claimText } from './claimText.ts';
import { JPG, PDF, PNG } from './pieces.ts';

/** A folder of its own on the disk, to be filled and changed by a test. Paths are relative to it. */
export class SubmissionFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'solde-'));
  readonly uri = pathToFileURL(this.path).toString();

  uriOf(path: string): string {
    return pathToFileURL(join(this.path, path)).toString();
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.path, path)), { recursive: true });
    writeFileSync(join(this.path, path), content);
  }

  rename(from: string, to: string): void {
    mkdirSync(dirname(join(this.path, to)), { recursive: true });
    renameSync(join(this.path, from), join(this.path, to));
  }

  remove(path: string): void {
    rmSync(join(this.path, path), { recursive: true });
  }

  close(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** The pieces that `claimText` names for its demande of that line, by name. */
export function piecesOf(line: number): Record<string, Uint8Array> {
  const number = String(line).padStart(5, '0');
  return {
    [`BIO-LOINC-Va1-FACTURE-${number}.pdf`]: PDF,
    [`BIO-LOINC-Va1-VA-${number}.png`]: PNG,
    [`BIO-LOINC-Va1-CT1-${number}.jpg`]: JPG,
  };
}

/** Writes a right claim file of so many demandes, and all of its pieces beside it or in `folder`. Gives its text. */
export function writeSubmission(submission: SubmissionFolder, name: string, demandes: number, folder = ''): string {
  const text = claimText(demandes);
  submission.write(name, text);
  for (let line = 1; line <= demandes; line++) {
    for (const [piece, content] of Object.entries(piecesOf(line))) submission.write(join(folder, piece), content);
  }
  return text;
}
