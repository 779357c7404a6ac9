/** Reasons that a workbook carries: in the terminal, as JSON, in the report, in a batch; and what they can't settle. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { check } from '../../../src/core/check';
import { findingName, printedFigures, printReasons, type Reason } from '../../../src/core/reasons';
import { readWorkbook } from '../../../src/hosts/files/xlsx';
import { complaints } from '../json/schemas';
import { DEMO, YUELU, checkJson, juesuan, newFolder, written } from '../support';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** A sample with a reason for each of its findings, in the part in which Office keeps an add-in's settings. */
async function withReasons(sample: string, more: Partial<Reason> = {}): Promise<Uint8Array> {
  const bytes = new Uint8Array(readFileSync(sample));
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error('not read');
  const reasons = check(read.grids).findings.map((finding): Reason => ({
    finding: findingName(finding),
    figures: printedFigures(finding),
    reason: '批复如此',
    who: '张三',
    when: '2026-03-01',
    ...more,
  }));
  const value = escaped(JSON.stringify(printReasons(reasons)));
  const xml = `<we:webextension xmlns:we="x"><we:properties><we:property name="juesuan.reasons" value="${value}"/></we:properties></we:webextension>`;
  return zipSync({ ...unzipSync(bytes), 'xl/webextensions/webextension1.xml': strToU8(xml) });
}

const REVIEW = { note: '请附批复', who: '李四', when: '2026-03-02' } as const;

test('a caution that was explained no longer counts, and is shown with its reason', async () => {
  const { file } = written(await withReasons(YUELU));
  const { code, out } = await juesuan('check', file);
  expect(code).toBe(0);
  expect(out).toContain('※ 已说明');
  expect(out).toContain('张三 2026-03-01 说明：批复如此');
  expect(out).toMatch(/错误 0\s注意 0/);
});

test('a reason that was returned settles nothing', async () => {
  const { file } = written(await withReasons(YUELU, { review: { decision: 'returned', ...REVIEW } }));
  const { out } = await juesuan('check', file);
  expect(out).toContain('※ 说明被退回');
  expect(out).toContain('李四 2026-03-02 退回：请附批复');
  expect(out).toMatch(/错误 0\s注意 1/);
});

test('figures that contradict each other stay errors, whoever agreed', async () => {
  const { file } = written(await withReasons(DEMO, { review: { decision: 'agreed', ...REVIEW } }));
  const ended = await juesuan('check', file, '--json');
  expect(ended.code).toBe(1);
  expect(complaints('check', checkJson(ended))).toEqual([]);
  const [workbook] = checkJson(ended).workbooks;
  const standings = new Map(
    workbook?.findings.map(({ rule, ...rest }) => [
      rule,
      (rest as { reason?: { standing: string } }).reason?.standing,
    ]),
  );
  expect(standings.get('T02-1')).toBe('arithmetic');
  expect(standings.get('T08-3')).toBe('explained');
});

test('the report, the page and the workbook of a batch show them', async () => {
  const { file, folder } = written(await withReasons(YUELU, { review: { decision: 'agreed', ...REVIEW } }));
  const out = newFolder();
  const [report, page, book] = ['report.html', 'page.html', 'list.xlsx'].map((name) => join(out, name)) as [
    string,
    string,
    string,
  ];
  await juesuan('check', file, '--report', report);
  expect(readFileSync(report, 'utf8')).toContain('已说明，复核同意');
  expect(readFileSync(report, 'utf8')).toContain('李四 2026-03-02 复核同意：请附批复');
  await juesuan('check', folder, '-o', page);
  expect(readFileSync(page, 'utf8')).toContain('张三 2026-03-01 说明：批复如此');
  await juesuan('check', folder, '-o', book);
  const read = await readWorkbook(new Uint8Array(readFileSync(book)));
  const texts = read.ok ? read.grids.flatMap(({ cells }) => cells.flatMap((line) => line ?? [])) : [];
  expect(texts.some((cell) => cell?.text.includes('说明：批复如此'))).toBe(true);
});
