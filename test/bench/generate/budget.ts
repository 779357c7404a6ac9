/** Generated budgets: consistent in every identity, the same for the same seed, in the forms of Shanghai and of central departments. */
import { Decimal, printDecimal, ZERO } from '../../../src/core/amount';
import type { TableId } from '../../../src/core/tables';
import type { PrintedTable } from '../../../scripts/samples/printed/printed-table';
import { gridOf } from '../../../scripts/samples/printed/to-grid';
import { DEPARTMENTS } from './data/departments';
import { fundItems, generalItems, nameOf } from './data/functional';
import { createRandom, type Random } from './random';
import type { GeneratedTables, PublishedTable } from '.';

export const BUDGET_FORMS = ['shanghai-department', 'shanghai-unit', 'central'] as const;
export type BudgetForm = (typeof BUDGET_FORMS)[number];

export interface BudgetOptions {
  readonly form: BudgetForm;
  /** Each figure rounded by itself, so that tails remain; only in 万元. */
  readonly hasTails?: boolean;
}

const YEAR = 2024;
const YUAN_PER_WAN = 10000;

interface Item {
  readonly code: string;
  readonly isGeneral: boolean;
  readonly staff: Decimal;
  readonly office: Decimal;
  readonly project: Decimal;
  /** Projects paid from what the department earns. */
  readonly own: Decimal;
  readonly lastYear: Decimal;
  readonly brought: Decimal;
  readonly left: Decimal;
}

type Of = (item: Item) => Decimal;

const basic: Of = ({ staff, office }) => staff.plus(office);
const fiscal: Of = (item) => basic(item).plus(item.project);
const all: Of = (item) => fiscal(item).plus(item.own);
const projects: Of = ({ project, own }) => project.plus(own);
const income: Of = (item) => fiscal(item).plus(item.left).minus(item.brought);

const general =
  (of: Of): Of =>
  (item) =>
    item.isGeneral ? of(item) : ZERO;
const fund =
  (of: Of): Of =>
  (item) =>
    item.isGeneral ? ZERO : of(item);

const sum = (items: readonly Item[], of: Of): Decimal =>
  items.reduce((total, item) => total.plus(of(item)), ZERO);

function drawItems(random: Random, isCentral: boolean): readonly Item[] {
  const department = random.pick(DEPARTMENTS);
  const codes = generalItems(YEAR);
  const always = codes.filter(({ code }) => ['2080505', '2210201'].includes(code));
  const rest = random.shuffled(codes.filter((code) => !always.includes(code)));
  const home = rest.filter(({ code }) => code.startsWith(department.home)).slice(0, 1);
  const chosen = [...new Set([...always, ...home, ...rest.slice(0, random.whole(3, 12))])];
  const earns = random.chance(40);
  const items = chosen.map(({ code }, place): Item => {
    const hasStaff = place < always.length + home.length;
    return {
      code,
      isGeneral: true,
      staff: hasStaff ? random.money(20, 900) : ZERO,
      office: hasStaff && place >= always.length ? random.money(10, 200) : ZERO,
      project: !hasStaff || random.chance(30) ? random.money(1, 2000) : ZERO,
      own: earns && random.chance(40) ? random.money(1, 100) : ZERO,
      lastYear: random.chance(85) ? random.money(10, 900) : ZERO,
      brought: isCentral && random.chance(40) ? random.money(0.1, 9) : ZERO,
      left: isCentral && random.chance(20) ? random.money(0.1, 5) : ZERO,
    };
  });
  const extra = random.chance(35) ? random.shuffled(fundItems(YEAR)).slice(0, 2) : [];
  const funded = extra.map(({ code }): Item => ({
    code,
    isGeneral: false,
    staff: ZERO,
    office: ZERO,
    project: random.money(5, 500),
    own: ZERO,
    lastYear: random.money(5, 500),
    brought: ZERO,
    left: ZERO,
  }));
  return [...items, ...funded].sort((a, b) => (a.code < b.code ? -1 : 1));
}

type Cells = readonly (readonly [column: string, value: Decimal | string | undefined])[];

/** Prints amounts and remembers them by row and column. */
class Sheet {
  readonly figures = new Map<string, Map<string, string>>();
  readonly rows: string[][] = [];
  readonly headerRows: number;

  constructor(
    readonly id: TableId,
    private readonly decimals: number,
    header: string,
  ) {
    this.rows.push(
      ...header
        .trim()
        .split('\n')
        .map((line) => line.split('|')),
    );
    this.headerRows = this.rows.length;
  }

