/** A figure that is changed by more than rounding can explain is found, in an equation that holds it. */
import * as fc from 'fast-check';
import { printDecimal } from '../../src/core/amount';
import { check, type CheckResult } from '../../src/core/check';
import type { Figure } from '../../src/core/tables';
import { figuresOf, keyOf, RUNS, runs, sets, withText } from './support';

/** Figures of equations that must hold; each once. */
function bound(result: CheckResult): Figure[] {
  const equations = result.judgements.filter(
    ({ equation, outcome }) =>
      equation.identity.severity === 'error' &&
      ['=', '≡'].includes(equation.sign) &&
      ['pass', 'rounding'].includes(outcome),
  );
  return [...new Set(equations.flatMap(figuresOf))].filter(({ amount }) => amount);
}

/** Hundredths; no sum in a set has 200 parts, so half a hundredth each explains less than 1.00. */
const changes = fc.integer({ min: 100, max: 1_000_000 });

it('a changed figure is an error at the figure itself', () => {
  fc.assert(
    fc.property(sets(), changes, fc.boolean(), fc.nat(), (set, hundredths, up, pick) => {
      const figures = bound(check(set.grids));
      const figure = figures[pick % figures.length]!;
      const change = hundredths / 100;
      const value = up ? figure.amount!.value.plus(change) : figure.amount!.value.minus(change);
      const result = check(withText(set.grids, figure, printDecimal(value, 2)));
      const errors = result.findings.filter(({ severity }) => severity === 'error');
      const cells = errors.flatMap((finding) => finding.cells.map(keyOf));
      expect(cells).toContain(keyOf(figure));
    }),
    runs(80),
  );
});

it('a changed figure leaves alone what it is not in', () => {
  fc.assert(
    fc.property(sets(), changes, fc.nat(), (set, hundredths, pick) => {
      const before = check(set.grids);
      const figures = bound(before);
      const figure = figures[pick % figures.length]!;
      const result = check(
        withText(set.grids, figure, printDecimal(figure.amount!.value.plus(hundredths / 100), 2)),
      );
      const innocent = result.findings.filter(
        ({ severity, cells }) => severity !== 'hint' && !cells.some((cell) => keyOf(cell) === keyOf(figure)),
      );
      expect(innocent.map(({ rule, cells }) => [rule, ...cells.map(keyOf)])).toEqual([]);
    }),
    RUNS,
  );
});
