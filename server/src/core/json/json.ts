/** Whether a text is JSON (RFC 8259), as programs take it. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
