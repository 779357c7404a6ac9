/** Precedence, and mistakes with their places, of the parser with operands of its own: words. */
import { message, render, type Catalogue } from '../../../src/core/messages';
import { MOST_LEVELS, MOST_TOKENS, NotationError, Parser, type Operands } from '../../../src/core/notation';
import { everyTable } from '../../../src/core/tables';

/** The names of all tables, as a mistake tells them. */
const TABLES = everyTable(({ word }) => word.zh).join('、');

const WANTED = {
  operand: { zh: '词', en: 'a word' },
  known: { zh: '词和号', en: 'words and signs' },
  end: { zh: '结束', en: 'the end' },
} as const satisfies Catalogue<string>;

/** Fully bracketed. */
const OPERANDS: Operands<string> = {
  operand: (token, parser) =>
    token.kind === 'word' ? token.text : token.kind === 'reference' ? parser.reference(token).row : undefined,
  sum: (first, others) =>
    `(${first}${others.map(({ sign, of }) => `${sign === 1 ? '+' : '−'}${of}`).join('')})`,
  product: (operator, left, right) => `(${left}${operator}${right})`,
  fallback: { word: '缺则', of: (first, second) => `(${first}?${second})` },
  wanted: {
    operand: message(WANTED, 'operand'),
    known: message(WANTED, 'known'),
    end: message(WANTED, 'end'),
  },
};

const WITHOUT_FALLBACK: Operands<string> = {
  operand: OPERANDS.operand,
  sum: OPERANDS.sum,
  product: OPERANDS.product,
  wanted: OPERANDS.wanted,
};

const read = (source: string, operands = OPERANDS): string => new Parser(source, operands).whole();

function mistakeIn(source: string, operands = OPERANDS): NotationError {
  try {
    read(source, operands);
  } catch (error) {
    if (error instanceof NotationError) return error;
    throw error;
  }
  throw new Error(`Read: ${source}`);
}

test.each([
  ['a', 'a'],
  ['a + b − c', '(a+b−c)'],
  ['a - (b + c)', '(a−(b+c))'],
  ['a + b × c', '(a+(b×c))'],
  ['(a + b) × c', '((a+b)×c)'],
  ['a ÷ b × c', '((a÷b)×c)'],
  ['a ÷ (b × c)', '(a÷(b×c))'],
  ['a 缺则 b + c', '(a?(b+c))'],
  ['a 缺则 b 缺则 c', '(a?(b?c))'],
  ['(a 缺则 b) 缺则 c', '((a?b)?c)'],
  ['（a＋b）＊c', '((a+b)×c)'],
  ['a+表01【甲，乙】', '(a+甲)'],
])('%s is %s', (source, expected) => expect(read(source)).toBe(expected));

test('a language without a fallback has no word for it', () => {
  const { offset, found } = mistakeIn('a 缺则 b', WITHOUT_FALLBACK);
  expect([offset, found]).toEqual([2, '缺则']);
});

test('compares by the signs it is given, in any spelling, and by no other', () => {
  const compared = (source: string) => {
    const parser = new Parser(source, OPERANDS);
    return parser.compared(parser.expression(), '≤', '=');
  };
  expect(compared('a + b <= c 缺则 d')).toEqual({ sign: '≤', left: '(a+b)', right: '(c?d)' });
  expect(compared('a＝b')).toEqual({ sign: '=', left: 'a', right: 'b' });
  expect(compared('a >= b')).toBeUndefined();
});

test('reads from a place on, and tells places in the whole', () => {
  expect(new Parser('{金额 a + b', OPERANDS, 4).whole()).toBe('(a+b)');
  expect(() => new Parser('{金额 a +', OPERANDS, 4).whole()).toThrow('@7');
});

test.each([
  ['', 0, '“结尾”处应有词', '词'],
  ['a +', 3, '“结尾”处应有词', '词'],
  ['a + × b', 4, '“×”处应有词', '词'],
  ['a + 5', 4, '“5”处应有词', '词'],
  ['a b', 2, '多出“b”，这里应为结束', '结束'],
  ['a )', 2, '多出“)”，这里应为结束', '结束'],
  ['(a', 2, '括号没有配对，这里应为 )', ')'],
  ['(a b）', 3, '括号没有配对，这里应为 )', ')'],
  ['a @ b', 2, '看不懂“@ b”，这里应为词和号', '词和号'],
  ['a + 表01[甲', 7, '看不懂“[甲”，这里应为表NN[行, 列]', '表NN[行, 列]'],
  ['a +  表99[甲]', 5, `“表99[甲]”处应有表名：${TABLES}`, undefined],
  ['表01[ ]', 0, '“表01[ ]”处应有行名', '行名'],
  ['a + 表01 [甲, 乙， 丙]', 13, '“， 丙]”处应有]', ']'],
  [`a + @${'长'.repeat(30)}`, 4, `看不懂“@${'长'.repeat(19)}…”，这里应为词和号`, '词和号'],
])('%j is wrong at %i: %s', (source, offset, what, expected) => {
  const mistake = mistakeIn(source);
  expect(mistake).toMatchObject({ name: 'NotationError', formula: source, offset });
  expect(render(mistake.what)).toBe(what);
  if (expected !== undefined) expect(render(mistake.expected)).toBe(expected);
  expect(render(mistake.what, 'en-US')).toMatch(/[a-z]{4}/);
});

test('brackets within brackets have an end', () => {
  const brackets = (levels: number) => `${'('.repeat(levels)}a${')'.repeat(levels)}`;
  expect(read(brackets(MOST_LEVELS))).toBe('a');
  const mistake = mistakeIn(brackets(MOST_LEVELS + 1));
  expect(mistake.offset).toBe(MOST_LEVELS + 1);
  expect(render(mistake.what)).toBe(`一层套一层太深，最多 ${MOST_LEVELS} 层`);
});

test('brackets beside each other are no deeper', () =>
  expect(read(`(a)${'+(a)'.repeat(MOST_LEVELS)}`)).toBe(`(a${'+a'.repeat(MOST_LEVELS)})`));

test('a formula has an end', () => {
  const most = `a${'×a'.repeat(MOST_TOKENS / 2 - 1)}`;
  expect(read(most)).toHaveLength(most.length + MOST_TOKENS - 2);
  const mistake = mistakeIn(`${most}×a`);
  expect(mistake.offset).toBe(MOST_TOKENS);
  expect(render(mistake.what)).toBe(`式子太长，最多 ${MOST_TOKENS} 个数、名称和符号`);
});