  /** Texts of the cells; a nought is left blank. */
  cells(row: string, cells: Cells): string[] {
    return cells.map(([column, value]) => {
      if (value === undefined || (typeof value !== 'string' && value.isZero())) return '';
      const text = typeof value === 'string' ? value : printDecimal(value, this.decimals);
      const own = this.figures.get(row) ?? new Map<string, string>();
      this.figures.set(row, own.set(column, text.replace(/,/g, '')));
      return text;
    });
  }

  push(...row: readonly string[]): void {
    this.rows.push([...row]);
  }
}

interface Family {
  readonly code: string;
  readonly items: readonly Item[];
}

/** 类, 款 and 项 with what is below each. */
function familiesOf(items: readonly Item[]): Family[] {
  const codes = new Set(items.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]));
  return [...codes]
    .sort()
    .map((code) => ({ code, items: items.filter((item) => item.code.startsWith(code)) }));
}

const classesOf = (items: readonly Item[]): Family[] =>
  familiesOf(items).filter(({ code }) => code.length === 3);

const split = (code: string): string[] => [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)];

interface Set {
  readonly items: readonly Item[];
  readonly isSplit: boolean;
  readonly decimals: number;
}

function byCode(
  { items, isSplit, decimals }: Set,
  id: TableId,
  header: string,
  columns: readonly (readonly [string, (items: readonly Item[]) => Decimal | string | undefined])[],
): Sheet {
  const sheet = new Sheet(id, decimals, header);
  const cells = (own: readonly Item[]): Cells => columns.map(([column, of]) => [column, of(own)]);
  for (const { code, items: own } of familiesOf(items))
    sheet.push(...(isSplit ? split(code) : [code]), nameOf(code, YEAR), ...sheet.cells(code, cells(own)));
  sheet.push(
    '合计',
    ...Array<string>(isSplit ? 3 : 1).fill(''),
    ...sheet.cells('合计', items.length > 0 ? cells(items) : []),
  );
  return sheet;
}

const ORDINALS = '一二三四五六七八九十';
const ordinal = (place: number): string => `${ORDINALS[place] ?? String(place + 1)}、`;

interface Line {
  readonly label: string;
  readonly key: string;
  readonly cells: Cells;
}

function twoSides(sheet: Sheet, left: readonly Line[], right: readonly Line[], width: number): Sheet {
  const [lastLeft, lastRight] = [left.at(-1), right.at(-1)];
  const depth = Math.max(left.length, right.length) - 1;
  const side = (line: Line | undefined, cells: number): string[] =>
    line ? [line.label, ...sheet.cells(line.key, line.cells)] : Array<string>(cells + 1).fill('');
  for (let row = 0; row < depth; row += 1)
    sheet.push(
      ...side(row < left.length - 1 ? left[row] : undefined, 1),
      ...side(row < right.length - 1 ? right[row] : undefined, width),
    );
  sheet.push(...side(lastLeft, 1), ...side(lastRight, width));
  return sheet;
}

const one = (value: Decimal): Cells => [['预算数', value]];

