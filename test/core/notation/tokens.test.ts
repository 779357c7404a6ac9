/** What a formula is cut into, whatever is written: kinds, canonical signs, places. */
import { tokenAt, type Token } from '../../../src/core/notation/tokens';
import { SPELLINGS } from './support/spellings';

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  for (let place = 0; ;) {
    const token = tokenAt(source, place);
    tokens.push(token);
    if (token.kind === 'end' || token.kind === 'odd') return tokens;
    place = token.end;
  }
}

const kinds = (source: string): string[] =>
  tokensOf(source).map(({ kind, text }) => `${kind} ${text}`.trim());

test.each(
  SPELLINGS.filter(([sign]) => !'[]'.includes(sign)).flatMap(([sign, spellings]) =>
    spellings.map((spelt) => [spelt.trim(), sign] as const),
  ),
)('%s is %s', (spelt, sign) => {
  expect(tokenAt(`甲 ${spelt}乙`, 1)).toEqual({
    kind: 'sign',
    sign,
    text: spelt,
    offset: 2,
    end: 2 + spelt.length,
  });
});

test.each([
  ['表05[合计]', '表05', '合计'],
  ['表05[合计, 本年支出]', '表05', '合计, 本年支出'],
  ['表05［合计，本年支出］', '表05', '合计，本年支出'],
  ['表05【因公出国（境）费】', '表05', '因公出国（境）费'],
  ['整体自评　[总分, 得分]', '整体自评', '总分, 得分'],
  ['表05 [ 一、“三公” ]', '表05', ' 一、“三公” '],
  ['表05[]', '表05', ''],
  ['上年.收入[甲]', '上年.收入', '甲'],
])('%s is a reference', (source, name, inside) => {
  expect(tokensOf(source)).toMatchObject([
    { kind: 'reference', name, inside, text: source, offset: 0 },
    { kind: 'end', offset: source.length },
  ]);
});

test.each([
  ['0', '0', ''],
  ['12.50', '12.50', ''],
  ['100%', '100', '%'],
  ['5万元', '5', '万元'],
  ['500元', '500', '元'],
])('%s is a number', (source, digits, suffix) => {
  expect(tokenAt(source, 0)).toMatchObject({ kind: 'number', digits, suffix, end: source.length });
});

test.each([
  ['', ['end']],
  [' 　\t\n', ['end']],
  ['上年.收入总计+5', ['word 上年.收入总计', 'sign +', 'number 5', 'end']],
  ['Σ表05[每项]∑', ['sign Σ', 'reference 表05[每项]', 'sign ∑', 'end']],
  ['甲Σ乙', ['word 甲', 'sign Σ', 'word 乙', 'end']],
  ['2013101类', ['word 2013101类', 'end']],
  ['5万', ['word 5万', 'end']],
  ['5 万元', ['number 5', 'word 万元', 'end']],
  ['“，占”；“”', ['quoted “，占”', 'sign ；', 'quoted “”', 'end']],
  ['a<=b', ['word a', 'sign <=', 'word b', 'end']],
  ['a<-b', ['word a', 'sign <', 'sign -', 'word b', 'end']],
  ['甲 ~ 乙', ['word 甲', 'odd ~ 乙']],
  ['表01[甲', ['word 表01', 'odd [甲']],
  ['表01[甲 + 表01[乙]', ['word 表01', 'odd [甲 + 表01[乙]']],
  ['甲.', ['word 甲', 'odd .']],
  ['“甲', ['odd “甲']],
  ['[甲]', ['odd [甲]']],
])('%j is cut into %j', (source, expected) => expect(kinds(source)).toEqual(expected));
