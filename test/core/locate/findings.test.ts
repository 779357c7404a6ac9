/** What findings say of suspects, and which of them one slipped block takes the place of. */
import { Decimal } from '../../../src/core/amount';
import type { Finding } from '../../../src/core/check';
import type { Equation } from '../../../src/core/identities';
import { withCulprits } from '../../../src/core/locate';
import type { ShiftedBlock, Culprit, Diagnosis } from '../../../src/core/locate';
import { LOCATE_MESSAGES } from '../../../src/core/locate/messages';
import { message, render } from '../../../src/core/messages';
import { systemFor } from './support';

const spec = {
  T03: {
    '201': { 本年支出合计: '5.00', 基本支出: ' 3.00 ' },
    '202': { 本年支出合计: '6.00', 基本支出: '4.00' },
    '203': { 本年支出合计: '7.00', 基本支出: '' },
  },
  T01: { 甲: '1.00', 乙: '2.00' },
};
const { judgements, figure, set } = systemFor(
  [
    '表03[201, 本年支出合计] = 表03[201, 基本支出]',
    '表03[202, 本年支出合计] = 表01[甲]',
    '表01[甲] = 表01[乙]',
  ],
  spec,
);
const [one, two, three] = judgements.map(({ equation }) => equation);

const findingOf = (rule: string, names: readonly string[] = []): Finding => ({
  rule,
  severity: 'error',
  lines: [message(LOCATE_MESSAGES, 'other')],
  cells: names.map(figure).map(({ sheet, at, text }) => ({ sheet, at, text })),
  suspects: [],
});

const culprit = (name: string, suggestion: string): Culprit => {
  const [row = '', column = ''] = name.split('/');
  return {
    term: { table: set.table('T03')!, row, column, figure: figure(name) },
    figure: figure(name),
    suggestion,
    value: new Decimal(0),
    why: message(LOCATE_MESSAGES, 'sign'),
    cost: 1,
  };
};

const diagnosis = (details: Partial<Diagnosis>): Diagnosis => ({
  kind: 'cell',
  culprits: [culprit('201/基本支出', '5.00')],
  alternatives: [],
  clear: true,
  explains: [one!],
  ...details,
});

/** Lines behind the first, suspects, and whether they are a choice. */
function told(
  findings: readonly Finding[],
  equations: readonly (readonly [Finding, Equation])[],
  found: readonly Diagnosis[],
) {
  return withCulprits(findings, new Map(equations), found).map(({ rule, lines, suspects, choice }) => ({
    rule,
    lines: lines.slice(1).map((line) => render(line)),
    suspects: suspects.map(({ text, suggestion }) => `${text} ${suggestion}`),
    ...(choice === undefined ? {} : { choice }),
  }));
}

const [a, b] = [findingOf('A'), findingOf('B')];
const suspected = (found: Diagnosis) => told([a], [[a, one!]], [found])[0];

it('nothing is added where nothing was located', () => {
  const findings = [a, b];
  expect(withCulprits(findings, new Map(), [])).toBe(findings);
});

it('only the findings of its equations get a suspect', () =>
  expect(
    told(
      [a, b],
      [
        [a, one!],
        [b, two!],
      ],
      [diagnosis({})],
    ),
  ).toEqual([
    {
      rule: 'A',
      lines: ['最可能是表03“201 201”基本支出 3.00（正负号写反）：改为 5.00 后，这一处不符消除'],
      suspects: ['3.00 5.00'],
    },
    { rule: 'B', lines: [], suspects: [] },
  ]));

it('a finding keeps the suspects it has', () => {
  const own = {
    ...a,
    suspects: [
      {
        ...findingOf('', ['202/基本支出']).cells[0]!,
        suggestion: '9',
        why: message(LOCATE_MESSAGES, 'sign'),
      },
    ],
  };
  expect(told([own], [[own, one!]], [diagnosis({})])[0]!.suspects).toEqual(['4.00 9', '3.00 5.00']);
});

describe('one cell', () => {
  const two2 = [culprit('201/基本支出', '5.00'), culprit('201/本年支出合计', '3.00')];

  it('that mends several relations says in which tables', () =>
    expect(suspected(diagnosis({ explains: [one!, two!, three!] }))!.lines).toEqual([
      '最可能是表03“201 201”基本支出 3.00（正负号写反）：改为 5.00 后，表03、表01 的 3 处不符同时消除',
    ]));

  it('of several is a choice, and named where it is clear', () => {
    expect(suspected(diagnosis({ culprits: two2 }))).toMatchObject({
      suspects: ['3.00 5.00', '5.00 3.00'],
      choice: true,
      lines: [expect.stringContaining('最可能是')],
    });
    expect(suspected(diagnosis({ culprits: two2, clear: false }))).toMatchObject({ choice: true, lines: [] });
  });

  it('by itself is no choice, clear or not', () => {
    expect(suspected(diagnosis({ clear: false }))).not.toHaveProperty('choice');
    expect(suspected(diagnosis({ culprits: [] }))).toMatchObject({ suspects: [], lines: [] });
  });
});

