/** `npm run demo`: the whole job on the sample workbook. Checked, filled, explained, and a text read back, with what was found; files go to out/. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { CheckResult } from '../../core/check';
import { planOf } from '../../core/fill';
import { addressOf } from '../../core/grid';
import { HUNAN_2020, narrate } from '../../core/narrative';
import { render } from '../../core/messages';
import { proofread, type TextFinding } from '../../core/proofread';
import { openDocument } from '../document-file';
import { writeWhole } from '../files';
import { reviewFile } from '../published';
import { reportHtml } from '../report';
import { run } from '../run';
import { gatherSupplement } from '../supplement-file';
import { today } from '../today';
import { checkWorkbook, openWorkbook } from '../workbook';

const ROOT = join(__dirname, '..', '..');
const SAMPLES = join(ROOT, 'assets', 'samples');
const OUT = join(ROOT, 'out');

const BOOK = join(SAMPLES, '演示-待校验.xlsx');
const PLANTED = join(SAMPLES, '演示-待校验.json');
const SUPPLEMENT = join(SAMPLES, '渌口2020补充资料.json');
const PUBLISHED = join(SAMPLES, '渌口2020部门决算.xlsx');
const TEXT = join(SAMPLES, '演示-待核对说明.txt');
const DOCUMENT = join(SAMPLES, '演示-待审决算公开.pdf');
const DOCUMENT_SLIPS = join(SAMPLES, '演示-待审决算公开.json');
const SLIPS = join(SAMPLES, '演示-待核对说明.json');
const LAST_TEXT = join(SAMPLES, '演示-去年说明（自动生成）.docx');
const LAST_YEAR = join(SAMPLES, '演示-去年决算表（自动生成）.xlsx');
const THIS_YEAR = join(SAMPLES, '演示-今年决算表（自动生成）.xlsx');
const THIS_YEARS_ANSWERS = join(SAMPLES, '演示-今年补充资料（自动生成）.json');
const DRAFT = join(OUT, '演示-今年说明底稿.docx');
const BUDGET = join(SAMPLES, '演示-预算（自动生成）.xlsx');
const BUDGET_TEXT = join(SAMPLES, '演示-预算（自动生成）-编制说明.txt');
const BUDGET_RECORD = join(SAMPLES, '演示-预算（自动生成）.json');
const BUDGET_EXPLANATION = join(OUT, '演示-预算编制说明.docx');
const FILLED = join(OUT, '演示-已补填.xlsx');
const EXPLANATION = join(OUT, '演示-决算情况说明.docx');
const REPORT = join(OUT, '公开前体检.html');

interface Planted {
  readonly errors: readonly {
    readonly sheet: string;
    readonly address: string;
    readonly published: string;
    readonly planted: string;
  }[];
}

const say = (text = ''): void => void process.stdout.write(`${text}\n`);
const step = (text: string): void => say(`\n── ${text} ${'─'.repeat(Math.max(4, 60 - text.length * 2))}`);
const shown = (path: string): string => relative(process.cwd(), path);

async function main(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  step('一、校验');
  await run(['check', shown(BOOK)]);
  const workbook = await openWorkbook(BOOK);
  const result = checkWorkbook(workbook);
  step('二、样本里事先改错的数，是否都查到');
  const missed = tellPlanted(result, PLANTED);
  step('三、补填空格（另存，不动原件）');
  await run(['fill', shown(BOOK), '-o', shown(FILLED)]);
  step('四、生成决算情况说明');
  await run([
    'explain',
    shown(FILLED),
    '-o',
    shown(EXPLANATION),
    '--supplement',
    shown(SUPPLEMENT),
    '--charts',
  ]);
  await writeReport();
  step('五、文表核对：一份有错的说明，对照它的表');
  await run(['proofread', shown(TEXT), '--workbook', shown(PUBLISHED), '--supplement', shown(SUPPLEMENT)]);
  step('六、说明里事先改错的地方，是否都查到');
  const unread = await tellSlips();
  step('七、审核一份要公开的文件：表和说明都在一个 PDF 里');
  await run(['review', shown(DOCUMENT), '--supplement', shown(SUPPLEMENT)]);
  step('八、文件里事先改错的地方，是否都查到');
  const overlooked = await tellOverlooked();
  step('九、以去年的说明为底稿，换成今年的数');
  await run([
    'rollover',
    shown(LAST_TEXT),
    '--workbook',
    shown(THIS_YEAR),
    '--previous',
    shown(LAST_YEAR),
    '--supplement',
    shown(THIS_YEARS_ANSWERS),
    '-o',
    shown(DRAFT),
  ]);
  step('十、结果在这里');
  for (const file of [FILLED, EXPLANATION, REPORT, DRAFT]) say(`  ${shown(file)}`);
  say();
  process.exitCode = missed + unread + overlooked === 0 ? 0 : 1;
}

/** `npm run demo -- budget`: the same of a budget, drawn and named so. */
async function budget(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  step('一、校验一份部门预算');
  await run(['check', shown(BUDGET)]);
  step('二、样本里事先改错的数，是否都查到');
  const missed = tellPlanted(checkWorkbook(await openWorkbook(BUDGET)), BUDGET_RECORD);
  step('三、生成预算编制说明');
  await run(['explain', shown(BUDGET), '-o', shown(BUDGET_EXPLANATION)]);
  step('四、文表核对：一份有错的编制说明，对照预算表');
  await run(['proofread', shown(BUDGET_TEXT), '--workbook', shown(BUDGET)]);
  step('五、说明里事先改错的地方，是否都查到');
  const { text } = JSON.parse(readFileSync(BUDGET_RECORD, 'utf8')) as { readonly text: Slips['errors'] };
  const { document } = await openDocument(BUDGET_TEXT);
  const { set } = checkWorkbook(await openWorkbook(BUDGET));
  const unread = tellFound(text, proofread(document, set).findings);
  step('六、结果在这里');
  say(`  ${shown(BUDGET_EXPLANATION)}`);
  say();
  process.exitCode = missed + unread === 0 ? 0 : 1;
}

