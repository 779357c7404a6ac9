/** Generated disclosure sets: consistent in every identity, the same for the same seed; grids, workbooks, and what each figure should be. */
import type { Grid } from '../../../src/core/grid';
import type { TableId } from '../../../src/core/tables/types';
import { createWorkbook } from '../../../src/hosts/files/create';
import { gridOf } from '../../../scripts/samples/printed/to-grid';
import { sheetOf } from '../../../scripts/samples/printed/to-sheet';
import type { PrintedTable } from '../../../scripts/samples/printed/printed-table';
import { DEPARTMENTS, type Department } from './data/departments';
import { generalItems } from './data/functional';
import { selfEvaluations, SELF_EVALUATIONS, type SelfEvaluation } from './evaluation';
import { build, type Published } from './forms/build';
import type { Layout } from './forms/form';
import { LAYOUTS, LAYOUT_NAMES, type LayoutName } from './layouts';
import { createRandom, type Random } from './random';
import { spreadOver } from './truth/accounts';
import { unroundedFigures } from './truth/figures';
import { createLedger } from './truth/ledger';
import { roundedFigures, type Figures, type Printing, type Rows } from './truth/rows';
import { drawThreePublic } from './truth/three-public';

export { LAYOUT_NAMES, SELF_EVALUATIONS };
export type { LayoutName, SelfEvaluation };

export interface GenerateOptions {
  /** Default hunan-2020. */
  readonly layout?: LayoutName;
  /** In place of the layout's year, and of the department that is drawn. */
  readonly year?: number;
  readonly department?: string;
  /** Default: that of the layout. */
  readonly unit?: '万元' | '元';
  /** 项 of the general public budget; 3 to as many as the year has. Default: 4 to 14, by the seed. */
  readonly size?: number;
  /** `exact`: totals are sums of printed parts. `independent`: each figure is rounded by itself, so tails remain. Default exact. */
  readonly rounding?: 'exact' | 'independent';
  /** Figures printed more coarsely than their two decimals say, or cut off. Default neither. */
  readonly printing?: Omit<Printing, 'fineRow'> & { readonly hasFineRow?: boolean };
  /** Sheets in an order drawn by the seed instead of that of publication. */
  readonly shuffled?: boolean;
  /** Adds 部门整体 and one to five 项目支出绩效自评表, in the form of a province. Default none. */
  readonly selfEvaluation?: SelfEvaluation;
}

/** What one sheet prints, by row and column. */
export interface PublishedTable {
  readonly sheet: string;
  readonly id?: TableId;
  readonly figures: Rows<string>;
}

/** Accounts, or a budget. */
export interface GeneratedTables {
  readonly seed: number;
  /** The printed form. */
  readonly layout: string;
  readonly unit: '万元' | '元';
  readonly year: number;
  readonly department: string;
  /** Table → row → column (docs/table-keys.md) → decimal with two digits, a count without. A blank figure is absent. */
  readonly figures: Figures<string>;
  /** The same by sheet, and what is printed of tables that are not read. */
  readonly published: readonly PublishedTable[];
  readonly tables: readonly PrintedTable[];
  /** Every cell a text, as the sheets show it. */
  readonly grids: Grid[];
}

/** Accounts. */
export interface GeneratedSet extends GeneratedTables {
  readonly layout: LayoutName;
}

const PRINTED_DECIMALS = 2;
const TRUE_DECIMALS = 6;
const YUAN_PER_WAN = 10000;

/** Departments whose own 款 exists in the year; an institution where institutions publish. */
function drawDepartment(random: Random, { year, body }: Layout): Department {
  const codes = new Set(generalItems(year).map(({ code }) => code.slice(0, 5)));
  return random.pick(
    DEPARTMENTS.filter(({ home, kind }) => codes.has(home) && (body === '部门' || kind !== '行政及事业')),
  );
}

/** Accounts of the layout's own 表06. */
const accountsOf = ({ forms }: Layout): ReadonlySet<string> =>
  new Set(
    forms.flatMap(({ id, body }) =>
      id === 'T06' && body.kind === 'lanes' ? body.lanes.flat().map(({ code }) => code) : [],
    ),
  );

const printsCapital = ({ forms }: Layout): boolean =>
  forms.some(
    ({ body }) => body.kind === 'two-sides' && body.sides[1].columns.includes('国有资本经营预算财政拨款'),
  );

export function generateSet(seed: number, options: GenerateOptions = {}): GeneratedSet {
  const {
    layout: name = 'hunan-2020',
    rounding = 'exact',
    shuffled = false,
    selfEvaluation = 'none',
  } = options;
  const variants: readonly Layout[] = LAYOUTS[name];
  const drawn = variants[seed % variants.length]!;
  const layout = options.year === undefined ? drawn : { ...drawn, year: options.year };
  const unit = options.unit ?? layout.unit;
  const decimals = rounding === 'exact' ? PRINTED_DECIMALS : TRUE_DECIMALS;
  const random = createRandom(seed, { decimals, perWanYuan: unit === '元' ? YUAN_PER_WAN : 1 });
  const own = drawDepartment(random, layout);
  const department = options.department === undefined ? own : { ...own, name: options.department };
  const ledger = createLedger(random, {
    department,
    year: layout.year,
    size: options.size ?? random.whole(4, 14),
    hasCapital: printsCapital(layout),
    twoNatures: selfEvaluation !== 'none',
  });
  const spreads = spreadOver(random, ledger, {
    kind: department.kind,
    accounts: accountsOf(layout),
    decimals,
  });
  const threePublic = drawThreePublic(random, spreads, department.kind);
  const { hasFineRow = false, ...printing } = options.printing ?? {};
  const all = roundedFigures(unroundedFigures({ ledger, spreads, threePublic }), {
    ...printing,
    ...(hasFineRow ? { fineRow: ledger.items[seed % ledger.items.length]!.code } : {}),
  });
  const truth = { ledger, spreads, department: department.name, year: layout.year, unit };
  const published = [
    ...build(layout, { figures: all, department: department.name, unit }),
    ...selfEvaluations(random, selfEvaluation, truth),
  ];
  const ordered = shuffled ? random.shuffled(published) : published;
  const tables = ordered.map(({ table }) => table);
  return {
    seed,
    layout: name,
    unit,
    year: layout.year,
    department: department.name,
    figures: figuresOf(published),
    published: ordered.map(({ table: { sheet }, id, figures }) => ({
      sheet,
      ...(id ? { id } : {}),
      figures,
    })),
    tables,
    grids: tables.map(gridOf),
  };
}

/** By table; of several with one id the first. */
function figuresOf(published: readonly Published[]): Figures<string> {
  const figures = new Map<TableId, Rows<string>>();
  for (const { id, figures: rows } of published) if (id && !figures.has(id)) figures.set(id, rows);
  return figures;
}

/** Counts and points are numbers too, in tables without codes. */
const HAS_WHOLE_NUMBERS: ReadonlySet<TableId> = new Set(['T07', 'T13', 'P01', 'P02']);

/** The set as an .xlsx, figures as real numbers. */
export function toWorkbook(set: GeneratedSet): Uint8Array {
  const ids = new Map(set.published.map(({ sheet, id }) => [sheet, id]));
  return createWorkbook(
    set.tables.map((table) => {
      const id = ids.get(table.sheet);
      return sheetOf(table, { wholeNumbers: id !== undefined && HAS_WHOLE_NUMBERS.has(id) });
    }),
  );
}
