/** A form as a file: exported and read back the same, and every mistake in an edited one told with its place. */
import fc from 'fast-check';
import {
  FORMS,
  HUNAN_2020,
  MOST_CHARACTERS,
  narrate,
  printForm,
  readForm,
  REPORT_FORMS,
} from '../../../../src/core/narrative';
import { render } from '../../../../src/core/messages';
import { workbook } from '../support';
import { fewOr } from '../../../support/proof';

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;

const exported = (): Record<string, Json> => JSON.parse(printForm(HUNAN_2020)) as Record<string, Json>;

const problemsOf = (text: string): string[] => {
  const reading = readForm(text);
  return reading.ok ? [] : reading.problems.map((problem) => render(problem));
};

/** The exported form with the value at a path changed, or taken away. */
function edited(path: readonly (string | number)[], value: Json | undefined): string {
  const json = exported();
  let place: Record<string | number, Json> = json;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, Json>;
  const last = path.at(-1)!;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return JSON.stringify(json);
}

test.each([...FORMS, ...Object.values(REPORT_FORMS)].map((form) => [form.id, form] as const))(
  '%s is the same when it is exported and read back',
  (_, form) => {
    const reading = readForm(printForm(form));
    expect(reading).toStrictEqual({ ok: true, form });
  },
);

test('the file tells its editor how, in Chinese, before anything else', () => {
  const [key, lines] = Object.entries(exported())[0]!;
  expect(key).toBe('说明');
  expect((lines as string[]).join('')).toMatch(/form check.*text.*when.*settings/);
});

test('remarks may be changed or left out, and a mark of the encoding may stand at the front', () => {
  expect(problemsOf(`\uFEFF${edited(['说明'], undefined)}`)).toEqual([]);
  expect(problemsOf(edited(['说明'], ['我们的']))).toEqual([]);
});

const SENTENCE = ['sections', 0, 'paragraphs', 0, 'sentences', 0];
const FIRST = '第1节第1段句子“总计”';

test('the place of the tests below', () => {
  const [section] = HUNAN_2020.sections;
  expect([section?.id, section?.paragraphs[0]?.sentences[0]?.id]).toEqual(['1', '总计']);
});

const WRONG: readonly (readonly [string, readonly (string | number)[], Json | undefined, string])[] = [
  ['an unknown key', ['标题'], '好', '整个文件里没有“标题”这一项，可以写的是 说明、version、'],
  [
    'an unknown key in a case',
    [...SENTENCE, 'cases', 0, 'txt'],
    '好',
    `${FIRST}第1种写法里没有“txt”这一项，可以写的是 when、text、unknown`,
  ],
  ['a key that is not there', ['title'], undefined, '整个文件缺“title”'],
  ['a version of another time', ['version'], 2, '“version”应是 1 之一，写的是 2'],
  [
    'a number for a text',
    [...SENTENCE, 'cases', 0, 'text'],
    7,
    `${FIRST}第1种写法的“text”应是一段文字（加双引号），写的是 7`,
  ],
  ['an empty name', ['name'], ' ', '“name”是空的'],
  [
    'a text for a number',
    ['settings', 'percentDecimals'],
    '1',
    '“settings”的“percentDecimals”应是 0 到 6 的整数（不加引号），写的是 "1"',
  ],
  [
    'decimals that nobody prints',
    ['settings', 'amountDecimals'],
    9,
    '“settings”的“amountDecimals”应是 0 到 6 的整数（不加引号），写的是 9',
  ],
  [
    'a unit that is none',
    ['settings', 'unit'],
    '亿元',
    '“settings”的“unit”应是 "万元"、"元" 之一，写的是 "亿元"',
  ],
  [
    'a text for yes or no',
    ['settings', 'trimZeros'],
    '是',
    '“settings”的“trimZeros”应是 true 或 false（不加引号），写的是 "是"',
  ],
  [
    'a false that should be left out',
    [...SENTENCE, 'cases', 0, 'unknown'],
    false,
    `${FIRST}第1种写法的“unknown”只能写 true（不加引号）；不要时删去这一行，写的是 false`,
  ],
  ['a record for a list', ['sections'], {}, '“sections”应是一个列表 [ … ]，写的是 {}'],
  ['a list for a record', ['settings'], [], '“settings”应写成 { … }，写的是 []'],
  ['no cases', [...SENTENCE, 'cases'], [], `${FIRST}的“cases”里一项也没有`],
  ['a sentence without a name', [...SENTENCE, 'id'], undefined, '第1节第1段第1句缺“id”'],
  ['a section of another level', ['sections', 0, 'level'], 3, '第1节的“level”应是 1、2 之一，写的是 3'],
  [
    'a kind of question that is none',
    ['questions', 0, 'kind'],
    '数',
    '问题“上年.收入总计”的“kind”应是 "金额"、"数量"、"文字"、"选择" 之一，写的是 "数"',
  ],
  ['a text that is far too long', ['title'], '长'.repeat(4001), '“title”有 4001 个字，最多 4000 个'],
  [
    'too many sections',
    ['sections'],
    Array.from({ length: 501 }, () => ({})),
    '“sections”有 501 项，最多 500 项',
  ],
  [
    'wrong notation',
    [...SENTENCE, 'cases', 0, 'text'],
    '总计{金额 表01[}。',
    `${FIRST}第1种写法的“text”第 3 个字起“{金额 表01[}”的第 8 个字：看不懂“[”，这里应为表NN[行, 列]`,
  ],
  [
    'a row that is none',
    ['title'],
    '{金额 表01[总计]}',
    '“title”第 1 个字起“{金额 表01[总计]}”：表01没有“总计”这一行',
  ],
];