function summary(set: Set, form: BudgetForm): Sheet {
  const { items } = set;
  const isUnit = form === 'shanghai-unit';
  const isCentral = form === 'central';
  const header = isUnit
    ? `
本年收入||本年支出||||
项目|预算数|项目|预算数|||
|||合计|基本支出||项目支出
||||人员经费|公用经费|`
    : `
${isCentral ? '收入||支出|' : '本年收入||本年支出|'}
项目|预算数|项目|预算数`;
  const kinds = (own: readonly Item[]): Cells => [
    ...one(sum(own, all)),
    ...(isUnit
      ? ([
          ['人员经费', sum(own, ({ staff }) => staff)],
          ['公用经费', sum(own, ({ office }) => office)],
          ['项目支出', sum(own, projects)],
        ] as const)
      : []),
  ];
  const [brought, left] = [sum(items, (item) => item.brought), sum(items, (item) => item.left)];
  const own = sum(items, (item) => item.own);
  const spent = sum(items, all);
  const general_ = one(sum(items, general(income)));
  const fund_ = one(sum(items, fund(income)));
  const classes = classesOf(items).map(({ code, items: below }, place): Line => ({
    label: ordinal(place) + nameOf(code, YEAR),
    key: code,
    cells: kinds(below),
  }));
  const total = spent.plus(left);
  const sources: Line[] = isCentral
    ? [
        { label: '一、一般公共预算拨款收入', key: '一般公共预算财政拨款收入', cells: general_ },
        { label: '二、政府性基金预算拨款收入', key: '政府性基金预算财政拨款收入', cells: fund_ },
        { label: '三、国有资本经营预算拨款收入', key: '国有资本经营预算财政拨款收入', cells: one(ZERO) },
        { label: '四、事业收入', key: '事业收入', cells: one(own) },
        { label: '本年收入合计', key: '本年收入合计', cells: one(total.minus(brought)) },
        { label: '上年结转', key: '上年结转', cells: one(brought) },
      ]
    : [
        { label: '一、财政拨款收入', key: '财政拨款收入', cells: one(sum(items, fiscal)) },
        { label: '1.一般公共预算资金', key: '一般公共预算财政拨款收入', cells: general_ },
        { label: '2.政府性基金', key: '政府性基金预算财政拨款收入', cells: fund_ },
        { label: '3.国有资本经营预算', key: '国有资本经营预算财政拨款收入', cells: one(ZERO) },
        { label: '二、事业收入', key: '事业收入', cells: one(own) },
        { label: '三、事业单位经营收入', key: '经营收入', cells: one(ZERO) },
        { label: '四、其他收入', key: '其他收入', cells: one(ZERO) },
      ];
  const foot: Line[] = isCentral
    ? [
        { label: '本年支出合计', key: '本年支出合计', cells: one(spent) },
        { label: '结转下年', key: '结转下年', cells: one(left) },
      ]
    : [];
  return twoSides(
    new Sheet('B01', set.decimals, header),
    [...sources, { label: '收入总计', key: '收入总计', cells: one(total) }],
    [...classes, ...foot, { label: '支出总计', key: '支出总计', cells: isUnit ? kinds(items) : one(total) }],
    isUnit ? 4 : 1,
  );
}

const byFund = (items: readonly Item[], of: Of): Cells => [
  ['合计', sum(items, of)],
  ['一般公共预算财政拨款', sum(items, general(of))],
  ['政府性基金预算财政拨款', sum(items, fund(of))],
  ['国有资本经营预算财政拨款', undefined],
];

function fiscalSummary(set: Set, form: BudgetForm): Sheet {
  const { items } = set;
  const isCentral = form === 'central';
  const header = `
${isCentral ? '收入||支出||||' : '财政拨款收入||财政拨款支出||||'}
项目|预算数|项目|合计|一般公共预算|政府性基金预算|国有资本经营预算`;
  const classes = (mark: (place: number) => string): Line[] =>
    classesOf(items)
      .filter(({ items: own }) => !sum(own, fiscal).isZero())
      .map(({ code, items: own }, place) => ({
        label: mark(place) + nameOf(code, YEAR),
        key: code,
        cells: byFund(own, fiscal),
      }));
  const totals = (of: Of): Cells => byFund(items, of);
  const bracketed = (place: number): string => `（${ORDINALS[place] ?? String(place + 1)}）`;
  const year: readonly (readonly [string, Of])[] = [
    ['一般公共预算', general(income)],
    ['政府性基金预算', fund(income)],
    ['国有资本经营预算', () => ZERO],
  ];
  const withLeft: Of = (item) => fiscal(item).plus(item.left);
  if (!isCentral)
    return twoSides(
      new Sheet('B04', set.decimals, header),
      [
        ...year.map(([name, of], place): Line => ({
          label: `${ordinal(place)}${name}${name.startsWith('一般') ? '资金' : ''}`,
          key: `${name}财政拨款`,
          cells: one(sum(items, of)),
        })),
        { label: '收入总计', key: '收入总计', cells: one(sum(items, fiscal)) },
      ],
      [...classes(ordinal), { label: '支出总计', key: '支出总计', cells: totals(fiscal) }],
      4,
    );
  return twoSides(
    new Sheet('B04', set.decimals, header),
    [
      { label: '一、本年收入', key: '本年收入', cells: one(sum(items, income)) },
      ...year.map(([name, of], place): Line => ({
        label: `${bracketed(place)}${name}拨款`,
        key: `${name}财政拨款`,
        cells: one(sum(items, of)),
      })),
      { label: '二、上年结转', key: '上年结转', cells: one(sum(items, (item) => item.brought)) },
      ...year.map(([name], place): Line => ({
        label: `${bracketed(place)}${name}拨款`,
        key: `上年${name}财政拨款`,
        cells: one(place === 0 ? sum(items, (item) => item.brought) : ZERO),
      })),
      { label: '收入总计', key: '收入总计', cells: one(sum(items, withLeft)) },
    ],
    [
      { label: '一、本年支出', key: '本年支出', cells: totals(fiscal) },
      ...classes(bracketed),
      { label: '二、结转下年', key: '结转下年', cells: totals((item) => item.left) },
      { label: '支出总计', key: '支出总计', cells: totals(withLeft) },
    ],
    4,
  );
}

