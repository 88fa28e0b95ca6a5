// The one road from the suite, which runs inside VS Code, to the runner, which runs outside: lines of the console that
// carry a mark. All three hosts pass their console on (a hook of the page in both browsers, standard output on the
// desktop), wrapped each in its own way. The suite imports this file: it must stay free of Node.

export type SuiteEvent =
  | { kind: 'line'; text: string }
  /** The runner is to paste as a person does, after it has copied the text if there is one. */
  | { kind: 'paste'; text: string | undefined }
  | { kind: 'end'; passing: number; failing: number; pending: number };

const mark = '@solde-suite ';

export function encode(event: SuiteEvent): string {
  return mark + JSON.stringify(event);
}

/** The event that a line of console carries, whatever the host has put before it. */
export function decode(line: string): SuiteEvent | undefined {
  const at = line.indexOf(mark);
  return at < 0 ? undefined : (JSON.parse(line.slice(at + mark.length)) as SuiteEvent);
}