test.each(WRONG)('tells %s', (_, path, value, problem) => {
  const problems = problemsOf(edited(path, value));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
});

test('every mistake is told, not only the first', () => {
  const json = exported();
  const text = JSON.stringify({ ...json, name: 1, title: 2 });
  expect(problemsOf(text)).toHaveLength(2);
});

test('a key of the object’s own kind is a key like any other', () => {
  expect(problemsOf(printForm(HUNAN_2020).replace('"version"', '"__proto__": {}, "version"'))[0]).toContain(
    '没有“__proto__”这一项',
  );
});

test.each([
  ['{"version": 1,\n  "id": "甲" "name": "乙"}', '第 2 行第 13 个字附近不是正确的 JSON'],
  ['', '不是正确的 JSON'],
  ['{"version": 1,', '不是正确的 JSON'],
  ['[]', '整个文件应写成 { … }，写的是 []'],
  ['null', '整个文件应写成 { … }，写的是 null'],
  ['PK\u0003\u0004', '不是正确的 JSON'],
])('what is no file of a form: %j', (text, problem) => expect(problemsOf(text)[0]).toContain(problem));

test.each([
  ['GBK', [0x7b, 0xb1, 0xea, 0xcc, 0xe2, 0x7d]],
  ['UTF-16', [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]],
])('a file in %s is told as such', (_, bytes) => {
  const text = new TextDecoder().decode(new Uint8Array(bytes));
  expect(problemsOf(text)).toEqual([
    '文字读出来是乱码：文件的编码不是 UTF-8。请在记事本里另存为，编码选 UTF-8',
  ]);
});

test('a file beyond all measure is not even parsed', () => {
  expect(problemsOf(' '.repeat(MOST_CHARACTERS + 1))).toEqual([
    `文件有 ${MOST_CHARACTERS + 1} 个字，最多 ${MOST_CHARACTERS} 个：这不像说明样式文件`,
  ]);
});

test('every message has English words too', () => {
  for (const [, path, value] of WRONG) {
    const reading = readForm(edited(path, value));
    expect(reading.ok ? '' : render(reading.problems[0]!, 'en-US')).toMatch(/[a-z]{3}/);
  }
});

/** Any value anywhere in a form's file: refused in words, or a form that works. */
test('never throws, whatever stands in the file', () => {
  const paths: (readonly (string | number)[])[] = [];
  const walk = (value: Json, path: readonly (string | number)[]): void => {
    if (path.length > 0) paths.push(path);
    if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index]));
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(exported(), []);
  const values = fc.oneof(
    fc.jsonValue() as fc.Arbitrary<Json>,
    fc.constantFrom<(Json | undefined)[]>(
      undefined,
      '{金额 表01[收入总计]}',
      '{文字 其他.说明}',
      '',
      1,
      [],
      {},
    ),
  );
  let taken = 0;
  fc.assert(
    fc.property(fc.constantFrom(...paths), values, (path, value) => {
      const reading = readForm(edited(path, value));
      if (reading.ok) {
        taken += 1;
        narrate(reading.form, workbook());
      } else reading.problems.forEach((problem) => expect(render(problem)).not.toBe(''));
    }),
    { numRuns: fewOr(120, 600), seed: 7 },
  );
  expect(taken).toBeGreaterThan(fewOr(3, 10));
});
