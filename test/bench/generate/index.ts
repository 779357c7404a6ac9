/** Generated disclosure sets: consistent in every identity, the same for the same seed; grids, workbooks, and what each figure should be. */
import type { Grid } from '../../../src/core/grid';
import { createWorkbook } from '../../../src/hosts/files/create';
import { gridOf } from '../../../scripts/samples/printed/to-grid';
import { sheetOf } from '../../../scripts/samples/printed/to-sheet';
import type { PrintedTable } from '../../../scripts/samples/printed/printed-table';
import { drawThreePublic, splitBasic } from './accounts';
import { DEPARTMENTS } from './data/departments';
import { roundedFigures, unroundedFigures, type Figures } from './figures';
import { hunan2020, hunan2022 } from './layouts/hunan';
import type { Layout } from './layouts/layout';
import { shanghai2024 } from './layouts/shanghai';
import { createLedger } from './ledger';
import { createRandom } from './random';

export type LayoutName = 'hunan-2020' | 'hunan-2022' | 'shanghai-2024';

export interface GenerateOptions {
  /** Default hunan-2020. */
  readonly layout?: LayoutName;
  /** Default 万元. */
  readonly unit?: '万元' | '元';
  /** 项 of the general public budget; 3 to about 90. Default: 4 to 14, by the seed. */
  readonly size?: number;
  /** `exact`: totals are sums of printed parts. `independent`: each figure is rounded by itself, so tails remain. Default exact. */
  readonly rounding?: 'exact' | 'independent';
  /** Sheets in an order drawn by the seed instead of that of publication. */
  readonly shuffled?: boolean;
}

export interface GeneratedSet {
  readonly seed: number;
  readonly layout: LayoutName;
  readonly unit: '万元' | '元';
  readonly year: number;
  readonly department: string;
  /** Table → row → column (docs/table-keys.md) → decimal with two digits. A blank figure is absent. */
  readonly figures: Figures<string>;
  readonly tables: readonly PrintedTable[];
  /** Every cell a text, as the sheets show it. */
  readonly grids: Grid[];
}

const LAYOUTS: Readonly<Record<LayoutName, { readonly year: number; readonly print: Layout }>> = {
  'hunan-2020': { year: 2020, print: hunan2020 },
  'hunan-2022': { year: 2022, print: hunan2022 },
  'shanghai-2024': { year: 2024, print: shanghai2024 },
};

export const LAYOUT_NAMES = Object.keys(LAYOUTS) as readonly LayoutName[];

const PRINTED_DECIMALS = 2;
const TRUE_DECIMALS = 6;
const YUAN_PER_WAN = 10000;

export function generateSet(seed: number, options: GenerateOptions = {}): GeneratedSet {
  const { layout = 'hunan-2020', unit = '万元', rounding = 'exact', shuffled = false } = options;
  const decimals = rounding === 'exact' ? PRINTED_DECIMALS : TRUE_DECIMALS;
  const random = createRandom(seed, { decimals, perWanYuan: unit === '元' ? YUAN_PER_WAN : 1 });
  const { year, print } = LAYOUTS[layout];
  const department = random.pick(DEPARTMENTS);
  const ledger = createLedger(random, year, options.size ?? random.whole(4, 14));
  const accounts = splitBasic(random, ledger, decimals);
  const { budget, spent } = drawThreePublic(random, accounts);
  const figures = roundedFigures(
    unroundedFigures({ ledger, accounts, budget, spent, capitalFlow: layout === 'shanghai-2024' }),
  );
  const published = print({ figures, department, year, unit });
  const tables = shuffled ? random.shuffled(published) : published;
  return { seed, layout, unit, year, department, figures, tables, grids: tables.map(gridOf) };
}

/** The set as an .xlsx, figures as real numbers. */
export const toWorkbook = (set: GeneratedSet): Uint8Array =>
  createWorkbook(set.tables.map((table) => sheetOf(table)));
