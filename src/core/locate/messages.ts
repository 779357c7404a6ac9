/** What locating says: which cell, what the hand did, and what is mended with it. */
import type { Catalogue } from '../messages';

export const LOCATE_MESSAGES = {
  likely: {
    zh: '最可能是{place}{before}（{why}）：改为 {after} 后，这一处不符消除',
    en: 'Most likely {place}{before} ({why}): changed to {after}, it agrees',
  },
  likelyAll: {
    zh: '最可能是{place}{before}（{why}）：改为 {after} 后，{tables} 的 {count} 处不符同时消除',
    en: 'Most likely {place}{before} ({why}): changed to {after}, {count} disagreements in {tables} go at once',
  },
  together: {
    zh: '最可能是两处有误：{changes}；都改后，{tables} 的 {count} 处不符同时消除',
    en: 'Most likely two cells are wrong: {changes}; with both changed, {count} disagreements in {tables} go at once',
  },
  also: {
    zh: '同一处错误还引起另外 {count} 处不符，改正后一并消除：',
    en: 'The same mistake brings {count} more disagreements, which go with it:',
  },
  alsoOne: { zh: '· {line}', en: '· {line}' },
  alsoMore: { zh: '· 另有 {count} 处', en: '· {count} more' },
  anyOf: {
    zh: '有 {count} 格，改其中任何一格都能消除，从表上分不出是哪一格；请对照账上的数逐格核对',
    en: 'Any of {count} cells, changed, would mend it, and the tables don’t tell which: check each against the books',
  },
  anyTwo: {
    zh: '一处改动消除不了；有 {count} 格，改其中某两格就能消除，从表上分不出是哪两格；请对照账上的数逐格核对',
    en: 'No single change mends it; two of {count} cells, changed, would, and the tables don’t tell which: check each against the books',
  },
  change: { zh: '{place}{before} 改为 {after}（{why}）', en: '{place}{before} to {after} ({why})' },
  digit: {
    zh: '{position}应为 {right}，敲成了 {wrong}',
    en: 'the {position} should be {right}, {wrong} was typed',
  },
  swapped: { zh: '相邻两位数字颠倒', en: 'two neighbouring digits swapped' },
  point: { zh: '小数点错位', en: 'decimal point misplaced' },
  sign: { zh: '正负号写反', en: 'wrong sign' },
  dropped: { zh: '漏敲了一位数字', en: 'a digit left out' },
  added: { zh: '多敲了一位数字', en: 'a digit too many' },
  neighbour: { zh: '填成了相邻的{place}的数', en: 'the figure of {place} next to it' },
  sameTable: { zh: '填成了{place}的数', en: 'the figure of {place}' },
  twice: { zh: '重复加了{place}', en: '{place} added twice' },
  omitted: { zh: '漏加了{place}', en: '{place} not added' },
  yuan: { zh: '按元填了，本表以万元为单位', en: 'entered in yuan; the table is in ten thousands' },
  wanYuan: { zh: '按万元填了，本表以元为单位', en: 'entered in ten thousands; the table is in yuan' },
  leftBlank: { zh: '该填未填', en: 'left blank' },
  shouldBeBlank: { zh: '这里应当没有数', en: 'nothing should be there' },
  other: { zh: '按其他各数推算', en: 'worked out from the other figures' },
  moved: { zh: '金额放回原来的位置', en: 'amount put back in its place' },
  lost: { zh: '原数已被覆盖，按其他各数推算', en: 'overwritten; worked out from the other figures' },
  'slipped-rows': {
    zh: '{table} 自{from}起 {count} 行金额{direction}移了一行',
    en: 'From {from} in {table}, {count} rows of amounts stand one row {direction}',
  },
  drifted: {
    zh: '{table} 自{from}起 {count} 行金额{direction}移，各行移动的行数不一，最多 {most} 行',
    en: 'From {from} in {table}, {count} rows of amounts stand further {direction}, not all by as many rows, by {most} at most',
  },
  driftedLane: {
    zh: '{table} 自{from}起这一栏的 {count} 个金额{direction}移，各行移动的行数不一，最多 {most} 行',
    en: 'From {from} in {table}, {count} amounts of this lane stand further {direction}, not all by as many rows, by {most} at most',
  },
  'shifted-lane': {
    zh: '{table} 自{from}起这一栏的 {count} 个金额{direction}移了一行',
    en: 'From {from} in {table}, {count} amounts of this lane stand one row {direction}',
  },
  'shifted-column': {
    zh: '{table} {from}起 {count} 列金额{direction}移了一列',
    en: 'From {from} in {table}, {count} columns of amounts stand one column to the {direction}',
  },
  rowsAdvice: {
    zh: '名称未动、金额错位，由此引起 {count} 处不符；请重新粘贴 {range}',
    en: 'Names stayed, amounts moved, which explains {count} disagreements; paste {range} again',
  },
  columnsAdvice: {
    zh: '表头未动、金额错列，由此引起 {count} 处不符；请重新粘贴 {range}',
    en: 'The header stayed, amounts moved, which explains {count} disagreements; paste {range} again',
  },
  up: { zh: '上', en: 'up' },
  down: { zh: '下', en: 'down' },
  left: { zh: '左', en: 'left' },
  right: { zh: '右', en: 'right' },
  row: { zh: '“{row}”', en: '“{row}”' },
  column: { zh: '“{column}”列', en: 'the column “{column}”' },
  thousandths: { zh: '小数点后第三位', en: 'third digit behind the point' },
  hundredths: { zh: '小数点后第二位', en: 'second digit behind the point' },
  tenths: { zh: '小数点后第一位', en: 'first digit behind the point' },
  ones: { zh: '个位', en: 'ones digit' },
  tens: { zh: '十位', en: 'tens digit' },
  hundreds: { zh: '百位', en: 'hundreds digit' },
  thousands: { zh: '千位', en: 'thousands digit' },
  tenThousands: { zh: '万位', en: 'ten thousands digit' },
  hundredThousands: { zh: '十万位', en: 'hundred thousands digit' },
  millions: { zh: '百万位', en: 'millions digit' },
  aDigit: { zh: '有一位', en: 'one digit' },
} as const satisfies Catalogue<string>;
