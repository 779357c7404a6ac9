/** `juesuan review`: a whole published document in one go, for people and for programs. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentJson } from '../../../src/cli/json/review-json';
import { CHECKLIST } from '../../../src/core/review/engine';
import { LUKOU_DEPARTMENT } from '../../cases/data/lukou-2020';
import { ownLukou } from '../../cases/narrative/own/lukou';
import { caseGrids } from '../../support/case-workbook';
import { publicationDocx, type Publication } from '../../support/publication-docx';
import { fewOf } from '../../support/proof';
import { complaints, objectTypes, schema } from '../json/schemas';
import { juesuan, LUKOU, newFolder, SUPPLEMENT, written, type Ended } from '../support';

const docx = (changes: Partial<Publication> = {}): Uint8Array =>
  publicationDocx({
    year: 2020,
    department: LUKOU_DEPARTMENT,
    grids: caseGrids('lukou-2020'),
    explanation: ownLukou(),
    ...changes,
  });

const PLAIN = docx();
const document = (changes?: Partial<Publication>): string =>
  written(changes ? docx(changes) : PLAIN, '公开.docx').file;

const documentsOf = ({ out }: Ended): readonly DocumentJson[] =>
  (JSON.parse(out) as { documents: DocumentJson[] }).documents;

/** Table 03 with another figure in one cell. */
const changed = (from: string, to: string) =>
  caseGrids('lukou-2020').map((grid, place) =>
    place !== 2
      ? grid
      : {
          ...grid,
          cells: grid.cells.map((row) =>
            row?.map((cell) => (cell?.text === from ? { ...cell, text: to, value: to } : cell)),
          ),
        },
  );

/** A few of its tables, one with a wrong figure, and sentences: where it matters what is done with a document. */
const SMALL = docx({
  grids: changed('419.69', '419.96').slice(0, 3),
  explanation: ownLukou().split('\n').slice(0, 12).join('\n'),
});

describe('for people', () => {
  let ended: Ended;
  beforeAll(async () => {
    ended = await juesuan('review', document());
  });

  it('ends as check and proofread do', () => expect(ended.code).toBe(1));
  it('names tables by their place in the document', () => {
    expect(ended.out).toContain('第3张表 表03 支出决算表（万元）');
    expect(ended.out).toMatch(/第\d张表 表0\d [^\n]*“[^”]+”/);
  });
  it('holds the text against the tables of the document', () =>
    expect(ended.out).toContain('对照文件里的 9 张公开表'));
  it('lists what a publication has to hold', () => {
    expect(ended.out).toContain('✓ 有目录');
    expect(ended.out).toContain('？ 批复后二十日内公开：没法判断');
    expect(ended.out).toMatch(new RegExp(`共 ${CHECKLIST.length} 项：符合 \\d+`));
  });
  it('says it in English too', async () => {
    const { out } = await juesuan('review', document(), '--lang', 'en-US');
    expect(out).toContain('Checklist before publishing');
    expect(out).toContain('table 3 of the document, 表03 支出决算表');
  });
});

describe('for programs', () => {
  it.each([
    ['in Chinese', []],
    ['in English', ['--lang', 'en-US']],
  ])('is as its schema says, %s', async (_, lang) => {
    const ended = await juesuan('review', document(), '--json', '--workbook', LUKOU, ...lang);
    expect(complaints('review', JSON.parse(ended.out))).toEqual([]);
    const [only, ...others] = documentsOf(ended);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ kind: 'docx', pages: null, year: 2020, against: { compared: 9, same: 9 } });
    expect(only?.tables).toHaveLength(9);
    expect(only?.checklist.map(({ id }) => id)).toEqual(CHECKLIST.map(({ id }) => id));
    expect(only?.findings.filter(({ of }) => of === 'text').length).toBeGreaterThan(0);
    for (const { of, place } of only?.findings ?? [])
      expect([of, place?.words]).toEqual([of, expect.stringMatching(/./)]);
  });

  it('a file that can’t be read is told in the same shape', async () => {
    const ended = await juesuan('review', written('\\rtf1', '公开.docx').file, '--json');
    expect(ended.code).toBe(2);
    expect(complaints('review', JSON.parse(ended.out))).toEqual([]);
    expect(documentsOf(ended)[0]?.error?.code).toBe('isPlainText');
  });

  it('allows no fields but its own', () => {
    const objects = objectTypes(schema('review'));
    expect(objects.length).toBeGreaterThan(12);
    for (const object of objects) expect(object).toHaveProperty('additionalProperties', false);
  });
});

