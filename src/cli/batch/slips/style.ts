/** How a slip looks: a page to be printed, signed and handed on. */
export const SLIP_STYLE = `
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1f2328; font: 14px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
main { max-width: 1000px; margin: 0 auto; padding: 24px; }
h1 { font-size: 22px; text-align: center; margin: 0 0 20px; }
h2 { font-size: 16px; margin: 20px 0 4px; }
.intro { text-indent: 2em; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid #59636e; padding: 6px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead { display: table-header-group; } th { background: #f6f8fa; } tr { break-inside: avoid; }
th.number { width: 3.4em; } th.severity { width: 5.4em; } th.where { width: 16%; } th.why { width: 18%; } th.done { width: 12%; }
.round { font-size: 12px; color: #59636e; }
.note { font-size: 12px; color: #59636e; }
.signs { margin-top: 36px; white-space: pre-wrap; } .date { text-align: right; }
@media screen and (max-width: 700px) { main { padding: 12px; } table { min-width: 760px; } body { overflow-x: auto; } }
@media print { main { padding: 0; max-width: none; } body { font-size: 10.5pt; } @page { size: A4 landscape; margin: 14mm; } }
`;
