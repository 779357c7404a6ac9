/** Disturbances by company: covers, contents, unrelated sheets, an earlier year's set beside this one's. */
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import type { PrintedTable } from '../../../scripts/samples/printed/printed-table';
import { gridOf } from '../../../scripts/samples/printed/to-grid';
import { generateSet, LAYOUT_NAMES } from '../../bench/generate';
import { BUDGET_FORMS, generateBudget, type BudgetForm } from '../../bench/generate/budget';
import { strangeGrids } from '../unrelated';
import { eachTable, withTexts, type Disturbance, type Scene } from './disturbance';

const coverOf = ({ set }: Scene): Grid =>
  gridFromTexts('封面', [
    [],
    ['', `${set.year}年度`],
    ['', `${set.department}部门决算`],
    [],
    ['', '编制单位：', set.department],
    ['', '单位负责人：', '李明', '财务负责人：', '王芳'],
    ['', '报出日期：', `${set.year + 1}年3月15日`],
  ]);

const contentsOf = (tables: readonly PrintedTable[], numbers: boolean): Grid =>
  gridFromTexts('目录', [
    ['目  录'],
    ['第一部分  部门概况'],
    ['一、主要职能'],
    ['二、机构设置'],
    ['第二部分  部门决算表'],
    ...tables.map(({ title = '' }, at) =>
      numbers ? [String(at + 1), title, '', String(at * 2 + 5)] : [`${at + 1}、${title}…………${at * 2 + 5}`],
    ),
    ['第三部分  部门决算情况说明'],
    ['第四部分  名词解释'],
  ]);

/** Each table dated in its title, and wherever it names the year of its form. */
function dated(tables: readonly PrintedTable[], from: number, to: number): readonly PrintedTable[] {
  const moved = (text: string): string => text.replaceAll(String(from), String(to));
  return tables.map((table) => {
    const title = moved(table.title ?? '');
    return {
      ...table,
      sheet: `${to} ${moved(table.sheet)}`.slice(0, 31),
      ...(table.title === undefined
        ? {}
        : { title: title.includes(String(to)) ? title : `${to}年度${title}` }),
      ...(table.period === undefined ? {} : { period: moved(table.period) }),
    };
  });
}

/** A budget names the year before its own too, in its heads. */
function budgetOfLastYear({ set }: Scene, form: BudgetForm): readonly Grid[] {
  const before = generateBudget(set.seed + 500_010, { form });
  const moved = (text: string): string => text.replace(/20\d\d(?=年)/g, (year) => String(Number(year) - 1));
  const tables = before.tables.map((table) => ({
    ...withTexts(table, moved),
    ...(table.title === undefined ? {} : { title: moved(table.title) }),
  }));
  return dated(tables, set.year - 1, set.year - 1).map(gridOf);
}

function lastYear(scene: Scene): readonly Grid[] {
  const { set } = scene;
  const form = BUDGET_FORMS.find((name) => name === set.layout);
  if (form !== undefined) return budgetOfLastYear(scene, form);
  const layout = LAYOUT_NAMES.find((name) => name === set.layout);
  if (layout === undefined) return [];
  const before = generateSet(set.seed + 500_010, { layout, unit: set.unit });
  return dated(before.tables, before.year, set.year - 1).map(gridOf);
}

const withYear: NonNullable<Disturbance['print']> = eachTable(
  (table, { set }) => dated([table], set.year, set.year)[0]!,
);

const beside =
  (
    order: (now: readonly Grid[], before: readonly Grid[], scene: Scene) => readonly Grid[],
  ): NonNullable<Disturbance['lay']> =>
  (grids, scene) => {
    const earlier = lastYear(scene);
    return { grids: order(grids, earlier, scene), earlier };
  };

/** It points at last year's cells too where they stand in the workbook. */
const ABOUT_LAST_YEAR = ['YEAR-1'];

export const COMPANY_DISTURBANCES: readonly Disturbance[] = [
  {
    name: 'cover and contents before',
    lay: (grids, scene, tables) => ({
      grids: [coverOf(scene), contentsOf(tables, scene.random.chance(50)), ...grids],
    }),
  },
  {
    name: 'unrelated sheets between',
    lay: (grids, { random, set }) => ({
      grids: random.shuffled([
        ...grids,
        ...Array.from({ length: 4 }, (_, at) => strangeGrids(set.seed * 17 + at))
          .flat()
          .map((grid, at) => ({ ...grid, name: `其他${at}` })),
      ]),
    }),
  },
  {
    name: 'last year beside, behind',
    itsOwn: ABOUT_LAST_YEAR,
    print: withYear,
    lay: beside((now, before) => [...now, ...before]),
  },
  {
    name: 'last year beside, in front',
    itsOwn: ABOUT_LAST_YEAR,
    print: withYear,
    lay: beside((now, before) => [...before, ...now]),
  },
  {
    name: 'last year beside, mixed',
    itsOwn: ABOUT_LAST_YEAR,
    print: withYear,
    lay: beside((now, before, { random }) => random.shuffled([...now, ...before])),
  },
];
