/** FULL-1: full forms beside the public tables are no second copy; the same figure in both is the same. */
import { check } from '../../../src/core/check';
import { addressOf, type Grid } from '../../../src/core/grid';
import { render } from '../../../src/core/messages';
import { FULL_SHEETS, PUBLIC_SHEETS, withText } from '../../cases/data/full-forms';

const told = (grids: readonly Grid[]) =>
  check(grids).findings.map(
    ({ rule, cells }) =>
      `${rule} ${cells.map(({ sheet, at }) => `${sheet.split(' ')[0] ?? ''}!${addressOf(at)}`).join(' ')}`,
  );
const both = [...PUBLIC_SHEETS, ...FULL_SHEETS];

describe('clean', () => {
  it.each([
    ['full forms behind', both],
    ['full forms in front', [...FULL_SHEETS, ...PUBLIC_SHEETS]],
    [
      'public sheets under other names',
      [...PUBLIC_SHEETS.map((grid, at) => ({ ...grid, name: `公开${at + 1}` })), ...FULL_SHEETS],
    ],
  ])('%s: nothing is found, and the public tables are the set', (_, grids) => {
    const { set, findings } = check(grids);
    expect(findings).toEqual([]);
    expect(set.tables.map(({ id, unit }) => `${id} ${unit.name}`)).toEqual(['T01 万元', 'T02 万元']);
    expect(set.refused).toEqual([]);
  });

  it('one line tells what became of them', () =>
    expect(check(both).notes.map(({ lines }) => lines.map((line) => render(line)))).toEqual([
      [
        '另有 4 张财决报表（财决01表、财决03表、财决05-1表、财决附03表），没有当作公开表；同公开表逐格核对了 26 格，其中 财决05-1表、财决附03表 只认出、不核对',
      ],
    ]));

  it('full forms in 万元 as well', () => {
    const [z01, z03, ...others] = FULL_SHEETS;
    const figures: [string, string][] = [
      ['12,377,801.34', '1,237.78'],
      ['12,345,701.23', '1,234.57'],
      ['32,100.11', '3.21'],
      ['11,800,201.34', '1,180.02'],
      ['11,768,101.23', '1,176.81'],
      ['577,600.00', '57.76'],
      ['金额单位：元', '金额单位：万元'],
    ];
    const inWan = figures.reduce((grids, [from, to]) => withText(grids, z03!.name, from, to), [z03!]);
    expect(told([...PUBLIC_SHEETS, z01!, ...inWan, ...others])).toEqual([]);
    expect(
      told([...PUBLIC_SHEETS, z01!, ...withText(inWan, z03!.name, '57.76', '75.76'), ...others]),
    ).toHaveLength(1);
  });

  it('a tail laid on the last digit is none of its business', () =>
    expect(
      told(withText(both, 'GK02 收入决算表', '57.76', '57.77')).filter((line) => line.startsWith('FULL')),
    ).toEqual([]));
});

describe('broken', () => {
  it('one figure of a full form differs: one finding, both cells named', () => {
    const grids = withText(both, 'Z03 收入决算表(财决03表)', '577,600.00', '577,600.00');
    const z03 = grids.find(({ name }) => name.startsWith('Z03'))!;
    const cells = z03.cells.map((row, at) =>
      at === 10
        ? row?.map((cell, column) => (column === 4 && cell ? { ...cell, text: '757,600.00' } : cell))
        : row,
    );
    const changed = grids.map((grid) => (grid === z03 ? { ...z03, cells } : grid));
    expect(told(changed)).toEqual(['FULL-1 GK02!C11 Z03!E11']);
    const [finding] = check(changed).findings;
    expect(finding?.lines.map((line) => render(line))).toEqual([
      '表02“221 住房保障支出”本年收入合计 57.76（万元），财决03表同一格为 757,600.00（元），两处不一致',
      '公开表的数取自财决报表，换算单位后应当相同；请核对两处，改正有误的一处',
    ]);
  });

  it('a blank is told as a blank', () => {
    const changed = withText(both, 'Z03 收入决算表(财决03表)', '577,600.00', '');
    const finding = check(changed).findings.find(({ rule }) => rule === 'FULL-1');
    expect(render(finding!.lines[0]!)).toContain('财决03表同一格为 （空白）（元）');
  });

  it('a figure of the total table', () =>
    expect(told(withText(both, 'Z01 收入支出决算总表(财决01表)', '577,600.00', '677,600.00'))).toEqual([
      'FULL-1 GK01!F8 Z01!J8',
    ]));
});

describe('refuses', () => {
  it('full forms by themselves: they are read as before', () => {
    const { set } = check(FULL_SHEETS);
    expect(set.fullForms).toBeUndefined();
    expect(set.table('T02')?.unit.name).toBe('元');
  });

  it('a full form that prints no unit is only told of', () => {
    const changed = withText(both, 'Z03 收入决算表(财决03表)', '金额单位：元', '');
    expect(told(changed)).toEqual([]);
    expect(check(changed).notes.map(({ lines }) => lines.map((line) => render(line)).join())[0]).toContain(
      '其中 财决03表、财决05-1表、财决附03表 只认出',
    );
  });
});
