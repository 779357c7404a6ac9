/** A short explanation with everything a document can hold, and a table with merges. */
import { gridFromTexts } from '../../../../../src/core/grid';
import type { NarrativeDocument, Run, Source } from '../../../../../src/core/narrative/document';
import type { Annex } from '../../../../../src/hosts/files/docx';

export const cellSource = (address: string): Source => ({
  kind: 'cell',
  cells: [{ table: 'T01', sheet: '收入支出决算总表', address, text: '' }],
  supplement: [],
  formula: '',
});

const text = (words: string): Run => ({ kind: 'text', text: words });

export const SAMPLE: NarrativeDocument = {
  form: 'hunan-2020',
  year: 2020,
  department: '区委政法委',
  sections: [
    { id: '0', paragraphs: [{ style: 'title', runs: [text('区委政法委2020年度部门决算情况说明')] }] },
    {
      id: '1',
      paragraphs: [
        { style: 'heading1', runs: [text('一、收入支出决算总体情况说明')] },
        {
          style: 'body',
          runs: [
            text('2020年度收、支总计'),
            { kind: 'figure', id: '1.总计.1', text: '629.09', source: cellSource('C16') },
            text('万元，增长'),
            {
              kind: 'figure',
              id: '1.总计.2',
              text: '3.1%',
              source: { kind: 'computed', cells: [], supplement: [], formula: '(629.09 − 610.2) ÷ 610.2' },
            },
            text('，主要是因为“平安建设”经费增加、'),
            { kind: 'missing', key: '原因.总计', what: '增减原因', text: '【待补充：增减原因】' },
            text('。'),
          ],
        },
      ],
    },
    {
      id: '7.2',
      paragraphs: [
        { style: 'heading2', runs: [text('（二）“三公”经费具体情况')] },
        {
          style: 'body',
          runs: [
            text('接待 A&B <公司> 等来访团组'),
            {
              kind: 'figure',
              id: '7.2.团组',
              text: '22',
              source: { kind: 'supplement', cells: [], supplement: ['接待批次'], formula: '' },
            },
            text('个。'),
          ],
        },
      ],
    },
  ],
};

/** The head of 表03 as printed, with its merges, and a third of its rows. */
export const ANNEX: Annex = {
  title: '支出决算表',
  unit: '万元',
  department: '区委政法委',
  grid: gridFromTexts(
    '支出决算表',
    [
      ['支出决算表'],
      ['项目', '', '本年支出合计', '基本支出', '项目支出'],
      ['功能分类科目编码', '科目名称'],
      ['栏次', '', '1', '2', '3'],
      ['合计', '', '629.09', '419.69', '209.40'],
      ['201', '一般公共服务支出', '490.81', '281.41', '209.40'],
      ['20131', '党委办公厅（室）及相关机构事务', '490.81', '281.41', ''],
      ['注：本表反映部门本年度各项支出情况。'],
    ],
    [
      { top: 0, left: 0, bottom: 0, right: 4 },
      { top: 1, left: 0, bottom: 1, right: 1 },
      { top: 1, left: 2, bottom: 2, right: 2 },
      { top: 1, left: 3, bottom: 2, right: 3 },
      { top: 1, left: 4, bottom: 2, right: 4 },
      { top: 3, left: 0, bottom: 3, right: 1 },
      { top: 4, left: 0, bottom: 4, right: 1 },
    ],
  ),
  area: { top: 1, left: 0, bottom: 6, right: 4 },
  headerRows: 3,
  notes: ['注：本表反映部门本年度各项支出情况。'],
};
