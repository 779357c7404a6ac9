/** The notation of forms: what it reads, and what it refuses with which words. */
import { parseCondition, parseExpression, parseTemplate, type Expression } from '../../../src/core/narrative';
import { NotationError } from '../../../src/core/notation';

const shown = (expression: Expression): string => {
  switch (expression.kind) {
    case 'binary':
      return `(${shown(expression.left)} ${expression.operator} ${shown(expression.right)})`;
    case 'cell':
      return `${expression.table}.${expression.row}.${expression.column ?? ''}`;
    case 'entry':
      return expression.parts.join('.');
    case 'fallback':
      return `${shown(expression.first)} ?? ${shown(expression.second)}`;
    case 'sum':
      return `sum ${expression.over.row} ${shown(expression.each)}`;
    case 'name':
      return expression.name;
    default:
      return expression.text;
  }
};

test.each([
  ['表01[收入总计]', 'T01.收入总计.'],
  ['表07[决算数, 因公出国（境）费]', 'T07.决算数.因公出国（境）费'],
  ['表07[决算数，公务接待费]', 'T07.决算数.公务接待费'],
  ['整体自评[总分, 得分]', 'P01.总分.得分'],
  ['上年.收入总计', '上年.收入总计'],
  ['年初预算.2013101', '年初预算.2013101'],
  ['本期 - 上期', '(本期 − 上期)'],
  ['(本期 - 上期) / 上期', '((本期 − 上期) ÷ 上期)'],
  ['（本期−上期）÷上期', '((本期 − 上期) ÷ 上期)'],
  ['甲 - 乙 - 丙', '((甲 − 乙) − 丙)'],
  ['甲 + 乙 × 2', '(甲 + (乙 × 2))'],
  ['采购.总额 缺则 采购.货物 + 采购.工程', '采购.总额 ?? (采购.货物 + 采购.工程)'],
  ['Σ表05[每项, 本年支出](年初预算.本行)', 'sum 每项 年初预算.本行'],
  ['“，占”', '，占'],
  ['0.5', '0.5'],
])('expression %s', (source, expected) => {
  expect(shown(parseExpression(source))).toBe(expected);
});

test.each([
  ['', '“结尾”处应有数'],
  ['甲 +', '“结尾”处应有数'],
  ['(甲', '括号没有配对'],
  ['甲 乙', '多出“乙”'],
  ['表01[', '看不懂“[”'],
  ['表05[每项, 本年支出]', '处应有数'],
  ['Σ表05[合计](甲)', 'Σ 后应写成'],
  ['甲 ~ 乙', '看不懂“~ 乙”'],
])('expression refused: %s', (source, reason) => {
  expect(() => parseExpression(source)).toThrow(NotationError);
  expect(() => parseExpression(source)).toThrow(reason);
});

test.each([
  ['表08 有数', { kind: 'figures', of: 'T08', any: true }],
  ['表09 无数', { kind: 'figures', of: 'T09', any: false }],
  [
    '表05[每项, 本年支出] 有数',
    { kind: 'figures', of: { table: 'T05', row: '每项', columns: ['本年支出'] }, any: true },
  ],
  ['整体自评 存在', { kind: 'exists', table: 'P01' }],
  ['已填 其他.说明', { kind: 'given', entry: { kind: 'entry', parts: ['其他', '说明'] } }],
  ['单位.性质 是 行政单位、参公事业单位', { kind: 'is', words: ['行政单位', '参公事业单位'] }],
  ['本期 ≠ 上期', { kind: 'compare', comparison: '≠' }],
  ['预算 = 0 且 决算 = 0', { kind: 'all', of: [{ kind: 'compare' }, { kind: 'compare' }] }],
  ['甲 > 0 或 乙 > 0 且 丙 > 0', { kind: 'any', of: [{ kind: 'compare' }, { kind: 'all' }] }],
])('condition %s', (source, expected) => {
  expect(parseCondition(source)).toMatchObject(expected);
});

test.each([
  ['也许', '看不懂这个条件'],
  ['合计 有数', '“有数”“无数”前应是表'],
  ['表99 存在', '“存在”前应是表'],
])('condition refused: %s', (source, reason) => {
  expect(() => parseCondition(source)).toThrow(reason);
});

test('a template is text and slots', () => {
  expect(
    parseTemplate(
      '{年度}年收入{金额 表01[收入总计]}{增减 甲; “降低”}{逐个 表05[每类] 用 名称 隔 、}{文字 甲}',
    ),
  ).toMatchObject([
    { kind: 'word', word: '年度' },
    { kind: 'text', text: '年收入' },
    { kind: 'figure', as: '金额', of: { kind: 'cell' } },
    { kind: 'clause', clause: '增减', arguments: [{ kind: 'name' }, { kind: 'words', text: '降低' }] },
    { kind: 'list', over: { row: '每类' }, clause: '名称', separator: '、' },
    { kind: 'words', of: { kind: 'name', name: '甲' } },
  ]);
});

test.each([
  ['收入{金额 表01[收入总计]', '花括号没有配对'],
  ['{逐个 表05[合计] 用 名称 隔 、}', '列举应写成'],
])('template refused: %s', (source, reason) => {
  expect(() => parseTemplate(source)).toThrow(reason);
});

test.each([
  ['{逐个 表05［每类，本年支出］ 用 甲 隔 ；}', '{逐个 表05[每类, 本年支出] 用 甲 隔 ；}'],
  [
    '{逐个\u3000表02 【合计，财政拨款收入 、 事业收入】用 甲 隔 、 }',
    '{逐个 表02[合计, 财政拨款收入、事业收入] 用 甲 隔 、}',
  ],
  ['{ 金额\u3000表01［收入总计］ }', '{金额 表01[收入总计]}'],
  ['{增减 本期－1;上期}', '{增减 本期 − 1; 上期}'],
])('%s is %s', (spelt, meant) => expect(parseTemplate(spelt)).toEqual(parseTemplate(meant)));

test('words in quotes keep the marks that part arguments', () =>
  expect(parseTemplate('{增减 “；”; “;”}')).toMatchObject([
    { clause: '增减', arguments: [{ text: '；' }, { text: ';' }] },
  ]));

test.each([
  ['本期<=上期\u3000且\u3000表08  有数', '本期 ≤ 上期 且 表08 有数'],
  [
    '单位.性质 是 行政单位 、 公益一类（全额） 或 本期<>0',
    '单位.性质 是 行政单位、公益一类（全额） 或 本期 ≠ 0',
  ],
  ['表05［每项，本年支出］无数', '表05[每项, 本年支出] 无数'],
])('%s is %s', (spelt, meant) => expect(parseCondition(spelt)).toEqual(parseCondition(meant)));

test.each([
  ['甲 > 0 0', 6, '多出“0”，这里应为且、或，或到此结束'],
  ['甲 是 、乙', 4, '“、乙”处应有一个或几个词，用、隔开'],
  ['甲 > 0 且 乙 ~ 0', 10, '看不懂“~ 0”'],
  ['甲 > 0 且', 7, '“结尾”处应有数'],
])('condition %s is wrong at %i: %s', (source, offset, reason) => {
  expect(() => parseCondition(source)).toThrow(`@${offset}: ${reason}`);
});
