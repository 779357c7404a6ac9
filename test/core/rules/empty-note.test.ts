/** T08-3: a fund's table without figures says so below, and speaks of its own fund. */
import { emptyNote } from '../../../src/core/rules/empty-note';
import type { TableSet } from '../../../src/core/tables';
import { tableSet, type RowSpec } from '../../support/table-set';
import { ask, clean } from './support';

// As the forms of Hunan, of Shanghai, and an office in Shanghai word it.
const FUND_NOTES = [
  '注：某局没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据。',
  '说明：某局本年度没有政府性基金预算财政拨款收入和支出，故本表无数据。',
  '注：某局无政府性基金预算财政拨款支出，故本表无数据。',
];
const CAPITAL_NOTES = [
  '注：某局没有使用国有资本经营预算安排的支出，故本表无数据。',
  '说明：某局本年度没有国有资本经营预算财政拨款收入和支出，故本表无数据。',
];
const FUND = FUND_NOTES[0]!;
const CAPITAL = CAPITAL_NOTES[0]!;

const BLANK: RowSpec = { 本年支出: '', 基本支出: '', 项目支出: '' };
const ZERO: RowSpec = { 本年支出: '0.00', 基本支出: '-', 项目支出: '' };
const FILLED: RowSpec = { 本年支出: '5.00', 基本支出: '', 项目支出: '5.00' };

/** Rows of the fund's table and of the state capital's, each with its notes; the row 合计 is line 6, notes begin in line 8. */
const tables = (
  fund: RowSpec,
  fundNotes: readonly string[],
  capital: RowSpec,
  capitalNotes: readonly string[],
): TableSet =>
  tableSet(
    { T08: { 合计: fund }, T09: { 合计: capital } },
    { tables: { T08: { notes: fundNotes }, T09: { notes: capitalNotes } } },
  );

it.each<[RowSpec, string[], RowSpec, string[]]>([
  ...FUND_NOTES.flatMap((fund) =>
    CAPITAL_NOTES.map((capital): [RowSpec, string[], RowSpec, string[]] => [BLANK, [fund], BLANK, [capital]]),
  ),
  [ZERO, [FUND], ZERO, [CAPITAL]],
  [BLANK, ['注：本表反映部门本年度政府性基金预算财政拨款收支情况。', FUND], BLANK, [CAPITAL]],
  [BLANK, ['注：某局没有政府性基金预算和国有资本经营预算安排的支出。'], BLANK, [CAPITAL]],
])('clean: %j %j beside %j %j', (fund, fundNotes, capital, capitalNotes) =>
  expect(ask(emptyNote, tables(fund, fundNotes, capital, capitalNotes))).toEqual(clean('pass', 'pass')),
);

it.each([
  [
    'swapped, as in 渌口 2020',
    tables(BLANK, [CAPITAL], BLANK, [FUND]),
    ['fail'],
    ['error swapped 表08!A8 表09!A8'],
  ],
  [
    'the other fund’s note',
    tables(BLANK, [CAPITAL], BLANK, [CAPITAL]),
    ['pass', 'fail'],
    ['error otherFund 表08!A8'],
  ],
  [
    'the other fund’s note, here filled',
    tables(FILLED, [], BLANK, [FUND]),
    ['fail'],
    ['error otherFund 表09!A8'],
  ],
  [
    'a note that every table carries',
    tables(BLANK, ['注：本表反映部门本年度政府性基金预算财政拨款收支情况。'], BLANK, [CAPITAL]),
    ['fail', 'pass'],
    ['warning missing 表08!A7'],
  ],
  [
    '三公 without a figure or a note',
    tableSet({ T07: { 决算数: { 合计: '', 公务接待费: '-' } } }),
    ['fail'],
    [expect.stringMatching(/^hint missing 表07!/) as string],
  ],
  ['no note', tables(BLANK, [], BLANK, [CAPITAL]), ['fail', 'pass'], ['warning missing 表08!A7']],
  [
    'no notes',
    tables(BLANK, [], BLANK, []),
    ['fail', 'fail'],
    ['warning missing 表08!A7', 'warning missing 表09!A7'],
  ],
])('broken: %s', (_, set, outcomes, findings) => expect(ask(emptyNote, set)).toEqual({ outcomes, findings }));

it('suggests each note in the place of the other', () => {
  const [result] = emptyNote.check({ set: tables(BLANK, [CAPITAL], BLANK, [FUND]), grids: [] });
  expect(result!.findings[0]!.suspects.map(({ sheet, suggestion }) => [sheet, suggestion])).toEqual([
    ['表08', FUND],
    ['表09', CAPITAL],
  ]);
});

it.each([
  ['tables with figures', tables(FILLED, [], FILLED, [])],
  ['三公 with a printed 0', tableSet({ T07: { 决算数: { 合计: '0.00', 公务接待费: '' } } })],
  ['no such tables', tableSet({ T03: { '201': { 本年支出合计: '1.00' } } })],
])('refuses: %s', (_, set) => expect(ask(emptyNote, set)).toEqual(clean('not-applicable')));
