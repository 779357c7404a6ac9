/** What `check FOLDER` writes for people and for other programs: SARIF, the workbook, the page. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { unzipSync } from 'fflate';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readWorkbook } from '../../../src/hosts/files/xlsx';
import { programAndVersion } from '../../../src/hosts/version';
import { checkJson, copied, juesuan, LUKOU, lukouWith, newFolder, type CheckJson } from '../support';
import { SARIF_SCHEMA } from '../batch/sarif-schema';

const EVIL = '=HYPERLINK(A1)<img/src=x/onerror=alert(1)>';

/** A department with a name that would be a formula and markup, one without trouble in it, and a file that is none. */
function bureau(): string {
  const { folder } = copied(LUKOU, '甲 & 乙#1.xlsx');
  writeFileSync(join(folder, '公式.xlsx'), lukouWith({ 'Z03!A3': { text: `部门：${EVIL}` } }));
  writeFileSync(join(folder, '坏.xlsx'), '%PDF-1.7');
  return folder;
}

async function output(name: string, folder = bureau(), ...more: string[]): Promise<Buffer> {
  const file = join(newFolder(), name);
  expect((await juesuan('check', folder, '-o', file, ...more)).code).toBe(2);
  return readFileSync(file);
}

type Workbooks = CheckJson['workbooks'];
const checked = async (folder: string): Promise<Workbooks> =>
  checkJson(await juesuan('check', folder, '--json')).workbooks;

