/** What `juesuan diff` says. */
import type { FactName } from '../core/diff';
import type { Catalogue } from '../core/messages';

const FACT_NAMES = {
  year: { zh: '年度', en: 'Year' },
  department: { zh: '单位', en: 'Department' },
  notes: { zh: '表下说明', en: 'Notes below' },
} as const satisfies Catalogue<FactName>;

export const DIFF_MESSAGES = {
  ...FACT_NAMES,
  twoFiles: {
    zh: 'diff 要写明两个工作簿：先写原来的，再写现在的',
    en: 'diff takes two workbooks: the earlier first, then the later',
  },
  heading: { zh: '原来 {before}\n现在 {after}', en: 'Before {before}\nAfter  {after}' },
  tableAdded: {
    zh: '{table}：现在多了这张表（工作表“{sheet}”）',
    en: '{table}: only in the later (sheet “{sheet}”)',
  },
  tableRemoved: {
    zh: '{table}：现在没有这张表（原在工作表“{sheet}”）',
    en: '{table}: only in the earlier (sheet “{sheet}”)',
  },
  tableChanged: { zh: '{table}', en: '{table}' },
  tableUnits: {
    zh: '{table}（原来按{before}，现在按{after}）',
    en: '{table} (before in {before}, now in {after})',
  },
  fact: { zh: '{fact}：{before} → {after}', en: '{fact}: {before} → {after}' },
  columnAdded: { zh: '多了“{column}”列', en: 'Column only in the later: {column}' },
  columnRemoved: { zh: '没有了“{column}”列', en: 'Column only in the earlier: {column}' },
  rowAdded: { zh: '多了“{row}”行{cells}', en: 'Row only in the later: {row}{cells}' },
  rowRemoved: { zh: '没有了“{row}”行{cells}', en: 'Row only in the earlier: {row}{cells}' },
  rowCells: { zh: '：{cells}', en: ': {cells}' },
  rowCell: { zh: '{column} {text}（{place}）', en: '{column} {text} ({place})' },
  renamed: { zh: '{code} 的名称：{before} → {after}', en: '{code} is called: {before} → {after}' },
  cell: {
    zh: '“{row}”{column}：{before} → {after}{difference}',
    en: '{row}, {column}: {before} → {after}{difference}',
  },
  more: { zh: '，多 {amount}', en: ', {amount} more' },
  less: { zh: '，少 {amount}', en: ', {amount} less' },
  side: { zh: '{text}（{place}）', en: '{text} ({place})' },
  blank: { zh: '空白', en: 'blank' },
  none: { zh: '（没有）', en: '(none)' },
  unread: {
    zh: '没有比较：{file} 的工作表 {sheets}，没有认出来',
    en: 'Not compared: {file}, sheets not recognised: {sheets}',
  },
  same: { zh: '{count} 张表都相同', en: 'The same: {count} tables' },
  summary: {
    zh: '{changed} 张表有不同：多 {added} 张，少 {removed} 张，改动 {cells} 个数、{rows} 行、{columns} 列；另有 {same} 张表相同',
    en: 'Tables that differ: {changed}; only in the later {added}, only in the earlier {removed}; figures {cells}, rows {rows}, columns {columns}. The same: {same}',
  },
} as const satisfies Catalogue<string>;