/** Shares of a whole that make it up. */
function shared(random: Random, whole: Decimal, codes: readonly string[]): (readonly [string, Decimal])[] {
  const [first = '', ...others] = codes;
  const parts = others.map((code) => [code, random.part(whole, 1, 90 / codes.length)] as const);
  const rest = parts.reduce((left, [, part]) => left.minus(part), whole);
  return [[first, rest] as const, ...parts].filter(([, part]) => !part.isZero());
}

const ACCOUNT_NAMES: Readonly<Record<string, string>> = {
  '301': '工资福利支出',
  '30101': '基本工资',
  '30102': '津贴补贴',
  '30113': '住房公积金',
  '302': '商品和服务支出',
  '30201': '办公费',
  '30217': '公务接待费',
  '30231': '公务用车运行维护费',
  '30299': '其他商品和服务支出',
  '303': '对个人和家庭的补助',
  '30302': '退休费',
};

interface Basic {
  readonly sheet: Sheet;
  readonly office: Decimal;
  readonly guests: Decimal;
  readonly cars: Decimal;
}

function basicExpenditure(random: Random, { items, isSplit, decimals }: Set, header: string): Basic {
  const own = items.filter(({ isGeneral }) => isGeneral);
  const staff = sum(own, (item) => item.staff);
  const office = sum(own, (item) => item.office);
  const kinds = new Map<string, readonly [Decimal, Decimal]>([
    ...shared(random, staff, ['30101', '30102', '30113', '30302']).map(
      ([code, part]) => [code, [part, ZERO]] as const,
    ),
    ...shared(random, office, ['30201', '30217', '30231', '30299']).map(
      ([code, part]) => [code, [ZERO, part]] as const,
    ),
  ]);
  const sheet = new Sheet('B06', decimals, header);
  const cells = (parts: readonly (readonly [Decimal, Decimal])[]): Cells => {
    const [a, b] = [0, 1].map((place) =>
      parts.reduce((total, part) => total.plus(part[place] ?? ZERO), ZERO),
    );
    return [
      ['合计', (a ?? ZERO).plus(b ?? ZERO)],
      ['人员经费', a],
      ['公用经费', b],
    ];
  };
  const codes = [...kinds.keys()];
  for (const code of [...new Set(codes.flatMap((each) => [each.slice(0, 3), each]))].sort()) {
    const below = [...kinds].filter(([each]) => each.startsWith(code)).map(([, parts]) => parts);
    const head = isSplit ? split(code).slice(0, 2) : [code];
    sheet.push(...head, ACCOUNT_NAMES[code] ?? code, ...sheet.cells(code, cells(below)));
  }
  sheet.push(
    '合计',
    ...Array<string>(isSplit ? 2 : 1).fill(''),
    ...sheet.cells('合计', cells([...kinds.values()])),
  );
  return {
    sheet,
    office,
    guests: kinds.get('30217')?.[1] ?? ZERO,
    cars: kinds.get('30231')?.[1] ?? ZERO,
  };
}

