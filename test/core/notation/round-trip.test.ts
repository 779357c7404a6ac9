/** Whatever is written from a tree is read as that tree, in every spelling, with the operands of identities and of forms. */
import fc from 'fast-check';
import { parseRelation } from '../../../src/core/identities';
import { parseCondition, parseExpression, parsePattern } from '../../../src/core/narrative';
import { printCondition, printForm, printPattern, printRelation } from './support/print';
import { otherwise } from './support/spellings';
import { conditions, formExpressions, patterns, relations } from './support/trees';

const RUNS = { numRuns: 300, seed: 15 };

function roundTrip<T>(trees: fc.Arbitrary<T>, print: (tree: T) => string, parse: (text: string) => T): void {
  const written = trees.map((tree) => ({ tree, text: print(tree) }));
  const spelt = written.chain(({ tree, text }) =>
    fc.record({ tree: fc.constant(tree), text: otherwise(text) }),
  );
  fc.assert(
    fc.property(written, ({ tree, text }) => {
      expect(parse(text)).toEqual(tree);
      expect(print(parse(text))).toBe(text);
    }),
    RUNS,
  );
  fc.assert(
    fc.property(spelt, ({ tree, text }) => expect(parse(text)).toEqual(tree)),
    RUNS,
  );
}

test('relations of identities', () => roundTrip(relations, printRelation, parseRelation));
test('expressions of forms', () => roundTrip(formExpressions, printForm, parseExpression));
test('conditions of forms', () => roundTrip(conditions, printCondition, parseCondition));
test('patterns of forms', () => roundTrip(patterns, printPattern, parsePattern));
