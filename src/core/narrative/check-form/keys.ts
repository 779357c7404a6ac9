/** Rows and columns that a table can have in any of its printed forms: a form that names another has a slip in it. */
import { specOf, type BlockSpec, type TableId } from '../../tables';
import { rowsNamed, THIS_ROW } from '../notation/row-sets';

export interface TableKeys {
  readonly rows: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
  /** Columns that hold words, and facts beside the figures. */
  readonly words: ReadonlySet<string>;
}

const CODE = /^\d{3,7}$/;
const INDICATOR = /^指标\d+$/;
/** What the reader notes of every indicator beside its columns. */
const LEVEL_WORDS = ['一级指标', '一级分值', '二级指标'];

/** Items down the sheet are columns, its printed columns rows. */
function keysIn({ columns, rows }: BlockSpec): { readonly rows: string[]; readonly columns: string[] } {
  const own = columns.map(({ key }) => key);
  const inHeader = columns.flatMap(({ row }) => row ?? []);
  switch (rows.kind) {
    case 'labels':
      return { rows: [...rows.rows.map(({ key }) => key), ...inHeader], columns: own };
    case 'codes':
      return {
        rows: [...rows.totals, ...(rows.named ?? [])].map(({ key }) => key),
        columns: own,
      };
    case 'items':
      return { rows: own, columns: rows.items.map(({ key }) => key) };
    case 'single':
      return { rows: [rows.row, ...inHeader], columns: own };
    case 'indicators':
      return { rows: rows.total ? [rows.total.key] : [], columns: [...own, ...LEVEL_WORDS] };
  }
}

function gathered(id: TableId): TableKeys {
  const { layouts, fields = [] } = specOf(id);
  const blocks = layouts.flatMap((layout) => layout.blocks);
  const keys = blocks.map(keysIn);
  const texts = blocks.flatMap(({ columns }) => columns.filter(({ quantity }) => quantity === 'text'));
  const lone = layouts.flatMap(({ loneFigures = [] }) => loneFigures);
  const facts = fields.map(({ key }) => key);
  return {
    rows: new Set([...keys.flatMap(({ rows }) => rows), ...lone.map(({ row }) => row), ...facts]),
    columns: new Set([...keys.flatMap(({ columns }) => columns), ...lone.map(({ column }) => column)]),
    words: new Set([...texts.map(({ key }) => key), ...LEVEL_WORDS, ...facts]),
  };
}

const known = new Map<TableId, TableKeys>();

export function tableKeysOf(id: TableId): TableKeys {
  const keys = known.get(id) ?? gathered(id);
  known.set(id, keys);
  return keys;
}

/** A code may be of any table with codes; 本行 and the words for sets are rows everywhere. */
export const isRow = (id: TableId, row: string): boolean =>
  row === THIS_ROW ||
  CODE.test(row) ||
  INDICATOR.test(row) ||
  rowsNamed(row) !== undefined ||
  tableKeysOf(id).rows.has(row);
