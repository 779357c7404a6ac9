/** Slips in words: directions, names, years, words of the template that were never filled in. */
import { FUNCTIONAL_NAMES } from './names';
import { DEPARTMENTS } from '../../generate/data/departments';
import { isBody, occurrences, stretchesOf, withClause, type Change, type Kind } from './change';

type Found = ReturnType<typeof occurrences>[number];

const changeOf = (kind: string, found: Found, after: string): Change => ({
  kind,
  section: found.section,
  paragraph: found.paragraph,
  offset: found.offset,
  length: found.length,
  before: found.before,
  after,
});

const OPPOSITES: Readonly<Record<string, readonly string[]>> = {
  增加: ['减少'],
  减少: ['增加'],
  增长: ['下降', '减少'],
  下降: ['增长'],
  降低: ['增长'],
  大于: ['小于', '等于'],
  小于: ['大于', '等于'],
  等于: ['大于', '小于'],
  高于: ['低于'],
  低于: ['高于'],
  持平: ['增加', '减少'],
};

const DIRECTION = new RegExp(Object.keys(OPPOSITES).join('|'), 'g');

const direction: Kind = {
  name: 'direction',
  each: 8,
  candidates: (flat) =>
    occurrences(flat, DIRECTION, isBody).map((found) =>
      withClause(changeOf('direction', found, flat.random.pick(OPPOSITES[found.before]!)), found.from),
    ),
};

const LEVEL_NAME = /[^。，；：、0-9.）]+(?:（[^类款项][^）]*）[^。，；：、）（]*)*(?=（[类款项]）)/g;
const LEVELS: Readonly<Record<string, number>> = { 类: 3, 款: 5, 项: 7 };

const functionName: Kind = {
  name: 'name of a class',
  each: 4,
  candidates: (flat) =>
    occurrences(flat, LEVEL_NAME, isBody).flatMap((found) => {
      const level = found.from.text[found.offset + found.length + 1] ?? '';
      const names = FUNCTIONAL_NAMES.get(LEVELS[level] ?? 0) ?? [];
      const after = names.length === 0 ? found.before : flat.random.pick(names);
      return after === found.before
        ? []
        : [withClause(changeOf('name of a class', found, after), found.from)];
    }),
};

const swap = (
  name: string,
  each: number,
  groups: readonly (readonly string[])[],
  sections: RegExp,
): Kind => ({
  name,
  each,
  candidates: (flat) => {
    const text = flat.paragraphs.map((paragraph) => paragraph.text).join('\n');
    return groups.flatMap((group) => {
      const used = group.filter((each) => text.includes(each));
      if (used.length < 2) return [];
      const pattern = new RegExp(used.map((each) => `(?<!预算)${each}(?!购置|及)`).join('|'), 'g');
      return occurrences(flat, pattern, (from) => isBody(from) && sections.test(from.section)).map(
        (found) => {
          const after = flat.random.pick(used.filter((each) => each !== found.before));
          return withClause(changeOf(name, found, after), found.from);
        },
      );
    });
  },
});

const ITEMS = [
  '因公出国（境）费',
  '公务接待费',
  '公务用车购置费及运行维护费',
  '公务用车购置及运行维护费',
  '公务用车购置及运行费',
];

const department: Kind = {
  name: 'department',
  each: 1,
  candidates: (flat) => {
    const name = flat.own.document.department;
    if (name === undefined) return [];
    const others = DEPARTMENTS.filter((each) => each.name !== name);
    return occurrences(flat, new RegExp(name, 'g'), () => true).map((found) =>
      changeOf('department', found, flat.random.pick(others).name),
    );
  },
};

const YEARS_OFF = [-2, -1, 1, 2, 10];

const year: Kind = {
  name: 'year',
  each: 3,
  candidates: (flat) => {
    const own = flat.own.document.year;
    if (own === undefined) return [];
    return occurrences(flat, new RegExp(`${own}|${own - 1}`, 'g'), () => true).map((found) => {
      const off = flat.random.pick(YEARS_OFF);
      return changeOf('year', found, String(Number(found.before) + off));
    });
  },
};

const BOTH: Readonly<Record<string, string>> = {
  增加: '增加（减少）',
  减少: '增加（减少）',
  增长: '增长（下降）',
  下降: '增长（下降）',
  大于: '大于（小于）',
  小于: '大于（小于）',
};

const choiceLeft: Kind = {
  name: 'choice left open',
  each: 2,
  candidates: (flat) =>
    occurrences(flat, new RegExp(Object.keys(BOTH).join('|'), 'g'), isBody).map((found) =>
      changeOf('choice left open', found, BOTH[found.before]!),
    ),
};

const BLANKS = ['XX', 'XX.XX', '××', '【待补充】', '    ', '＿＿'];

const blankLeft: Kind = {
  name: 'blank left',
  each: 2,
  candidates: (flat) =>
    stretchesOf(flat, 'figure').map(({ paragraph, from, stretch }): Change => {
      const after = flat.random.pick(BLANKS);
      const change = {
        kind: 'blank left',
        section: from.section,
        paragraph,
        offset: stretch.offset,
        length: stretch.text.length,
        before: stretch.text,
        after: stretch.text.endsWith('%') ? `${after}%` : after,
      };
      return withClause(change, from);
    }),
};

const INSTRUCTIONS = ['（列明具体原因）', '（请列明）', '（不涉及的不列）', '…（列明具体事项）'];

const instructionLeft: Kind = {
  name: 'instruction left',
  each: 1,
  candidates: (flat) =>
    stretchesOf(flat, 'words').map(({ paragraph, from, stretch }): Change => ({
      kind: 'instruction left',
      section: from.section,
      paragraph,
      offset: stretch.offset + stretch.text.length,
      length: 0,
      before: '',
      after: flat.random.pick(INSTRUCTIONS),
    })),
};

export const WORD_KINDS: readonly Kind[] = [
  direction,
  functionName,
  swap('name of “三公”', 3, [ITEMS], /^7/),
  swap(
    'name of income or expenditure',
    2,
    [
      ['财政拨款收入', '上级补助收入', '事业收入', '经营收入', '其他收入'],
      ['基本支出', '项目支出', '经营支出'],
    ],
    /^[23]$/,
  ),
  department,
  year,
  choiceLeft,
  blankLeft,
  instructionLeft,
];
