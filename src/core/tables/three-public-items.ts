/** 表07 with its items down the sheet: 项目 | 行次 | 统计数, with counts and 机关运行经费 (Yunnan), assets and purchases beside (机构运行信息表, Chongqing). Printed form 财决附03. */
import { ABROAD_WORDS, PURCHASE, RUNNING, THREE_PUBLIC_HEADERS, VEHICLE_WORDS } from './three-public';
import { moneyColumn, required } from './columns';
import { OPERATION_HEADINGS, OPERATION_ITEMS, countItem, item } from './operation-items';
import type { ColumnSpec, ItemSpec, LayoutSpec } from './spec';
import { SKIP_WORDS } from './words';

const COUNTS_FOLLOW = '因公出国（境）团组数';
const OFFICE = '机关运行经费';

const ITEMS: readonly ItemSpec[] = [
  { ...item('合计', '支出合计', '三公经费支出合计', '三公经费合计', '合计'), required: true },
  { ...item('因公出国（境）费', ...ABROAD_WORDS), required: true },
  { ...item('公务用车购置及运行费', ...VEHICLE_WORDS), required: true },
  item('公务用车购置费', ...PURCHASE),
  item('公务用车运行费', ...RUNNING),
  { ...item('公务接待费'), required: true },
  item('国内接待费', '国内接待费', '国内公务接待费', '国内公务接待支出'),
  item('外事接待费', '外事接待费', '外事接待支出', '外宾接待支出'),
  item('国（境）外接待费', '国(境)外接待费', '国(境)外公务接待费', '国(境)外公务接待支出'),
  countItem(COUNTS_FOLLOW, '因公出国(境)团组数量'),
  countItem('因公出国（境）人次数', '因公出国(境)人次', '因公出国(境)人数'),
  countItem('公务用车购置数', '公务用车购置数量', '公务用车购置辆数'),
  countItem('公务用车保有量'),
  countItem('国内公务接待批次', '国内公务接待批次数'),
  countItem('外事接待批次', '外事接待批次数'),
  countItem('国内公务接待人次', '国内公务接待人次数'),
  countItem('外事接待人次', '外事接待人次数'),
  countItem('国（境）外公务接待批次', '国(境)外公务接待批次数'),
  countItem('国（境）外公务接待人次', '国(境)外公务接待人次数'),
  item(OFFICE, OFFICE, '机关运行经费支出'),
  { ...item('行政单位机关运行经费', '行政单位'), below: OFFICE },
  {
    ...item('参公事业单位机关运行经费', '参照公务员法管理事业单位', '参照公务员法管理的事业单位'),
    below: OFFICE,
  },
  item('会议费'),
  item('培训费'),
  ...OPERATION_ITEMS,
];

const FINAL = required(moneyColumn('决算数', ['统计数'], ['决算统计数'], ['决算数']));
const FIRST_BUDGET = moneyColumn('年初预算数', ['年初预算数'], ['年初预算']);
const BUDGET = moneyColumn('预算数', ['预算数'], ['全年预算数'], ['预算统计数']);

/** Items down the sheet, beside them these columns. */
export const itemsDown = (name: string, columns: readonly ColumnSpec[]): LayoutSpec => ({
  name,
  blocks: [
    {
      id: '三公',
      labels: ['项目'],
      skip: SKIP_WORDS,
      others: THREE_PUBLIC_HEADERS,
      columns,
      rows: {
        kind: 'items',
        items: ITEMS,
        ignore: ['三公经费支出', '三公经费', '相关统计数', ...OPERATION_HEADINGS],
      },
    },
  ],
});

export const ITEM_LAYOUTS: readonly LayoutSpec[] = [
  itemsDown('items', [required(FIRST_BUDGET), required(BUDGET), FINAL]),
  itemsDown('items', [{ ...BUDGET, is: [...BUDGET.is, ...FIRST_BUDGET.is] }, FINAL]),
];
