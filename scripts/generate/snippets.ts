export function snippets(): string {
  return '{}\n';
}
