/** 渌口 2020 with the breaks of its print: where a narrow column broke a label, the copy has a blank. */
import type { PrintedTable } from '../../../scripts/samples/printed/printed-table';
import { withTexts, type TextAt } from './changes';
import { LUKOU_DEPARTMENT, LUKOU_TABLES } from './lukou-2020';

const CODE = '功能分类科 目编码';
const LONG_NAME: TextAt = [8, 1, '其他党委办公厅（室）及相关机构 事务支出'];

const BREAKS: readonly (readonly TextAt[])[] = [
  [],
  [
    [0, 2, '本年收入合 计'],
    [0, 3, '财政拨款收 入'],
    [0, 4, '上级补助收 入'],
    [0, 7, '附属单位上 缴收入'],
    [1, 0, CODE],
  ],
  [[0, 2, '本年支出合 计'], [0, 5, '上缴上级支 出'], [0, 7, '对附属单位 补助支出'], [1, 0, CODE], LONG_NAME],
  [
    [1, 1, '行 次'],
    [1, 2, '金 额'],
    [1, 4, '行 次'],
    [1, 5, '合 计'],
  ],
  [[1, 0, '功能分类 科目编码'], LONG_NAME],
  [
    [0, 0, '经济分类 科目编码'],
    [0, 3, '经济分类 科目编码'],
    [0, 6, '经济分类 科目编码'],
  ],
  [
    [1, 1, '因公出国 (境) 费'],
    [2, 3, '公务用车 购置费'],
    [2, 4, '公务用车 运行费'],
    [1, 7, '因公出国 (境) 费'],
    [2, 9, '公务用车 购置费'],
    [2, 10, '公务用车 运行费'],
  ],
  [],
  [[1, 0, '功能分类科目 编码']],
];

/** The note of 表09 is typed with narrow commas. */
const NARROW_NOTE = `注: ${LUKOU_DEPARTMENT}没有政府性基金收入, 也没有使用政府性基金安排的支出, 故本表无数据。`;

export const LUKOU_PRINTED: readonly PrintedTable[] = LUKOU_TABLES.map(
  ({ merges: _, sheet, title = sheet, ...table }, index) => ({
    ...table,
    sheet: title,
    title,
    code: `公开 0${index + 1} 表`,
    rows: withTexts(table.rows, BREAKS[index] ?? []),
    ...(index === 8 ? { notes: [NARROW_NOTE] } : {}),
  }),
);
