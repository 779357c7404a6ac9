/** Places in messages: addresses in a workbook, whatever words the reader of a document gives. */
import { message, render, type Catalogue, type PlaceWords } from '../../../src/core/messages';
import { addressedFilling, cellFilling, placedFilling, tableFilling } from '../../../src/core/grid';

const SAID = {
  at: { zh: '见 {place}', en: 'see {place}' },
} as const satisfies Catalogue<string>;

const cell = { sheet: '支出决算表', at: { row: 6, column: 2 } };
const area = { top: 0, left: 0, bottom: 19, right: 6 };
const said = (place: Parameters<typeof message<typeof SAID, 'at'>>[2]['place']): string =>
  render(message(SAID, 'at', { place }));

it.each([
  ['a cell of the table that is named', cellFilling(cell), '见 C7'],
  ['a cell by itself', placedFilling(cell), '见 支出决算表!C7'],
  [
    'a cell known by its address',
    addressedFilling({ sheet: '支出决算表', address: 'C7' }),
    '见 支出决算表!C7',
  ],
  ['a table', tableFilling({ sheet: '支出决算表', area }), '见 支出决算表 A1:G20'],
  ['several', [cellFilling(cell), placedFilling(cell)], '见 C7、支出决算表!C7'],
])('%s is called by its address unless told otherwise', (_, place, text) => expect(said(place)).toBe(text));

it('is called by the words of who reads it, also within another message', () => {
  const words: PlaceWords = ({ place, sheet, area: { top } }, locale) =>
    `${locale} ${place} ${sheet} ${top + 1}`;
  const inner = message(SAID, 'at', { place: placedFilling(cell) });
  expect(render(message(SAID, 'at', { place: inner }), 'zh-CN', words)).toBe(
    '见 见 zh-CN placed 支出决算表 7',
  );
  expect(render(inner, 'en-US', words)).toBe('see en-US placed 支出决算表 7');
});

it('no address is refused', () =>
  expect(() => addressedFilling({ sheet: 'a', address: '7' })).toThrow('7 is no address'));
