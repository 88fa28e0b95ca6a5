const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
/** No amount needs its point moved further. */
const MOST_PLACES = 20;
/** Of more than so many digits sums would lose their last. */
const MOST_DIGITS = 13;

/** Whether a JSON number is written as an amount is (3.2): a point, and two digits behind it. */
export function isAmount(text: string): boolean {
  return /^-?(0|[1-9]\d*)\.\d{2}$/.test(text);
}

/** The same amount with two digits behind the point; undefined when that would round it. */
export function withTwoDecimals(text: string): string | undefined {
  const [, sign = '', digits, fraction = '', exponent = '0'] = NUMBER.exec(text) ?? [];
  if (digits === undefined || Math.abs(Number(exponent)) > MOST_PLACES) return undefined;
  // The text's own digits, its point moved: a computed number might have lost some.
  const all = `${'0'.repeat(MOST_PLACES)}${digits}${fraction}${'0'.repeat(MOST_PLACES)}`;
  const point = MOST_PLACES + digits.length + Number(exponent);
  const whole = all.slice(0, point).replace(/^0+(?=\d)/, '');
  const decimals = all.slice(point);
  return /^\d{0,2}0*$/.test(decimals) ? `${sign}${whole}.${decimals.slice(0, 2).padEnd(2, '0')}` : undefined;
}

/** An amount's source text in cents; undefined when it has parts of a cent, or is no amount that anybody is paid. */
export function centsOf(text: string): number | undefined {
  const digits = withTwoDecimals(text)?.replace('.', '');
  return digits === undefined || digits.length > MOST_DIGITS ? undefined : Number(digits);
}
