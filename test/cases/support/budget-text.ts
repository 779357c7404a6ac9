/** Where in the explanation of a budget stands what a relation worked out by hand speaks of. */
import type { TextDocument, TextPlace } from '../../../src/core/proofread';
import type { Worked } from './budget';

/** A stretch of the text without its spaces, lines set apart by a break. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text without spaces that knows where each sign stands. */
export class FlatText {
  readonly text: string;
  private readonly at = new Map<string, number>();

  constructor({ paragraphs }: TextDocument) {
    let text = '';
    for (const [paragraph, { text: written }] of paragraphs.entries()) {
      text += '\n';
      for (const { 0: sign, index: offset } of written.matchAll(/\S/gu)) {
        this.at.set(`${paragraph}:${offset}`, text.length);
        text += sign;
      }
    }
    this.text = text;
  }

  spanOf({ paragraph, offset, length }: TextPlace): Span {
    const places = Array.from(
      { length: Math.max(length, 1) },
      (_, more) => this.at.get(`${paragraph}:${offset + more}`) ?? -1,
    ).filter((place) => place >= 0);
    const start = places[0] ?? -1;
    return { start, end: length === 0 ? start : (places.at(-1) ?? start) + 1 };
  }

  /** What the group of a pattern matches, from a place on. */
  all(pattern: RegExp, within: Span = { start: 0, end: this.text.length }): Span[] {
    return [...this.text.slice(within.start, within.end).matchAll(new RegExp(pattern.source, 'dg'))].map(
      ({ indices }) => {
        const [start, end] = indices?.[1] ?? indices?.[0] ?? [0, 0];
        return { start: within.start + start, end: within.start + end };
      },
    );
  }

  first(pattern: RegExp, within?: Span): Span[] {
    return this.all(pattern, within).slice(0, 1);
  }
}

const NUMBER = String.raw`[\d,]+(?:\.\d+)?`;
const MONEY = `${NUMBER}万元`;

/** The item of that number, of the first list that has it. */
function item(flat: FlatText, number: string): Span {
  const start = new RegExp(`\n${number}[.、]`).exec(flat.text)?.index ?? -1;
  const rest = flat.text.slice(start + 1);
  const end = rest.search(new RegExp(`\n${Number(number) + 1}[.、]|\n其他相关|\n\\d{4}年，`));
  return { start, end: end < 0 ? flat.text.length : start + 1 + end };
}

function items(flat: FlatText): Span {
  const { start } = item(flat, '1');
  return { start, end: start + flat.text.slice(start).search(/\n其他相关|\n\d{4}年，/) };
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** As the table calls it, and as these texts do. */
const THREE: Readonly<Record<string, string>> = {
  公务用车购置及运行费: '公务(?:用)?车购置及运行费',
  公务用车运行费: '公务(?:车)?用车运行费',
  机关运行经费: '机关运行经费预算',
  '三公 合计': '“三公”经费预算数',
  '三公 出国': '因公出国（境）费',
  '三公 用车': '公务(?:用)?车购置及运行费',
  '三公 接待': '公务接待费',
};
const named = (name: string): string => THREE[name] ?? escaped(name);

const CHANGE = `(?:增加|减少)(${MONEY})`;

type Spots = (flat: FlatText, ...groups: readonly string[]) => readonly Span[];

const PATTERNS: readonly (readonly [RegExp, Spots])[] = [
  [
    /^文\[(.+)\] = (?:B01\/B04|B07|B05 类行)/,
    (flat, name = '') => flat.first(new RegExp(`${named(name)}[”]?(?:科目)?(?:为)?(${NUMBER}(?:万元)?)`)),
  ],
  [
    /^文\[(.+)\] 比较的年度 = /,
    (flat, name = '') =>
      flat.first(new RegExp(`${named(name)}(?:为)?${MONEY}[，。](?:其中[^比与]*)?[比与](\\d{4}年)`)),
  ],
  [
    /^文\[(.+)\] 上年数 = /,
    (flat, name = '') => flat.first(new RegExp(`${named(name)}${MONEY}，比[^增减]*${CHANGE}`)),
  ],
  [/^文\[财政拨款支出 变动\]/, (flat) => flat.all(new RegExp(CHANGE), headOf(flat, '支出预算'))],
  [
    /^文\[财政拨款收入 变动\] = 文/,
    (flat) => flat.all(new RegExp(CHANGE), headOf(flat, String.raw`\d{4}年，`)),
  ],
  [
    /^文\[(?:三公|用车) 变动\]/,
    (flat) =>
      flat.all(new RegExp(CHANGE), { start: flat.text.search(/\n一、/), end: flat.text.search(/\n二、/) }),
  ],
  [/^文 分项个数/, (flat) => [items(flat)]],
  [/^Σ文 分项/, (flat) => [items(flat)]],
  [/^B05\/08 \[.+\] 文中有此项/, (flat) => [items(flat)]],
  [
    /^(?:文 )?第(\d+)项(?:\[.+\]| 887.*) = /,
    (flat, at = '') => flat.first(new RegExp(MONEY), item(flat, at)),
  ],
  [
    /^文 第(\d+)项 “预算安排”/,
    (flat, at = '') => flat.first(new RegExp(`预算安排(${MONEY})`), item(flat, at)),
  ],
  [/^(?:文 )?第(\d+)项 (?:变动率|上年执行数|17)/, (flat, at = '') => flat.first(/[\d.]+%/, item(flat, at))],
  [/^文 第(\d+)项 类款项名称/, (flat, at = '') => flat.first(new RegExp(`(.+?)${MONEY}`), item(flat, at))],
  [/^文\[政府采购预算\]/, (flat) => flat.all(new RegExp(`政府采购(?:货物|工程|服务)?预算(${MONEY})`))],
  [/^文\[.+\] ≤ 政府采购预算/, (flat) => flat.first(new RegExp(`中小企业预留[^\\d]*(${MONEY})`))],
  [/^文\[.+\] ≤ 中小企业预留/, (flat) => flat.first(new RegExp(`微型企业[^\\d]*(${MONEY})`))],
  [/^文\[.+\] ≤ B03\[合计, 项目支出\]/, (flat) => flat.first(new RegExp(`涉及项目预算资金(${MONEY})`))],
  [/^文\[(.+)\] = 八类之和/, (flat, name = '') => flat.first(new RegExp(`${named(name)}(\\d+辆)`))],
  [/^(?:模板残留\/笔误|.+里写成)\s?“(.+?)。?”$/, (flat, words = '') => flat.all(new RegExp(escaped(words)))],
  [/^编制说明正文在.*各印一遍/, (flat) => flat.all(/\n(\d{4}年，[^\n]*)/).slice(1)],
];

/** The paragraph of the head that begins so. */
function headOf(flat: FlatText, words: string): Span {
  return flat.first(new RegExp(`\n(${words}[^\n]*)`))[0] ?? { start: 0, end: 0 };
}

/** Undefined for relations of tables, of other documents, and of what no explanation holds. */
export function spotsOf(flat: FlatText, { relation }: Worked): readonly Span[] | undefined {
  for (const [wanted, spots] of PATTERNS) {
    const groups = wanted.exec(relation);
    if (groups) return spots(flat, ...groups.slice(1));
  }
  return undefined;
}

/** The whole of an item, for what one of its figures makes of another. */
export function itemAround(flat: FlatText, { relation }: Worked): Span | undefined {
  const number = /^(?:文 )?第(\d+)项/.exec(relation)?.[1];
  return number === undefined ? undefined : item(flat, number);
}
