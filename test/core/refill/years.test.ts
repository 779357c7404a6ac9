import { yearChanges } from '../../../src/core/refill/years';

function moved(text: string, from = 2023, to = 2024): string {
  return [...yearChanges(text, from, to)]
    .reverse()
    .reduce((all, { offset, length, by }) => all.slice(0, offset) + by + all.slice(offset + length), text);
}

it.each([
  ['2023年度收入支出决算总表', '2024年度收入支出决算总表'],
  ['2022年决算数 2023年预算数 2023 年决算数', '2023年决算数 2024年预算数 2024 年决算数'],
  ['二〇二三年度部门决算', '二〇二四年度部门决算'],
  ['二○二三年度部门决算', '二〇二四年度部门决算'],
  ['按2018年政府收支分类科目', '按2018年政府收支分类科目'],
  ['公开12023年', '公开12023年'],
  ['单位：万元', '单位：万元'],
])('%s', (before, after) => {
  expect(moved(before)).toBe(after);
});
