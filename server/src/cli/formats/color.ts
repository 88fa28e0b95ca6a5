const ESCAPE = '\u001b[';
const RED = 31;
const YELLOW = 33;
const BLUE = 34;
const BOLD = 1;
const DIM = 2;

/** The levels, as they are worded in either language. */
const LEVELS: ReadonlyMap<string, number> = new Map([
  ['erreur', RED],
  ['error', RED],
  ['avertissement', YELLOW],
  ['warning', YELLOW],
  ['information', BLUE],
]);

const HEAD = /^( {2}.*:\d+:\d+) (erreur|error|avertissement|warning|information) ([a-z][a-z-]*)$/;
const SOURCE = /^( {4}\d+ \| )(.*)$/;
const CARET = /^( {4} *\| *)(\^+)$/;

/** The lines of a result for people with the level, the code and the carets of each problem in colour. */
export function inColor(text: string): string {
  let color = RED;
  const colored = text.split('\n').map((line) => {
    const [, place = '', level = '', code = ''] = HEAD.exec(line) ?? [];
    if (code !== '') {
      color = LEVELS.get(level) ?? RED;
      return `${paint(place, DIM)} ${paint(level, color)} ${paint(code, BOLD)}`;
    }
    if (SOURCE.test(line)) return line;
    return line.replace(CARET, (_, margin: string, carets: string) => margin + paint(carets, color));
  });
  return colored.join('\n');
}

function paint(text: string, code: number): string {
  return `${ESCAPE}${code}m${text}${ESCAPE}0m`;
}