function threePublic(
  random: Random,
  { office, guests, cars }: Basic,
  scale: number,
  isCentral: boolean,
): Sheet {
  const inWan = (value: Decimal): Decimal => value.div(scale);
  const up = (value: Decimal): Decimal => value.toDecimalPlaces(2, Decimal.ROUND_UP);
  const abroad = random.chance(20) ? up(inWan(random.money(1, 30))) : ZERO;
  const bought = random.chance(15) ? up(inWan(random.money(10, 30))) : ZERO;
  const [run, received] = [up(inWan(cars)), up(inWan(guests))];
  const vehicles = bought.plus(run);
  const total = abroad.plus(vehicles).plus(received);
  const items = (order: readonly string[]): Cells => {
    const amounts: Readonly<Record<string, Decimal>> = {
      合计: total,
      '因公出国（境）费': abroad,
      公务用车购置及运行费: vehicles,
      公务用车购置费: bought,
      公务用车运行费: run,
      公务接待费: received,
    };
    return order.map((key) => [key, amounts[key]]);
  };
  if (isCentral) {
    const sheet = new Sheet(
      'B07',
      2,
      `
${YEAR - 1}年预算数||||||${YEAR}年预算数|||||
合计|因公出国（境）费|公务用车购置及运行费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行费|||公务接待费
||小计|公务用车购置费|公务用车运行费||||小计|公务用车购置费|公务用车运行费|`,
    );
    const order = [
      '合计',
      '因公出国（境）费',
      '公务用车购置及运行费',
      '公务用车购置费',
      '公务用车运行费',
      '公务接待费',
    ];
    sheet.push(...sheet.cells('上年预算数', items(order)), ...sheet.cells('预算数', items(order)));
    return sheet;
  }
  const sheet = new Sheet(
    'B07',
    2,
    `
“三公”经费预算数||||||机关运行经费预算数
合计|因公出国（境）费|公务接待费|公务用车购置及运行费|||
|||小计|购置费|运行费|`,
  );
  const order = [
    '合计',
    '因公出国（境）费',
    '公务接待费',
    '公务用车购置及运行费',
    '公务用车购置费',
    '公务用车运行费',
  ];
  sheet.push(...sheet.cells('预算数', [...items(order), ['机关运行经费', inWan(office)]]));
  return sheet;
}

const TITLES: Readonly<Record<string, readonly [shanghai: string, central: string]>> = {
  B01: ['财务收支预算总表', '收支总表'],
  B02: ['收入预算总表', '收入总表'],
  B03: ['支出预算总表', '支出总表'],
  B04: ['财政拨款收支预算总表', '财政拨款收支总表'],
  B05: ['一般公共预算支出功能分类预算表', '一般公共预算支出表'],
  B06: ['一般公共预算基本支出部门预算经济分类预算表', '一般公共预算基本支出表'],
  B07: ['“三公”经费和机关运行经费预算表', '一般公共预算“三公”经费支出表'],
  B08: ['政府性基金预算支出功能分类预算表', '政府性基金预算支出表'],
  B09: ['国有资本经营预算支出功能分类预算表', '国有资本经营预算支出表'],
};

const SHANGHAI_ORDER = ['B01', 'B02', 'B03', 'B04', 'B05', 'B08', 'B09', 'B06', 'B07'];

/** In the unit of the set. */
const times = (figures: Sheet['figures'], scale: number): PublishedTable['figures'] =>
  new Map(
    [...figures].map(([row, columns]) => [
      row,
      new Map([...columns].map(([column, text]) => [column, new Decimal(text).times(scale).toFixed(2)])),
    ]),
  );

