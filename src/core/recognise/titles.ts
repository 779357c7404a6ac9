/** Finds the cells that are titles of public tables: the whole title, longest alias first, whatever year or department precedes it. */
import type { Position } from '../grid';
import type { TableSpec } from '../tables';
import { kindOf, NAMES_OTHER_TABLE, OTHER_TITLES, OWN_TITLE_SPECS } from '../tables';
import { normalise } from '../tables/normalise';
import type { KindSaid } from './kind-said';
import type { SheetView } from './sheet-view';
import { bracketed, goesBy } from './title-bracket';

export interface Title {
  /** The tables it can be, the likeliest first; none for a table that is known and not read. */
  readonly specs: readonly TableSpec[];
  readonly at: Position;
  readonly text: string;
}

interface Alias {
  readonly text: string;
  readonly specs: readonly TableSpec[];
  /** Whether accounts and budgets both print it. */
  readonly isShared?: boolean;
}

const LONGEST_TITLE = 80;
const END = 2;

const SUFFIX =
  /(?:\((?:续表?\d*|汇总|合并|空表|(?:本表)?无数据|公开表?|公开\d+表|财决[^()]*|\d{4}年度?|万元|元|(?:金额)?单位:[^()]*)\)|(?:公开|财决)\d+表|(?:金额)?单位:(?:万元|元)|续表)$/;
const PREFIX =
  /^(?:附(?:件|表)\d*[:.、]?|(?:部门)?公开表\d+[:.、]?|(?:财决)?公开\d+表[:.、]?|[zcf]\d{2}|表[\d一二三四五六七八九十]+[:.、]|表[\d一二三四五六七八九十]|\d{1,2}[.、](?!\d)|[一二三四五六七八九十]+、|\([\d一二三四五六七八九十]{1,3}\)[.、]?|\(?20\d{2}年?度?\)?)/i;
/** A year, a body, or what is left of 表十一 before 一般公共预算. */
const MAY_PRECEDE =
  /(?:^[\d一二三四五六七八九十]{1,2}|20\d{2}年|年度|部门|单位|(?:部门|单位)预算|本级|局|委|委员会|厅|办公室|中心|院|学校|大学|政府|处|所|站|协会|联合会|部|馆|队|镇|乡|街道|社|团|公司|本级|机关|联社|小学|中学|幼儿园|党校|公署|台|学会|基金会|工会|红十字会)$/;
/** No title, and what most cells hold. */
const FIGURE = /^[\d.,%-]+$/;
const CONTINUED = /\(?续表?\d*\)?$/;

/** The same, where a title is printed again on the next page. */
export const withoutContinued = (text: string): string => text.replace(CONTINUED, '');

export class TitleIndex {
  private readonly aliases: readonly Alias[];
  private readonly byText = new Map<string, Alias>();
  private readonly shortest: number;
  /** The ends of all titles: most cells end otherwise. */
  private readonly ends: ReadonlySet<string>;

  /** `confirmed` come before the tables of the same title. */
  constructor(confirmed: readonly TableSpec[] = []) {
    for (const spec of [...confirmed, ...OWN_TITLE_SPECS])
      for (const title of [spec.title.zh, ...spec.aliases]) this.add(title, [spec]);
    for (const spec of OWN_TITLE_SPECS)
      for (const title of spec.titlesOfBudgets ?? []) this.add(title, [spec], true);
    for (const title of OTHER_TITLES) this.add(title, []);
    this.aliases = [...this.byText.values()].sort((a, b) => b.text.length - a.text.length);
    this.shortest = Math.min(...this.aliases.map(({ text }) => text.length));
    this.ends = new Set(this.aliases.map(({ text }) => text.slice(-END)));
  }

  private add(title: string, specs: readonly TableSpec[], isShared = false): void {
    const text = canonical(strip(normalise(title), 1));
    const known = this.byText.get(text);
    this.byText.set(text, { text, specs: [...(known?.specs ?? []), ...specs], isShared });
  }

  /** The tables a title cell names: none for one that is known and not read, undefined for no title. */
  of(text: string): readonly TableSpec[] | undefined {
    return this.match(text)?.specs;
  }

  /** Whether a title cell names what `title` names, whatever stands around it. */
  isSame(text: string, title: string): boolean {
    const alias = this.match(normalise(text));
    return alias !== undefined && alias.text === this.match(normalise(title))?.text;
  }