describe('several cells', () => {
  const culprits = [culprit('201/基本支出', '5.00'), culprit('202/基本支出', '6.00')];

  it('are named together', () =>
    expect(suspected(diagnosis({ kind: 'cells', culprits, explains: [one!, two!] }))).toEqual({
      rule: 'A',
      lines: [
        '最可能是两处有误：表03“201 201”基本支出 3.00 改为 5.00（正负号写反）、表03“202 202”基本支出 4.00 改为 6.00（正负号写反）；都改后，表03、表01 的 2 处不符同时消除',
      ],
      suspects: ['3.00 5.00', '4.00 6.00'],
    }));

  it('are a choice where others would do, or where nothing is clear', () => {
    expect(
      suspected(diagnosis({ kind: 'cells', culprits, alternatives: [culprit('203/本年支出合计', '1.00')] })),
    ).toMatchObject({ choice: true, suspects: ['3.00 5.00', '4.00 6.00', '7.00 1.00'] });
    expect(suspected(diagnosis({ kind: 'unclear', culprits }))).toMatchObject({ choice: true, lines: [] });
    expect(suspected(diagnosis({ kind: 'cells', culprits, clear: false }))).toMatchObject({ lines: [] });
  });
});

describe('too many that would do as well', () => {
  const fifteen = Array.from({ length: 15 }, () => culprit('201/基本支出', '5.00'));
  const sixteen = [...fifteen, culprit('202/基本支出', '6.00')];

  it.each<[string, Partial<Diagnosis>, RegExp]>([
    ['of one', { culprits: sixteen, clear: false }, /^有 16 格，改其中任何一格都能消除/],
    [
      'of two',
      { kind: 'cells', culprits: fifteen.slice(0, 2), alternatives: sixteen.slice(2), clear: false },
      /^一处改动消除不了；有 16 格，改其中某两格就能消除/,
    ],
  ])('%s are counted', (_, found, words) =>
    expect(suspected(diagnosis(found))).toMatchObject({
      suspects: [],
      lines: [expect.stringMatching(words)],
    }),
  );

  it('but a pair that is clear is named, with as many others as fit', () => {
    const found = diagnosis({ kind: 'cells', culprits: fifteen.slice(0, 2), alternatives: sixteen });
    expect(suspected(found)!.suspects).toHaveLength(15);
  });
});

describe('a block', () => {
  const term = (name: string) => culprit(name, '').term;
  const area = ['201/本年支出合计', '201/基本支出', '202/本年支出合计', '202/基本支出'].map(term);
  const block = (details: Partial<ShiftedBlock> = {}): ShiftedBlock => ({
    direction: 'up',
    count: 2,
    first: area[0]!,
    last: area[3]!,
    area,
    blanks: new Set([figure('203/基本支出')]),
    ...details,
  });
  const slipped = (details: Partial<Diagnosis> = {}, own: Partial<ShiftedBlock> = {}): Diagnosis =>
    diagnosis({ kind: 'slipped-rows', explains: [one!, two!], block: block(own), ...details });
  const blank = findingOf('blank', ['203/基本支出']);
  const linesOf = (found: Diagnosis) =>
    withCulprits(
      [a, b],
      new Map([
        [a, one!],
        [b, two!],
      ]),
      [found],
    )[0]!.lines.map((line) => render(line));

  it('takes the place of the findings it explains and of the blanks it left, and comes first', () => {
    const other = findingOf('C');
    const [first, ...rest] = withCulprits(
      [other, a, b, blank],
      new Map([
        [a, one!],
        [b, two!],
      ]),
      [slipped()],
    );
    expect(rest).toEqual([other]);
    expect(first).toMatchObject({
      rule: 'slipped-rows',
      severity: 'error',
      table: 'T03',
      suspects: [{ text: '3.00', suggestion: '5.00' }],
    });
    expect(first!.cells.map(({ text }) => text)).toEqual(['5.00', '3.00', '6.00', '4.00']);
    expect(first!.lines.map((line) => render(line))).toEqual([
      '表03 自“201”起 2 行金额上移了一行',
      '名称未动、金额错位，由此引起 3 处不符；请重新粘贴 C6:D7',
    ]);
  });

  it('leaves other blanks and other findings of its cells', () => {
    const others = [findingOf('blank', ['203/基本支出', '202/基本支出']), findingOf('某', ['203/基本支出'])];
    const found = withCulprits([...others, a], new Map([[a, one!]]), [slipped()]);
    expect(found.slice(1)).toEqual(others);
    expect(withCulprits(others, new Map(), [diagnosis({})])).toEqual(others);
  });

  it.each<[Partial<Diagnosis>, Partial<ShiftedBlock>, string]>([
    [{}, { direction: 'down' }, '表03 自“202”起 2 行金额下移了一行'],
    [{}, { direction: 'down', area: area.slice(0, 2) }, '表03 自“201”起 2 行金额下移了一行'],
    [{ kind: 'shifted-lane' }, {}, '表03 自“201”起这一栏的 2 个金额上移了一行'],
    [{ kind: 'shifted-column' }, { direction: 'left' }, '表03 “本年支出合计”列起 2 列金额左移了一列'],
    [{ kind: 'shifted-column' }, { direction: 'right' }, '表03 “基本支出”列起 2 列金额右移了一列'],
  ])('%j %j', (details, own, headline) => expect(linesOf(slipped(details, own))[0]).toBe(headline));

  it('of columns asks for columns', () =>
    expect(linesOf(slipped({ kind: 'shifted-column' }, { direction: 'left' }))[1]).toBe(
      '表头未动、金额错列，由此引起 2 处不符；请重新粘贴 C6:D7',
    ));
});
