/** Reasons, marks and the report sheet: kept in the workbook, and withdrawn from it. */
import { reportHtml } from '../../../src/cli/report';
import { unfolded } from '../../../src/core/check';
import { planOf } from '../../../src/core/fill';
import { render } from '../../../src/core/messages';
import { verdictOf } from '../../../src/pane/model/verdict';
import { filtered, grouped } from '../../../src/pane/model/listing';
import { NO_FILTER, type Filter } from '../../../src/pane/model/state';
import { readReasons } from '../../../src/core/reasons';
import {
  REVENUE,
  SLIP,
  checkedModel,
  differingHost,
  findingWith,
  listOf,
  moveRevenue,
  noticeText,
  openModel,
  plantedHost,
} from '../support';

/** Contradicts itself: no reason settles it. */
const SLIPPED = '各分列相加为 209.40';
/** Unusual, and may have its reason. */
const DIFFERS = '不一致';

test('marks that came with the file follow the check; without any, none are put in', async () => {
  const old = { sheet: '别处', at: { row: 0, column: 0 }, level: 'error' } as const;
  const [marked, plain] = [plantedHost(), plantedHost()];
  Object.assign(marked, { isMarked: true, marks: [old] });
  await Promise.all([checkedModel(marked), checkedModel(plain)]);
  expect(marked.marks).not.toContainEqual(old);
  expect(marked.marks.map(({ level }) => level)).toContain('error');
  expect(plain.marks).toEqual([]);
});

test('rows of the report sheet are as high as their texts need', async () => {
  const host = plantedHost();
  const model = await checkedModel(host);
  await model.reporting.report();
  const { rowHeights, replaces } = host.sheets.at(-1)!;
  const heights = [...rowHeights!.values()];
  expect(heights).toHaveLength(model.state.checked!.result.findings.length);
  expect(Math.max(...heights)).toBeGreaterThan(Math.min(...heights));
  expect(replaces).toBe(true);
});

describe('reasons', () => {
  test('are kept in the workbook and shown when it is opened again', async () => {
    const host = differingHost();
    const model = await checkedModel(host);
    await model.reporting.giveReason(findingWith(model, DIFFERS).finding, ' 批复如此 ', '张三');
    expect(findingWith(model, DIFFERS).standing).toMatchObject({
      kind: 'explained',
      by: { reason: '批复如此', who: '张三', when: '2021-08-05' },
    });
    const again = await checkedModel(host);
    expect(findingWith(again, DIFFERS).standing.kind).toBe('explained');
  });

  test('lapse when the figures change', async () => {
    const host = differingHost();
    const model = await checkedModel(host);
    await model.reporting.giveReason(findingWith(model, DIFFERS).finding, '批复如此', '张三');
    moveRevenue(host, '2.00');
    await model.checking.check();
    expect(findingWith(model, DIFFERS).standing).toMatchObject({
      kind: 'lapsed',
      by: { reason: '批复如此' },
    });
    model.stop();
  });

  test('can be withdrawn', async () => {
    const host = differingHost();
    const model = await checkedModel(host);
    const { finding } = findingWith(model, DIFFERS);
    await model.reporting.giveReason(finding, '批复如此', '');
    await model.reporting.withdrawReason(finding);
    expect(findingWith(model, DIFFERS).standing.kind).toBe('open');
    expect((await openModel(host)).state.reasons).toEqual([]);
  });

  test('are not taken for given when the workbook could not keep them', async () => {
    const host = differingHost();
    const model = await checkedModel(host);
    host.failing = 'saveState';
    expect(await model.reporting.giveReason(findingWith(model, DIFFERS).finding, '批复如此', '')).toBe(false);
    expect(findingWith(model, DIFFERS).standing.kind).toBe('open');
  });

  test.each([
    [undefined],
    ['not json'],
    ['null'],
    ['{"version":2,"reasons":[]}'],
    ['{"version":1,"reasons":[{"finding":1}]}'],
  ])('what cannot be read hides nothing: %s', (text) => expect(readReasons(text)).toEqual([]));

  test('change the verdict once nothing contradicts itself', async () => {
    const model = await checkedModel();
    const explain = async () => {
      for (const { finding } of listOf(model)) await model.reporting.giveReason(finding, '已核', '张三');
    };
    const tone = () => verdictOf(model.state.checked!.result, model.state.reasons).tone;
    await explain();
    expect(tone()).toBe('bad');
    expect(findingWith(model, SLIPPED).standing.kind).toBe('arithmetic');
    await model.editing.fix(findingWith(model, SLIPPED).finding.suspects);
    await explain();
    expect(tone()).toBe('open');
  });

  test('carry what a reviewer says, in the workbook', async () => {
    const host = differingHost();
    const model = await checkedModel(host);
    const { finding } = findingWith(model, DIFFERS);
    await model.reporting.giveReason(finding, '批复如此', '张三');
    await model.reporting.review(finding, { decision: 'returned', note: ' 请附批复 ', who: '李四' });
    const review = { decision: 'returned', note: '请附批复', who: '李四', when: '2021-08-05' };
    expect((await openModel(host)).state.reasons).toMatchObject([{ reason: '批复如此', review }]);
    expect(findingWith(model, DIFFERS).standing.kind).toBe('returned');
  });
});

