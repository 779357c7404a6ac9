/** Which lines belong together, and where in the file their words stand. */
import fc from 'fast-check';
import { placeInFile, reflow } from '../../../../src/hosts/files/text/reflow';

const flow = (...lines: string[]): string[] => reflow(lines.join('\n')).map(({ text }) => text);

describe('lines that stay apart', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'after a full stop': ['收入629.09万元。', '支出629.09万元。'],
    'after a colon': ['主要用于以下方面：', '一般公共服务支出490.81万元。'],
    'after a semicolon': ['其中：基本支出419.69万元；', '项目支出209.40万元。'],
    'after a closing quotation mark': ['他说：“好。”', '第二年起改了。'],
    'a title and what follows': [
      '2020年度部门决算情况说明',
      '一、收入支出决算总体情况说明',
      '2020年度收、支总计629.09万元。',
    ],
    'a heading and its text': ['（一）支出决算总体情况', '2020年度财政拨款支出629.09万元，占100%。'],
    'before 1、': ['包括下列各项，均已公开', '1、一般公共服务支出，490.81万元'],
    'before (1)': ['包括下列各项，均已公开', '(1)一般公共服务支出，490.81万元'],
    'before ①': ['包括下列各项，均已公开', '①一般公共服务支出，490.81万元'],
    'before 第二部分': ['本部门职责，详见上文', '第二部分 部门决算表'],
    'before a bullet': ['本部门职责，详见上文', '- 收入629.09万元'],
    'at an empty line': ['本年收入629.09万元', '', '支出419.69万元'],
    columns: ['项目\t金额，万元', '合计\t629.09'],
    labels: ['单位：万元', '部门：某局'],
    'short sentences without an end': [
      '2020年度收入支出决算情况说明，本部门全年收入总计为629.09万元，支出总计629.09万元。',
      '基本支出，419.69万元',
      '项目支出，209.40万元',
    ],
  };
  it.each(Object.entries(cases))('%s', (_, lines) => expect(flow(...lines)).toEqual(lines));

  it('whole paragraphs of a text that is not broken by the line', () => {
    const long = `${'本年收入支出均已公开，'.repeat(8)}特此说明`;
    expect(flow(long, long, '其他，从略', '完')).toEqual([long, long, '其他，从略', '完']);
  });

  it('indented paragraphs', () =>
    expect(
      flow(
        '　　2020年度本年收入合计629.09万元，其中财政拨款收入',
        '629.09万元，占全部收入的100%，与上年相比没有变化',
        '　　2020年度本年支出合计629.09万元，其中基本支出419.69',
        '万元。',
      ),
    ).toEqual([
      '　　2020年度本年收入合计629.09万元，其中财政拨款收入629.09万元，占全部收入的100%，与上年相比没有变化',
      '　　2020年度本年支出合计629.09万元，其中基本支出419.69万元。',
    ]));
});

describe('lines that belong together', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'after a comma': ['收入629.09万元，', '支出629.09万元。'],
    'inside brackets': ['公务用车购置及运行费（含', '燃料费）0.66万元。'],
    'inside quotation marks': ['用于“三公', '”经费支出。'],
    'before a comma': ['收入629.09万元', '，支出629.09万元。'],
    'between a number and its unit': ['收入合计629.09', '万元。'],
    'inside a number': ['收入合计629', '.09万元。'],
    'between a number and its percent sign': ['占100', '%。'],
    'a line of prose without an end': [
      '2020年度本年收入合计629.09万元，其中财政拨款',
      '收入629.09万元，占100%。',
    ],
    'three lines': [
      '2020年度本年收入合计629.09万元，其中财政拨款',
      '收入629.09万元，与上年相比减少65.34万元，主要',
      '原因是节约开支。',
    ],
  };
  it.each(Object.entries(cases))('%s', (_, lines) => expect(flow(...lines)).toEqual([lines.join('')]));

  it('across the number of a page', () =>
    expect(flow('本年收入629.09万元，其中财政拨款收入', '', '— 3 —', '', '629.09万元，占100%。')).toEqual([
      '本年收入629.09万元，其中财政拨款收入629.09万元，占100%。',
    ]));

  it('across the break of a page with a bare number', () =>
    expect(flow('本年收入629.09万元，其中财政拨款收入', '12', '\f629.09万元，占100%。')).toEqual([
      '本年收入629.09万元，其中财政拨款收入629.09万元，占100%。',
    ]));

  it('but a number alone in the text stays', () =>
    expect(flow('人数', '12', '结束。')).toEqual(['人数', '12', '结束。']));

  it('words of Latin letters keep a space', () =>
    expect(flow('本单位，含 public', 'accounts，均已公开。')).toEqual([
      '本单位，含 public accounts，均已公开。',
    ]));

  it('a heading over two lines', () =>
    expect(
      flow(
        '六、2020年度一般公共预算财政拨款基本支出决算',
        '情况说明',
        '2020年度财政拨款基本支出419.69万元，其中：人员经',
        '费300.00万元。',
      ),
    ).toEqual([
      '六、2020年度一般公共预算财政拨款基本支出决算情况说明',
      '2020年度财政拨款基本支出419.69万元，其中：人员经费300.00万元。',
    ]));
});