export function generateBudget(seed: number, { form, hasTails = false }: BudgetOptions): GeneratedTables {
  const isCentral = form === 'central';
  const unit = isCentral ? '万元' : '元';
  const scale = isCentral ? 1 : YUAN_PER_WAN;
  const random = createRandom(seed * 13 + BUDGET_FORMS.indexOf(form), {
    decimals: isCentral && hasTails ? 6 : 2,
    perWanYuan: scale,
  });
  const department = random.pick(DEPARTMENTS).name;
  const set: Set = { items: drawItems(random, isCentral), isSplit: !isCentral, decimals: 2 };
  const { items } = set;
  const generals = { ...set, items: items.filter((item) => item.isGeneral && !fiscal(item).isZero()) };
  const heads = (over: string, columns: string): string =>
    isCentral
      ? `科目编码|科目名称|${columns}`
      : `
项目||||${over}${'|'.repeat(columns.split('|').length - 1)}
功能分类科目编码|||功能分类科目名称|${columns}
类|款|项|${'|'.repeat(columns.split('|').length)}`;
  const nature = (of: Of, project: Of): [string, (own: readonly Item[]) => Decimal][] => [
    ['合计', (own) => sum(own, of)],
    ['基本支出', (own) => sum(own, basic)],
    ['项目支出', (own) => sum(own, project)],
  ];
  const sources = isCentral
    ? heads('', '合计|上年结转|一般公共预算拨款收入|政府性基金预算拨款收入|事业收入')
    : heads('收入预算', '合计|财政拨款收入|事业收入|事业单位经营收入|其他收入');
  const incomeColumns: readonly (readonly [string, (own: readonly Item[]) => Decimal | undefined])[] =
    isCentral
      ? [
          ['合计', (own) => sum(own, (item) => all(item).plus(item.left))],
          ['上年结转', (own) => sum(own, (item) => item.brought)],
          ['一般公共预算财政拨款收入', (own) => sum(own, general(income))],
          ['政府性基金预算财政拨款收入', (own) => sum(own, fund(income))],
          ['事业收入', (own) => sum(own, (item) => item.own)],
        ]
      : [
          ['合计', (own) => sum(own, all)],
          ['财政拨款收入', (own) => sum(own, fiscal)],
          ['事业收入', (own) => sum(own, (item) => item.own)],
          ['经营收入', () => undefined],
          ['其他收入', () => undefined],
        ];
  const withLast = `
功能分类科目||${YEAR - 1}年执行数|${YEAR}年预算数|||${YEAR}年预算数比${YEAR - 1}年执行数|
科目编码|科目名称||小计|基本支出|项目支出|增减额|增减%`;
  const change = (own: readonly Item[]): Decimal => sum(own, fiscal).minus(sum(own, (item) => item.lastYear));
  const generalSheet = isCentral
    ? byCode(generals, 'B05', withLast, [
        ['上年执行数', (own) => sum(own, (item) => item.lastYear)],
        ...nature(fiscal, ({ project }) => project),
        ['增减额', change],
        [
          '增减率',
          (own) => {
            const before = sum(own, (item) => item.lastYear);
            return before.isZero() ? undefined : change(own).div(before).times(100).toFixed(2);
          },
        ],
      ])
    : byCode(
        generals,
        'B05',
        heads('一般公共预算支出', '合计|基本支出|项目支出'),
        nature(fiscal, ({ project }) => project),
      );
  const ofFund = (id: TableId, name: string, own: readonly Item[]): Sheet =>
    byCode(
      { ...set, items: own },
      id,
      isCentral
        ? `\n科目编码|科目名称|${YEAR}年${name}||\n||合计|基本支出|项目支出`
        : heads(name, '合计|基本支出|项目支出'),
      nature(fiscal, ({ project }) => project),
    );
  const accounts = basicExpenditure(
    random,
    set,
    isCentral
      ? `\n部门预算支出经济分类科目||${YEAR}年基本支出||\n科目编码|科目名称|合计|人员经费|公用经费`
      : '\n项目|||一般公共预算基本支出||\n部门预算经济分类科目编码||经济分类科目名称|合计|人员经费|公用经费\n类|款||||',
  );
  const sheets = [
    summary(set, form),
    byCode(set, 'B02', sources, incomeColumns),
    byCode(set, 'B03', heads('支出预算', '合计|基本支出|项目支出'), nature(all, projects)),
    fiscalSummary(set, form),
    generalSheet,
    accounts.sheet,
    threePublic(random, accounts, scale, isCentral),
    ofFund(
      'B08',
      '政府性基金预算支出',
      items.filter(({ isGeneral }) => !isGeneral),
    ),
    ofFund('B09', '国有资本经营预算支出', []),
  ];
  const ordered = isCentral
    ? sheets
    : SHANGHAI_ORDER.flatMap((id) => sheets.find((sheet) => sheet.id === id) ?? []);
  const body = form === 'shanghai-unit' ? '预算单位' : '部门';
  const printed = ordered.map((sheet): { table: PrintedTable; published: PublishedTable } => {
    const [shanghai = '', central = ''] = TITLES[sheet.id] ?? [];
    const title = isCentral ? central : `${YEAR}年${sheet.id === 'B07' ? body.slice(-2) : body}${shanghai}`;
    return {
      table: {
        sheet: `${sheet.id}页`,
        title,
        department: `${form === 'shanghai-unit' ? '编制单位' : isCentral ? '部门' : '编制部门'}：${department}`,
        unit: `单位：${sheet.id === 'B07' ? '万元' : unit}`,
        rows: sheet.rows,
        headerRows: sheet.headerRows,
      },
      published: {
        sheet: `${sheet.id}页`,
        id: sheet.id,
        figures: sheet.id === 'B07' ? times(sheet.figures, scale) : sheet.figures,
      },
    };
  });
  return {
    seed,
    layout: form,
    unit,
    year: YEAR,
    department,
    figures: new Map(
      printed.flatMap(({ published }) => (published.id ? [[published.id, published.figures]] : [])),
    ),
    published: printed.map(({ published }) => published),
    tables: printed.map(({ table }) => table),
    grids: printed.map(({ table }) => gridOf(table)),
  };
}
