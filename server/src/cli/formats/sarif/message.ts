/** A text as SARIF has it. What looks like a link, `[text](target)`, is a text of the file and must not become one. */
export function messageOf(text: string): { text: string } {
  return { text: text.replace(/\[([^[\]]*)\](?=\()/g, '\\[$1\\]') };
}
