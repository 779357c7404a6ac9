/** How the page of many results looks, beside what it shares with the report of one workbook. */
import { STYLE } from '../../../report/style';
import { FILTER_STYLE } from './filter';

export const PAGE_STYLE = `${STYLE}
.choice, .toggle { position: fixed; top: 0; left: 0; opacity: 0; width: 1px; height: 1px; margin: 0; pointer-events: none; }
.states { display: flex; flex-wrap: wrap; gap: 6px 22px; list-style: none; padding: 0; margin: 10px 0 0; }
.states b { font-size: 22px; margin-right: 4px; font-variant-numeric: tabular-nums; }
.state { font-weight: 600; white-space: nowrap; }
.state.unreadable, .state.wrong, .state.unfinished { color: var(--error); }
.state.explain, .state.partly { color: var(--warning); } .state.right { color: var(--good); }
svg.bar { display: block; width: 100%; height: 10px; background: var(--band); border-radius: 2px; }
svg.whole-bar { height: 16px; margin-top: 12px; }
.bar .error, .bar .wrong { fill: var(--error); } .bar .warning, .bar .explain, .bar .partly { fill: var(--warning); }
.bar .hint { fill: var(--hint); } .bar .right { fill: var(--good); }
.bar .unreadable { fill: var(--ink); } .bar .unfinished { fill: var(--soft); }
.kinds td { vertical-align: middle; } .kinds td.wide { width: 38%; } .kinds td.number, .kinds td.marks { white-space: nowrap; }
.filter { position: sticky; top: 0; z-index: 1; background: var(--paper); padding: 8px 0; border-bottom: 1px solid var(--line); }
.filter p { display: flex; flex-wrap: wrap; gap: 4px 6px; align-items: center; }
.filter span { color: var(--soft); font-size: 13px; min-width: 5em; }
.filter label { border: 1px solid var(--line); border-radius: 12px; padding: 0 10px; font-size: 13px; line-height: 1.7; cursor: pointer; }
.filter .apart { margin-left: auto; }
.dept { border-bottom: 1px solid var(--line); padding: 4px 0; }
.dept > label { display: grid; grid-template-columns: 2.6em minmax(9em, 1fr) minmax(8em, 30%) 12.5em; gap: 4px 12px; align-items: center; padding: 5px 2px; cursor: pointer; border-radius: 4px; }
.dept > label:hover { background: var(--band); }
.dept .rank { color: var(--soft); text-align: right; font-variant-numeric: tabular-nums; }
.dept .who b { display: block; font-weight: 600; line-height: 1.4; }
.dept .who small { display: block; line-height: 1.4; }
.dept .marks { text-align: right; }
.dept .marks .mark { display: inline-block; min-width: 3em; text-align: right; margin-left: 6px; }
.dept .who b::before { content: "▸"; display: inline-block; width: 1em; color: var(--soft); }
.dept.clean .who b::before { content: ""; } .dept.clean > label { cursor: default; }
.toggle:checked ~ label .who b::before, #open-all:checked ~ main .dept .who b::before { content: "▾"; }
.toggle:focus-visible ~ label { outline: 2px solid var(--hint); }
.toggle:not(:checked) ~ .findings { display: none; }
#open-all:checked ~ main .findings { display: block; }
.dept .findings { margin: 2px 0 10px 3.2em; }
.dept .finding { margin: 6px 0; padding: 5px 12px 7px; font-size: 14px; }
.finding .try { color: var(--soft); font-size: 13px; margin-top: 6px; }
.finding .cells { color: var(--soft); font-size: 13px; }
.unread { padding-left: 1.2em; } .unread li { margin: 6px 0; }
${FILTER_STYLE}
@media screen and (max-width: 600px) {
  .dept > label { grid-template-columns: 2em 1fr auto; } .dept svg.bar { display: none; }
  .dept .findings { margin-left: 0; } .kinds td.wide { display: none; } .filter { position: static; }
}
@media print {
  .filter { display: none; }
  .dept > label { break-inside: avoid; break-after: avoid; padding: 2px 0; }
  .dept .who b::before { content: "" !important; }
  .dept .findings { margin-left: 1em; } .dept .finding { font-size: 9.5pt; }
  svg.bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