describe('SARIF', () => {
  interface Log {
    readonly runs: readonly [
      {
        readonly tool: {
          readonly driver: { readonly rules: readonly { id: string; help: { text: string } }[] };
        };
        readonly invocations: readonly [
          { executionSuccessful: boolean; toolExecutionNotifications: readonly object[] },
        ];
        readonly results: readonly {
          ruleId: string;
          ruleIndex: number;
          level: string;
          locations: readonly [
            {
              physicalLocation: { artifactLocation: { uri: string } };
              logicalLocations?: readonly [{ fullyQualifiedName: string }];
            },
          ];
        }[];
      },
    ];
  }
  const sarif = async (folder: string): Promise<Log> =>
    JSON.parse((await output('out.sarif', folder)).toString('utf8')) as Log;

  it('is valid, and every result names a rule that is explained', async () => {
    const log = await sarif(bureau());
    const validate = new Ajv({ strict: true, allErrors: true }).compile(SARIF_SCHEMA);
    validate(log);
    expect(validate.errors).toBeNull();
    const [{ tool, results }] = log.runs;
    const ids = tool.driver.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(results.length).toBeGreaterThan(5);
    for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
  });

  it('has each finding once with its level and place, and the unreadable file as a notification', async () => {
    const folder = bureau();
    const [run] = (await sarif(folder)).runs;
    const findings = (await checked(folder)).flatMap((workbook) => workbook.findings);
    const levels: Readonly<Record<string, string>> = { error: 'error', warning: 'warning', hint: 'note' };
    expect(run.results.map(({ ruleId, level }) => [ruleId, level])).toEqual(
      findings.map(({ rule, severity }) => [rule, levels[severity]]),
    );
    run.results.forEach(({ locations: [{ logicalLocations }] }, place) => {
      const cell = findings[place]?.cells[0];
      expect(logicalLocations?.[0].fullyQualifiedName).toBe(cell && `${cell.sheet}!${cell.address}`);
    });
    const [invocation] = run.invocations;
    expect([invocation.executionSuccessful, invocation.toolExecutionNotifications.length]).toEqual([
      false,
      1,
    ]);
    for (const { locations } of run.results) {
      const { uri } = locations[0].physicalLocation.artifactLocation;
      expect(uri).toMatch(/^\.\.\/.*\.xlsx$/);
      expect(uri).not.toMatch(/[ #\u3000-\u9fff]/);
    }
  });
});

describe('the workbook', () => {
  const rows = async (name: string, folder = bureau()): Promise<string[][]> => {
    const read = await readWorkbook(new Uint8Array(await output('out.xlsx', folder)));
    if (!read.ok) throw new Error(read.problem.id);
    const grid = read.grids.find((one) => one.name === name);
    return (grid?.cells ?? []).map((row) => [...(row ?? [])].map((cell) => cell?.text ?? ''));
  };

  it('ranks the departments by trouble, those not checked first', async () => {
    const folder = bureau();
    const [title, , levels, head, ...departments] = await rows('汇总', folder);
    expect(title?.join('')).toContain(programAndVersion('zh-CN'));
    expect(levels?.[0]).toContain('错误 = 基本平衡类，必须改正；注意 = 核实类');
    expect(head).toEqual('序号 部门 文件 状态 错误 注意 提示 认出的表 未填格 没法核对 说明'.split(' '));
    expect(departments.map((row) => row[3])).toEqual(['没能校验', '有错误', '有错误']);
    expect(departments[0]?.slice(1, 3)).toEqual(['坏', join(folder, '坏.xlsx')]);
    const workbooks = await checked(folder);
    for (const [, , file, , errors, warnings, hints] of departments) {
      const found = workbooks.find((workbook) => workbook.file === file)?.findings ?? [];
      const count = (severity: string): string =>
        String(found.filter((finding) => finding.severity === severity).length);
      expect([errors, warnings, hints]).toEqual(['error', 'warning', 'hint'].map(count));
    }
  });

  it('has one finding a row, in words', async () => {
    const folder = bureau();
    const [head, ...details] = await rows('明细', folder);
    expect(head).toEqual('部门 文件 表 单元格 级别 问题 建议 说明'.split(' '));
    const findings = (await checked(folder)).flatMap((workbook) => workbook.findings);
    expect(details).toHaveLength(findings.length + 1);
    for (const { message } of findings)
      expect(details.map((row) => row[5])).toContain(message.split('\n')[0]);
  });

  it('makes no formula of what files hold, and keeps it when the cell is edited', async () => {
    const parts = unzipSync(new Uint8Array(await output('out.xlsx')));
    const text = (path: string): string => new TextDecoder().decode(parts[path]);
    const sheet = text('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('=HYPERLINK(A1)&lt;img');
    for (const path of Object.keys(parts)) expect(text(path)).not.toMatch(/<f[ >]/);
    const style = /<c r="B\d+" s="(\d+)" t="inlineStr"><is><t[^>]*>=HYPERLINK/.exec(sheet)?.[1];
    const formats =
      text('xl/styles.xml')
        .split('<cellXfs')[1]
        ?.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g) ?? [];
    expect(formats[Number(style)]).toContain('quotePrefix="1"');
  });

  it('has a filter, a frozen head, widths and links to the files', async () => {
    const parts = unzipSync(new Uint8Array(await output('out.xlsx')));
    const text = (path: string): string => new TextDecoder().decode(parts[path]);
    const sheet = text('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<autoFilter ref="A4:K7"/>');
    expect(sheet).toMatch(/<pane ySplit="4"[^>]*state="frozen"/);
    expect(sheet.match(/<col /g)).toHaveLength(11);
    const links = text('xl/worksheets/_rels/sheet1.xml.rels');
    expect(links.match(/TargetMode="External"/g)).toHaveLength(3);
    expect(links).toContain(encodeURIComponent('甲 & 乙#1.xlsx'));
  });
});

describe('the page', () => {
  const page = async (folder = bureau(), ...more: string[]): Promise<Document> =>
    new JSDOM((await output('out.html', folder, ...more)).toString('utf8'), {
      virtualConsole: new VirtualConsole(),
    }).window.document;

  it('is self-contained: no script, no address of another machine, styles by their hash only', async () => {
    const document = await page();
    expect(document.querySelectorAll('script, link, img, iframe, [style], [onclick]')).toHaveLength(0);
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/,
    );
    expect(document.documentElement.outerHTML).not.toMatch(/(?:src|href)="http/);
  });

  it('shows what files hold as text', async () => {
    const document = await page();
    expect([...document.querySelectorAll('.dept .who b')].map((who) => who.textContent)).toContain(EVIL);
  });

  it('lists every finding under its department, and files that were not checked by themselves', async () => {
    const folder = bureau();
    const document = await page(folder);
    const workbooks = await checked(folder);
    const shown = [...document.querySelectorAll('.finding strong')].map((one) => one.textContent);
    const all = workbooks.flatMap(({ findings }) => findings.map(({ message }) => message.split('\n')[0]));
    expect([...shown].sort()).toEqual([...all].sort());
    expect(document.querySelector('.unread')?.textContent).toContain('PDF 不完整或已损坏');
    expect(document.querySelectorAll('.dept')).toHaveLength(2);
  });

  it('every choice of table and severity leaves exactly the departments and findings that fit', async () => {
    const document = await page();
    const choices = (name: string): string[] =>
      [...document.querySelectorAll(`input[name="${name}"]`)].map(({ id }) => id.slice(2));
    const style = document.querySelector('style')?.textContent ?? '';
    const hiding = [...style.matchAll(/^(#[ts]-.*) \{ display: none; \}$/gm)]
      .map((rule) => rule[1]!)
      .join(',');
    const isShown = (element: Element): boolean => !element.matches(hiding);
    expect(choices('table').length).toBeGreaterThan(3);
    for (const table of choices('table'))
      for (const severity of choices('severity')) {
        for (const id of [`t-${table}`, `s-${severity}`])
          (document.getElementById(id) as HTMLInputElement).checked = true;
        const fits = (one: Element): boolean =>
          [table, severity].every((name) => name === 'all' || one.classList.contains(name));
        for (const department of document.querySelectorAll('.dept')) {
          const findings = [...department.querySelectorAll('.finding')];
          for (const one of findings) expect(isShown(one)).toBe(fits(one));
          expect(isShown(department)).toBe(findings.some(fits));
        }
      }
  });

  it('in English has no Chinese of its own', async () => {
    const document = await page(bureau(), '--lang', 'en-US');
    for (const part of document.querySelectorAll('h1, h2, th, .filter, .legend, .states, footer'))
      expect(part.textContent).not.toMatch(/[\u3400-\u9fff]/);
    expect(document.querySelector('footer')?.textContent).toContain(programAndVersion('en-US'));
  });
});
