/** Notes below a table, facts beside their label, and what spoke for it. */
import { gridFromTexts, type Area } from '../../../src/core/grid';
import { fieldsOf, noteCellsOf } from '../../../src/core/recognise/facts';
import { SheetView } from '../../../src/core/recognise/sheet-view';
import { specOf } from '../../../src/core/tables';
import { cells, setOf, tableIn } from './support';

const viewOf = (lines: readonly string[], merges: readonly Area[] = []) =>
  new SheetView(gridFromTexts('表', cells(...lines), merges));

describe('notes', () => {
  const notes = (lines: readonly string[], bottom: number, area: Partial<Area> = {}) => {
    const view = viewOf(lines);
    return noteCellsOf(view, { ...view.used, ...area }, bottom).map(
      ({ at, text }) => `${text} ${at.row}/${at.column}`,
    );
  };

  it('are what stands below the table from the first note on', () =>
    expect(notes(['注：上面', '某|5', '制表人', ' 注：甲|乙', '', '丙'], 1)).toEqual([
      ' 注：甲 3/0',
      '乙 3/1',
      '丙 5/0',
    ]));

  it('are also that it holds nothing', () =>
    expect(notes(['某|5', '某局没有政府性基金，本表无数据。', '又'], 0)).toEqual([
      '某局没有政府性基金，本表无数据。 1/0',
      '又 2/0',
    ]));

  it('end where the part ends', () => {
    expect(notes(['某', '注：甲|乙', '丙'], 0, { bottom: 1, right: 0 })).toEqual(['注：甲 1/0']);
    expect(notes(['某', '甲'], 0)).toEqual([]);
  });
});

describe('facts', () => {
  const spec = specOf('P02');
  const fieldsIn = (lines: readonly string[], area: Partial<Area> = {}, merges: readonly Area[] = []) => {
    const view = viewOf(lines, merges);
    return Object.fromEntries(
      [...fieldsOf(view, { ...view.used, ...area }, spec)].map(([key, { at, text }]) => [
        key,
        `${text} ${at.row}/${at.column}`,
      ]),
    );
  };

  it('stand right of their label', () =>
    expect(fieldsIn(['项 目 名称|培训|', '主管部门|某局|实施单位| 某中心 '])).toEqual({
      项目名称: '培训 0/1',
      主管部门: '某局 1/1',
      实施单位: ' 某中心  1/3',
    }));

  it('stand behind a merged label, at the start of their own merge', () =>
    expect(
      fieldsIn(['项目名称||培训|', '某|某|某|某'], {}, [
        { top: 0, left: 0, bottom: 0, right: 1 },
        { top: 0, left: 2, bottom: 0, right: 3 },
      ]),
    ).toEqual({ 项目名称: '培训 0/2' }));

  it('may be blank, may be missing, and stand within the part', () => {
    expect(fieldsIn(['项目名称||', '某|某|某'])).toEqual({ 项目名称: ' 0/1' });
    expect(fieldsIn(['某', '项目名称'])).toEqual({});
    expect(fieldsIn(['项目名称|培训'], { right: 0 })).toEqual({});
    expect(fieldsIn(['某|某', '项目名称|培训'])).toEqual({ 项目名称: '培训 1/1' });
  });

  it('a table may have none', () =>
    expect(
      fieldsOf(viewOf(['项目名称|甲']), { top: 0, left: 0, bottom: 0, right: 1 }, specOf('T03')).size,
    ).toBe(0));
});

it('rows that no layout knows speak for no table', () => {
  const table = tableIn(
    setOf(
      cells(
        '支出决算表',
        '科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出',
        '20|某|1.00|1.00||',
        '201|某|1.00|1.00||',
      ),
    ),
    'T03',
  );
  expect(table.evidence.at(-1)).toEqual({ kind: 'rows', at: { row: 3, column: 0 }, text: '科目: 1' });
  const empty = tableIn(
    setOf(cells('支出决算表', '科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出', '20|某||||')),
    'T03',
  );
  expect(empty.evidence.map(({ kind }) => kind)).toEqual(['title', 'header']);
});
