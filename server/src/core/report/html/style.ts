/** The look of a report: sober, for the screen by day and night, and on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --page: #f4f5f8; --ink: #1a1c24; --soft: #555a6b; --line: #d9dce5; --accent: #1b2a78;
  --error: #a4121f; --error-bg: #fdeeee; --warning: #7a4b00; --warning-bg: #fdf3e0;
  --information: #1b4f8f; --information-bg: #ebf2fb; --right: #14632f; --right-bg: #e8f5ec;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1d2029; --page: #14161c; --ink: #e8eaf1; --soft: #aab0c0; --line: #363b49; --accent: #a9b7ff;
    --error: #ff9c9c; --error-bg: #3a1d22; --warning: #f2c470; --warning-bg: #362a14;
    --information: #9cc7ff; --information-bg: #1b2a40; --right: #8fdcaa; --right-bg: #17301f;
  }
}
* { box-sizing: border-box; }
html { background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
body { max-width: 64rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; color: var(--ink); background: var(--page); }
h1, h2, h3 { line-height: 1.25; margin: 0; font-weight: 650; text-wrap: balance; }
h1 { font-size: 1.9rem; letter-spacing: -.01em; }
h2 { font-size: 1.25rem; color: var(--accent); margin-bottom: 1rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
p { margin: 0 0 .75rem; }
a { color: var(--accent); }
bdi, .code { overflow-wrap: anywhere; }
.soft, .note { color: var(--soft); }
.note { font-size: .875rem; max-width: 46rem; }
.code { font: .8125rem/1.45 ui-monospace, "Cascadia Mono", Consolas, Menlo, monospace; }
header { margin-bottom: 1.5rem; }
header p { margin: .25rem 0 0; }
section { background: var(--paper); border: 1px solid var(--line); border-radius: .6rem; padding: 1.5rem; margin-top: 1.25rem; }
.verdict { border-left: .4rem solid var(--tone); background: var(--tint); color: var(--tone); border-radius: .4rem;
  padding: 1rem 1.25rem; margin: 1.25rem 0 0; font-size: 1.15rem; font-weight: 650; }
.error { --tone: var(--error); --tint: var(--error-bg); }
.warning { --tone: var(--warning); --tint: var(--warning-bg); }
.information { --tone: var(--information); --tint: var(--information-bg); }
.right { --tone: var(--right); --tint: var(--right-bg); }
.badge { display: inline-block; padding: .05rem .55rem; border-radius: 1rem; background: var(--tint); color: var(--tone);
  border: 1px solid currentcolor; font-size: .8125rem; font-weight: 600; white-space: nowrap; }
.badge.long { white-space: normal; border-radius: .6rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin: 1rem 0 0; }
.figures > div { background: var(--paper); border: 1px solid var(--line); border-radius: .6rem; padding: .75rem 1rem; }
.figures dt { color: var(--soft); font-size: .8125rem; }
.figures dd { margin: 0; font-size: 1.25rem; font-weight: 650; font-variant-numeric: tabular-nums; }
.figures dd small { display: block; font-size: .8125rem; font-weight: 400; color: var(--soft); }
nav { margin-top: 1.25rem; font-size: .9375rem; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; }
.facts { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .4rem 1.5rem; margin: 0 0 1rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; font-variant-numeric: tabular-nums; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 600; border-bottom-width: 2px; vertical-align: bottom; }
tbody th { font-weight: 600; }
tbody.demande th[scope=rowgroup] { padding-top: 1rem; color: var(--accent); }
.number { text-align: right; white-space: nowrap; }
th .code { color: var(--soft); font-weight: 400; font-size: .75rem; white-space: nowrap; }
.whole, .whole bdi { white-space: nowrap; overflow-wrap: normal; }
.lieu { min-width: 9rem; }
td ul { list-style: none; margin: 0; padding: 0; }
.problems { list-style: none; margin: 0; padding: 0; }
.problems li { border-left: .25rem solid var(--tone); padding: .35rem 0 .35rem .9rem; margin-bottom: .9rem; }
.problems p { margin: .2rem 0 0; max-width: none; }
section > :last-child, dl:last-child, section > :last-child > :last-child { margin-bottom: 0; }
footer { margin-top: 1.5rem; color: var(--soft); font-size: .875rem; }
@media (max-width: 40rem) {
  body { padding: 1.25rem .75rem 2rem; }
  section { padding: 1rem; }
  .facts { grid-template-columns: 1fr; gap: 0; }
  .facts dd { margin-bottom: .6rem; }
}
@page { size: A4; margin: 16mm 14mm 18mm; }
@media print {
  :root {
    color-scheme: light;
    --paper: #ffffff; --page: #ffffff; --ink: #000000; --soft: #444444; --line: #bbbbbb; --accent: #1b2a78;
    --error: #8f0f1a; --error-bg: #ffffff; --warning: #6b4200; --warning-bg: #ffffff;
    --information: #17437a; --information-bg: #ffffff; --right: #11562a; --right-bg: #ffffff;
  }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  nav { display: none; }
  section { border: 0; border-top: 1px solid var(--line); border-radius: 0; padding: 1rem 0 0; }
  .verdict { border: 1px solid var(--tone); border-left-width: .4rem; }
  .scroll { overflow: visible; }
  table { font-size: 8.5pt; }
  .code, th .code { font-size: 7pt; }
  th .code { font-size: 6.5pt; white-space: normal; }
  .demande th[scope=row] { width: 54%; }
  thead { display: table-header-group; }
  tr, .problems li, .figures > div, .verdict { break-inside: avoid; }
  h2, h3, th[scope=rowgroup] { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
}
`;
