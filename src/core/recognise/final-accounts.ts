/** Whether a sheet is of final accounts, where its title alone could be a budget's: 财政拨款收支总表. */
import type { SheetView } from './sheet-view';

const FINAL = /决算/;
const OF_BUDGET = /(?:年度?|部门|单位)预算|预算(?:数|公开|\d)/;
/** Title, unit, department and header. */
const TOP_ROWS = 12;

export class FinalAccounts {
  private readonly known = new Map<SheetView, boolean | undefined>();

  constructor(private readonly views: readonly SheetView[]) {}

  /** What the sheet says of itself, otherwise what another one says. */
  has(view: SheetView): boolean {
    return this.said(view) ?? this.views.some((other) => this.said(other) === true);
  }

  private said(view: SheetView): boolean | undefined {
    if (!this.known.has(view)) {
      const texts = [view.grid.name, ...textsAtTop(view)];
      const isBudget = texts.some((text) => OF_BUDGET.test(text)) ? false : undefined;
      this.known.set(view, texts.some((text) => FINAL.test(text)) || isBudget);
    }
    return this.known.get(view);
  }
}

const textsAtTop = (view: SheetView): string[] =>
  Array.from({ length: Math.min(TOP_ROWS, view.used.bottom - view.used.top + 1) }, (_, offset) =>
    view.textColumns(view.used.top + offset).map((column) => view.text(view.used.top + offset, column)),
  ).flat();
