import { proofread } from '../../../../src/core/proofread';
import { book, documentOf, HEADS, read, rule, told } from '../support';

const TOTAL = '2020年度收入支出总计1286.40万元。';

rule('N-29: the text as a whole', {
  clean: [
    ['the year of the accounts', `清河县水务局2020年度部门决算情况说明\n${HEADS[1]}${TOTAL}`],
    ['the department with what it belongs to', `${HEADS[1]}清河县水务局本级${TOTAL}`],
    ['its name before a reform', `${HEADS[1]}清河县水利局（原清河县水务局）${TOTAL}`],
    ['本部门', `${HEADS[1]}本部门${TOTAL}`],
    [
      'other departments that got money',
      `${HEADS[1]}${TOTAL}\n十五、其他需要说明的情况\n拨付清河县教育局20.00万元，清河县第一中学30.00万元。`,
    ],
    [
      'other years among other words',
      `${HEADS[1]}${TOTAL}\n十五、其他需要说明的情况\n2021年将调整口径，2019年度数据按原口径。`,
    ],
    ['next year’s goals', `${HEADS[1]}${TOTAL}\n十五、其他情况\n（一）2021年度绩效目标\n已经设定。`],
    ['a unit within words', `${HEADS[1]}${TOTAL}主要原因是多元投入、单元改造。`],
    ['a multiplication sign', `${HEADS[1]}${TOTAL}主要原因是新增设备2台×3万元。`],
  ],
  broken: [
    [
      'the year of the title',
      `2019年度部门决算情况说明\n${HEADS[1]}${TOTAL}`,
      ['N-29 error 2019年 → 2020年 ✎'],
    ],
    [
      'last year two years ago',
      `${HEADS[1]}${TOTAL}与2018年度相比，收入支出总计增加86.40万元，增长7.2%。`,
      ['N-29 error 2018年 → 2019年 ✎'],
    ],
    ['another department', `${HEADS[1]}清河县教育局${TOTAL}`, ['N-29 error 清河县教育局 → 清河县水务局 ✎']],
    ['XX', `XX单位2020年度部门决算情况说明\n${HEADS[1]}${TOTAL}`, ['N-29 error XX']],
    [
      'an amount left out',
      `${HEADS[12]}2020年度政府采购支出总额元，其中货物支出 万元。`,
      ['N-29 error 元', 'N-29 error 万元'],
    ],
    [
      'both words of a choice',
      `${HEADS[1]}${TOTAL}与2019年度相比，增加（减少）86.40万元。`,
      ['N-29 error 增加（减少）'],
    ],
    [
      'something still to come',
      `${HEADS[1]}${TOTAL}主要原因：【待补充：原因】。`,
      ['N-29 warning 【待补充：原因】'],
    ],
  ],
  refuses: [
    ['years without a table’s', `${HEADS[1]}全局职工2018年1286人。`, ['1286人 unchecked why-not-in-tables']],
  ],
});

describe('contents', () => {
  const text = (heading: string): string =>
    `第三部分 2020年度部门决算情况说明\n${heading}\n二、收入决算情况说明\n第三部分 2020年度部门决算情况说明\n${HEADS[1]}${TOTAL}`;

  it('that read as the headings are silent', () => {
    expect(told(proofread(documentOf(text('一、收入支出决算总体情况说明')), book()))).toEqual([]);
  });

  it('that read otherwise are told at the heading', () => {
    expect(told(read(text('一、收入支出决算总体说明')))).toEqual([
      'N-29 hint 一、收入支出决算总体情况说明 → 一、收入支出决算总体说明 ✎',
    ]);
  });
});