it('lines may end as on any system', () =>
  expect(reflow('甲。\r\n乙。\r丙。\n').map(({ text }) => text)).toEqual(['甲。', '乙。', '丙。']));

it('tells where in the file a place stands', () => {
  const [, second] = reflow('甲。\n收入629.09万元，\n  支出419.69万元。');
  const place = (words: string): { line: number; column: number } =>
    placeInFile(second!, second!.text.indexOf(words));
  expect(second!.text).toBe('收入629.09万元，支出419.69万元。');
  expect(place('629.09')).toEqual({ line: 1, column: 2 });
  expect(place('支出')).toEqual({ line: 2, column: 2 });
  expect(place('419.69')).toEqual({ line: 2, column: 4 });
});

it('every place leads to the same character in the file, and only spaces, line ends and page numbers go', () => {
  const piece = fc.constantFrom(
    '收入629.09万元',
    '，',
    '。',
    '：',
    '　　',
    ' ',
    '一、',
    '（一）',
    '— 3 —',
    '\n',
    '\r\n',
    '\f',
    '12',
    'ab',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const lines = text.split(/\r\n|\n|\r/).map((line) => line.replace(/\f/g, ''));
      const paragraphs = reflow(text);
      for (const paragraph of paragraphs)
        for (let offset = 0; offset < paragraph.text.length; offset++) {
          const { line, column } = placeInFile(paragraph, offset);
          const char = paragraph.text[offset];
          if (lines[line]?.[column] !== undefined || char !== ' ') expect(lines[line]?.[column]).toBe(char);
        }
      const kept = paragraphs
        .map((one) => one.text)
        .join('')
        .replace(/\s/g, '');
      expect(text.replace(/\s/g, '').replace(/— ?3 ?—|12/g, '')).toBe(kept.replace(/— ?3 ?—|12/g, ''));
    }),
  );
});

describe('a sentence that an empty line divides', () => {
  it('is one', () =>
    expect(
      flow('支出629.09万元，与上年相比，支出减少', '', '65.34万元，主要是因为节约开支。', '', '下一段。'),
    ).toEqual(['支出629.09万元，与上年相比，支出减少65.34万元，主要是因为节约开支。', '', '下一段。']));

  const apart: Readonly<Record<string, readonly string[]>> = {
    'before a year': ['支出629.09万元，主要是因为节约', '', '2020年度收入629.09万元。'],
    'after an amount': ['收入629.09万元，支出629.09万元', '', '全部为财政拨款。'],
    'after a heading': ['支出决算结构情况', '', '一般公共服务支出490.81万元，占78.0%。'],
    'before an item': ['支出629.09万元，主要是因为节约', '', '（二）支出决算。'],
    'over two empty lines': ['支出629.09万元，与上年相比减少', '', '', '65.34万元。'],
  };
  it.each(Object.entries(apart))('stays apart %s', (_, lines) => expect(flow(...lines)).toEqual(lines));
});

describe('lines as wide as the page', () => {
  const full = '1、一般公共服务支出（类）财政事务（款）行政运行（项）。主要用于：';
  it('go on after a colon', () =>
    expect(flow(full, '局本部人员经费，年初预算为10.00万元，支出决算为10.00万元。')).toEqual([
      `${full}局本部人员经费，年初预算为10.00万元，支出决算为10.00万元。`,
    ]));
  it('go on inside the name of an account', () =>
    expect(
      flow(
        '5、社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休',
        '（项）。年初预算为85.55万元，支出决算为84.65万元。',
      ),
    ).toEqual([
      '5、社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）。年初预算为85.55万元，支出决算为84.65万元。',
    ]));
});

it('twenty thousand lines that belong together take no more than moments', () => {
  expect(flow(...Array.from({ length: 20_000 }, () => '收入629.09万元，'))).toHaveLength(1);
});

it('nor does a line of half a million characters, whatever they are', () => {
  for (const char of [' ', '　', '”', '，', '1', '（', '-', 'a'])
    expect(flow(`甲${char.repeat(500_000)}乙`, '丙。').join('').length).toBeGreaterThan(500_000);
});
