/** Of which kind the tables of a sheet are, where its title alone could be either's: 财政拨款收支总表. */
import type { SetKind } from '../tables';
import type { SheetView } from './sheet-view';

const FINAL = /决算/;
/** 全年预算数 of a self-evaluation is none. */
const OF_BUDGET =
  /(?:年度?|部门|单位)预算(?!数)|(?<!全年|年初|调整|调整后)预算(?:数|公开|总?表|(?:基本)?支出(?:情况)?表|\d)/;
const BUDGET = /预算/;
/** Title, unit, department and header. */
const TOP_ROWS = 12;

/** `accounts` and `budget` are said outright; `of-budgets` names a budget where nothing else is heard of accounts. */
type Said = 'accounts' | 'budget' | 'of-budgets' | 'nothing';

export class KindSaid {
  private readonly known = new Map<SheetView, Said>();

  constructor(private readonly views: readonly SheetView[]) {}

  /** Whether a title names a table of this kind on the sheet; `isShared`: tables of another kind have it too. */
  allows(kind: SetKind, view: SheetView, isShared: boolean): boolean {
    if (kind === 'budget') return this.isOfBudget(view, isShared);
    return kind !== 'accounts' || !isShared || this.isOfAccounts(view);
  }

  /** Whether what stands on the sheet without a title of its own can only be a budget's. */
  isBudgetSheet(view: SheetView): boolean {
    const said = this.said(view);
    return said === 'budget' || (said !== 'accounts' && this.anySaid('budget') && !this.anySaid('accounts'));
  }

  /** What the sheet says of itself, otherwise what another one says. */
  private isOfAccounts(view: SheetView): boolean {
    const said = this.said(view);
    return said === 'accounts' || (said !== 'budget' && this.anySaid('accounts'));
  }

  /** Beside accounts a budget has to be named outright: by its sheet, or by another where no accounts have the title. */
  private isOfBudget(view: SheetView, isShared: boolean): boolean {
    const said = this.said(view);
    if (said === 'accounts' || said === 'budget') return said === 'budget';
    if (this.anySaid('accounts')) return !isShared && this.anySaid('budget');
    return this.anySaid('budget') || this.anySaid('of-budgets');
  }

  private anySaid(wanted: Said): boolean {
    return this.views.some((view) => this.said(view) === wanted);
  }

  private said(view: SheetView): Said {
    const known = this.known.get(view) ?? saidOn(view);
    this.known.set(view, known);
    return known;
  }
}

/** What stands on the sheet counts before its name, which may be left from another one. */
function saidOn(view: SheetView): Said {
  const atTop = whatIsSaid(textsAtTop(view));
  // Where the set is on one sheet, the first of its tables may say nothing.
  const inside = atTop === 'nothing' ? whatIsSaid(titlesBelow(view)) : atTop;
  const named = whatIsSaid([view.grid.name]);
  return isOutright(inside) || !isOutright(named) ? strongest(inside, named) : named;
}

const isOutright = (said: Said): boolean => said === 'accounts' || said === 'budget';

const strongest = (inside: Said, named: Said): Said => (inside === 'nothing' ? named : inside);

function whatIsSaid(texts: readonly string[]): Said {
  if (texts.some((text) => FINAL.test(text))) return 'accounts';
  if (texts.some((text) => OF_BUDGET.test(text))) return 'budget';
  return texts.some((text) => BUDGET.test(text)) ? 'of-budgets' : 'nothing';
}

/** A line by itself that calls itself a table. */
const TITLE = /表(?:\([^()]*\))?$/;
const LONGEST_TITLE = 80;

function titlesBelow(view: SheetView): string[] {
  const titles: string[] = [];
  for (let row = view.used.top + TOP_ROWS; row <= view.used.bottom; row += 1) {
    const [column, ...others] = view.textColumns(row);
    const text = column === undefined || others.length > 0 ? '' : view.text(row, column);
    if (text.length <= LONGEST_TITLE && TITLE.test(text)) titles.push(text);
  }
  return titles;
}

const textsAtTop = (view: SheetView): string[] =>
  Array.from({ length: Math.min(TOP_ROWS, view.used.bottom - view.used.top + 1) }, (_, offset) =>
    view.textColumns(view.used.top + offset).map((column) => view.text(view.used.top + offset, column)),
  ).flat();
