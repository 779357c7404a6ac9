/** A slip for each department, and a second round beside the first. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createWorkbook } from '../../../src/hosts/files/create';
import { readDocx } from '../../../src/hosts/files/docx';
import { DEMO, YUELU, juesuan, listing, lukouSheets, newFolder } from '../support';
import { departmentNamed } from './departments';

const slipsIn = (folder: string): string[] => readdirSync(folder).sort();
const slip = (folder: string, start: string): string =>
  readFileSync(join(folder, slipsIn(folder).find((name) => name.startsWith(start)) ?? ''), 'utf8');

/** Three departments: with errors, with a caution, and a file that can't be read. */
function handedIn(): { readonly folder: string; readonly out: string } {
  const folder = newFolder();
  copyFileSync(DEMO, join(folder, '政法委.xlsx'));
  copyFileSync(YUELU, join(folder, '岳麓.xlsx'));
  writeFileSync(join(folder, '坏的.xlsx'), 'x');
  return { folder, out: newFolder() };
}

test('what is wrong, where, why, what to do, and room for what was done', async () => {
  const { folder, out } = handedIn();
  const slips = join(out, '通知');
  const { code, error } = await juesuan('check', folder, '--slips', slips);
  expect(code).toBe(2);
  expect(error).toContain(`3 个部门的整改通知写到 ${slips}`);
  expect(slipsIn(slips)).toHaveLength(3);
  const page = slip(slips, '中共株洲');
  for (const words of ['整改通知', '什么不对', '为什么', '怎么办', '整改情况', '＿＿月＿＿日前'])
    expect(page).toContain(words);
  expect(page).toContain('Z02 收入决算表!C11 204.90→209.40');
  expect(page).toContain('表02[每行, 本年收入合计]');
  expect(page).toContain('Z01 收入支出决算总表!F16 空白→629.09');
  expect(page).toContain('可能错在这里，请对照凭证：');
  expect(page).toContain('<td>该填未填</td>');
  expect(page).not.toMatch(/>blank<|渌口 2020|岳麓 2020|一键/);
  expect(page).not.toContain('四舍五入的尾差');
  expect(page).not.toContain('与上次相比');
  expect(slip(slips, '坏的')).toContain('没能校验');
});

test('as Word documents they say the same', async () => {
  const { folder, out } = handedIn();
  const [pages, documents] = [join(out, '网页'), join(out, '文档')];
  await juesuan('check', folder, '--slips', pages);
  await juesuan('check', folder, '--slips', documents, '--slips-format', 'docx');
  expect(slipsIn(documents)).toEqual(slipsIn(pages).map((name) => name.replace('.html', '.docx')));
  const flat = (text: string): string => text.replace(/\s/g, '');
  for (const name of slipsIn(pages)) {
    const page = readFileSync(join(pages, name), 'utf8').replace(
      /<style>.*<\/style>|<title>.*<\/title>|<[^>]+>/gs,
      '',
    );
    const reading = await readDocx(
      new Uint8Array(readFileSync(join(documents, name.replace('.html', '.docx')))),
    );
    if (!reading.ok) throw new Error(reading.problem.id);
    const text = reading.document.paragraphs.map((one) => one.text).join('');
    expect(flat(text)).toBe(flat(page.replace(/&amp;/g, '&')));
  }
});

test.each([
  [['--slips', 's', '--slips-format', 'pdf'], '--slips-format 只能是 html、docx'],
  [['--slips-format', 'docx'], '要和 --slips 目录 一起用'],
])('%j is refused before anything is checked', async (options, words) => {
  const { folder } = handedIn();
  const { code, out, error } = await juesuan('check', folder, ...options);
  expect([code, out]).toEqual([2, '']);
  expect(error).toContain(words);
});

test('a department with nothing to correct gets none', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, '甲.xlsx'), departmentNamed('甲局'));
  const { error } = await juesuan('check', folder, '--slips', join(folder, 's'));
  expect(error).toContain('0 个部门的整改通知');
  expect(error).toContain('没有要改的 1 个部门');
});