  /** Whether a title cell may be of accounts as well as of a budget. */
  isShared(text: string): boolean {
    return this.match(text)?.isShared === true;
  }

  private match(text: string): Alias | undefined {
    if (text.length < this.shortest || text.length > LONGEST_TITLE) return undefined;
    const bare = canonical(strip(withoutMarks(text), this.shortest));
    return (
      this.byText.get(bare) ??
      this.withBracket(bare) ??
      this.behindName(bare) ??
      this.behindAnother(bare) ??
      (NAMES_OTHER_TABLE.test(bare) ? { text: bare, specs: [] } : undefined)
    );
  }

  /** A title behind a year or a body. */
  private behindAnother(text: string): Alias | undefined {
    if (!this.ends.has(text.slice(-END))) return undefined;
    return this.aliases.find(
      (alias) => text.endsWith(alias.text) && MAY_PRECEDE.test(text.slice(0, -alias.text.length)),
    );
  }

  /** A bracket that names whose the table is, or of when: （本级）, （某局）. */
  private behindName(text: string): Alias | undefined {
    const [, title, name] = NAMED.exec(text) ?? [];
    return title !== undefined && name !== undefined && isName(name) ? this.match(title) : undefined;
  }

  /** A bracket narrows a title to the tables that go by what is in it; a table that goes by something else is not read. */
  private withBracket(text: string): Alias | undefined {
    const bracket = bracketed(text);
    const alias = bracket && this.match(bracket.title);
    if (!alias) return undefined;
    if (alias.specs.length === 0) return alias;
    const own = alias.specs.filter((spec) => goesBy(spec, bracket));
    if (own.length > 0) return { ...alias, specs: own };
    return bracket.isOrder ? { text, specs: [] } : undefined;
  }
}

const NAMED = /^(.+表)\(([^()]+)\)$/;

/** 单位 and 部门 by themselves may be what the rows go by. */
const isName = (name: string): boolean => MAY_PRECEDE.test(name) && name !== '单位' && name !== '部门';

const MARKED = /^《(.+)》$/;

const withoutMarks = (text: string): string => MARKED.exec(text)?.[1] ?? text;

/** 收支 is short for 收入支出, and a table of final accounts may call itself open, or a survey. */
const canonical = (title: string): string =>
  title.replaceAll('收支', '收入支出').replace(/决算(?:公开|情况)表$/, '决算表');

function strip(text: string, shortest: number): string {
  let bare = text;
  for (;;) {
    const shorter = bare.replace(SUFFIX, '').replace(PREFIX, '');
    if (shorter === bare || shorter.length < shortest) return bare;
    bare = shorter;
  }
}

/** `said` tells of which kind a title is that accounts and budgets both print. */
export function findTitles(view: SheetView, index: TitleIndex, said?: KindSaid): Title[] {
  const titles: Title[] = [];
  for (let row = view.used.top; row <= view.used.bottom; row += 1)
    for (const column of view.textColumns(row)) {
      const text = view.text(row, column);
      const named = FIGURE.test(text) ? undefined : index.of(text);
      if (!named) continue;
      const isShared = index.isShared(text);
      const specs = named.filter(
        ({ id, sheet, confirmed }) =>
          (sheet === undefined || sheet === view.grid.name) &&
          (confirmed === true || !said || said.allows(kindOf(id), view, isShared)),
      );
      if (specs.length === 0 && named.length > 0) continue;
      if (CONTINUED.test(text) && titles.some((title) => sameTables(title.specs, specs))) continue;
      titles.push({ specs, at: { row, column }, text: view.raw(row, column).trim() });
    }
  return titles;
}

const sameTables = (one: readonly TableSpec[], other: readonly TableSpec[]): boolean =>
  one.length === other.length && one.every((spec, place) => spec === other[place]);

const FOREIGN_TITLE = /^[^:：。；;]{3,60}表(?:\([^()]*\))?$/;
const PRINTED_NUMBER = /^(?:财决附?|预算)?(?:公开)?\d*表$/;
const BUDGET = /预算/;
const FINAL = /决算/;

/** A title that names no public table, or undefined. */
export const foreignTitle = (text: string): boolean => FOREIGN_TITLE.test(text) && !PRINTED_NUMBER.test(text);

/** 2024年部门预算, 预算公开表: no final account, whatever its header. */
export const isOfBudget = (text: string): boolean => BUDGET.test(text) && !FINAL.test(text);