/** Says for each planted error whether an error was reported at its cell. */
function tellPlanted(result: CheckResult, record: string): number {
  const { errors } = JSON.parse(readFileSync(record, 'utf8')) as Planted;
  const found = errors.filter(({ sheet, address, published, planted }) => {
    const finding = result.findings.find(
      ({ severity, cells }) =>
        severity === 'error' && cells.some((cell) => cell.sheet === sheet && addressOf(cell.at) === address),
    );
    const what = finding?.lines[0] ? render(finding.lines[0]) : '没有查到';
    say(`  ${finding ? '✓' : '✗'} ${sheet} ${address}：${published} 改成了 ${planted}`);
    say(`      ${what}`);
    return finding !== undefined;
  });
  say(`  ${errors.length} 处，查到 ${found.length} 处`);
  return errors.length - found.length;
}

interface Slips {
  readonly errors: readonly {
    readonly near: string;
    readonly published: string;
    readonly planted: string;
    readonly kind: string;
  }[];
}

/** Says for each slip of the text whether it was found where it stands. */
async function tellSlips(): Promise<number> {
  const { errors } = JSON.parse(readFileSync(SLIPS, 'utf8')) as Slips;
  const { document } = await openDocument(TEXT);
  const workbook = await openWorkbook(PUBLISHED);
  const { set } = checkWorkbook(workbook);
  const { supplement } = await gatherSupplement(workbook, set, HUNAN_2020, { supplement: SUPPLEMENT });
  return tellFound(errors, proofread(document, set, { form: HUNAN_2020, supplement }).findings);
}

function tellFound(errors: Slips['errors'], findings: readonly TextFinding[]): number {
  const found = errors.filter(({ near, published, planted, kind }) => {
    const words = near.replace(published, planted);
    const finding = findings.find(
      ({ sentence, text }) => sentence.includes(words) && planted.includes(text.replace(/万元$/, '')),
    );
    say(`  ${finding ? '✓' : '✗'} ${kind}：“${published}”改成了“${planted}”`);
    say(`      ${finding ? render(finding.message) : '没有查到'}`);
    return finding !== undefined;
  });
  say(`  ${errors.length} 处，查到 ${found.length} 处`);
  return errors.length - found.length;
}

interface DocumentSlips {
  readonly errors: {
    readonly tables: readonly {
      readonly table: string;
      readonly published: string;
      readonly planted: string;
    }[];
    readonly text: Slips['errors'];
  };
}

/** Says for each slip of the published document whether it was found, in its tables and in its text. */
async function tellOverlooked(): Promise<number> {
  const { errors } = JSON.parse(readFileSync(DOCUMENT_SLIPS, 'utf8')) as DocumentSlips;
  const { review } = await reviewFile(DOCUMENT, {}, { supplement: SUPPLEMENT });
  const wrong = review.check.findings.filter(({ severity }) => severity === 'error');
  const told = [
    ...errors.tables.map((slip) => ({
      what: `${slip.table}：“${slip.published}”改成了“${slip.planted}”`,
      isFound: wrong.some(({ cells }) => cells.some(({ text }) => text.trim() === slip.planted)),
    })),
    ...errors.text.map((slip) => ({
      what: `${slip.kind}：“${slip.published}”改成了“${slip.planted}”`,
      isFound: review.text.findings.some(({ sentence }) =>
        sentence.includes(slip.near.replace(slip.published, slip.planted)),
      ),
    })),
  ];
  for (const { what, isFound } of told) say(`  ${isFound ? '✓' : '✗'} ${what}`);
  const found = told.filter(({ isFound }) => isFound).length;
  say(`  ${told.length} 处，查到 ${found} 处`);
  return told.length - found;
}

async function writeReport(): Promise<void> {
  const workbook = await openWorkbook(BOOK);
  const result = checkWorkbook(workbook);
  const { supplement } = await gatherSupplement(workbook, result.set, HUNAN_2020, { supplement: SUPPLEMENT });
  const document = narrate(HUNAN_2020, result.set, supplement, { unfilled: result.solution.solved });
  const input = {
    date: today(),
    workbooks: [{ file: '演示-待校验.xlsx', result, plan: planOf(result), narrative: document }],
  };
  writeWhole(REPORT, reportHtml(input));
}

void (process.argv[2] === 'budget' ? budget() : main());