describe('beside the workbook', () => {
  const against = async (changes: Partial<Publication>): Promise<readonly string[]> => {
    const ended = await juesuan('review', document(changes), '--json', '--workbook', LUKOU);
    return (documentsOf(ended)[0]?.findings ?? [])
      .filter(({ of }) => of === 'workbook')
      .map(({ rule, message }) => `${rule} ${message.split('\n')[0] ?? ''}`);
  };

  it('says nothing of what is the same', async () => expect(await against({})).toEqual([]));
  it('names both cells of a figure that was pasted wrong', async () => {
    const [only, ...others] = await against({ grids: changed('419.69', '419.96') });
    expect(others).toEqual([]);
    expect(only).toMatch(
      /^DOC-1 贴错：第3张表 表03 支出决算表“合计”行“基本支出”列是 419\.96，工作簿 .*\.xlsx Z03[^!]*![A-Z]+\d+ 是 419\.69$/,
    );
  });
  it('a table that is left out is told once', async () => {
    const grids = caseGrids('lukou-2020').filter((_, place) => place !== 2);
    expect(await against({ grids })).toEqual([
      expect.stringMatching(/^DOC-2 漏贴：文件里没有“支出决算表”，工作簿 .* 有$/),
    ]);
  });
});

describe('what is lacking', () => {
  it('is told where the document is a whole publication', async () => {
    const { out } = await juesuan('review', document({ without: /目录|名词解释|主要职责/ }));
    expect(out).toContain('■ 有目录：全文没有找到');
    expect(out).toContain('■ 名词解释：全文没有找到');
  });
  it('is not told of a part of one', async () => {
    const { out } = await juesuan(
      'review',
      document({ without: /目录|名词解释/, grids: caseGrids('lukou-2020').slice(0, 2) }),
    );
    expect(out).toContain('？ 有目录：没法判断');
    expect(out).not.toContain('■ 有目录');
  });
});

it('goes on with the text where a figure of the tables can’t be read', async () => {
  const ended = await juesuan('review', document({ grids: changed('419.69', '待定') }), '--json');
  expect(ended.code).toBe(2);
  const [only] = documentsOf(ended);
  expect(only?.findings.map(({ rule }) => rule)).toContain('unreadable');
  expect(only?.numbers.verified).toBeGreaterThan(50);
});

it('says of a document without tables that nothing was checked, and holds its text against the workbook', async () => {
  const alone = await juesuan('review', document({ grids: [] }));
  expect(alone.code).toBe(2);
  expect(alone.out).toContain('没有认出决算或预算公开表');
  const beside = await juesuan('review', document({ grids: [] }), '--workbook', LUKOU);
  expect(beside.out).toMatch(/文件里没有表，对照 .*\.xlsx 的 9 张公开表/);
});

describe('a folder', () => {
  function folderOf(names: readonly string[], document = SMALL): string {
    const folder = join(newFolder(), '各单位');
    mkdirSync(folder);
    for (const name of names) writeFileSync(join(folder, name), document);
    return folder;
  }

  it('gives a line each, and what can’t be read stops only itself', async () => {
    const folder = folderOf(['甲局.docx', '乙局.docx']);
    writeFileSync(join(folder, '丙局.docx'), 'no document');
    copyFileSync(LUKOU, join(folder, '甲局.xlsx'));
    const ended = await juesuan('review', folder, '--workers', '0');
    expect(ended.code).toBe(2);
    expect(ended.out).toMatch(/■ .*甲局\.docx/);
    expect(ended.out).toMatch(/× .*丙局\.docx/);
    expect(ended.out).not.toContain('甲局.xlsx');
  });

  it.each(fewOf(['json', 'jsonl', 'html', 'xlsx', 'sarif'], 3))('is written as %s', async (format) => {
    const folder = folderOf(['甲局.docx']);
    const output = join(newFolder(), `out.${format}`);
    const ended = await juesuan('review', folder, '-o', output, '--workers', '0');
    expect(ended.code).toBe(1);
    const bytes = readFileSync(output);
    expect(bytes.length).toBeGreaterThan(1000);
    if (format === 'json') expect(complaints('review', JSON.parse(bytes.toString()))).toEqual([]);
    if (format === 'html') expect(bytes.toString()).toMatch(/第\d张表 表0\d/);
  });

  it('each with its own workbook', async () => {
    const folder = folderOf(['甲局2020年决算.docx', '乙局2020年决算.docx'], PLAIN);
    copyFileSync(LUKOU, join(folder, '甲局决算.xlsx'));
    const ended = await juesuan('review', folder, '--json', '--workbook', folder, '--workers', '0');
    const [second, first] = documentsOf(ended);
    expect([first, second].map((one) => one?.against?.same)).toEqual(
      first?.file.includes('甲局') ? [9, undefined] : [undefined, 9],
    );
  });

  it('writes slips with places in words', async () => {
    const folder = folderOf(['甲局.docx']);
    const slips = newFolder();
    await juesuan('review', folder, '--slips', slips, '--workers', '0');
    const [slip] = (await import('node:fs')).readdirSync(slips);
    expect(readFileSync(join(slips, slip ?? ''), 'utf8')).toMatch(/第\d张表 表0\d/);
  });
});

