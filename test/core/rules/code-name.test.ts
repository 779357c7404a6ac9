/** CODE-1 in every table of codes, whether they stand down the sheet, in lanes or as columns. */
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import { recognise } from '../../../src/core/recognise';
import { childlessParent } from '../../../src/core/rules/childless-parent';
import { codeName } from '../../../src/core/rules/code-name';
import { missingParent } from '../../../src/core/rules/missing-parent';
import { repeatedCode } from '../../../src/core/rules/repeated-code';
import type { Rule } from '../../../src/core/rules';
import {
  kindOf,
  SET_KINDS,
  specOf,
  TABLE_SPECS,
  type BlockSpec,
  type TableId,
  type TableSpec,
} from '../../../src/core/tables';
import { cells } from '../recognise/support';
import { asked } from './support';

const codedBlock = ({ layouts }: TableSpec): BlockSpec | undefined =>
  layouts.flatMap(({ blocks }) => blocks).find(({ rows }) => rows.kind === 'codes');

const OF_CODES = TABLE_SPECS.filter(codedBlock).map(({ id }) => id);

/** The header of a printed form: codes, names and its required columns, each by the first words that tell it. */
function headerOf(spec: TableSpec): string[] {
  const paths = codedBlock(spec)!
    .columns.filter(({ required }) => required)
    .map(({ is }) => is[0] ?? []);
  const depth = Math.max(...paths.map((path) => path.length));
  return Array.from({ length: depth }, (_, level) =>
    [...(level === 0 ? ['科目编码', '科目名称'] : ['', '']), ...paths.map((path) => path[level] ?? '')].join(
      '|',
    ),
  );
}

/** On a sheet that says of which kind it is. */
const gridOf = (spec: TableSpec, title: string, rows: readonly string[]): Grid =>
  gridFromTexts(
    `部门${SET_KINDS[kindOf(spec.id)].zh} ${spec.id}`,
    cells(title, ...headerOf(spec), ...rows.map((row) => `${row}|1.00`)),
  );

/** The table with these codes; one without a title of its own stands beside the table whose title it has. */
function gridsOf(id: TableId, rows: readonly string[]): Grid[] {
  const spec = specOf(id);
  const main = TABLE_SPECS.find(({ companions }) => companions?.some((companion) => companion.id === id));
  const title = main?.companions?.find((companion) => companion.id === id)?.titles?.[0];
  return main
    ? [gridOf(main, main.title.zh, []), gridOf(spec, title ?? main.title.zh, rows)]
    : [gridOf(spec, spec.title.zh, rows)];
}

const ACCOUNTS = {
  wrong: ['302|商品和服务支出', '30201|印刷费'],
  orphans: [
    '302|商品和服务支出',
    '30201|办公费',
    '30301|离休费',
    '303|对个人和家庭的补助',
    '31002|办公设备购置',
  ],
  twice: ['30201|办公费', '30201|印刷费'],
};
const FUNCTIONS = {
  wrong: ['208|社会保障和就业支出', '20805|行政事业单位养老支出', '2080505|机关事业单位职业年金缴费支出'],
  orphans: [
    '208|社会保障和就业支出',
    '20805|行政事业单位养老支出',
    '221|住房保障支出',
    '22102|住房改革支出',
    '21011|行政事业单位医疗',
  ],
  twice: ['2080505|机关事业单位基本养老保险缴费支出', '2080505|机关事业单位职业年金缴费支出'],
};

const isOfAccounts = (id: TableId): boolean => {
  const rows = codedBlock(specOf(id))?.rows;
  return rows?.kind === 'codes' && rows.classifications[0] === 'economic';
};

describe.each(OF_CODES)('%s', (id) => {
  const { wrong, orphans, twice } = isOfAccounts(id) ? ACCOUNTS : FUNCTIONS;
  const ids = (rule: Rule, rows: readonly string[]): string[] =>
    asked(rule, gridsOf(id, rows)).findings.map((finding) => finding.split(' ').slice(0, 2).join(' '));

  it('is what it is taken for', () =>
    expect(recognise(gridsOf(id, wrong)).tables.map((table) => table.id)).toContain(id));
  it('a name that is not its code’s', () => expect(ids(codeName, wrong)).toEqual(['warning otherCode']));
  it('a code without its parent', () =>
    expect(ids(missingParent, orphans)).toEqual(['warning missingNamed']));
  it('a code twice, and the one that is meant', () => {
    const [finding] = repeatedCode
      .check({ set: recognise(gridsOf(id, twice)), grids: [] })
      .flatMap(({ findings }) => findings);
    expect(finding?.lines.map(({ id: line }) => line)).toEqual(['otherName', 'knownAdvice']);
  });
  it('a code without the ones below', () => {
    const rows = [
      ...wrong,
      wrong[0]!.replace(/^(2|3).*/, isOfAccounts(id) ? '303|对个人和家庭的补助' : '221|住房保障支出'),
    ];
    expect(ids(childlessParent, rows)).toEqual(['hint childless']);
  });
});

it('by account in lanes: each code by the list it is from', () => {
  const lanes = (account: string): Grid =>
    gridFromTexts(
      '表十二',
      cells(
        specOf('T12').title.zh,
        '科目编码|科目名称|金额|科目编码|科目名称|金额',
        `201|一般公共服务支出|5.00|${account}|1.00`,
      ),
    );
  expect(asked(codeName, [lanes('301|工资福利支出')]).findings).toEqual([]);
  expect(asked(codeName, [lanes('301|商品和服务支出')]).findings).toEqual(['warning otherCode 表十二!D3']);
});

describe('codes as columns', () => {
  const detail = (title: string, classes: string, accounts: string): Grid =>
    gridFromTexts(
      '明细',
      cells(
        `2023年度${title}`,
        `科目编码|科目名称|合计|${classes}`,
        `|||${accounts}`,
        '201|一般公共服务支出|9.00|5.00|5.00|4.00|3.00|1.00',
      ),
    );
  const CLASSES = '工资福利支出||商品和服务支出||资本性支出';

  it.each<[string, string, string, string[]]>([
    ['as it should be', CLASSES, '小计|基本工资|小计|办公费|', []],
    ['a slip in an account', CLASSES, '小计|基本工姿|小计|办公费|', ['hint mistypedColumn 明细!E3']],
    [
      'a slip in a class',
      CLASSES.replace('资本性', '资夲性'),
      '小计|基本工资|小计|办公费|',
      ['hint mistypedColumn 明细!H2'],
    ],
    ['a column of a place’s own', CLASSES.replace('资本性', '其他本地'), '小计|基本工资|小计|办公费|', []],
    [
      'a class as it was called before 2018',
      CLASSES.replace('资本性', '其他资本性'),
      '小计|基本工资|小计|办公费|',
      ['hint oldName 明细!H2'],
    ],
  ])('%s', (_, classes, accounts, findings) => {
    for (const id of ['T10', 'T11', 'T12'] as const) {
      const title = id === 'T12' ? '一般公共预算财政拨款项目支出决算明细表' : specOf(id).title.zh;
      const grids = [detail(title, classes, accounts)];
      expect(recognise(grids).tables.map((table) => table.id)).toEqual([id]);
      expect(asked(codeName, grids).findings).toEqual(findings);
    }
  });
});
