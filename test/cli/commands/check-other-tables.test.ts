/** Tables that are known by their title and not compared are told wherever a check is read; alone they are no set. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkbook, type SheetSpec } from '../../../src/hosts/files/create';
import { readWorkbook } from '../../../src/hosts/files/xlsx';
import { textAt } from '../../../src/core/grid';
import { checkJson, juesuan, lukouSheets, written } from '../support';
import { complaints } from '../json/schemas';

const other = (name: string, title: string): SheetSpec => ({
  name,
  cells: [[title], ['项目', '数量'], ['车辆', '3']].flatMap((row, at) =>
    row.map((text, column) => ({ at: { row: at, column }, content: { text } })),
  ),
});
const ASSETS = other('国资', '国有资产占用情况表');
const PURCHASES = other('采购', '政府采购支出表');

const beside = (): string => written(createWorkbook([...lukouSheets(), ASSETS, PURCHASES])).file;
const alone = (): string => written(createWorkbook([ASSETS, PURCHASES])).file;

describe('beside the tables of the set', () => {
  it('each is told in the terminal', async () => {
    const { out } = await juesuan('check', beside());
    expect(out).toContain('认得、不核对：国有资产占用情况表（国资 A1:B3），请人工看');
    expect(out).toContain('认得、不核对：政府采购支出表（采购 A1:B3），请人工看');
  });

  it('each is told in JSON as the schema has it, and changes nothing else', async () => {
    const json = checkJson(await juesuan('check', beside(), '--json'));
    expect(complaints('check', json)).toEqual([]);
    const [workbook] = json.workbooks;
    expect(workbook).toMatchObject({
      others: [
        { sheet: '国资', range: 'A1:B3', title: '国有资产占用情况表' },
        { sheet: '采购', range: 'A1:B3', title: '政府采购支出表' },
      ],
    });
    const [plain] = checkJson(
      await juesuan('check', written(createWorkbook(lukouSheets())).file, '--json'),
    ).workbooks;
    expect(plain).not.toHaveProperty('others');
    expect(workbook!.findings).toEqual(plain!.findings);
    expect(workbook!.outcomes).toEqual(plain!.outcomes);
  });

  it('each is told in the report', async () => {
    const report = join(written('').folder, 'report.html');
    await juesuan('check', beside(), '--report', report);
    const page = readFileSync(report, 'utf8');
    expect(page).toContain('认得、不核对的表');
    expect(page.slice(page.indexOf('class="others"'))).toMatch(/国有资产占用情况表[\s\S]*政府采购支出表/);
  });

  it.each(['xlsx', 'html'])('each is told in the %s of many', async (format) => {
    const { folder, file } = written(createWorkbook([...lukouSheets(), ASSETS, PURCHASES]), '甲.xlsx');
    const output = join(folder, `out.${format}`);
    await juesuan('check', file, '--format', format, '-o', output, '--workers', '1');
    const words = /认得、不核对：国有资产占用情况表、政府采购支出表/;
    if (format === 'html') expect(readFileSync(output, 'utf8')).toMatch(words);
    else {
      const read = await readWorkbook(readFileSync(output));
      if (!read.ok) throw new Error(read.problem.id);
      expect(textAt(read.grids[0]!, 4, 10)).toMatch(words);
    }
  });
});

describe('alone', () => {
  it('they are named, and there is nothing to check', async () => {
    const ended = await juesuan('check', alone());
    expect(ended.code).toBe(2);
    expect(ended.error).toContain(
      '工作簿里只有认得、但不核对的表（国有资产占用情况表、政府采购支出表），没有可以核对的公开表',
    );
  });

  it('JSON says so too', async () => {
    const ended = await juesuan('check', alone(), '--json');
    expect(complaints('check', checkJson(ended))).toEqual([]);
    expect([ended.code, checkJson(ended).workbooks[0]?.error?.code]).toEqual([2, 'onlyOthers']);
  });
});
