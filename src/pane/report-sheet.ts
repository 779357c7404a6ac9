/** The sheet 校验报告: verdict and findings, each cell a link, reasons beside them. */
import type { CheckResult, Finding } from '../core/check';
import { placeName } from '../core/grid';
import { setsOf, tableIn, wordOfKinds } from '../core/tables';
import type { Locale } from '../core/messages';
import { sayer, saying } from '../core/messages';
import {
  explainedStateOf,
  reasonLines,
  standingWord,
  type ExplainedState,
  type Reason,
} from '../core/reasons';
import type { CellSpec, CellStyle, SheetSpec } from '../hosts/files/create';
import { rowPoints } from '../hosts/files/row-height';
import { REPORT_SHEET } from './model/our-sheets';
import { spoken, verdictOf } from './model/verdict';
import { programAndVersion } from '../hosts/version';
import { teller, type Tell } from './speech';
import { REPORT_WORDS } from './words/report';
import { SHELL_WORDS } from './words/shell';

interface ReportOptions {
  readonly date: string;
  readonly locale: Locale;
}

const FONT = { name: '宋体', size: 11 } as const;
const TITLE: CellStyle = { font: { ...FONT, size: 16, bold: true } };
const STRONG: CellStyle = { font: { ...FONT, size: 12, bold: true } };
const PLAIN: CellStyle = { font: FONT };
const QUIET: CellStyle = { font: { ...FONT, size: 9, color: '666666' } };
const HEADER: CellStyle = {
  font: { ...FONT, bold: true },
  fill: 'DDEBE6',
  border: 'thin',
  alignment: { horizontal: 'center', vertical: 'center' },
};
const BODY: CellStyle = { font: FONT, border: 'thin', alignment: { vertical: 'top', wrap: true } };
const LINK: CellStyle = { ...BODY, font: { ...FONT, color: '0B5A8A', underline: true } };
const COLOURS = { error: 'B3261E', warning: '8A5A00', hint: '2F5D8A' } as const;

const COLUMNS = ['level', 'table', 'cell', 'what', 'advice', 'reason'] as const;
const WIDTHS = [8, 8, 26, 56, 48, 32];
const HEADER_ROW = 4;

export function reportSheet(
  result: CheckResult,
  reasons: readonly Reason[],
  { date, locale }: ReportOptions,
): SheetSpec {
  const say = sayer(REPORT_WORDS, locale);
  const tell = teller(locale);
  const { set, findings } = result;
  const year = set.year === undefined ? '' : say('yearOf', { year: String(set.year) });
  const line = (row: number, text: string, style: CellStyle): CellSpec => ({
    at: { row, column: 0 },
    content: { text },
    style,
  });
  const rows = findings.map((finding, place) =>
    findingRow(finding, HEADER_ROW + 1 + place, result, reasons, locale),
  );
  const end = HEADER_ROW + 1 + Math.max(findings.length, 1);
  return {
    name: REPORT_SHEET,
    cells: [
      line(0, say('title', { kind: tell(saying(wordOfKinds(setsOf(set).map(({ kind }) => kind)))) }), TITLE),
      line(1, say('head', { department: set.department ?? '', year, date }).trim(), PLAIN),
      line(2, tell(spoken(verdictOf(result, reasons)).sentence), STRONG),
      ...(findings.length === 0 ? [] : [line(3, say('levels'), QUIET)]),
      ...COLUMNS.map((column, place): CellSpec => ({
        at: { row: HEADER_ROW, column: place },
        content: { text: say(column) },
        style: HEADER,
      })),
      ...(findings.length === 0 ? [line(HEADER_ROW + 1, say('none'), PLAIN)] : rows.flat()),
      line(end + 1, say('footer'), QUIET),
      line(end + 2, programAndVersion(locale), QUIET),
    ],
    columnWidths: WIDTHS,
    rowHeights: new Map(
      rows.map((cells, place) => [HEADER_ROW + 1 + place, rowPoints(cells.map(textIn), WIDTHS)]),
    ),
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    print: {
      paper: 'A4',
      orientation: 'landscape',
      fit: 'width',
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    },
    tabColor: '14826B',
    replaces: true,
  };
}

function findingRow(
  finding: Finding,
  row: number,
  { set }: CheckResult,
  reasons: readonly Reason[],
  locale: Locale,
): CellSpec[] {
  const shell = sayer(SHELL_WORDS, locale);
  const tell = teller(locale);
  const [first = '', ...others] = finding.lines.map(tell);
  const place = finding.cells[0];
  const standing = explainedStateOf(finding, reasons);
  const texts = [
    standing.kind === 'explained' ? shell('explained') : shell(finding.severity),
    (finding.table && tableIn(set, finding.table)?.name) ?? '',
    place ? placeName(place) : '',
    first,
    others.join('\n'),
    reasonText(standing, tell),
  ];
  return texts.map((text, column): CellSpec => ({
    at: { row, column },
    style: styleOf(column, finding),
    ...(text === '' ? {} : { content: { text } }),
    ...(column === COLUMNS.indexOf('cell') && place ? { link: { sheet: place.sheet, at: place.at } } : {}),
  }));
}

const textIn = ({ content }: CellSpec): string => (content && 'text' in content ? content.text : '');

/** Also one that does not count, with why. */
function reasonText(standing: ExplainedState, tell: Tell): string {
  const word = standingWord(standing);
  if (standing.kind === 'open' || !word) return '';
  const lines = reasonLines(standing.by).map(tell);
  return (standing.kind === 'explained' ? lines : [tell(word), ...lines]).join('\n');
}

function styleOf(column: number, { severity, cells }: Finding): CellStyle {
  if (column === COLUMNS.indexOf('cell') && cells.length > 0) return LINK;
  if (column === COLUMNS.indexOf('level'))
    return { ...BODY, font: { ...FONT, bold: true, color: COLOURS[severity] } };
  return BODY;
}
