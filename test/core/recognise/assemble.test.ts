/** A table put together whole: everything that is told of it besides its figures. */
import type { Table } from '../../../src/core/tables';
import { cells, setOf, tableIn } from './support';

/** Without what is asked for by key. */
function told(table: Table): Omit<Table, 'figure' | 'row'> {
  const { figure, row, ...rest } = table;
  expect([typeof figure, typeof row]).toEqual(['function', 'function']);
  return rest;
}

const at = (row: number, column: number) => ({ row, column });
const money = (key: string, label = key) => ({ key, label, quantity: 'money' });

const HEADER = '科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出';

it('with everything that can stand around it', () => {
  const table = tableIn(
    setOf(
      cells(
        '||封面',
        '|2023年度支出决算表',
        '|部门：某局||||||公开04表',
        '||||||单位：元',
        `|${HEADER}|捐赠支出`,
        '|栏次||1|2|3|4|5',
        '|合计||9.00|6.00|3.00||1.00',
        '|201|一、一般公共\n服务支出|9.00|6.00|3.00||1.00',
        '|20101|人大事务|5.00|5.00|||',
        '|2010101|行政运行|5.00|5.00|||',
        '|20101|人大事务|4.00|1.00|3.00||',
        '|202|空|||||',
        '|202|空||0.00|||',
        '|20|某项|1.00|1.00|||',
        '|21|某项|||||',
        '|注：1.四舍五入。',
        '|2.尾差。|又注',
      ),
    ),
    'T03',
  );
  expect(told(table)).toStrictEqual({
    id: 'T03',
    layout: 'by-function',
    name: '表04',
    title: '2023年度支出决算表',
    sheet: '表',
    area: { top: 1, left: 1, bottom: 13, right: 7 },
    unit: { name: '元', exponent: 0 },
    decimals: 2,
    unitAt: at(3, 6),
    year: 2023,
    department: '某局',
    departmentAt: { at: at(2, 1), text: '部门：某局' },
    notes: [
      { at: at(15, 1), text: '注：1.四舍五入。' },
      { at: at(16, 1), text: '2.尾差。' },
      { at: at(16, 2), text: '又注' },
    ],
    evidence: [
      { kind: 'title', at: at(1, 1), text: '2023年度支出决算表' },
      { kind: 'header', at: at(4, 1), text: '本年支出合计 基本支出 项目支出 上缴上级支出' },
      { kind: 'rows', at: at(6, 1), text: '科目: 7' },
    ],
    rows: [
      { key: '合计', label: '合计', at: at(6, 1), groups: [] },
      { key: '201', label: '一般公共服务支出', at: at(7, 1), groups: [], code: '201' },
      { key: '20101', label: '人大事务', at: at(8, 1), groups: [], code: '20101', parent: '201' },
      { key: '2010101', label: '行政运行', at: at(9, 1), groups: [], code: '2010101', parent: '20101' },
      { key: '202', label: '空', at: at(11, 1), groups: [], code: '202' },
      { key: '未识别:13:1', label: '20某项', at: at(13, 1), groups: [] },
    ],
    columns: [money('本年支出合计'), money('基本支出'), money('项目支出'), money('上缴上级支出')],
    unknownColumns: [{ at: at(4, 7), text: '捐赠支出' }],
    unknownRows: [{ at: at(13, 1), text: '20' }],
    repeatedRows: [
      { key: '20101', label: '人大事务', at: at(10, 1), groups: [], code: '20101', parent: '201' },
    ],
    fields: new Map(),
  });
  expect(table.row('20101')).toBe(table.rows[2]);
  expect(table.row('20102')).toBeUndefined();
  expect(table.figure('20101', '基本支出')?.text).toBe('5.00');
});

it('with nothing around it', () => {
  const table = tableIn(setOf(cells('', `|${HEADER}`, '|201|某|9.00|6.00|3.00|')), 'T03');
  expect(told(table)).toStrictEqual({
    id: 'T03',
    layout: 'by-function',
    name: '表03',
    title: '支出决算表',
    sheet: '表',
    area: { top: 1, left: 1, bottom: 2, right: 6 },
    unit: { name: '万元', exponent: 4 },
    decimals: 2,
    notes: [],
    evidence: [
      { kind: 'header', at: at(1, 1), text: '本年支出合计 基本支出 项目支出 上缴上级支出' },
      { kind: 'rows', at: at(2, 1), text: '科目: 1' },
    ],
    rows: [{ key: '201', label: '某', at: at(2, 1), groups: [], code: '201' }],
    columns: [money('本年支出合计'), money('基本支出'), money('项目支出'), money('上缴上级支出')],
    unknownColumns: [],
    unknownRows: [],
    repeatedRows: [],
    fields: new Map(),
  });
});

it('in lanes: the area spans them all, columns once, with their printed names', () => {
  const table = tableIn(
    setOf(
      cells(
        '收入支出决算总表',
        '|收入|||支出|',
        '|项目|行次|金额|项目|行次|金额',
        '|一、其他收入|1|5.00|一、教育支出|2|4.00',
        '|二、捐来的|3|1.00|二、捐出的|4|1.00',
        '|本年收入合计|5|6.00|本年支出合计|6|5.00',
        '|其中：利息|7|0.50|其中：罚金|8|0.20',
        '|总计|9|6.00|总计|10|6.00',
      ),
    ),
    'T01',
  );
  expect(table.area).toEqual({ top: 0, left: 0, bottom: 7, right: 6 });
  expect(table.columns).toEqual([money('决算数', '金额')]);
  expect(table.evidence.slice(1)).toEqual([
    { kind: 'header', at: at(1, 0), text: '决算数' },
    { kind: 'rows', at: at(3, 1), text: '收入: 3' },
    { kind: 'header', at: at(1, 0), text: '决算数' },
    { kind: 'rows', at: at(3, 4), text: '支出: 3' },
  ]);
  // Part of a row set, or of another row: their sums know of them.
  expect(table.unknownRows).toEqual([]);
  expect(table.repeatedRows).toEqual([]);
});

it('a filled row of no set that no layout knows is told, a blank one not', () => {
  const rows = cells(
    '收入支出决算总表',
    '收入||支出|',
    '项目|决算数|项目|决算数',
    '一、其他收入|5.00|一、教育支出|4.00',
    '本年收入合计|5.00|本年支出合计|4.00',
    '挪用|2.00|分红|',
    '借用|0.00|赔款|1.00',
    '总计|7.00|总计|7.00',
  );
  expect(tableIn(setOf(rows), 'T01').unknownRows).toEqual([
    { at: at(5, 0), text: '挪用' },
    { at: at(6, 2), text: '赔款' },
  ]);
});
