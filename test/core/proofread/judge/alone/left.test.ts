import { HEADS, read, rule, told } from '../../support';

const TOTAL = '2020年度收入支出总计1286.40万元。';
const CHANGED = '与2019年度相比，收入支出总计增加86.40万元，增长7.2%。';
const said = (sentence: string): string => `${HEADS[1]}${TOTAL}${sentence}`;

rule('left from the template', {
  clean: [
    ['a choice made', said(CHANGED)],
    ['two changes, one after the other', said('主要原因是人员增加，减少公用经费；收入增加、支出减少。')],
    ['one that rose, one that did not', said('主要原因是收入增加，持平的是支出；上年增加，无变化。')],
    ['new items that became less', said('主要原因是新增项目减少，新增减少两项。')],
    ['changes of both signs', said('主要原因是人员增减变动，增减相抵。')],
    ['各部门（单位）', said('主要原因是各部门（单位）压减支出，本部门（单位）落实要求。')],
    ['a list of problems', said('主要原因是建立台账，逐项列明问题和责任人。')],
    ['a note to the reader', said('（注：金额单位为万元，四舍五入后可能有尾差。）')],
    ['a note below a table', said('\n注：本表反映部门本年度的总收支和年末结转结余情况。')],
    ['如无特殊说明', said('（如无特殊说明，金额单位均为万元）')],
    ['an address on the net', said('详见http://www.example.cn/xxgk/czxxgk/2021.html。')],
    ['a name in Latin letters', said('主要原因是采购AXX系统、MAX设备、Excel软件。')],
    ['the year 2000 in words', said('主要原因是二〇〇〇年以来的项目到期，二○○八年的也到期。')],
    ['vehicles that were sold', said('主要原因是处置公务用车，减少用车辆次。')],
    ['dates', said('主要原因是2020年12月31日项目到期，十二月三十一日验收。')],
    ['money in words', said('主要原因是补助每人一百万元以内，几十万元不等。')],
  ],
  broken: [
    ['words of order', said('决算数大小于预算数的主要原因是人员增加。'), ['N-29 error 大小于']],
    ['both words of order', said('决算数大于小于年初预算数的主要原因是人员增加。'), ['N-29 error 大于小于']],
    ['a word and a half', said('比2019年度减增加86.40万元，增长7.2%。'), ['N-29 error 减增加']],
    ['two halves', said('比2019年度增减加86.40万元，增长7.2%。'), ['N-29 error 增减加']],
    ['both words of change', said('比2019年度增加减少86.40万元，增长7.2%。'), ['N-29 error 增加减少']],
    ['both rates', said('比2019年度增加86.40万元，增长下降7.2%。'), ['N-29 error 增长下降']],
    ['a change and none', said('与2019年度预算增加持平，其中项目增加。'), ['N-29 error 增加持平']],
    ['in brackets', said('收入支出总计上升（下降）的主要原因是人员增加。'), ['N-29 error 上升（下降）']],
    ['with a stroke', said('收入支出总计提高/降低的主要原因是人员增加。'), ['N-29 error 提高/降低']],
    ['部门（单位）', said('清河县水务局部门（单位）工作正常。'), ['N-29 warning 部门（单位）']],
    ['one letter for a figure', said('其中结余X万元。'), ['N-29 error X']],
    ['a year begun', said('主要是202X年的项目。'), ['N-29 error X']],
    ['marks for a name', said('主要是△△局和**局的项目。'), ['N-29 error △△', 'N-29 error **']],
    ['a blank before 万元', said('其中结余为 万元。'), ['N-29 error 万元']],
    ['a blank drawn', said('其中结余为____万元。'), ['N-29 error ____']],
    ['a blank before 辆', said('共有车辆 辆，保有量为 辆。'), ['N-29 error 辆', 'N-29 error 辆']],
    ['a date without figures', said('截至 年 月 日，工作正常。'), ['N-29 error 年 月 日']],
    ['a date without its year', said('截至 年12月31日，工作正常。'), ['N-29 error 年']],
    ['empty brackets', said('主要是人员经费（ ）增加。'), ['N-29 error （ ）']],
    [
      'an instruction',
      said('（注：数据取自财决01表，没有的不用写。）'),
      ['N-29 warning （注：数据取自财决01表，没有的不用写。）'],
    ],
    ['a request', said('（请结合实际说明原因）'), ['N-29 warning （请结合实际说明原因）']],
    ['what to list', said('主要用于接待，列明公务接待批次。'), ['N-29 error 列明']],
  ],
  refuses: [],
});

