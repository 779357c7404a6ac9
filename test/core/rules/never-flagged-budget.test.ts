/** What looks wrong in a budget and is not: each was published, and none may be told as an error or a warning. */
import { check } from '../../../src/core/check';
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import { PUT_RIGHT as RIGHT } from '../../cases/data/budget-made-up';
import { budgetGrids, type PrintedBudget } from '../../cases/support/budget';
import { cells } from '../recognise/support';

function changed(budget: PrintedBudget, id: string, before: string, after: string): PrintedBudget {
  const rows = budget.tables[id] ?? [];
  const own = rows.map((row) => row.map((text) => (text === before ? after : text)));
  return { ...budget, tables: { ...budget.tables, [id]: own } };
}

const withRows = (
  budget: PrintedBudget,
  id: string,
  from: string,
  ...rows: readonly string[]
): PrintedBudget => ({
  ...budget,
  tables: {
    ...budget.tables,
    [id]: (budget.tables[id] ?? []).flatMap((row) =>
      row.join('|') === from ? rows.map((text) => text.split('|')) : [row],
    ),
  },
});

const grave = (budget: PrintedBudget | readonly Grid[]): string[] =>
  check('tables' in budget ? budgetGrids(budget) : budget)
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);

it('nothing is found in the budget that the others are made of', () => expect(grave(RIGHT)).toEqual([]));

it('B-NEVER-1 机关运行经费 below 公用经费, where the department has public institutions', () =>
  expect(grave(changed(RIGHT, 'B07', '14.00', '5.00'))).toEqual([]));

it('B-NEVER-2 公用经费 of 303', () => {
  const goods = withRows(
    RIGHT,
    'B06',
    '302||商品和服务支出|150,000||150,000',
    '302||商品和服务支出|145,000||145,000',
  );
  const pensions = withRows(
    goods,
    'B06',
    '302|17|公务接待费|7,500||7,500',
    '302|17|公务接待费|2,500||2,500',
    '303||对个人和家庭的补助|5,000||5,000',
    '303|02|退休费|5,000||5,000',
  );
  expect(grave(pensions)).toEqual([]);
});

it('B-NEVER-3 款 numbered by the office itself', () =>
  expect(
    grave(
      withRows(
        RIGHT,
        'B06',
        '302|17|公务接待费|7,500||7,500',
        '302|02|公务接待费|2,500||2,500',
        '302|03|邮电费|2,500||2,500',
        '302|04|退休人员活动费|2,500||2,500',
      ),
    ),
  ).toEqual([]));

it('B-NEVER-4 角分 in one row of whole 元', () => {
  const odd = ['B03', 'B05'].reduce(
    (budget, id) =>
      withRows(budget, id, '213|03|01|行政运行|700,000|700,000|', '213|03|01|行政运行|700,000.34|700,000|'),
    RIGHT,
  );
  expect(grave(odd)).toEqual([]);
});

it('B-NEVER-5 “三公” in 万元 beside tables in 元', () => {
  const { set } = check(budgetGrids(RIGHT));
  expect(set.table('B07')?.unit.name).toBe('万元');
  expect(set.table('B06')?.unit.name).toBe('元');
});

it('B-NEVER-8 tables of fiscal money below those of all money', () => {
  const { set } = check(budgetGrids(RIGHT));
  const text = (id: 'B01' | 'B04'): string | undefined => set.table(id)?.figure('收入总计')?.text;
  expect([text('B01'), text('B04')]).toEqual(['1,200,000', '1,000,000']);
  expect(grave(RIGHT)).toEqual([]);
});

it.each(['无', '', '—'])('B-NEVER-9 an empty table that says %j, and nothing below it', (word) => {
  const silent: PrintedBudget = { ...RIGHT, notes: {} };
  expect(grave(changed(changed(silent, 'B08', '无', word), 'B09', '无', word))).toEqual([]);
});

it('B-NEVER-9 a blank row of a class, and a class of which there is nothing', () =>
  expect(
    grave(withRows(RIGHT, 'B01', '2. 政府性基金|||', '2. 政府性基金||三、一般公共服务支出|', '|||')),
  ).toEqual([]));

it('B-NEVER-10 30113 and 2210201 differ', () =>
  expect(
    grave(
      withRows(
        withRows(RIGHT, 'B06', '301|01|基本工资|550,000|550,000|', '301|01|基本工资|560,000|560,000|'),
        'B06',
        '301|13|住房公积金|100,000|100,000|',
        '301|13|住房公积金|90,000|90,000|',
      ),
    ),
  ).toEqual([]));

it('B-NEVER-11, 12 a plan of other money than the projects, and the accounts of another year beside', () => {
  const accounts = gridFromTexts(
    '决算',
    cells(
      '2024年度收入决算表',
      '编制部门：清河县水务局|||单位：元',
      '科目编码|科目名称|本年收入合计|财政拨款收入',
      '合计||980,119|980,119',
    ),
  );
  const target = gridFromTexts(
    '目标',
    cells(
      '2025年项目支出绩效目标表',
      '项目名称|清淤',
      '年度资金总额|123,456',
      '一级指标|二级指标|三级指标|指标值',
      '产出指标|数量指标|清淤河道|≥5公里',
    ),
  );
  expect(grave([...budgetGrids(RIGHT), accounts, target])).toEqual([]);
});

it('B-NEVER-13 no row of 上年结转', () => {
  const { binding } = check(budgetGrids(RIGHT));
  const missing = binding.unbound.flatMap((one) => (one.outcome === 'missing-input' ? one.identity.id : []));
  expect(missing).toEqual([]);
});

it('B-NEVER-14 “三公” above last year’s', () => {
  const three = (before: string): Grid =>
    gridFromTexts(
      '三公',
      cells(
        '一般公共预算“三公”经费支出表',
        '2024年预算数||||||2025年预算数|||||',
        '合计|因公出国（境）费|公务用车购置及运行费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行费|||公务接待费',
        '||小计|公务用车购置费|公务用车运行费||||小计|公务用车购置费|公务用车运行费|',
        `${before}|||||${before}|9.00|||||9.00`,
      ),
    );
  expect(grave([three('1.00')])).toEqual([]);
});
