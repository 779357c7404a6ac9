/** Disturbances of what is printed: breaks in words, widths of digits and brackets, separators, titles, notes, units. */
import { Decimal, printDecimal, UNITS, type Unit } from '../../../src/core/amount';
import type { PrintedTable } from '../../../scripts/samples/printed/printed-table';
import { eachTable, MONEY, unitOfPrinted, withTexts, type Disturbance, type Scene } from './disturbance';

const SPACES = [' ', '  ', '　', '\u00a0'];
const CHINESE = /[\u4e00-\u9fff]/;
/** Spaces inside a number would be another number. */
const isWorded = (text: string): boolean => CHINESE.test(text) && !/\d/.test(text);

const brokenBy = (signs: readonly string[], { random }: Scene, text: string): string => {
  if (!isWorded(text) || text.length < 2 || !random.chance(60)) return text;
  const at = random.whole(1, text.length - 1);
  return text.slice(0, at) + random.pick(signs) + text.slice(at);
};

const spacedOut = (text: string): string => [...text].join(' ');

const FULL_WIDTH_SHIFT = 0xfee0;
const fullWidth = (text: string): string =>
  text.replace(/[-0-9.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH_SHIFT));

const withoutSeparators = (text: string): string => text.replace(/,/g, '');

const ASCII_BRACKETS = (text: string): string =>
  text.replace(/（/g, '(').replace(/）/g, ')').replace(/：/g, ':');
const WIDE_BRACKETS = (text: string): string =>
  text.replace(/\(/g, '（').replace(/\)/g, '）').replace(/:/g, '：');
const inBrackets = (text: string, [open, close]: readonly [string, string]): string =>
  text.startsWith('-') ? `${open}${text.slice(1)}${close}` : text;

const everywhere = (table: PrintedTable, change: (text: string) => string): PrintedTable => ({
  ...withTexts(table, change),
  ...(table.title === undefined ? {} : { title: change(table.title) }),
  ...(table.department === undefined ? {} : { department: change(table.department) }),
  ...(table.unit === undefined ? {} : { unit: change(table.unit) }),
  ...(table.notes === undefined ? {} : { notes: table.notes.map(change) }),
});

type Heading = (title: string, year: number, department: string) => string;

const YEARS: readonly Heading[] = [
  (title, year) => `${year}年度${title}`,
  (title, year) => `${year}年${title}`,
  (title, year) => `（${year}年度）${title}`,
  (title, year) => `${year}年度部门${title}`,
  (title, year) => `${title}（${year}年度）`,
];
const BODIES: readonly Heading[] = [
  (title, _year, department) => `${department}${title}`,
  (title, year, department) => `${department}${year}年度${title}`,
  (title, year, department) => `${year}年度${department}${title}`,
  (title, year, department) => `${year}年${department} ${title}`,
];
const LABELS: readonly Heading[] = [
  (title) => `附件2：${title}`,
  (title) => `附表1 ${title}`,
  (title) => `表一、${title}`,
  (title) => `公开01表 ${title}`,
  (title) => `${title}（公开）`,
  (title) => `三、${title}`,
  (title) => `（三）${title}`,
];
const BRACKETS: readonly Heading[] = [
  (title) => `${title}（汇总）`,
  (title) => `${title}（本级）`,
  (title) => `${title}（空表）`,
  (title, _year, department) => `${title}（${department}）`,
  (title) => `《${title}》`,
  (title) => title.replace(/决算表$/, '决算公开表'),
  (title) => title.replace(/决算表$/, '决算情况表'),
];
const UNIT_LINES: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `单位 ${name}`,
  (name) => `计量单位：${name}`,
  (name) => `金额单位为：${name}`,
  (name) => `人民币：${name}`,
  (name) => `币种：人民币\u3000\u3000单位：${name}`,
];
const IN_OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/其他/g, '其它'],
  [/^决算数$/, '决算'],
];

/** Kinds of bodies that publish these tables, by how their names end. */
const ENDINGS = [
  '财政局',
  '人民政府',
  '人民法院',
  '人民检察院',
  '红十字会',
  '妇女联合会',
  '社会工作部',
  '委员会',
  '办公室',
  '第一中学',
  '中心小学',
  '幼儿园',
  '人民医院',
  '中心卫生院',
  '图书馆',
  '博物馆',
  '档案馆',
  '文化馆',
  '总工会',
  '城市管理执法大队',
  '消防救援支队',
  '气象台',
  '监测站',
  '党校',
  '殡仪馆',
  '机关事务服务中心',
  '水利所',
  '街道办事处',
  '管理委员会',
  '科学研究所',
  '报社',
  '出版社',
  '剧团',
  '供销合作社联合社',
  '公安分局',
  '专员公署',
  '纪律检查委员会',
  '机关党委',
  '宣传部',
  '森林公园管理处',
  '福利院',
  '看守所',
  '学会',
  '基金会',
];

const headed = (kinds: readonly Heading[]): NonNullable<Disturbance['print']> =>
  eachTable((table, { set, random }) => {
    if (table.title === undefined || /20\d\d/.test(table.title) || table.title.includes(set.department))
      return table;
    const department = random.chance(50) ? set.department : `云溪市青禾区${random.pick(ENDINGS)}`;
    return { ...table, title: random.pick(kinds)(table.title, set.year, department) };
  });