rule('slips of the hand', {
  clean: [
    ['dots for what is left out', said('主要是人员经费。。。。。。')],
    ['a quotation closed before the stop', said('主要是“以事定费，”。')],
    ['为了了解', said('主要是为了了解情况，一是是否完成，的的确确完成。')],
    ['a place of the same character', said('主要是位于于都县的项目，和和田的项目。')],
    ['repeated on purpose', said('主要是研究研究、一步一步推进，工作工作量大。')],
    ['reasons that follow on lines', `${said('主要原因是：')}\n1.人员增加。\n2.项目增加。`],
    ['the reason comes first', said('人员增加是收入支出增加的主要原因。')],
    ['people, not money', said('主要是服务群众12万，发放资料3万。')],
    [
      'the same two sentences further on',
      said('主要是人员经费增加和项目经费增加。正常。主要是人员经费增加和项目经费增加。'),
    ],
    [
      'the same in two paragraphs',
      said('\n主要是人员经费增加和项目经费增加。\n主要是人员经费增加和项目经费增加。'),
    ],
    ['a short sentence twice', said('没有变化。没有变化。')],
    ['a share with its sign', said('其中项目支出，占82.59%。')],
    ['land', said('主要是占地82.59，需要管护。')],
    ['years behind figures', said('主要是项目20 2020年度完成，其中203个2019年完成。')],
    ['numbers of things before a year’s word', said('主要是完成项目202个，年度考核合格。')],
  ],
  broken: [
    ['a digit of the year lost', said('清河县水务局202年度决算情况。'), ['N-29 error 202年度']],
    ['a digit of the year twice', said('清河县水务局20200年决算情况。'), ['N-29 error 20200年']],
    ['a stop twice', said('主要是人员经费。。'), ['N-33 hint 。。 → 。 ✎']],
    ['a comma twice', said('主要是人员经费，，还有项目。'), ['N-33 hint ，， → ， ✎']],
    ['two signs', said('主要是人员经费，。'), ['N-33 hint ，。 → 。 ✎']],
    ['的 twice', said('主要是人员的的经费。'), ['N-33 hint 的的 → 的 ✎']],
    ['a word twice', said('主要主要是人员经费。'), ['N-33 hint 主要主要 → 主要 ✎']],
    ['a unit twice', said('其中结余36.40万元万元。'), ['N-33 hint 万元万元 → 万元 ✎']],
    [
      'a sentence twice',
      said('主要是人员经费增加和项目经费增加。主要是人员经费增加和项目经费增加。'),
      ['N-33 hint 主要是人员经费增加和项目经费增加。'],
    ],
    ['no reason', said('与上年持平，主要原因是。'), ['N-34 error 主要原因是']],
    ['no reason behind a colon', said('主要原因：。'), ['N-34 error 原因：']],
    ['no purpose', said('其他支出主要用于；人员经费正常。'), ['N-34 error 主要用于']],
    ['万 without 元', said('其中结余36.40万，都是项目结余。'), ['N-32 hint 36.40万 → 36.40万元 ✎']],
    ['a share without its sign', said('另有补助，占82.59；其他正常。'), ['N-30 error 82.59 → 82.59% ✎']],
  ],
  refuses: [],
});

it('a choice left in is told alone: no word of it is held against the tables', () => {
  expect(told(read(said('与2019年度相比，收入支出总计减增加86.40万元，增长7.2%。')))).toEqual([
    'N-29 error 减增加',
  ]);
});

it('what tables tell is not told again', () => {
  const text = `${HEADS[3]}本年支出合计1250.00万元，其中：基本支出810.00万元，占64.8；项目支出440.00万元，占35.2%。`;
  expect(told(read(text))).toEqual(['N-30 error 64.8 → 64.8% ✎']);
});
