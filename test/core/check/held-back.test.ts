/** Blanks that a fill keeps back, as the finding tells of them. */
import { withoutHeldBack } from '../../../src/core/check/held-back';
import { BLANK, type Finding } from '../../../src/core/check';
import { render, type Message } from '../../../src/core/messages';
import { CHECK_MESSAGES } from '../../../src/core/check/messages';
import { message } from '../../../src/core/messages';
import type { Figure } from '../../../src/core/tables';

const at = (row: number) => ({ sheet: 'Z06', at: { row, column: 8 }, text: '' });
const why = message(CHECK_MESSAGES, 'blanksAdvice', { sources: '表05', address: 'F5', value: '1.00' });
const advice = message(CHECK_MESSAGES, 'blanksAdvice', { sources: '表05', address: 'I33', value: '108.32' });
const what = message(CHECK_MESSAGES, 'blanks', { table: '表06', count: '2', places: 'I' });

const blanks: Finding = {
  rule: BLANK.id,
  severity: 'error',
  lines: [what, advice],
  cells: [at(32), at(33)],
  suspects: [
    { ...at(32), suggestion: '108.32', why },
    { ...at(33), suggestion: '2.00', why },
  ],
};

const held = (...rows: number[]): ReadonlyMap<Figure, Message> =>
  new Map(
    rows.map((row) => [{ ...at(row), state: 'blank', quantity: 'money', writable: true } as Figure, why]),
  );

const said = ([finding]: readonly Finding[]): readonly [string[], string[]] => [
  finding!.suspects.map(({ suggestion }) => suggestion),
  finding!.lines.map((line) => render(line)),
];

it('are not proposed; why, is said', () => {
  const [suggestions, lines] = said(withoutHeldBack([blanks], held(32, 33)));
  expect(suggestions).toEqual([]);
  expect(lines.slice(1)).toEqual(['暂不补填：推算要用到的数可能有误，请先改正，例如：', render(why)]);
});

it('the others still are', () => {
  const [suggestions, lines] = said(withoutHeldBack([blanks], held(32)));
  expect(suggestions).toEqual(['2.00']);
  expect(lines.slice(1)).toEqual([
    render(advice),
    '其中 1 格暂不补填，请先改正有关的数，例如：',
    render(why),
  ]);
});

it('nothing changes where none is held back, nor in another finding', () => {
  expect(withoutHeldBack([blanks], new Map())).toEqual([blanks]);
  const other = { ...blanks, rule: 'T06-1' };
  expect(withoutHeldBack([other], held(32))).toEqual([other]);
});
