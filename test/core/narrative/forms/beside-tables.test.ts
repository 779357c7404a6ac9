/** What some tables print and others do not: taken from the table, otherwise asked of the office. */
import { documentText, SHAANXI_2022, supplementNeeds, YUNNAN_2021 } from '../../../../src/core/narrative';
import { recognise } from '../../../../src/core/recognise';
import { tableSet } from '../../../support/table-set';
import { generateSet } from '../../../bench/generate';
import { workbook } from '../support';
import { answered, bodyText, explain } from './support';

const keys = (...[form, tables]: Parameters<typeof supplementNeeds>): string[] =>
  supplementNeeds(form, tables).map(({ key }) => key);

test('counts that 表07 of Yunnan prints are not asked', () => {
  const set = generateSet(3, { layout: 'yunnan-2021' });
  const tables = recognise(set.grids);
  expect(keys(YUNNAN_2021, tables)).not.toEqual(expect.arrayContaining(['用车.保有量']));
  const owned = set.figures.get('T07')!.get('决算数')!.get('公务用车保有量')!;
  expect(documentText(explain(YUNNAN_2021, tables, {}))).toContain(`公务用车保有量为${owned}辆`);
});

test('where it does not print them, the office is asked', () => {
  expect(keys(YUNNAN_2021, workbook())).toContain('用车.保有量');
  expect(bodyText(explain(YUNNAN_2021, workbook(), {}), '7.2')).toContain(
    '保有量为【待补充：年末公务用车保有量】辆',
  );
});

test('a budget that 表07 does not print is asked', () => {
  const tables = recognise(generateSet(3, { layout: 'yunnan-2021' }).grids);
  expect(keys(YUNNAN_2021, tables)).toContain('三公年初预算.合计');
  const entries = answered(YUNNAN_2021, tables, { '三公年初预算.合计': '100' });
  expect(bodyText(explain(YUNNAN_2021, tables, entries), '7.1')).toContain('年初预算为1000000.00元');
});

test('where two tables of “三公” stand, that of the general public budget speaks', () => {
  const tables = tableSet(
    {
      T07: { 预算数: { 合计: '9.00' }, 决算数: { 合计: '8.00' } },
      T13: { 预算数: { 合计: '5.00' }, 决算数: { 合计: '4.00' } },
    },
    { year: 2023 },
  );
  expect(bodyText(explain(YUNNAN_2021, tables, {}), '7.1')).toContain(
    '年初预算为50000.00元，支出决算为40000.00元，完成年初预算的80%',
  );
});

test('a cell that cannot be read is told, and no other figure stands in for it', () => {
  const tables = tableSet(
    {
      T07: { 预算数: { 合计: '9.00' }, 决算数: { 合计: '8.00' } },
      T13: { 预算数: { 合计: '5.00' }, 决算数: { 合计: '四' } },
    },
    { year: 2023 },
  );
  const text = bodyText(explain(YUNNAN_2021, tables, {}), '7.1');
  expect(text).toContain('支出决算为【待补充：表13“决算数 · 合计”（表中是“四”，读不出数）】');
  expect(text).not.toContain('80000.00元');
});

test('meetings and training are asked only where 表07 does not print them', () => {
  const shaanxi = recognise(generateSet(3, { layout: 'shaanxi-2020' }).grids);
  expect(keys(SHAANXI_2022, shaanxi)).not.toEqual(expect.arrayContaining(['会议费.金额']));
  expect(keys(SHAANXI_2022, workbook())).toEqual(
    expect.arrayContaining(['培训费.预算', '培训费.金额', '会议费.预算', '会议费.金额']),
  );
});
