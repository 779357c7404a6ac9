/** Under which heading a finding stands is told by what is a heading, and by nothing that only begins like one. */
import { headingBefore } from '../../../src/cli/print/proofread-text';

const under = (...texts: readonly string[]): string | undefined =>
  headingBefore({ paragraphs: texts.map((text) => ({ text })) }, texts.length - 1);

const BODY = '2026年，某局收入预算100.00万元。';

it.each([
  '二、部门决算单位构成',
  '（一）“三公”经费财政拨款支出决算总体情况说明。',
  '第三部分 某局2024年度部门决算情况说明',
  '2026年部门预算编制说明',
])('%s is a heading', (heading) => expect(under('（九）其他', heading, BODY)).toBe(heading));

it.each([
  '（二）事业收入：指事业单位开展专业业务活动取得的收入。',
  '（三）完成年初预算的98.20%；与上年持平。',
  '2025年预算执行数为1,690.69万元，主要原因见说明',
  '2026年，上年结转没有说明',
])('%s is none', (text) => expect(under('二、收支情况', text, BODY)).toBe('二、收支情况'));

it('a heading stands under none', () => expect(under('一、概况', '二、收支情况')).toBeUndefined());
