/** Where figures are missing rather than moved, no slip is told, and nothing that stands is proposed to go. */
import { readFileSync } from 'node:fs';
import { check, checkTables, type CheckResult } from '../../../src/core/check';
import { SLIP_KINDS } from '../../../src/core/locate';
import type { TableSet } from '../../../src/core/tables';
import { readWorkbook } from '../../../src/hosts/files/xlsx';
import { inOurWords, publishedPath, wherePublished } from '../../support/published/where-published';
import { tableSet, type RowSpec } from '../../support/table-set';

const SLIPS = Object.keys(SLIP_KINDS);

/** `T07[决算数, 公务接待费]  → 3.15` of the likeliest suspect of each error. */
const firsts = ({ findings }: CheckResult): string[] =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, suspects: [first] }) => `${rule} ${first?.text} → ${first?.suggestion}`);

describe('a form whose total is printed as 0 above its only part', () => {
  const FUNDS = ['年初预算数', '全年预算数', '全年执行数'] as const;
  const row = (...texts: readonly string[]): RowSpec =>
    Object.fromEntries(FUNDS.map((column, place) => [column, texts[place] ?? '']));
  const form = (total: RowSpec): TableSet =>
    tableSet({
      P02: [
        ['年度资金总额', total],
        ['当年财政拨款', row('90', '89.974', '89.974')],
        ['上年结转资金', row()],
        ['其他资金', row()],
      ],
    });

  it('the total is wrong, and the part stays', () =>
    expect(firsts(checkTables(form(row('0', '0', '0')), []))).toEqual([
      'P-2a 0 → 90',
      'P-2b 0 → 89.974',
      'P-2c 0 → 89.974',
    ]));

  it('nothing is said where the total is right', () =>
    expect(firsts(checkTables(form(row('90', '89.974', '89.974')), []))).toEqual([]));
});

/** 表06 with two accounts of the 三公 among others, and the table of the 三公. */
const lane = (trip: string, vehicles: string) =>
  tableSet({
    T06: [
      ['302', '40.00'],
      ['30201', '22.80'],
      ['30211', '14.05'],
      ['30212', ''],
      ['30213', ''],
      ['30217', '3.15'],
      ['30218', ''],
      ['30226', ''],
      ['30231', ''],
      ['公用经费合计', '40.00'],
    ],
    T07: [['决算数', { 公务接待费: trip, 公务用车运行费: vehicles }]],
  });

inOurWords('an empty table beside figures that ought to be in it', () => {
  it('is no slip of the figures that stand', () => {
    const result = checkTables(lane('', ''), []);
    expect(firsts(result)).toEqual(['X-17d  → 3.15']);
  });

  it('nothing is said where it is filled', () =>
    expect(firsts(checkTables(lane('3.15', ''), []))).toEqual([]));
});

const EMPTY = 'cases/minimal/chk-sangong-empty.xlsx';

wherePublished('an empty table beside figures that ought to be in it', [EMPTY], () => {
  it('is no slip of the figures that stand', async () => {
    const read = await readWorkbook(readFileSync(publishedPath(EMPTY)));
    const result = check(read.ok ? read.grids : []);
    expect(result.findings.filter(({ rule }) => SLIPS.includes(rule))).toEqual([]);
    expect(firsts(result)).toEqual(['X-17d  → 3.15', 'X-17c  → 6.85']);
  });
});