const AFTERWORDS: readonly (readonly string[])[] = [
  ['单位负责人：李明　　　财务负责人：王芳　　　制表人：张伟'],
  ['填报日期：2025年8月5日', '联系电话：0731-88886666'],
  ['审核：李明', '制表：张伟', '（盖章）'],
  [
    '备注：1.本表金额转换成万元时，因四舍五入可能存在尾差。',
    '2.部分数据因四舍五入，存在总计与分项合计不等的情况。',
  ],
  ['说明：本表反映部门本年度收支情况，其中一般公共预算财政拨款收入合计 100.00 万元。'],
];

const DECIMALS = 2;
const unitNamed = (name: string): Unit => UNITS.find((unit) => unit.name === name)!;

/** In a unit in which the figures still say all they said; Shanghai prints totals in the header. */
function inUnit(table: PrintedTable, from: Unit, to: Unit): PrintedTable {
  const decimals = DECIMALS + to.exponent - from.exponent;
  const factor = new Decimal(10).pow(from.exponent - to.exponent);
  const heads = table.rows.slice(0, table.headerRows);
  return {
    ...withTexts(table, (text, { column }) =>
      MONEY.test(text) && !heads.some((row) => row[column]?.endsWith('%'))
        ? printDecimal(new Decimal(withoutSeparators(text)).times(factor), decimals, { thousands: true })
        : text,
    ),
    unit: table.unit!.replace(from.name, to.name),
  };
}

const mixedUnits: NonNullable<Disturbance['print']> = ({ tables, units }, { random, idOf }) => {
  const changed = new Map(units);
  return {
    tables: tables.map((table, place) => {
      const id = idOf(place);
      const own = unitOfPrinted(table);
      if (!id || own === undefined) return table;
      const from = unitNamed(own);
      const possible = UNITS.filter(({ exponent }) => exponent - from.exponent >= -DECIMALS);
      const to = random.pick(possible);
      changed.set(id, to.name);
      return inUnit(table, from, to);
    }),
    units: changed,
  };
};

/** Only the first table that prints a unit keeps it; of a set in two units the first of each. */
const unitOnce: NonNullable<Disturbance['print']> = ({ tables, units }) => {
  const all = tables.map(unitOfPrinted);
  return {
    tables: tables.map(({ unit, ...table }, place) =>
      unit !== undefined && all.indexOf(all[place]) === place ? { ...table, unit } : table,
    ),
    units,
  };
};

export const TEXT_DISTURBANCES: readonly Disturbance[] = [
  {
    name: 'header words broken by spaces',
    print: eachTable((table, scene) =>
      withTexts(table, (text, { isHeader }) => (isHeader ? brokenBy(SPACES, scene, text) : text)),
    ),
  },
  {
    name: 'header words broken by line breaks',
    print: eachTable((table, scene) =>
      withTexts(table, (text, { isHeader }) => (isHeader ? brokenBy(['\n', '\r\n'], scene, text) : text)),
    ),
  },
  {
    name: 'labels broken and indented',
    print: eachTable((table, scene) =>
      withTexts(table, (text, { isHeader }) =>
        isHeader
          ? text
          : `${isWorded(text) ? scene.random.pick(['', ' ', '　　']) : ''}${brokenBy(SPACES, scene, text)}`,
      ),
    ),
  },
  {
    name: 'title spaced out',
    print: eachTable((table) => ({
      ...table,
      ...(table.title === undefined ? {} : { title: spacedOut(table.title) }),
    })),
  },
  {
    name: 'full-width digits',
    print: eachTable((table) =>
      withTexts(table, (text) => (MONEY.test(text) || /^\d+$/.test(text) ? fullWidth(text) : text)),
    ),
  },
  {
    name: 'mixed thousands separators',
    print: eachTable((table, { random }) =>
      withTexts(table, (text) =>
        MONEY.test(text)
          ? random.pick([withoutSeparators, (own: string) => own.replace(/,/g, '，'), (own: string) => own])(
              text,
            )
          : text,
      ),
    ),
  },
  { name: 'half-width brackets', print: eachTable((table) => everywhere(table, ASCII_BRACKETS)) },
  { name: 'full-width brackets', print: eachTable((table) => everywhere(table, WIDE_BRACKETS)) },
  {
    name: 'brackets for minus',
    print: eachTable((table, { random }) =>
      withTexts(table, (text) =>
        MONEY.test(text)
          ? inBrackets(
              text,
              random.pick([
                ['(', ')'],
                ['（', '）'],
              ] as const),
            )
          : text,
      ),
    ),
  },
  {
    name: 'spaces around figures',
    print: eachTable((table, { random }) =>
      withTexts(table, (text) =>
        MONEY.test(text)
          ? random.pick([` ${text}`, `${text} `, `\u3000${text}\u00a0`, `\u200b${text}`])
          : text,
      ),
    ),
  },
  { name: 'units that differ between tables', print: mixedUnits },
  { name: 'unit printed once', itsOwn: ['X-20'], print: unitOnce },
  { name: 'titles with a year', print: headed(YEARS) },
  { name: 'titles with a department', print: headed(BODIES) },
  { name: 'titles with a number', print: headed(LABELS) },
  { name: 'titles with words behind', print: headed(BRACKETS) },
  {
    name: 'units printed in other ways',
    print: eachTable((table, { random }) => {
      const name = unitOfPrinted(table);
      return name === undefined ? table : { ...table, unit: random.pick(UNIT_LINES)(name) };
    }),
  },
  {
    name: 'short and other words',
    print: eachTable((table) =>
      withTexts(table, (text) => IN_OTHER_WORDS.reduce((own, [from, to]) => own.replace(from, to), text)),
    ),
  },
  {
    name: 'notes and signatures after',
    print: eachTable((table, { random }) => ({
      ...table,
      notes: [...(table.notes ?? []), ...random.pick(AFTERWORDS)],
    })),
  },
];
