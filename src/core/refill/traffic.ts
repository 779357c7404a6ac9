/** Rows that come and go in a table with one row of its own in each row of the file. */
import type { TableRow } from '../tables';
import { nameOfRow } from '../diff';
import { figureIn, rowLanes, withComing, type RowLane } from './lanes';
import { leave } from './left';
import { refillMessage } from './messages';
import { namedLike } from './names';
import type { Plan } from './plan';

export class Traffic {
  constructor(
    private readonly plan: Plan,
    private readonly added: readonly TableRow[],
    private readonly removed: readonly TableRow[],
  ) {}

  write(): void {
    const [first] = [...this.added, ...this.removed];
    if (first && this.plan.counted.length > 0) leave(refillMessage('rowsFixed', { row: first.label }));
    for (const row of this.removed) {
      if (!this.plan.writing.remove(row.at.row)) leave(refillMessage('rowsFixed', { row: row.label }));
    }
    if (this.added.length > 0) this.add();
  }

  private add(): void {
    const { own, from } = this.plan;
    const [nameOwn, nameFrom] = [nameOfRow(own), nameOfRow(from)];
    const coming = new Map(this.added.map((row) => [nameFrom(row), row]));
    const rows = new Map([...own.rows].sort((a, b) => a.at.row - b.at.row).map((row) => [nameOwn(row), row]));
    const order = rowLanes(from).flatMap((lane) => lane.rows.map(nameFrom));
    const sequence = withComing([...rows.keys()], order, new Set(coming.keys()));
    if (!sequence) return leave(refillMessage('rowsFixed', { row: this.added[0]?.label ?? '' }));
    let after: TableRow | undefined;
    const firstRow = Math.min(...own.rows.map(({ at }) => at.row));
    for (const name of sequence) {
      const row = coming.get(name);
      if (row) this.addBehind(after?.at.row ?? firstRow - 1, row);
      else after = rows.get(name);
    }
  }

  /** Like the nearest row with a code of the same length, otherwise like the nearest that can be. */
  private addBehind(behind: number, row: TableRow): void {
    const { own, lanes } = this.plan;
    const length = row.code?.length ?? 0;
    const isLevel = (one: TableRow): boolean => one.code?.length === length;
    const models = own.rows
      .filter(({ code }) => code !== undefined)
      .sort((a, b) => Math.abs(a.at.row - behind) - Math.abs(b.at.row - behind));
    for (const model of [...models.filter(isLevel), ...models.filter((one) => !isLevel(one))]) {
      const lane = lanes.find(({ rows }) => rows.includes(model));
      if (lane && this.addLike(model, lane, behind, row)) return;
    }
    leave(refillMessage('rowsFixed', { row: row.label }));
  }

  private addLike(model: TableRow, lane: RowLane, behind: number, row: TableRow): boolean {
    const { plan } = this;
    const { own } = plan;
    const names = namedLike(model, plan.nameCells(model.at.row, lane), plan.named(row));
    if (!names) return false;
    const texts = new Map(names);
    const figures = own.columns.flatMap(({ key }) => {
      const at = figureIn(own, model, key);
      return at ? [{ at, printed: plan.figureOf(row, key, at) }] : [];
    });
    for (const { at, printed } of figures) texts.set(at.at.column, printed.text);
    if (!plan.writing.add(behind, model.at.row, texts)) return false;
    for (const { printed } of figures) if (!printed.value.isZero()) plan.noteFigure(printed);
    return true;
  }
}
