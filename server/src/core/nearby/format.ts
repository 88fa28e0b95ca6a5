/** How many bytes of a file are read to know its format. */
export const HEAD = 4096;

/** Readers of PDF take a file that has this behind at most 1 024 bytes, whatever these are: a line break, a mail's part. */
const PDF = '%PDF-';
const PDF_WITHIN = 1024 + PDF.length;

/**
 * What hold other files, or have a signature that no accident writes: a PDF within them makes none of them. All that is
 * packed as a zip archive begins alike.
 */
const CERTAIN: ReadonlySet<string> = new Set(['png', 'apng', 'jpg', 'tar', 'rar', '7z', 'cfb']);
const ZIP = 'PK\u0003\u0004';

/** What the first bytes of a file show it to be, as the usual extension (`pdf`, `jpg`, `docx`); null when no format is known by them. */
export async function formatOf(head: Uint8Array): Promise<string | null> {
  const format = await signatureOf(head);
  if (format === 'pdf' || !textOf(head, PDF_WITHIN).includes(PDF)) return format;
  return CERTAIN.has(format ?? '') || textOf(head, ZIP.length) === ZIP ? format : 'pdf';
}

/** The marks of a text in UTF-16: the library takes one of them for sound. */
const TEXT_MARKS = ['\u00ff\u00fe', '\u00fe\u00ff'];

async function signatureOf(head: Uint8Array): Promise<string | null> {
  if (TEXT_MARKS.includes(textOf(head, 2))) return null;
  // Loaded when a first file is looked at: the problems of a text do not wait for it.
  const { fileTypeFromBuffer } = await import('file-type/core');
  try {
    return (await fileTypeFromBuffer(head))?.ext ?? null;
  } catch {
    // The library gives up on a damaged head of a format that it has begun to recognise: such a file is of none.
    return null;
  }
}

/** Bytes as characters, one for each. */
function textOf(head: Uint8Array, length: number): string {
  return String.fromCharCode(...head.subarray(0, length));
}