test('two of one name get a file each, and names fit any disk', async () => {
  const folder = newFolder();
  for (const name of ['a', 'b']) {
    mkdirSync(join(folder, name));
    copyFileSync(DEMO, join(folder, name, '一.xlsx'));
  }
  const slips = join(folder, 's');
  await juesuan('check', join(folder, 'a'), join(folder, 'b'), '--slips', slips);
  expect(slipsIn(slips)).toEqual([
    '中共株洲市渌口区委政法委员会-整改通知(2).html',
    '中共株洲市渌口区委政法委员会-整改通知.html',
  ]);
});

test('nothing that was read is written over, whatever it is called', async () => {
  const { folder, out } = handedIn();
  const slips = join(out, '通知');
  mkdirSync(slips);
  symlinkSync(join(folder, '岳麓.xlsx'), join(slips, '岳麓-整改通知.html'));
  const before = listing(folder);
  const { code, error } = await juesuan('check', folder, '--slips', slips);
  expect(code).toBe(2);
  expect(error).toContain('是同一个文件');
  expect(listing(folder)).toEqual(before);
  expect(slipsIn(slips)).toEqual(['岳麓-整改通知.html']);
});

test('a file in place of the folder is refused before anything is checked', async () => {
  const { folder } = handedIn();
  const { code, out, error } = await juesuan('check', folder, '--slips', join(folder, '岳麓.xlsx'));
  expect([code, out]).toEqual([2, '']);
  expect(error).toContain('不是目录');
});

describe('a second round', () => {
  /** The demo first, then with what could be filled in. */
  async function rounds(): Promise<{
    readonly folder: string;
    readonly earlier: string;
    readonly out: string;
  }> {
    const { folder, out } = handedIn();
    const earlier = join(out, '一.jsonl');
    await juesuan('check', folder, '-o', earlier);
    const filled = join(out, 'filled.xlsx');
    await juesuan('fill', join(folder, '政法委.xlsx'), '-o', filled);
    copyFileSync(filled, join(folder, '政法委.xlsx'));
    return { folder, earlier, out };
  }

  test('says what is solved, what is still there, what is new', async () => {
    const { folder, earlier, out } = await rounds();
    writeFileSync(join(folder, '坏的.xlsx'), createWorkbook(lukouSheets()));
    const slips = join(out, '通知');
    const { error } = await juesuan('check', folder, '--slips', slips, '--against', earlier);
    expect(error).toMatch(/中共株洲市渌口区委政法委员会\s与上次比：解决 [1-9]\d*\s仍在 [1-9]\d*\s新增 0/);
    expect(error).toContain('岳麓　与上次比：解决 0　仍在 1　新增 0');
    const page = slip(slips, '中共株洲');
    expect(page).toContain('与上次相比');
    expect(page).toContain('上次就有');
    expect(page).toContain('已经解决的');
  });

  test('and who is not in it', async () => {
    const { folder, earlier, out } = await rounds();
    const fewer = newFolder();
    copyFileSync(join(folder, '岳麓.xlsx'), join(fewer, '岳麓.xlsx'));
    const { error } = await juesuan('check', fewer, '-o', join(out, '二.jsonl'), '--against', earlier);
    expect(error).toContain('上次有、这次没有报送：');
    expect(error).toContain('中共株洲市渌口区委政法委员会');
  });

  test('the same round over again solves nothing and adds nothing', async () => {
    const { folder, out } = handedIn();
    const earlier = join(out, '一.jsonl');
    await juesuan('check', folder, '-o', earlier);
    const { error } = await juesuan('check', folder, '-o', join(out, '二.jsonl'), '--against', earlier);
    expect(error).toMatch(/委员会\s与上次比：解决 0\s仍在 9\s新增 0/);
  });

  test('refuses what is no result', async () => {
    const { folder, out } = handedIn();
    const wrong = join(out, 'wrong.jsonl');
    writeFileSync(wrong, '{"file":"x","findings":[]}\n{"a":1}\n');
    const ended = await juesuan('check', folder, '--against', wrong);
    expect([ended.code, ended.out]).toEqual([2, '']);
    expect(ended.error).toContain('第 2 行不是校验结果');
    expect(existsSync(join(folder, 's'))).toBe(false);
  });
});
