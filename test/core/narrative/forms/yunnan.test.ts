/** Yunnan’s “三公” as it is published: which funds each part speaks of, and counts that stand also where nothing was paid. */
import { supplementNeeds, YUNNAN_2021 } from '../../../../src/core/narrative';
import { proofread } from '../../../../src/core/proofread';
import { flatten, toText } from '../../../bench/proofread/stretches';
import { writtenIn } from '../../../bench/proofread/written';
import { tableSet, type TableSetSpec } from '../../../support/table-set';
import { answered, bodyText, explain } from './support';

const CARS_ONLY = {
  合计: '4.00',
  '因公出国（境）费': '',
  公务用车购置及运行费: '4.00',
  公务用车购置费: '',
  公务用车运行费: '4.00',
  公务接待费: '',
};

const OF_ALL_FUNDS = {
  合计: '10.00',
  '因公出国（境）费': '',
  公务用车购置及运行费: '8.00',
  公务用车购置费: '3.00',
  公务用车运行费: '5.00',
  公务接待费: '2.00',
};

const said = (section: string, spec: TableSetSpec, given: Record<string, string> = {}): string => {
  const tables = tableSet(spec, { year: 2023 });
  return bodyText(explain(YUNNAN_2021, tables, answered(YUNNAN_2021, tables, given)), section);
};

test('all fiscal funds first, where a table of the general public budget stands beside theirs', () => {
  const all = { 预算数: { 合计: '20.00' }, 决算数: OF_ALL_FUNDS };
  const both = { T07: all, T13: { 预算数: { 合计: '5.00' }, 决算数: CARS_ONLY } };
  expect(said('7', both)).toBe(
    '2023年度财政拨款“三公”经费支出决算中，财政拨款“三公”经费支出年初预算为200000.00元，支出决算为100000.00元，完成年初预算的50%。其中：因公出国（境）费支出决算0元，占总支出决算的0%；公务用车购置费支出决算30000.00元，占总支出决算的30%；公务用车运行维护费支出决算50000.00元，占总支出决算的50%；公务接待费支出决算20000.00元，占总支出决算的20%。',
  );
  expect(said('7.1', both)).toContain('年初预算为50000.00元，支出决算为40000.00元，');
  expect(said('7', { T07: all })).toBe('');
});

test('counts also where nothing was paid, and a line for each of the cars', () => {
  const counts = { '出国.团组数': '0', '出国.人次': '0', '用车.购置数': '0', '用车.保有量': '2' };
  expect(
    said('7.2', { T07: { 预算数: { 合计: '5.00' }, 决算数: CARS_ONLY } }, counts)
      .split('\n')
      .slice(1, 5),
  ).toEqual([
    '1.因公出国（境）费支出0元，共安排因公出国（境）团组0个，累计0人次。',
    '2.公务用车购置及运行维护费支出40000.00元。其中：',
    '公务用车购置支出0元，购置车辆0辆。',
    '公务用车运行维护支出40000.00元，开支一般公共预算财政拨款的公务用车保有量为2辆。主要用于〔用车.运行用途〕。',
  ]);
});

test('counts of the general public budget, where its table prints them', () => {
  const of = (cars: string) => ({ ...CARS_ONLY, 公务用车购置数: '0', 公务用车保有量: cars });
  const spec = {
    T07: { 预算数: { 合计: '5.00' }, 决算数: of('9') },
    T13: { 预算数: { 合计: '5.00' }, 决算数: of('2') },
  };
  expect(said('7.2', spec)).toContain('公务用车保有量为2辆。');
  const needs = supplementNeeds(YUNNAN_2021, tableSet(spec, { year: 2023 })).map(({ key }) => key);
  expect(needs).not.toContain('用车.保有量');
});

test.each([1, 2, 3, 4, 5])('the heading that it had until 2021 is read as well, seed %d', (seed) => {
  const own = writtenIn(YUNNAN_2021, 'yunnan-2021', seed, {})!;
  const document = toText(flatten(own));
  const older = document.paragraphs.map((paragraph) => ({
    ...paragraph,
    text: paragraph.text.replace(/^四、财政拨款/, '四、一般公共预算财政拨款'),
  }));
  expect(older).not.toEqual(document.paragraphs);
  const { findings, ledger } = proofread({ paragraphs: older }, own.tables, { supplement: own.supplement });
  expect(findings).toEqual([]);
  expect(ledger.filter(({ verdict }) => verdict !== 'verified')).toEqual([]);
  expect(ledger.filter(({ section }) => section === '7.1')).not.toEqual([]);
});
