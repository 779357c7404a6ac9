/** Which paragraphs are read. */
import { explanationStretch, isRead } from '../../../../src/core/proofread/structure/explanation';
import type { TextDocument } from '../../../../src/core/proofread';

const textOf = (...lines: readonly string[]): TextDocument => ({
  paragraphs: lines.map((text) => ({ text })),
});

const readLines = (...lines: readonly string[]): readonly string[] => {
  const document = textOf(...lines);
  return lines.filter((_, index) => isRead(document, index));
};

test.each(['12', '- 12 -', '— 3 —', '第4页', '第4页 共12页'])('%s is a page number', (line) => {
  expect(readLines('一、收入决算', line, '本年收入合计')).toEqual(['一、收入决算', '本年收入合计']);
});

test('digits before the rest of their ordinal are no page number', () => {
  expect(readLines('5', '、城乡社区支出（类）')).toEqual(['5', '、城乡社区支出（类）']);
});

test('tables and contents are not read', () => {
  const document: TextDocument = {
    paragraphs: [
      { text: '目录' },
      { text: '一、收入决算', style: 'contents' },
      { text: '629.09', style: 'table' },
      { text: '本年收入合计629.09万元。', style: 'body' },
    ],
  };
  expect(document.paragraphs.map((_, index) => isRead(document, index))).toEqual([false, false, false, true]);
});

test('of a whole publication the part that explains, up to the next', () => {
  const document = textOf(
    '目录',
    '第二部分 2020年度部门决算表',
    '第三部分 2020年度部门决算情况说明',
    '第四部分 名词解释',
    '第二部分 2020年度部门决算表',
    '第三部分 2020年度部门决算情况说明',
    '一、收入决算情况说明',
    '本年收入合计629.09万元。',
    '第四部分 名词解释',
  );
  expect(explanationStretch(document)).toEqual({ from: 5, to: 8 });
});

test('a text without parts explains from its beginning to its end', () => {
  expect(explanationStretch(textOf('一、收入决算情况说明', '本年收入合计629.09万元。'))).toEqual({
    from: 0,
    to: 2,
  });
});

test('a fourth part with other important matters goes on with the explanation', () => {
  const document = textOf(
    '第三部分 2020年度部门决算情况说明',
    '一、收入决算情况说明',
    '2020年度收入合计629.09万元。',
    '第四部分 其他重要事项及相关口径情况说明',
    '一、机关运行经费支出情况',
    '2020年度机关运行经费支出10.00万元。',
    '第五部分 名词解释',
  );
  expect(explanationStretch(document)).toEqual({ from: 0, to: 6 });
});
