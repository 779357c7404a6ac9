/** Slips in words: a direction turned about, the name of another line. */
import type { TextPlace } from '../../../../src/core/proofread';
import type { Rewritten } from '../rewrite';
import { chainOf, clauseAt, type Placed } from './places';
import { slipAt, type Material, type Slip, type SlipKind } from './slip';

const OPPOSITES: Readonly<Record<string, string>> = {
  增加: '减少',
  减少: '增加',
  增长: '下降',
  上升: '下降',
  上涨: '下降',
  下降: '增长',
  降低: '增长',
  增幅: '降幅',
  降幅: '增幅',
  大于: '小于',
  小于: '大于',
  高于: '低于',
  低于: '高于',
};

interface Found extends TextPlace {
  readonly before: string;
}

/** Occurrences in the wording of body paragraphs, never in what the office said. */
function occurrences({ paragraphs }: Rewritten, pattern: RegExp): readonly Found[] {
  return paragraphs.flatMap(({ style, stretches }, paragraph) =>
    style !== 'body'
      ? []
      : stretches
          .filter(({ kind }) => kind === 'fixed')
          .flatMap(({ offset, text }) =>
            [...text.matchAll(pattern)].map((match): Found => ({
              paragraph,
              offset: offset + match.index,
              length: match[0].length,
              before: match[0],
            })),
          ),
  );
}

const isIn = (one: Placed, paragraph: number, from: number, to: number): boolean =>
  one.paragraph === paragraph && one.offset >= from && one.offset < to;

/** What a direction is about: the figures of its clause, else the nearest before it in its paragraph. */
function seedsOf(figures: readonly Placed[], { paragraph, offset }: Found, from: number, to: number) {
  const own = figures.filter((one) => isIn(one, paragraph, from, to));
  return own.length > 0 ? own : figures.filter((one) => isIn(one, paragraph, 0, offset)).slice(-1);
}

const DIRECTION = new RegExp(Object.keys(OPPOSITES).join('|'), 'g');

const direction: SlipKind = {
  name: 'direction',
  each: 4,
  candidates: ({ text, figures }) =>
    occurrences(text, DIRECTION).map((found): Slip => {
      const [from, to] = clauseAt(text.paragraphs[found.paragraph]!, found.offset, found.length);
      const here = { paragraph: found.paragraph, offset: from, length: to - from };
      const about = seedsOf(figures, found, from, to);
      const chain = chainOf(figures, about);
      return slipAt('direction', found, { before: found.before, after: OPPOSITES[found.before]! }, about, {
        here,
        chain,
      });
    }),
};

/** Lines of the tables under the names that are used of them; the longest names first. */
const GROUPS: readonly (readonly (readonly string[])[])[] = [
  [
    ['因公出国（境）费用', '因公出国（境）费', '因公出国费', '出国（境）费', '出国费用'],
    ['公务接待费用', '公务接待费', '接待费'],
    [
      '公务用车购置及运行维护费用',
      '公务用车购置及运行维护费',
      '公务用车购置费及运行维护费',
      '公务用车购置及运行费',
      '公车购置及运行维护费',
      '公车购置及运行费',
    ],
  ],
  [
    ['一般公共预算财政拨款收入'],
    ['政府性基金预算财政拨款收入'],
    ['财政拨款收入', '财拨收入'],
    ['上级补助收入'],
    ['事业收入'],
    ['经营收入'],
    ['附属单位上缴收入'],
    ['其他收入'],
  ],
  [['基本支出'], ['项目支出'], ['经营支出'], ['上缴上级支出'], ['对附属单位补助支出']],
  [
    ['人员经费支出', '人员类经费', '人员支出', '人员经费'],
    ['日常公用经费', '公用经费支出', '公用支出', '公用经费'],
  ],
];

const label = (text: string): string => text.replace(/\s+/g, '');

/** Names of classes, and of items that have their name alone, as table 05 prints them. */
function functionGroups({ own }: Rewritten): readonly (readonly (readonly string[])[])[] {
  const rows = own.tables.table('T05')?.rows ?? [];
  return [3, 7].map((length) => {
    const names = rows
      .filter(({ key }) => /^\d+$/.test(key) && key.length === length)
      .map((row) => label(row.label));
    return [...new Set(names)]
      .filter((name) => names.filter((one) => one === name).length === 1)
      .map((name) => [name]);
  });
}

interface Named extends Found {
  readonly line: number;
  /** The figures that follow in the sentence, up to the next name of the group. */
  readonly of: readonly Placed[];
}

const SENTENCE_END = /[。；]/;
/** Names are parts of longer ones: 国内公务接待费, 一般公共预算财政拨款基本支出. */
const NOT_WITHIN = '(?<!国内|外事|境）外|因公|公务|日常|拨款|预算|上年|与|和|、)';
/** Joined with another name, or part of 收入支出总计. */
const NOT_BEFORE = '(?!及|和|、|(?<=收入)(?:支出|总计))';

function namedIn({ text, figures }: Material, group: readonly (readonly string[])[]): readonly Named[] {
  const names = [...group.flat()].sort((a, b) => b.length - a.length);
  if (names.length < 2) return [];
  const found = occurrences(text, new RegExp(`${NOT_WITHIN}(?:${names.join('|')})${NOT_BEFORE}`, 'g'));
  return found.map((one, at) => {
    const paragraph = text.paragraphs[one.paragraph]!.text;
    let to = one.offset + one.length;
    while (to < paragraph.length && !SENTENCE_END.test(paragraph[to]!)) to += 1;
    const next = found[at + 1];
    if (next?.paragraph === one.paragraph) to = Math.min(to, next.offset);
    return {
      ...one,
      line: group.findIndex((line) => line.includes(one.before)),
      of: figures.filter((figure) => isIn(figure, one.paragraph, one.offset, to)),
    };
  });
}

const stated = ({ figure }: Placed): string => figure.run.text;

/** Whether none of these figures could be the other line's: it states none of them anywhere, and something differs. */
function isAnother(named: Named, all: readonly Named[], line: number): boolean {
  const others = new Set(all.filter((one) => one.line === line).flatMap(({ of }) => of.map(stated)));
  return named.of.length > 0 && others.size > 0 && named.of.every((one) => !others.has(stated(one)));
}

const name: SlipKind = {
  name: 'name of another line',
  each: 3,
  candidates: (material) =>
    [...GROUPS, ...functionGroups(material.text)].flatMap((group) => {
      const all = namedIn(material, group);
      const lines = [...new Set(all.map(({ line }) => line))];
      return all.flatMap((named): readonly Slip[] => {
        const others = lines.filter((line) => line !== named.line && isAnother(named, all, line));
        if (others.length === 0) return [];
        const line = material.random.pick(others);
        const after = all.find((one) => one.line === line)!.before;
        const last = named.of.at(-1)!;
        const [from] = clauseAt(material.text.paragraphs[named.paragraph]!, named.offset, named.length);
        const here = { paragraph: named.paragraph, offset: from, length: last.offset + last.length - from };
        const chain = chainOf(material.figures, named.of);
        return [
          slipAt('name of another line', named, { before: named.before, after }, named.of, { here, chain }),
        ];
      });
    }),
};

export const WORD_SLIPS: readonly SlipKind[] = [direction, name];