describe('marks', () => {
  test('stand at what a finding tells of, each cell once, and go as a whole', async () => {
    const host = plantedHost();
    const model = await checkedModel(host);
    await model.reporting.mark();
    expect(host.marks).toContainEqual({ sheet: REVENUE, at: SLIP, level: 'error' });
    expect(new Set(host.marks.map(({ sheet, at }) => `${sheet}${at.row},${at.column}`)).size).toBe(
      host.marks.length,
    );
    const told = host.marks.filter(({ level }) => level !== 'term');
    expect(noticeText(model)).toContain(`已标出 ${told.length} 格`);
    await model.reporting.clearMarks();
    expect(host.marks).toEqual([]);
  });

  test('are red at the culprit only: the sums it spoils and their terms are pale', async () => {
    const host = plantedHost();
    const model = await checkedModel(host);
    await model.reporting.mark();
    const red = host.marks.filter(({ sheet, level }) => sheet === REVENUE && level === 'error');
    expect(red).toEqual([{ sheet: REVENUE, at: SLIP, level: 'error' }]);
    // C9 is the sum above it, 490.81; C10 another of its parts.
    for (const row of [8, 9])
      expect(host.marks).toContainEqual({ sheet: REVENUE, at: { row, column: 2 }, level: 'term' });
  });

  test('leave out what was explained', async () => {
    const host = plantedHost();
    const model = await checkedModel(host);
    await model.editing.fix(findingWith(model, SLIPPED).finding.suspects);
    for (const { finding } of listOf(model)) await model.reporting.giveReason(finding, '已核', '');
    await model.reporting.mark();
    expect(host.marks).toEqual([]);
    expect(noticeText(model)).toBe('没有要标的格');
  });
});

test('the way back leads over every cell that was gone to', async () => {
  const host = plantedHost();
  const model = await checkedModel(host);
  const places = [2, 3, 4].map((column) => ({ sheet: REVENUE, at: { row: 10, column } }));
  for (const place of places) await model.reporting.goTo(place);
  await model.reporting.goTo(places[2]!);
  expect(model.state.trail).toEqual(places.slice(0, 2));
  await model.reporting.goBack();
  expect(host.selected).toBe('收入决算表!D11');
  await model.reporting.goBack();
  expect(host.selected).toBe('收入决算表!C11');
  await model.reporting.goBack();
  expect(host.selected).toBe('收入决算表!C11');
});

test('a finding is copied as text: what, where, what to do, by which rule', async () => {
  const copied: string[] = [];
  const model = await checkedModel(plantedHost(), { copyText: async (text) => void copied.push(text) });
  const { finding } = findingWith(model, SLIPPED);
  await model.reporting.copy(finding);
  const lines = copied[0]!.split('\n');
  expect(lines[0]).toMatch(/^错误：表02“2013102 一般行政管理事务”/);
  expect(lines).toContain('建议：收入决算表!C11 204.90 改为 209.40');
  expect(lines.find((line) => line.startsWith('位置：'))).toMatch(/^位置：收入决算表!C11、收入决算表!D11/);
  expect(lines.at(-1)).toBe('规则 T02-1，依据：财决表审核公式。财决03。');
  expect(noticeText(model)).toBe('已复制这一条');
});

