/** The report says everything that checking found, and its counts are the checker's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportHtml } from '../../../src/cli/report';
import type { ReportWorkbook } from '../../../src/cli/report';
import { uncheckedOf } from '../../../src/core/overview';
import { check } from '../../../src/core/check';
import type { CheckResult } from '../../../src/core/check';
import { planOf } from '../../../src/core/fill';
import { addressOf, areaAddress } from '../../../src/core/grid';
import { render } from '../../../src/core/messages';
import { HUNAN_2020, missingOf, narrate } from '../../../src/core/narrative';
import { readWorkbook } from '../../../src/hosts/files/xlsx';
import { caseGrids } from '../../support/case-workbook';
import { findingNamed, narrativeNamed, planNamed, resultWith, saying, setNamed } from './made-up';
import type { Element } from './page';
import { named, ownText, parsePage, textOf } from './page';

const SAMPLES = join(__dirname, '..', '..', '..', 'assets', 'samples');

async function demo(): Promise<CheckResult> {
  const read = await readWorkbook(readFileSync(join(SAMPLES, '演示-待校验.xlsx')));
  if (!read.ok) throw new Error(read.problem.id);
  return check(read.grids);
}

const pageOf = (workbook: Omit<ReportWorkbook, 'file'>, locale: 'zh-CN' | 'en-US' = 'zh-CN'): Element =>
  parsePage(reportHtml({ date: '2021年9月10日', workbooks: [{ file: '决算.xlsx', ...workbook }] }, locale));

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

const without = (sheet: string): CheckResult =>
  check(caseGrids('lukou-2020').filter(({ name }) => name !== sheet));

const RESULTS: readonly (readonly [string, () => Promise<CheckResult>])[] = [
  ['the demo workbook', demo],
  ['Lukou', async () => check(caseGrids('lukou-2020'))],
  ['Lukou without a table', async () => without('支出决算表')],
  ['Putuo', async () => check(caseGrids('putuo-finance-2024'))],
  ['a self-evaluation form', async () => check(caseGrids('yuelu-2020'))],
  ['nothing at all', async () => check([])],
];

describe.each(RESULTS)('%s', (_, load) => {
  let result: CheckResult;
  beforeAll(async () => {
    result = await load();
  });

  test.each(['zh-CN', 'en-US'] as const)(
    'every finding has its lines, its cells and its mark in %s',
    (locale) => {
      const shown = named(pageOf({ result }, locale), 'li', 'finding').map(textOf);
      expect(shown.length).toBe(result.findings.length);
      for (const finding of result.findings) {
        const own = shown.filter((text) =>
          finding.lines.every((line) => text.includes(flat(render(line, locale)))),
        );
        expect(own.length).toBeGreaterThan(0);
        for (const { at } of finding.cells)
          expect(own.some((text) => text.includes(addressOf(at)))).toBe(true);
      }
    },
  );

  test('counts are the checker’s', () => {
    const { pass, rounding, fail, unreadable } = result.outcomes;
    const expected = [
      pass,
      rounding,
      fail,
      result.outcomes['missing-input'] + unreadable,
      result.outcomes['not-applicable'],
    ];
    const matrix = named(pageOf({ result }), 'table', 'matrix')[0];
    if (!matrix) return expect(result.set.tables).toEqual([]);
    const numbersOf = (part: string): number[][] =>
      named(named(matrix, part)[0]!, 'tr').map((row) =>
        named(row, 'td', 'number').map((cell) => Number(textOf(cell).replace('–', '0'))),
      );
    const sums = numbersOf('tbody').reduce((a, b) => a.map((value, place) => value + b[place]!));
    expect(sums).toEqual(expected);
    expect(numbersOf('tfoot')).toEqual([expected]);
    expect(sums.every((value) => value >= 0)).toBe(true);
  });

  test('every relation that was not checked has a reason', () => {
    const counts = uncheckedOf(result).map(({ count }) => count);
    expect(counts.every((count) => count > 0)).toBe(true);
    expect(counts.reduce((a, b) => a + b, 0)).toBe(
      result.outcomes['missing-input'] + result.outcomes.unreadable,
    );
  });

  test('every table is listed with sheet, range and unit', () => {
    const list = named(pageOf({ result }), 'table', 'stacking')
      .flatMap((table) => named(table, 'tr'))
      .map(textOf);
    for (const { name, title, sheet, area, unit } of result.set.tables)
      for (const word of [name, title, sheet, areaAddress(area), unit.name])
        expect(list.some((row) => row.includes(flat(title)) && row.includes(flat(word)))).toBe(true);
  });

  test('every fill and every refusal is there', () => {
    const plan = planOf(result);
    const text = textOf(pageOf({ result, plan }));
    for (const edit of plan.edits) {
      expect(text).toContain(flat(`${addressOf(edit.at)} 空白 → ${edit.after} ${render(edit.reason)}`));
    }
    for (const refusal of [...plan.refused, ...plan.withheld])
      expect(text).toContain(flat(render(refusal.reason)));
  });

  test('never shows a rule’s id', () => {
    const text = textOf(named(pageOf({ result, plan: planOf(result) }), 'body')[0]!);
    const ids = [...result.binding.unbound, ...result.binding.equations].map(({ identity }) => identity.id);
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

describe('the verdict', () => {
  const verdict = (result: CheckResult): string => textOf(named(pageOf({ result }), 'div', 'verdict')[0]!);
  const complete = setNamed('甲');

  test.each([
    [['error', 'error', 'warning', 'hint'], '有 2 处错误，改正后再公开。', '另有 1 处注意、1 处提示。'],
    [['warning', 'hint', 'hint'], '没有发现错误，有 1 处需要说明。', '另有 2 处提示。'],
  ] as const)('of %j', (severities, sentence, also) => {
    const findings = severities.map((severity) => findingNamed('甲', { severity }));
    const words = verdict(resultWith({ set: complete, findings }));
    expect(words).toContain(sentence);
    expect(words).toContain(also);
  });

  test('names a missing table even where nothing is wrong', () => {
    const words = verdict(without('支出决算表'));
    expect(words).toContain('没有找到 表03。');
    expect(words).toMatch(/没法核对 \d+ 条：缺表/);
  });

  test('says so when no table was recognised', () => {
    expect(verdict(check([]))).toContain('没有认出决算或预算公开表。');
  });

  test('praises nothing that was not checked', () => {
    expect(verdict(resultWith({ set: complete }))).toContain('还没有可以核对的勾稽关系');
  });

  test('is good only when all agree and the set is complete', () => {
    const { judgements, set, binding } = check(caseGrids('lukou-2020'));
    const agreed = judgements.filter(({ outcome }) => outcome === 'pass');
    const outcomes = { ...resultWith({}).outcomes, pass: agreed.length };
    const good = resultWith({ set, judgements: agreed, outcomes, binding: { ...binding, unbound: [] } });
    expect(verdict(good)).toMatch(
      /^✓ 全部相符，可以公开。\s*看了 9 张表、\d+ 个数、\d+ 条勾稽关系、0 项其他检查。$/,
    );
    const tables = set.tables.filter(({ id }) => id !== 'T09');
    const partial = { ...set, tables, table: (id: string) => tables.find((table) => table.id === id) };
    expect(verdict({ ...good, set: partial })).toContain('已核的都相符，但全套还缺 表09。');
  });
});

describe('the arithmetic', () => {
  const arithmetic = (
    parts: Parameters<typeof findingNamed>[1],
    result: Partial<CheckResult> = {},
  ): string[] =>
    named(
      pageOf({
        result: resultWith({ set: setNamed('甲'), findings: [findingNamed('甲', parts)], ...result }),
      }),
      'div',
      'arithmetic',
    ).map(textOf);
  const figures = { left: '219.09', right: '219.10', difference: '0.01', rounding: '0.05' };

  test('of two sides that differ', () => {
    expect(arithmetic({ ...figures, rounding: '0.005' })).toEqual([
      '219.09 ≠ 219.10，差 0.01，四舍五入最多可解释 0.005',
    ]);
  });

  test('of a side that is blank, which is no 0', () => {
    const blank = { ...figures, left: '5.00', right: '', difference: '5.00', rounding: '0.005' };
    const told = '差 5.00，四舍五入最多可解释 0.005';
    expect(arithmetic(blank)).toEqual([`5.00 ≠ 空白，${told}`]);
    expect(arithmetic({ ...blank, left: '', right: '5.00' })).toEqual([`空白 ≠ 5.00，${told}`]);
  });

  test('of a rounding difference', () => {
    expect(arithmetic({ ...figures, rule: 'rounding-tail' })).toEqual([
      '219.09 ≠ 219.10，差 0.01，在四舍五入可解释的 0.05 之内',
    ]);
  });

  test('of a part that exceeds its whole', async () => {
    const { binding } = await demo();
    const most = binding.equations.find(({ sign }) => sign === '≤')!;
    expect(
      arithmetic({ ...figures, left: '5.20', right: '0.66', rule: most.identity.id }, { binding })[0],
    ).toMatch(/^5\.20 > 0\.66，/);
  });

  test('is left out where a side is not known, or both read alike', () => {
    const { cells, lines, ...rest } = findingNamed('甲');
    const finding = { rule: rest.rule, severity: rest.severity, suspects: [], cells, lines };
    const page = pageOf({ result: resultWith({ set: setNamed('甲'), findings: [finding] }) });
    expect(named(page, 'div', 'arithmetic')).toEqual([]);
    expect(arithmetic({ left: '12.3', right: '12.3' })).toEqual([]);
  });
});

describe('what waits for the office', () => {
  const { set } = check(caseGrids('lukou-2020'));
  const narrative = narrate(HUNAN_2020, set);

  test('every missing item is listed, in the paragraphs that need it too', () => {
    const page = pageOf({ result: resultWith({ set }), narrative });
    const items = named(named(page, 'ol', 'missing')[0]!, 'li').map(textOf);
    expect(items).toEqual(missingOf(narrative).map(({ what }) => flat(what)));
    const passages = named(page, 'div', 'passage').map(textOf).join(' ');
    for (const item of items) expect(passages).toContain(item);
  });

  test('nothing is said of fills and explanation that nobody asked for', () => {
    const text = textOf(pageOf({ result: resultWith({ set }) }));
    expect(text).not.toMatch(/可以补填的格|文字说明/);
  });
});

describe('several workbooks', () => {
  const workbooks = [
    { file: '甲.xlsx', result: check(caseGrids('lukou-2020')) },
    { file: '乙.xlsx', result: check(caseGrids('yuelu-2020')) },
  ];
  const page = parsePage(reportHtml({ date: '今天', workbooks }, 'zh-CN'));

  test('have an overview and a part each', () => {
    const overview = named(named(page, 'ol', 'overview')[0]!, 'a').map((link) => [
      textOf(link),
      link.attributes['href'],
    ]);
    expect(overview).toEqual([
      ['甲.xlsx', '#w1'],
      ['乙.xlsx', '#w2'],
    ]);
    expect(named(page, 'article').map((article) => article.attributes['id'])).toEqual(['w1', 'w2']);
  });

  test('none at all is said so', () => {
    expect(textOf(parsePage(reportHtml({ date: '今天', workbooks: [] }, 'zh-CN')))).toContain(
      '没有可体检的文件',
    );
  });
});

test('many blanks that the plan fills are named once', async () => {
  const result = await demo();
  const blanks = result.findings.find(({ rule, suspects }) => rule === 'blank' && suspects.length > 6);
  const page = pageOf({ result, plan: planOf(result) });
  expect(textOf(page)).toContain(`${blanks?.suspects.length} 格的应填数见“可以补填的格”`);
});

test('after an obstacle no fill is proposed, and the report says so', () => {
  const finding = findingNamed('甲', { rule: 'unreadable' });
  const result = resultWith({ set: setNamed('甲'), findings: [finding] });
  const text = textOf(
    pageOf({ result, plan: { edits: [], refused: [], withheld: [], obstacles: [finding] } }),
  );
  expect(text).toContain('有 1 处要先改正，改正后再推空白格的数');
  expect(text).not.toContain('没有可以推出的空白格');
});

test('in English there is no Chinese but what was read from the file', () => {
  const unbound = check(caseGrids('yuelu-2020')).binding.unbound.filter(
    ({ outcome }) => outcome === 'missing-input',
  );
  const result = resultWith({
    set: setNamed('Sheet'),
    findings: (['error', 'warning', 'hint'] as const).flatMap((severity) => [
      findingNamed('word', { severity }),
      { rule: 'x', severity, lines: [saying('word')], cells: [], suspects: [] },
    ]),
    binding: { equations: [], unbound },
    outcomes: { ...resultWith({}).outcomes, 'missing-input': unbound.length + 1, fail: 3 },
  });
  const workbook = { file: '决算.xlsx', result, plan: planNamed('word'), narrative: narrativeNamed('word') };
  const none = { file: '空.xlsx', result: check([]) };
  const page = reportHtml({ date: '10 September 2021', workbooks: [workbook, none] }, 'en-US');
  expect(ownText(parsePage(page))).not.toMatch(/\p{Script=Han}|[，。；：、“”（）]{2}|[，。；、]/u);
});

test('severities have a shape and a word, not colour alone', () => {
  const findings = (['error', 'warning', 'hint'] as const).map((severity) =>
    findingNamed('甲', { severity }),
  );
  const page = pageOf({ result: resultWith({ set: setNamed('甲'), findings }) });
  const marks = named(page, 'li', 'finding').map((finding) => textOf(named(finding, 'span', 'mark')[0]!));
  expect(marks).toEqual(['■ 错误', '▲ 注意', '○ 提示']);
});
