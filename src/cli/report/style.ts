/** How the page looks: sober, light or dark as the reader's system is, A4 when printed, no wider than a telephone. */

const LIGHT = `
  --paper: #ffffff; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --band: #f6f8fa;
  --error: #b3261e; --warning: #8a5a00; --hint: #2f5d8a; --good: #1b6b3a;
  --error-wash: #fdf0ef; --warning-wash: #fdf6e7; --hint-wash: #eff5fb; --good-wash: #eef7f1;`;

const DARK = `
  --paper: #16181c; --ink: #e4e7eb; --soft: #a0a8b3; --line: #3a4048; --band: #1f2329;
  --error: #ff8a80; --warning: #f0bd5a; --hint: #8fbdf0; --good: #7fd19b;
  --error-wash: #33201f; --warning-wash: #302818; --hint-wash: #1d2834; --good-wash: #1b2c22;`;

export const STYLE = `
:root { color-scheme: light; ${LIGHT} }
@media screen and (prefers-color-scheme: dark) { :root { color-scheme: dark; ${DARK} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.65 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Hiragino Sans GB", sans-serif; overflow-wrap: anywhere; }
main { max-width: 900px; margin: 0 auto; padding: 28px 24px 40px; }
h1 { font-size: 26px; line-height: 1.3; margin: 0 0 12px; }
h2, h3 { font-size: 18px; line-height: 1.4; margin: 32px 0 10px; }
article h2 { margin: 0 0 6px; }
h4 { font-size: 15px; margin: 20px 0 8px; }
p { margin: 4px 0; }
small, .note, .legend, footer { font-size: 13px; color: var(--soft); font-weight: normal; }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: 3px; }
em { font-style: normal; color: var(--warning); font-weight: 600; }
i { font-style: normal; color: var(--soft); white-space: nowrap; }
code { font-size: 13px; color: var(--soft); }
ol, ul { margin: 6px 0; padding-left: 1.6em; }
ol { padding-left: 2.2em; }
.several article { margin-top: 48px; padding-top: 24px; border-top: 2px solid var(--ink); }
.head { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), auto)); gap: 2px 24px; margin: 0 0 14px; }
.head div { display: flex; gap: 10px; }
.head dt { color: var(--soft); flex: none; }
.head dd { margin: 0; }
.verdict { border: 1px solid var(--line); border-left: 6px solid; border-radius: 4px; padding: 12px 16px; }
.verdict p { color: var(--ink); }
.verdict .sentence { font-size: 19px; font-weight: 600; line-height: 1.5; margin: 0; }
.bad { border-left-color: var(--error); background: var(--error-wash); } .bad .shape { color: var(--error); }
.open { border-left-color: var(--warning); background: var(--warning-wash); } .open .shape { color: var(--warning); }
.good.verdict { border-left-color: var(--good); background: var(--good-wash); } .good .shape { color: var(--good); }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: 5px 8px; border-bottom: 1px solid var(--line); }
thead th { font-size: 13px; color: var(--soft); font-weight: 600; background: var(--band); white-space: nowrap; }
tbody th { font-weight: 600; }
tfoot th, tfoot td { border-bottom: 0; border-top: 2px solid var(--line); font-weight: 600; }
th.number, td.number { text-align: right; }
.matrix td.number, .matrix td.marks, .reasons td.number, .fills td.number { white-space: nowrap; }
.matrix td.error { color: var(--error); background: var(--error-wash); font-weight: 700; }
.matrix td.warning { color: var(--warning); background: var(--warning-wash); font-weight: 600; }
.matrix td.hint { color: var(--hint); }
.matrix td.quiet { color: var(--soft); font-weight: normal; }
.matrix th small { margin-left: 4px; }
.reasons td.number { width: 1%; font-weight: 600; }
.mark { white-space: nowrap; font-weight: 600; }
.mark.error { color: var(--error); } .mark.warning { color: var(--warning); } .mark.hint { color: var(--hint); }
.marks .mark + .mark { margin-left: 10px; }
.marks .mark span { margin-right: 3px; }
.marks a { text-decoration: none; }
.legend > span { margin-right: 16px; white-space: nowrap; display: inline-block; }
.findings { list-style: none; padding: 0; margin: 0; }
.finding { border: 1px solid var(--line); border-left: 4px solid; border-radius: 4px; padding: 8px 14px 10px; margin: 8px 0; }
.finding.error { border-left-color: var(--error); } .finding.warning { border-left-color: var(--warning); } .finding.hint { border-left-color: var(--hint); }
.finding .mark { margin-right: 6px; }
.evidence { display: grid; grid-template-columns: minmax(3.2em, max-content) 1fr; gap: 2px 14px; margin: 8px 0 0; padding-top: 8px; border-top: 1px dashed var(--line); font-size: 14px; }
.evidence dt { color: var(--soft); }
.evidence dd { margin: 0; min-width: 0; }
.arithmetic, .evidence dd, .address { font-variant-numeric: tabular-nums; }
.evidence b { font-weight: 600; }
.together { white-space: nowrap; }
.stacking th, .stacking .address { white-space: nowrap; }
.missing { columns: 20em 2; column-gap: 28px; }
.passage { border-left: 3px solid var(--line); padding-left: 14px; margin: 12px 0; }
.passage h4 { margin: 0 0 4px; }
mark { color: var(--warning); background: var(--warning-wash); font-weight: 600; padding: 0 2px; }
.overview div { color: var(--soft); }
.checklist td.state { white-space: nowrap; font-weight: 600; }
.checklist td.met { color: var(--good); } .checklist td.lacking { color: var(--error); background: var(--error-wash); } .checklist td.untold { color: var(--soft); }
.checklist small { display: block; }
footer { margin-top: 36px; padding-top: 10px; border-top: 1px solid var(--line); }
@media screen and (max-width: 600px) {
  main { padding: 18px 14px 28px; }
  h1 { font-size: 22px; }
  .verdict { padding: 10px 12px; } .verdict .sentence { font-size: 17px; }
  .finding { padding: 8px 10px; }
  th, td { padding: 5px 4px; }
  .matrix { font-size: 13px; } .matrix thead th { white-space: normal; font-size: 12px; line-height: 1.3; }
  .matrix th small { display: none; }
  .evidence { grid-template-columns: 1fr; } .evidence dd { margin-bottom: 4px; }
  .stacking thead { display: none; }
  .stacking, .stacking tbody, .stacking tr, .stacking th, .stacking td { display: block; border: 0; padding: 0; }
  .stacking tr { padding: 8px 0; border-bottom: 1px solid var(--line); }
  .stacking td { display: inline; color: var(--soft); } .stacking td + td::before { content: " · "; }
}
@page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt; color: #59636e; } }
@media print {
  body { font-size: 10.5pt; line-height: 1.5; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 18pt; } h2, h3 { font-size: 13pt; margin-top: 16pt; } h4 { font-size: 10.5pt; }
  small, .note, .legend, footer, code, .evidence, thead th { font-size: 9pt; }
  .verdict .sentence { font-size: 13pt; }
  h1, h2, h3, h4, .legend, thead { break-after: avoid; }
  .finding, .verdict, .head, .passage, tr, li { break-inside: avoid; }
  .several article { break-before: page; border-top: 0; margin-top: 0; padding-top: 0; }
  a { text-decoration: none; }
  .verdict, .matrix td, thead th, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