test('going to a cell selects it, even while something else runs', async () => {
  const host = plantedHost();
  const model = await checkedModel(host);
  const release = host.hold();
  const checking = model.checking.check();
  await model.reporting.goTo({ sheet: REVENUE, at: SLIP });
  expect(host.selected).toBe('收入决算表!C11');
  release();
  await checking;
});

test('the report sheet links each finding to its cell and carries reasons', async () => {
  const host = differingHost();
  const model = await checkedModel(host);
  await model.reporting.giveReason(findingWith(model, DIFFERS).finding, '批复如此', '张三');
  await model.reporting.report();
  const [sheet] = host.sheets;
  expect(sheet?.name).toBe('校验报告');
  const links = sheet!.cells.flatMap(({ link }) => link ?? []);
  expect(links).toContainEqual({ sheet: REVENUE, at: SLIP });
  expect(links).toHaveLength(listOf(model).length);
  const texts = sheet!.cells.flatMap(({ content }) => (content && 'text' in content ? [content.text] : []));
  expect(texts.join('\n')).toContain('张三 2021-08-05 说明：批复如此');
  await model.checking.check();
  expect(model.state.checked?.result.set.tables).toHaveLength(9);
});

describe('the list', () => {
  const shown = async (filter: Partial<Filter>) => {
    const model = await checkedModel(differingHost());
    await model.reporting.giveReason(findingWith(model, DIFFERS).finding, '批复如此', '');
    return filtered(listOf(model), { ...NO_FILTER, ...filter }, (message) => render(message));
  };

  test.each<[string, Partial<Filter>, number]>([
    ['explained', { level: 'explained' }, 1],
    ['warnings', { level: 'warning' }, 1],
    ['a figure', { text: '486.31' }, 1],
    ['an address', { text: 'c11' }, 1],
    ['nothing', { text: '没有这样的话' }, 0],
  ])('filters by %s', async (_, filter, count) => expect((await shown(filter)).length).toBe(count));

  test('filters by table', async () => {
    const items = await shown({ table: 'T02' });
    expect(items.length).toBeGreaterThan(0);
    for (const { finding } of items) expect(unfolded([finding]).map(({ table }) => table)).toContain('T02');
  });

  test('is grouped in the order of the tables, what concerns all first, what is explained last', async () => {
    const model = await checkedModel(differingHost());
    await model.reporting.giveReason(findingWith(model, DIFFERS).finding, '批复如此', '');
    const groups = grouped(listOf(model), model.state.checked!.result.set);
    expect(groups.map(({ id }) => id)).toEqual([undefined, 'T02', 'T03', 'T04', 'T06', 'T08']);
    expect(groups[1]!.items.at(-1)?.standing.kind).toBe('explained');
  });
});

describe('the page 体检报告', () => {
  const saving = async () => {
    const saved = new Map<string, string>();
    const model = await checkedModel(differingHost(), {
      saveDocument: async (name, bytes) => void saved.set(name, new TextDecoder().decode(bytes)),
    });
    return { model, saved };
  };

  test('is the very page that the command line writes', async () => {
    const { model, saved } = await saving();
    await model.reporting.giveReason(findingWith(model, DIFFERS).finding, '批复如此', '张三');
    expect(await model.reporting.savePage()).toBe(true);
    const { result } = model.state.checked!;
    const workbook = { file: '演示.xlsx', result, reasons: model.state.reasons, plan: planOf(result) };
    expect(saved.get('演示-体检报告.html')).toBe(reportHtml({ workbooks: [workbook], date: '2021-08-05' }));
    expect(noticeText(model)).toBe('体检报告已存到下载文件夹：演示-体检报告.html。双击打开，可以打印');
  });

  test('tells what was found, and the reasons given', async () => {
    const { model, saved } = await saving();
    await model.reporting.giveReason(findingWith(model, DIFFERS).finding, '批复如此', '张三');
    await model.reporting.savePage();
    const page = saved.get('演示-体检报告.html');
    expect(page).toContain('各分列相加为');
    expect(page).toContain('批复如此');
  });

  test('is offered only where a file can be saved', async () => {
    expect((await saving()).model.reporting.canSave).toBe(true);
    expect((await checkedModel()).reporting.canSave).toBe(false);
  });
});
