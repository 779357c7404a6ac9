/** Blanks figures and plants mistakes in printed tables, and says where. */
import { addressOf } from '../../src/core/grid';
import { place, type PrintedTable } from './printed/printed-table';

interface Change {
  readonly sheet: string;
  readonly address: string;
  readonly published: string;
  /** Empty for a blanked figure. */
  readonly planted: string;
  readonly kind: 'blanked' | 'digits-swapped' | 'wrong-digit' | 'decimal-point';
}

export interface Plan {
  /** Which table, counted from 0. */
  readonly table: number;
  /** Rows with such a text in such a column. */
  readonly row: RegExp;
  readonly rowColumn: number;
  readonly columns: readonly number[];
  readonly kind: Change['kind'];
  /** Absent: the figure is blanked. */
  readonly planted?: string;
}

export interface Planted {
  readonly tables: readonly PrintedTable[];
  readonly changes: readonly Change[];
}

function applyPlan(
  table: PrintedTable,
  plan: Plan,
): { readonly table: PrintedTable; readonly changes: readonly Change[] } {
  const { area } = place(table);
  const changes: Change[] = [];
  const rows = table.rows.map((texts, row) => {
    if (row < table.headerRows || !plan.row.test(texts[plan.rowColumn] ?? '')) return texts;
    return texts.map((published, column) => {
      if (published === '' || !plan.columns.includes(column)) return published;
      const address = addressOf({ row: area.top + row, column });
      const planted = plan.planted ?? '';
      changes.push({ sheet: table.sheet, address, published, planted, kind: plan.kind });
      return planted;
    });
  });
  return { table: { ...table, rows }, changes };
}

/** Throws for a plan that finds no figure: the sample would promise what it does not hold. */
export function plant(tables: readonly PrintedTable[], plans: readonly Plan[]): Planted {
  return plans.reduce<Planted>(
    (planted, plan) => {
      const target = planted.tables[plan.table];
      if (!target) throw new Error(`There is no table ${plan.table}`);
      const { table, changes } = applyPlan(target, plan);
      if (changes.length === 0) throw new Error(`${target.sheet}: no figure in a row ${plan.row.source}`);
      return {
        tables: planted.tables.map((each, index) => (index === plan.table ? table : each)),
        changes: [...planted.changes, ...changes],
      };
    },
    { tables, changes: [] },
  );
}
