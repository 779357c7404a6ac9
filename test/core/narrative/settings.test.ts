/** Units and printing: the table's unit never shows, the explanation's does. */
import fc from 'fast-check';
import { YUAN } from '../../../src/core/amount';
import { documentText, HUNAN_2020, narrate, supplementOf } from '../../../src/core/narrative';
import type { RowSpec } from '../../support/table-set';
import { BASE, bodyOf, workbook, write, type Workbook } from './support';
import { fewOr } from '../../support/proof';

const SUPPLEMENT = {
  '上年.收入总计': '123.45',
  '总体.原因': '节约',
  '年初预算.2013101': '50',
  '年初预算.2013102': '3.33',
  '年初预算.2210201': '0',
  '上年.公务接待费': '0.7',
};

/** The base in 元, with cents that 万元 of two decimals do not show. */
function inYuan(cents: string): Workbook {
  const yuan = (text: string): string => (/[1-9]/.test(text) ? `${text.replace('.', '')}${cents}` : text);
  const row = (spec: RowSpec): RowSpec =>
    typeof spec === 'string'
      ? yuan(spec)
      : Object.fromEntries(Object.entries(spec).map(([column, text]) => [column, yuan(text)]));
  const change = Object.fromEntries(
    Object.entries(BASE).map(([id, rows]) => [
      id,
      Object.fromEntries(Object.entries(rows).map(([key, spec]) => [key, row(spec)])),
    ]),
  );
  return { change, unit: YUAN };
}

test.each(['00', '00.00', '49.99'])('tables in 元 ending in %s give the text of tables in 万元', (cents) => {
  expect(documentText(write(inYuan(cents), SUPPLEMENT))).toBe(documentText(write({}, SUPPLEMENT)));
});

test('an explanation in 元', () => {
  expect(bodyOf(write({}, { '上年.收入总计': '125', '总体.原因': '节约' }, { unit: '元' }), '1')).toEqual([
    '2020年度收、支总计1000000.00元（收入总计含使用非财政拨款结余0元和年初结转和结余0元，支出总计含结余分配0元和年末结转和结余0元）。与2019年相比，减少250000.00元，减少20%，主要是因为节约。',
  ]);
});

test('zeros at the end can be dropped, shares can have two decimals', () => {
  const [text] = bodyOf(
    write(
      { change: { T03: { 合计: { 本年支出合计: '300.00', 基本支出: '209.40', 项目支出: '90.60' } } } },
      {},
      {
        trimZeros: true,
        percentDecimals: 2,
      },
    ),
    '3',
  );
  expect(text).toBe('本年支出合计300万元，其中：基本支出209.4万元，占69.80%；项目支出90.6万元，占30.20%。');
});

test('rounds half up', () => {
  const [text] = bodyOf(
    write({ change: { T03: { 合计: { 本年支出合计: '2000.00', 基本支出: '1.00', 项目支出: '1999.00' } } } }),
    '3',
  );
  expect(text).toContain('基本支出1.00万元，占0.1%；项目支出1999.00万元，占100.0%');
});

test('a supplement in another unit is converted', () => {
  const [inYuanToo] = [{ value: '1250000', unit: '元' }].map((entry) =>
    bodyOf(
      narrate(HUNAN_2020, workbook(), supplementOf({ '上年.收入总计': entry, '总体.原因': '节约' })),
      '1',
    ),
  );
  expect(inYuanToo).toEqual(bodyOf(write({}, { '上年.收入总计': '125', '总体.原因': '节约' }), '1'));
});

test('writing is a function of its arguments', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(SUPPLEMENT)), fc.string()), (entries) => {
      expect(write({}, entries)).toEqual(write({}, entries));
    }),
    { numRuns: fewOr(8, 30) },
  );
});
