import { check, checkTables } from '../../../src/core/check';
import { speaksOf, spreadOf } from '../../../src/core/overview';
import { inject, ERROR_KINDS } from '../../bench/inject';
import { setsFrom } from '../../bench/inject/measure';
import { fewOf, seedsUpTo } from '../../support/proof';
import { tableSet } from '../../support/table-set';

describe('findings, disagreements and cells', () => {
  it.each(seedsUpTo(1, 30))('add up with what the outcomes count (seed %d)', (seed) => {
    const [set] = setsFrom(seed, 1);
    for (const kind of fewOf(ERROR_KINDS, 6)) {
      const injected = inject(set!, seed, kind);
      if (!injected) continue;
      const { findings, outcomes } = check(injected.grids);
      expect([kind, spreadOf(findings).disagreements]).toEqual([kind, outcomes.fail]);
    }
  });

  it('count a mistake once, and each cell once', () => {
    const { findings, outcomes } = checkTables(tableSet({ T03: WRONG }), []);
    expect(outcomes.fail).toBe(2);
    expect(spreadOf(findings)).toEqual({ findings: 1, disagreements: 2, cells: 4 });
  });

  it('are nothing where nothing disagrees', () => {
    const { findings } = checkTables(tableSet({ T03: RIGHT }), []);
    expect(spreadOf(findings)).toEqual({ findings: 0, disagreements: 0, cells: 0 });
  });
});

const row = (total: string, basic: string, project: string) => ({
  本年支出合计: total,
  基本支出: basic,
  项目支出: project,
});

const RIGHT = { 合计: row('40.00', '30.00', '10.00'), '201': row('40.00', '30.00', '10.00') };
const WRONG = { ...RIGHT, '201': row('40.00', '33.00', '10.00') };

it('a finding speaksOf the tables of what is folded into it', () => {
  const finding = { rule: 'X', severity: 'error', lines: [], cells: [], suspects: [] } as const;
  const folding = { ...finding, table: 'T05', also: [{ ...finding, table: 'T03' }] } as const;
  expect([speaksOf(folding, 'T05'), speaksOf(folding, 'T03'), speaksOf(folding, 'T02')]).toEqual([
    true,
    true,
    false,
  ]);
});
