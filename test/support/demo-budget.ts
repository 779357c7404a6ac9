/** A table of the budget of the demonstration's department, by hand: 行政运行 was given 300.00万元, the text says 291.42. */
import { createWorkbook, type SheetSpec } from '../../src/hosts/files/create';

const HEAD = ['功能分类科目编码', '', '', '功能分类科目名称', '合计', '基本支出', '项目支出'];

const ROWS = [
  ['201', '', '', '一般公共服务支出', '300.00', '300.00', ''],
  ['201', '31', '', '党委办公厅（室）及相关机构事务', '300.00', '300.00', ''],
  ['201', '31', '01', '行政运行', '300.00', '300.00', ''],
  ['合计', '', '', '', '300.00', '300.00', ''],
];

const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

export function demoBudget(year: number): Uint8Array {
  const lines = [
    [`${year}年部门一般公共预算支出功能分类预算表`],
    ['编制部门：中共株洲市渌口区委政法委员会', '', '', '', '', '', '单位：万元'],
    ['项目', '', '', '', '一般公共预算支出'],
    HEAD,
    ['类', '款', '项'],
    ...ROWS,
  ];
  const cells: SheetSpec['cells'] = lines.flatMap((line, row) =>
    line.flatMap((text, column) =>
      text === '' ? [] : [{ at: { row, column }, content: text.includes('.') ? { number: text } : { text } }],
    ),
  );
  const merges = [
    merge(0, 0, 0, 6),
    merge(2, 0, 2, 3),
    merge(2, 4, 2, 6),
    merge(3, 0, 3, 2),
    ...[3, 4, 5, 6].map((column) => merge(3, column, 4, column)),
  ];
  return createWorkbook([{ name: '预算', cells, merges }]);
}
