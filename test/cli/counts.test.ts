/** One input, one set of numbers: the command line, its JSON, its report, a slip and the pane say the same, and it adds up. */
import { copyFileSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { check } from '../../src/core/check';
import { sayer } from '../../src/core/messages';
import { sumOfCounts, tally } from '../../src/core/overview';
import { proofread } from '../../src/core/proofread';
import { readWorkbook } from '../../src/hosts/files/xlsx';
import { countsOf, verdictOf } from '../../src/pane/model/verdict';
import { numbersOf } from '../../src/pane/word/model/proof';
import { CHECK_WORDS } from '../../src/pane/words/check';
import { readTextFile } from '../../src/workbench/text/read-text';
import { FakeWord } from '../pane/word/fake-word';
import { fileOf, wordStage } from '../pane/word/support';
import { DEMO, LUKOU, ROOT, juesuan, newFolder } from './support';

const gridsOf = async (file: string) => {
  const reading = await readWorkbook(new Uint8Array(readFileSync(file)));
  if (!reading.ok) throw new Error(reading.problem.id);
  return reading.grids;
};

/** A page's text, without what the markup was laid out by. */
const textOf = (page: string): string =>
  page
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');

const wordsOf = (pattern: RegExp, text: string): string => pattern.exec(text)?.[0] ?? '';
const SCOPE = /看了 [\d,]+ 张表、[\d,]+ 个数、[\d,]+ 条勾稽关系、[\d,]+ 项其他检查/;

async function numbersOfPane(text: string, workbook: string) {
  const reading = await readTextFile({
    name: text,
    arrayBuffer: async () => new Uint8Array(readFileSync(text)).buffer,
  } as unknown as File);
  if (!reading.ok) throw new Error(reading.problem.id);
  const word = new FakeWord(reading.document.paragraphs.map((one) => one.text));
  const { model } = wordStage(
    { proofread: async () => proofread },
    { [basename(workbook)]: await gridsOf(workbook) },
    word,
  );
  await model.start();
  await model.opening!.fromFile(fileOf(basename(workbook)));
  await model.proofing.run();
  return { numbers: numbersOf(model.state.proof!), findings: model.state.proof!.items.length };
}

/** What each edge says of one workbook. */
async function toldOf(file: string) {
  const report = join(newFolder(), 'r.html');
  const { out } = await juesuan('check', file, '--report', report);
  const json = JSON.parse((await juesuan('check', file, '--json')).out) as Json;
  return {
    result: check(await gridsOf(file)),
    line: out,
    report: textOf(readFileSync(report, 'utf8')),
    json: json.workbooks[0]!,
  };
}

describe.each([DEMO, LUKOU])('%s', (file) => {
  let told: Awaited<ReturnType<typeof toldOf>>;
  beforeAll(async () => (told = await toldOf(file)));

  test('how much was looked at is told in the same words and numbers everywhere', () => {
    const say = sayer(CHECK_WORDS, 'zh-CN');
    const inPane = say('scope', verdictOf(told.result, []).scope);
    expect(inPane).toMatch(SCOPE);
    expect(wordsOf(SCOPE, told.line)).toBe(inPane);
    expect(wordsOf(SCOPE, told.report)).toBe(inPane);
    expect(say('scope', textsOf(told.json.scope))).toBe(inPane);
  });

  test('relations and other checks are what agrees and what does not, in the line and in the matrix', () => {
    const { json, line, result } = told;
    const rows = tally(result);
    const { pass, rounding, fail } = sumOfCounts(rows.map(({ counts }) => counts));
    expect(json.scope.relations! + json.scope.others!).toBe(pass + rounding + fail);
    expect(json.outcomes).toMatchObject({ pass, rounding, fail });
    expect(line.replace(/\s/g, '@')).toContain(
      `${['相符', pass, '尾差', rounding, '不符', fail].join('@')}@`,
    );
    const rules = rows.find(({ kind }) => kind === 'rules')!.counts;
    expect(json.scope.others).toBe(rules.pass + rules.rounding + rules.fail);
  });

  test('errors, warnings and hints are as many in the line, the JSON and the pane', () => {
    const { error, warning, hint } = countsOf(told.result.findings, []);
    expect(told.line.replace(/\s/g, '@')).toContain(
      `${['错误', error, '注意', warning, '提示', hint].join('@')}@`,
    );
    expect(told.json.findings).toHaveLength(error + warning + hint);
  });
});

test('and on the slip', async () => {
  const [folder, slips] = [newFolder(), newFolder()];
  copyFileSync(DEMO, join(folder, '甲.xlsx'));
  await juesuan('check', folder, '--slips', slips, '--workers', '0');
  const { error, warning } = countsOf(check(await gridsOf(DEMO)).findings, []);
  expect(readFileSync(join(slips, readdirSync(slips)[0]!), 'utf8')).toContain(
    `有 ${error} 处错误、${warning} 处需要核实`,
  );
});

test('a text held against tables with blanks gives the same numbers here and in the pane', async () => {
  const text = join(ROOT, 'assets/samples/演示-待核对说明.txt');
  const { out } = await juesuan('proofread', text, '--workbook', DEMO, '--json');
  const printed = JSON.parse(out) as { numbers: unknown; findings: unknown[] };
  expect(await numbersOfPane(text, DEMO)).toEqual({
    numbers: printed.numbers,
    findings: printed.findings.length,
  });
});

interface Json {
  readonly workbooks: readonly {
    readonly scope: Readonly<Record<string, number>>;
    readonly outcomes: unknown;
    readonly findings: readonly unknown[];
  }[];
}

const textsOf = ({ tables, figures, relations, others }: Readonly<Record<string, number>>) => ({
  tables: String(tables),
  figures: String(figures),
  relations: String(relations),
  others: String(others),
});
