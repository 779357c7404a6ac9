/** Rows that come and go in one of several lanes side by side: the lane's rows move up or down in their cells, totals stay. */
import { nameOfRow } from '../diff';
import type { TableRow } from '../tables';
import { countOn } from './counters';
import { figureIn, rowLanes, withComing, type RowLane } from './lanes';
import { leave } from './left';
import { refillMessage } from './messages';
import { namedLike } from './names';
import type { Plan } from './plan';

/** A row of the file with the lane's row that stands in it; none in a blank one. */
interface Slot {
  readonly at: number;
  readonly row: TableRow | undefined;
}

export class Reflow {
  private readonly added: ReadonlySet<TableRow>;
  private readonly removed: ReadonlySet<TableRow>;
  private readonly ownName: (row: TableRow) => string;
  private readonly fromName: (row: TableRow) => string;
  private readonly inserted: {
    readonly behind: number;
    readonly like: number;
    readonly texts: Map<number, string>;
    readonly name: string;
  }[] = [];
  private readonly afterOf: ReadonlyMap<string, TableRow>;

  constructor(
    private readonly plan: Plan,
    added: readonly TableRow[],
    removed: readonly TableRow[],
  ) {
    this.added = new Set(added);
    this.removed = new Set(removed);
    this.ownName = nameOfRow(plan.own);
    this.fromName = nameOfRow(plan.from);
    this.afterOf = new Map(plan.from.rows.map((row) => [this.fromName(row), row]));
  }

  write(): void {
    const left = new Set(this.added);
    const orders = rowLanes(this.plan.from).map(({ rows }) => rows);
    for (const lane of this.plan.lanes)
      for (const slots of this.segmentsOf(lane)) {
        const coming = new Set<TableRow>();
        const names = this.namesFor(slots, orders, left, coming);
        const isGoing = slots.some(({ row }) => row && this.removed.has(row));
        if (coming.size === 0 && !isGoing) continue;
        for (const row of coming) left.delete(row);
        this.fill(lane, slots, names);
      }
    this.insert();
    for (const row of left) leave(refillMessage('rowsFixed', { row: row.label }));
  }

  /** Stretches of listed rows and the blank ones behind them, between rows that stay where they are. */
  private segmentsOf(lane: RowLane): Slot[][] {
    const { own } = this.plan;
    const at = new Map(lane.rows.map((row) => [row.at.row, row]));
    const segments: Slot[][] = [];
    let open: Slot[] | undefined;
    const top = Math.min(...own.rows.map((row) => row.at.row));
    for (let row = top; row <= own.area.bottom; row += 1) {
      const here = at.get(row);
      const isListed = here?.code !== undefined;
      const isBlank = !here && this.isBlank(row, lane);
      if (!isListed && !isBlank) open = undefined;
      else if (isListed || open) {
        if (!open) segments.push((open = []));
        open.push({ at: row, row: here });
      }
    }
    return segments;
  }

  private isBlank(row: number, lane: RowLane): boolean {
    const texts = this.plan.nameCells(row, lane).map(({ text }) => text.trim());
    const figures = [...lane.columns.values()].map((column) => this.plan.sheet.text(row, column).trim());
    // Rows may be counted in a column of its own.
    return (
      texts.every((text) => text === '' || /^\d{1,3}$/.test(text)) && figures.every((text) => text === '')
    );
  }

  /** The names of the segment's rows, this year's; `coming` learns which of them are new. */
  private namesFor(
    slots: readonly Slot[],
    orders: readonly (readonly TableRow[])[],
    left: ReadonlySet<TableRow>,
    coming: Set<TableRow>,
  ): string[] {
    const listed = slots.flatMap(({ row }) => row ?? []);
    const staying = listed.map(this.ownName);
    const own = new Set(staying);
    const order = orders.find((rows) => rows.some((row) => own.has(this.fromName(row))));
    const new_ = (order ?? []).filter((row) => left.has(row));
    const names = withComing(staying, (order ?? []).map(this.fromName), new Set(new_.map(this.fromName)));
    if (!names || new_.length === 0) return staying.filter((name) => this.stays(name, listed));
    for (const row of new_) coming.add(row);
    return names.filter((name) => this.stays(name, listed));
  }

  private stays(name: string, listed: readonly TableRow[]): boolean {
    const row = listed.find((one) => this.ownName(one) === name);
    return !row || !this.removed.has(row);
  }

  private fill(lane: RowLane, slots: readonly Slot[], names: readonly string[]): void {
    const { plan } = this;
    const listed = slots.flatMap(({ row }) => row ?? []);
    const lastListed = listed.at(-1);
    const hasGap = slots.some(({ row }, place) => !row && slots.slice(place).some((one) => one.row));
    if (!lastListed || hasGap) return leave(refillMessage('rowsFixed', { row: listed[0]?.label ?? '' }));
    for (const [place, { at, row }] of slots.entries()) {
      const name = names[place];
      if (name === undefined) this.empty(lane, at, row ?? lastListed);
      else
        for (const [column, text] of this.texts(lane, row ?? lastListed, name))
          if (!plan.writing.write(at, column, text))
            leave(refillMessage('rowsFixed', { row: this.afterOf.get(name)?.label ?? name }));
    }
    const behind = slots.at(-1)?.at ?? lastListed.at.row;
    for (const name of names.slice(slots.length))
      this.inserted.push({
        behind,
        like: lastListed.at.row,
        texts: this.texts(lane, lastListed, name),
        name,
      });
  }

  /** Rows that are new in the file, and those that are counted counted anew. */
  private insert(): void {
    const { writing, counted } = this.plan;
    if (this.inserted.length === 0) return;
    const label = this.afterOf.get(this.inserted[0]?.name ?? '')?.label ?? '';
    if (!countOn(counted)) leave(refillMessage('rowsFixed', { row: label }));
    let number = counted[0]?.number ?? 1;
    for (const column of new Set(counted.map((one) => one.column)))
      for (const one of counted.filter((each) => each.column === column)) {
        writing.write(one.row, column, String(number));
        number += 1;
        for (const { behind, texts } of this.inserted)
          if (behind === one.row) {
            texts.set(column, String(number));
            number += 1;
          }
      }
    for (const { behind, like, texts, name } of this.inserted) {
      const isAdded = writing.add(behind, like, texts);
      if (!isAdded) leave(refillMessage('rowsFixed', { row: this.afterOf.get(name)?.label ?? name }));
    }
  }

  /** What stands in the lane's cells for a row of this year, as for `model`. */
  private texts(lane: RowLane, model: TableRow, name: string): Map<number, string> {
    const { plan } = this;
    const after = this.afterOf.get(name);
    const cells = plan.nameCells(model.at.row, lane);
    const texts = after && namedLike(model, cells, plan.named(after));
    if (!after || !texts) return leave(refillMessage('rowsFixed', { row: after?.label ?? name }));
    const all = new Map(texts);
    for (const [key, column] of lane.columns) {
      const at = figureIn(plan.own, model, key);
      if (!at) continue;
      const printed = plan.figureOf(after, key, at);
      all.set(column, printed.text);
      if (this.added.has(after) && !printed.value.isZero()) plan.noteFigure(printed);
    }
    return all;
  }

  private empty(lane: RowLane, at: number, model: TableRow): void {
    const names = this.plan.nameCells(model.at.row, lane).map(({ column }) => column);
    for (const column of [...names, ...lane.columns.values()])
      if (!this.plan.writing.write(at, column, '')) leave(refillMessage('rowsFixed', { row: model.label }));
  }
}
