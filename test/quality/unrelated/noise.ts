/** Sheets without any form: words of the domain thrown together, numbers alone, empty sheets, lists of contents. */
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import type { Random } from '../../bench/generate/random';
import type { Kind } from './sheet';

export const WORDS: readonly string[] = [
  '收入',
  '支出',
  '项目',
  '决算数',
  '预算数',
  '合计',
  '总计',
  '小计',
  '本年收入合计',
  '本年支出合计',
  '基本支出',
  '项目支出',
  '科目编码',
  '科目名称',
  '功能分类',
  '经济分类',
  '人员经费合计',
  '公用经费合计',
  '年初结转和结余',
  '年末结转和结余',
  '一般公共预算财政拨款',
  '政府性基金预算财政拨款',
  '公务接待费',
  '行次',
  '栏次',
  '201',
  '20101',
  '2010101',
  '30101',
  '单位：万元',
  '部门：',
  '公开01表',
  '注：本表无数据',
  '1',
  '2',
  '12.50',
  '1,234.56',
  '－',
  '0.00',
  '执行率',
  '分值',
  '得分',
  '产出指标',
  '类',
  '款',
  '项',
  '北京',
  '备注',
  '张三',
  '2021年度',
  '完成情况良好',
];

const SENTENCES = [
  '收入支出决算总表反映部门本年度的总收支情况。',
  '2021年度收入总计 629.09 万元。',
  '请各单位于本周五前报送部门决算公开表。',
  '一、部门职责',
  '二、机构设置',
  '支出决算情况说明',
  '本表数据来自部门决算系统。',
  '其中：公务接待费 3.20 万元。',
];

function scattered(random: Random, texts: readonly string[], percent: number): Grid {
  const [rows, columns] = [random.whole(3, 40), random.whole(2, 14)];
  const cells = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => (random.chance(percent) ? random.pick(texts) : '')),
  );
  return gridFromTexts('Sheet1', cells);
}

const CONTENTS = [
  '收入支出决算总表',
  '收入决算表',
  '支出决算表',
  '财政拨款收入支出决算总表',
  '一般公共预算财政拨款支出决算表',
  '一般公共预算财政拨款基本支出决算表',
  '政府性基金预算财政拨款收入支出决算表',
];

export const NOISE_KINDS: readonly Kind[] = [
  ['numbers alone', (random) => [scattered(random, ['1.25', '300', '12.00', '7', '1,000.00'], 80)]],
  [
    'sentences',
    (random) => [
      gridFromTexts(
        '说明',
        random.shuffled(SENTENCES).map((text) => [text]),
      ),
    ],
  ],
  ['empty', () => [gridFromTexts('Sheet1', []), gridFromTexts('Sheet2', [[''], ['']])]],
  [
    'contents without tables',
    (random) => [
      gridFromTexts('目录', [
        ['目录'],
        ...CONTENTS.map((title, at) => [`${at + 1}`, title, String(random.whole(1, 40))]),
      ]),
    ],
  ],
  ['words of the domain', (random) => [scattered(random, WORDS, random.whole(20, 70))]],
];

export const scatteredWords = (random: Random): Grid => scattered(random, WORDS, random.whole(10, 95));
