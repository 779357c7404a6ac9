/** 机构运行信息表: alone it is 表07 with more items, beside 表07 a table of its own that is held against it. */
import { check, unfolded } from '../../../src/core/check';
import { gridFromTexts } from '../../../src/core/grid';
import { recognise } from '../../../src/core/recognise';
import { OPERATION_FIGURES, OPERATION_TABLE } from '../../cases/data/operation-table';
import { cells, figuresOf, setOf, sheet, tableIn, type Rows } from './support';

const BLOCK = (total = '12.60') =>
  cells(
    '财政拨款“三公”经费支出决算表',
    '单位：万元',
    '预算数||||||决算数|||||',
    '合计|因公出国（境）费|公务用车购置及运行费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行费|||公务接待费',
    '||小计|公务用车购置费|公务用车运行费||||小计|公务用车购置费|公务用车运行费|',
    `14.00||8.00||8.00|6.00|${total}||7.90||7.90|4.70`,
  );
const T06 = (office: string) =>
  cells(
    '一般公共预算财政拨款基本支出决算表',
    '单位：万元',
    '科目编码|科目名称|决算数',
    `302|商品和服务支出|${office}`,
    `30299|其他|${office}`,
    `|公用经费合计|${office}`,
  );

function changed(from: string, to: string): Rows {
  expect(OPERATION_TABLE.flat()).toContain(from);
  return OPERATION_TABLE.map((row) => row.map((text) => (text === from ? to : text)));
}
const findings = (...rows: Rows[]) =>
  unfolded(check(rows.map((own, place) => gridFromTexts(`表${place}`, own))).findings).map(
    ({ rule, severity }) => `${severity} ${rule}`,
  );

it('is read whole, both lanes', () => {
  const table = tableIn(setOf(OPERATION_TABLE), 'T07');
  expect(figuresOf(table).filter((figure) => figure.startsWith('决算数'))).toEqual(
    OPERATION_FIGURES.map((figure) => `决算数 ${figure}`),
  );
  expect(table.figure('预算数', '合计')?.text).toBe('14.00');
  expect(table.figure('决算数', '车辆数合计')?.at).toEqual({ row: 8, column: 4 });
  expect(table.figure('决算数', '车辆数合计')?.quantity).toBe('count');
  expect(table.unknownRows).toEqual([]);
  expect(table.unknownColumns).toEqual([]);
  expect(table.name).toBe('表09');
});

it('agrees, alone and beside 表07 and 表06', () => {
  expect(findings(OPERATION_TABLE)).toEqual([]);
  expect(findings(OPERATION_TABLE, T06('90.00'), BLOCK())).toEqual([]);
});

it.each([
  ['152.30', '153.30', 'error T07-8b'],
  ['120.00', '160.00', 'error T07-8c'],
  ['75.50', '125.50', 'error T07-8d'],
  ['7.90', '7.00', 'error T07-1'],
])('%s for %s: %s', (from, to, finding) => expect(findings(changed(from, to))).toContain(finding));

it('is held against 表06 and, where both are printed, against 表07', () => {
  expect(findings(OPERATION_TABLE, T06('80.00'))).toContain('error X-30');
  expect(findings(OPERATION_TABLE, BLOCK('12.70'))).toContain('warning X-29a');
});

it('is a table of its own beside 表07, whatever their order', () => {
  const ids = (...rows: Rows[]) =>
    recognise(rows.map((own, place) => sheet(`表${place}`, own))).tables.map(({ id }) => id);
  expect(ids(OPERATION_TABLE, BLOCK())).toEqual(['T17', 'T07']);
  expect(ids(BLOCK(), OPERATION_TABLE)).toEqual(['T07', 'T17']);
});
