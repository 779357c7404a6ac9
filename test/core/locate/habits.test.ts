/** A relation to nothing but 0, which many offices rightly break, is no evidence of where figures belong. */
import { printDecimal } from '../../../src/core/amount';
import { check } from '../../../src/core/check';
import { generateSet } from '../../bench/generate';
import { keyOf, withText } from '../../properties/support';

test.each(['exact', 'independent'] as const)(
  'a wrong salary is not taken for a slipped 绩效工资 (%s)',
  (rounding) => {
    const { grids } = generateSet(999984, { layout: 'shanghai-2024', unit: '万元', rounding });
    const table = check(grids).set.table('T06')!;
    const salary = table.figure('30101')!;
    expect(table.figure('30106')?.state).toBe('blank');
    expect(table.figure('30107')?.state).toBe('amount');
    for (const change of ['1.12', '1.37', '-1.12', '40.00']) {
      const wrong = printDecimal(salary.amount!.value.plus(change), 2);
      const errors = check(withText(grids, salary, wrong)).findings.filter(
        ({ severity }) => severity === 'error',
      );
      expect(errors.flatMap(({ suspects }) => suspects.map(keyOf))).toContain(keyOf(salary));
      expect(errors.map(({ rule }) => rule)).not.toContain('shifted-lane');
    }
  },
);
