/** Random formulas of both kinds, as the trees that reading makes of them. */
import fc from 'fast-check';
import type {
  IdentityExpression as Identities,
  IdentityReference,
  Relation,
} from '../../../../src/core/identities';
import type { Condition, Expression as Forms, Pattern } from '../../../../src/core/narrative';
import { TABLE_SPECS } from '../../../../src/core/tables';

const table = fc.constantFrom(...TABLE_SPECS.map(({ id }) => id));
const key = fc.constantFrom(
  '合计',
  '收入总计',
  '2013101',
  '因公出国（境）费',
  '“三公”经费',
  '一、基本支出',
  '甲 乙',
);
const cell = fc.record(
  { table, row: key, column: key.filter((one) => !one.includes('、')) },
  { requiredKeys: ['table', 'row'] },
);
const digits = fc.constantFrom('0', '5', '12.50', '2013101');

const reference: fc.Arbitrary<IdentityReference> = cell.map((one) => ({ kind: 'reference', ...one }));
const sign = fc.constantFrom<(1 | -1)[]>(1, -1);

const { identity } = fc.letrec<{ identity: Identities }>((tie) => ({
  identity: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    reference,
    fc.record({ kind: fc.constant('number'), digits, exponent: fc.constantFrom(-2, 0, 4) }),
    fc.record({ kind: fc.constant('total'), of: reference }),
    fc
      .tuple(
        tie('identity'),
        fc.array(fc.record({ sign, of: tie('identity') }), { minLength: 1, maxLength: 3 }),
      )
      .map(([first, others]): Identities => ({ kind: 'sum', parts: [{ sign: 1, of: first }, ...others] })),
    fc.record({
      kind: fc.constantFrom('product', 'quotient', 'least'),
      left: tie('identity'),
      right: tie('identity'),
    }),
  ) as fc.Arbitrary<Identities>,
}));

export const relations: fc.Arbitrary<Relation> = fc.record({
  sign: fc.constantFrom('=', '≡', '≤', '≥'),
  left: identity,
  right: identity,
});

const patterns: fc.Arbitrary<Pattern> = fc.oneof(
  fc.record({
    table,
    row: fc.constantFrom('每类', '每项', '每失分指标', '同级指标'),
    columns: fc.constantFrom([], ['本年支出']),
  }),
  fc.record({ table, row: key, columns: fc.constantFrom(['财政拨款收入', '事业收入'], ['甲', '乙', '丙']) }),
);

const entry: fc.Arbitrary<Forms> = fc
  .constantFrom('上年.收入总计', '年初预算.本行', '年初预算.2013101', '甲.乙.丙')
  .map((text) => ({ kind: 'entry', parts: text.split('.') }));

const { form } = fc.letrec<{ form: Forms }>((tie) => ({
  form: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    entry,
    cell.map((one): Forms => ({ kind: 'cell', ...one })),
    fc.record({ kind: fc.constant('number'), text: digits }),
    fc.constantFrom('本期', '本项', '2020年').map((name): Forms => ({ kind: 'name', name })),
    fc.constantFrom('，占', '；', '(1 + 2', '').map((text): Forms => ({ kind: 'words', text })),
    fc.record({
      kind: fc.constant('binary'),
      operator: fc.constantFrom('+', '−', '×', '÷'),
      left: tie('form'),
      right: tie('form'),
    }),
    fc.record({ kind: fc.constant('fallback'), first: tie('form'), second: tie('form') }),
    fc.record({ kind: fc.constant('sum'), over: patterns, each: tie('form') }),
  ) as fc.Arbitrary<Forms>,
}));

const simple = fc.oneof(
  fc.record({
    kind: fc.constant('compare'),
    comparison: fc.constantFrom('=', '≠', '>', '<', '≥', '≤'),
    left: form,
    right: form,
  }),
  fc.record({ kind: fc.constant('figures'), of: fc.oneof(table, patterns), any: fc.boolean() }),
  fc.record({ kind: fc.constant('exists'), table }),
  fc.record({ kind: fc.constant('given'), entry: fc.oneof(entry, form) }),
  fc.record({
    kind: fc.constant('is'),
    entry,
    words: fc.constantFrom(['行政单位'], ['公益一类（全额）', '1-2 人'], ['或有', '且慢']),
  }),
) as fc.Arbitrary<Condition>;

const joined = (kind: 'all' | 'any', of: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.array(of, { minLength: 2, maxLength: 3 }).map((parts) => ({ kind, of: parts }));

export const conditions: fc.Arbitrary<Condition> = fc.oneof(
  simple,
  joined('all', simple),
  joined('any', fc.oneof(simple, joined('all', simple))),
);

export { form as formExpressions, patterns };