describe('the report', () => {
  it('has tables, text, workbook and checklist, and shows nothing of the file as markup', async () => {
    const report = join(newFolder(), 'r.html');
    const explanation = `${ownLukou()}\n联系人<b>甲</b>，电话13800138000。`;
    const { code } = await juesuan(
      'review',
      document({ explanation }),
      '--workbook',
      LUKOU,
      '--report',
      report,
    );
    expect(code).toBe(1);
    const page = readFileSync(report, 'utf8');
    for (const part of ['说明中的问题', '与工作簿“', '公开前检查单', '认出的表'])
      expect(page).toContain(part);
    expect(page).toMatch(/第\d张表 表0\d/);
    expect(page).not.toContain('<b>甲</b>');
    expect(page).not.toContain('13800138000');
    expect(page).not.toMatch(/undefined|\[object/);
  });
  it('is no format for many', async () => {
    const { code, error } = await juesuan('review', document(), '--report', 'r.html', '--format', 'json');
    expect(code).toBe(2);
    expect(error).toContain('--report');
  });
});

describe('what the office says of its explanation', () => {
  const numbersOf = async (...more: string[]): Promise<DocumentJson['numbers']> =>
    documentsOf(await juesuan('review', document(), '--json', ...more))[0]?.numbers ?? {
      verified: 0,
      contradicted: 0,
      unchecked: 0,
    };
  let alone: DocumentJson['numbers'];
  beforeAll(async () => {
    alone = await numbersOf();
  });
  it('answers bear out what no table holds', async () => {
    const beside = await numbersOf('--supplement', SUPPLEMENT);
    expect(beside.verified).toBeGreaterThan(alone.verified);
    expect(beside.unchecked).toBeLessThan(alone.unchecked);
  });
  it('answers are told where the text says otherwise', async () => {
    const wrong = readFileSync(SUPPLEMENT, 'utf8').replace('"291.42"', '"219.42"');
    const told = await numbersOf('--supplement', written(wrong, '补充.json').file);
    expect(told.contradicted).toBeGreaterThan(alone.contradicted);
  });
  it('answers are of one department', async () => {
    const folder = newFolder();
    for (const name of ['甲.docx', '乙.docx']) writeFileSync(join(folder, name), PLAIN);
    const { code, error } = await juesuan('review', folder, '--supplement', SUPPLEMENT);
    expect(code).toBe(2);
    expect(error).toContain('一次只能审核一个文件（现在是 2 个）');
  });
  it('a form may be named, one that there is', async () => {
    const named = await juesuan('review', document(), '--style', 'hunan-2020');
    expect(named.out).toContain('湖南省2020年度');
    for (const json of [[], ['--json']])
      expect((await juesuan('review', document(), '--style', 'atlantis', ...json)).code).toBe(2);
  });
});

describe('a document in the other commands', () => {
  it('check looks at its tables alone', async () => {
    const { code, out } = await juesuan('check', document());
    expect(code).toBe(1);
    expect(out).toContain('第3张表 表03 支出决算表（万元）');
    expect(out).not.toMatch(/公开前检查单|情况说明/);
  });
  it('proofread holds its text against its own tables', async () => {
    const { out } = await juesuan('proofread', document());
    expect(out).toContain('对照文件里的 9 张公开表');
    const json = await juesuan('proofread', document(), '--json');
    expect(complaints('proofread', JSON.parse(json.out))).toEqual([]);
    expect(JSON.parse(json.out)).toMatchObject({ workbook: null });
  });
  it('proofread asks for a workbook where it has no tables', async () => {
    const { code, error } = await juesuan('proofread', document({ grids: [] }));
    expect(code).toBe(2);
    expect(error).toContain('--workbook');
  });
  it('proofread takes answers beside its own tables', async () => {
    const verified = async (...more: string[]): Promise<number> => {
      const { out } = await juesuan('proofread', document(), '--json', ...more);
      return (JSON.parse(out) as Pick<DocumentJson, 'numbers'>).numbers.verified;
    };
    expect(await verified('--supplement', SUPPLEMENT)).toBeGreaterThan(await verified());
  });
  it('may be last year’s', async () => {
    const { code, error } = await juesuan('review', document(), '--previous', document());
    expect(error).toBe('');
    expect(code).toBe(1);
  });
});
