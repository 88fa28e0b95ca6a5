/** How many bytes of a file are read to know its format. */
export const HEAD = 4096;

/** What the first bytes of a file show it to be, as the usual extension (`pdf`, `jpg`, `docx`); null when no format is known by them. */
export async function formatOf(head: Uint8Array): Promise<string | null> {
  // Loaded when a first file is looked at: the problems of a text do not wait for it.
  const { fileTypeFromBuffer } = await import('file-type/core');
  try {
    return (await fileTypeFromBuffer(head))?.ext ?? null;
  } catch {
    // The library gives up on a damaged head of a format that it has begun to recognise: such a file is of none.
    return null;
  }
}
