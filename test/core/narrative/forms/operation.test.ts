/** Counts, running costs and purchases that 机构运行信息表 prints stand in the explanation, with their cells, and are not asked. */
import { gridFromTexts } from '../../../../src/core/grid';
import {
  HUNAN_2022,
  NATIONAL,
  plainFigures,
  SICHUAN_2022,
  supplementNeeds,
  type NarrativeForm,
} from '../../../../src/core/narrative';
import { proofread } from '../../../../src/core/proofread';
import { recognise } from '../../../../src/core/recognise';
import type { TableSet } from '../../../../src/core/tables';
import { OPERATION_TABLE } from '../../../cases/data/operation-table';
import { FORMS } from '../../../cases/data/province-sets';
import { documentOf } from '../../proofread/support';
import { bodyText, explain } from './support';

const lines = (title: string, rows: readonly (readonly string[])[]) =>
  gridFromTexts(title, [[`2023年度${title}`], ['单位：万元'], ...rows]);
const OPERATION = lines('机构运行信息表', OPERATION_TABLE.slice(3));
const THREE = lines('财政拨款“三公”经费支出决算表', FORMS.three);
const OFFICE = { '单位.性质': '行政单位' };

const ALONE = recognise([OPERATION]);
const BESIDE = recognise([THREE, OPERATION]);
const WITHOUT = recognise([THREE]);
const ASKED = ['采购.货物', '采购.中小企业', '国资.车辆', '国资.设备', '用车.保有量', '接待.批次'];

const keys = (form: NarrativeForm, tables: TableSet): string[] =>
  supplementNeeds(form, tables).map(({ key }) => key);

describe.each([
  ['as 表07', ALONE, 'T07'],
  ['beside 表07', BESIDE, 'T17'],
] as const)('%s', (_, tables, id) => {
  it('is read as that table', () => expect(tables.tables.map((table) => table.id)).toContain(id));

  it('purchases with their shares', () =>
    expect(bodyText(explain(NATIONAL, tables, OFFICE), '12')).toBe(
      '2023年度政府采购支出总额152.30万元，其中：政府采购货物支出40.10万元、政府采购工程支出0万元、政府采购服务支出112.20万元。授予中小企业合同金额120.00万元，占政府采购支出总额的78.79%，其中：授予小微企业合同金额75.50万元，占政府采购支出总额的49.57%。',
    ));

  it('assets, cars and running costs', () => {
    const document = explain(NATIONAL, tables, OFFICE);
    expect(bodyText(document, '13')).toMatch(/共有车辆4辆.*单价100万元（含）以上设备（不含车辆）3台（套）/);
    expect(bodyText(document, '10')).toContain('86.40万元');
    expect(bodyText(document, '7.2')).toContain('保有量为4辆');
    expect(bodyText(document, '7.2')).toContain('国内公务接待61批次、488人次');
  });

  it('each figure is traced to its cell', () => {
    const cars = plainFigures(explain(NATIONAL, tables, OFFICE)).find(({ id: name }) =>
      name.startsWith('13/车辆'),
    );
    expect(cars).toMatchObject({ text: '4', source: { cells: [{ table: id, address: 'E8', text: '4' }] } });
  });

  it.each([NATIONAL, SICHUAN_2022])('$id does not ask for them', (form) => {
    expect(keys(form, WITHOUT)).toEqual(expect.arrayContaining(ASKED.slice(0, 4)));
    for (const key of ASKED) expect(keys(form, tables)).not.toContain(key);
  });

  it('a text that gives another number is contradicted', () => {
    const said = (cars: string) =>
      `（三）国有资产占用情况\n截至2023年12月31日，本部门共有车辆${cars}辆。单价100万元（含）以上设备（不含车辆）3台（套）。`;
    const found = (cars: string) =>
      proofread(documentOf(said(cars)), tables, { form: NATIONAL }).findings.map(
        ({ rule, text }) => `${rule} ${text}`,
      );
    expect(found('4')).toEqual([]);
    expect(found('5')).toEqual([expect.stringMatching(/^N-26 /)]);
  });
});

it('where no table prints them, Hunan asks as before', () => {
  expect(keys(HUNAN_2022, WITHOUT)).toEqual(expect.arrayContaining(['采购.货物', '国资.车辆', '国资.设备']));
});
