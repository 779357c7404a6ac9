/** The workbook for people: 汇总 with the departments by trouble, 明细 with one finding a row, 常见问题. */
import { programAndVersion } from '../../../../hosts/version';
import { streamWorkbook } from '../../../../hosts/files/create';
import { byTrouble, kindWord, type Digest } from '../../digest';
import type { BatchFormat, Results } from '../../formats';
import { relativeUri } from '../../relative-uri';
import { totalFindings } from '../../tally';
import { adviceText, cellsText, problemText } from '../cells-text';
import { tableFindingsOf } from '../findings-of';
import { reasonTexts } from '../reason-text';
import { summaryOf } from '../text';
import { outputSayer, statusOf, type OutputSay, type Status } from '../words';
import { streamedSheet, type ListCell, type ListSheet } from './sheet';
import type { StyleName } from './styles';

const STATUS_STYLES: Readonly<Record<Status, StyleName>> = {
  unreadable: 'bad',
  wrong: 'bad',
  unfinished: 'bad',
  explain: 'open',
  partly: 'open',
  right: 'good',
};
const SEVERITY_STYLES = { error: 'bad', warning: 'open', hint: 'text' } as const;

export const xlsx: BatchFormat = {
  forPeople: false,
  needsFile: true,
  write(results, sink) {
    const say = outputSayer(results.locale);
    const ranked = byTrouble(results.digests);
    const sheets = [
      summarySheet(results, ranked, say),
      detailSheet(results, ranked, say),
      kindSheet(results, say),
    ];
    streamWorkbook(sheets.map(streamedSheet), (bytes) => sink.write(bytes));
  },
};

const text = (value: string): ListCell => ({ value, style: 'wrapped' });
const number = (value: number): ListCell => ({ value, style: 'number' });

const summarySheet = (results: Results, ranked: readonly Digest[], say: OutputSay): ListSheet => ({
  name: say('summarySheet'),
  widths: [6, 30, 40, 14, 8, 8, 8, 10, 8, 10, 50],
  above: [
    [{ value: titleOf(results, say), style: 'title' }],
    [{ value: summaryOf(results.digests, results.locale), style: 'plain' }],
    [{ value: say('levels'), style: 'plain' }],
  ],
  head: [
    say('rank'),
    say('department'),
    say('file'),
    say('status'),
    say('error'),
    say('warning'),
    say('hint'),
    say('tables'),
    say('blanks'),
    say('obstacles'),
    say('remark'),
  ],
  rows: ranked.map((digest, place) => summaryRow(digest, place, results, say)),
});

const titleOf = ({ date, locale, digests }: Results, say: OutputSay): string =>
  [
    say('title', { kind: kindWord(digests, locale) }),
    say('checkedOn', { date }),
    programAndVersion(locale),
  ].join(' · ');

function summaryRow(digest: Digest, place: number, { folder }: Results, say: OutputSay): ListCell[] {
  const status = statusOf(digest);
  const { error, warning, hint } = digest.counts;
  return [
    number(place + 1),
    text(digest.department),
    { value: digest.file, style: 'link', file: relativeUri(folder, digest.file) },
    { value: say(status), style: STATUS_STYLES[status] },
    { value: error, style: error > 0 ? 'error' : 'number' },
    number(warning),
    number(hint),
    number(digest.tables),
    number(digest.blanks),
    number(digest.obstacles),
    text(remarkOf(digest, say)),
  ];
}

const remarkOf = ({ error, others }: Digest, say: OutputSay): string =>
  error ?? (others.length > 0 ? say('others', { titles: others }) : '');

const detailSheet = (results: Results, ranked: readonly Digest[], say: OutputSay): ListSheet => ({
  name: say('detailSheet'),
  widths: [26, 30, 10, 24, 10, 60, 60, 36],
  above: [],
  head: [
    say('department'),
    say('file'),
    say('table'),
    say('cell'),
    say('severity'),
    say('problem'),
    say('advice'),
    say('reason'),
  ],
  rows: detailRows(results, ranked, say),
});

function* detailRows(
  { entry, locale }: Results,
  ranked: readonly Digest[],
  say: OutputSay,
): Generator<ListCell[]> {
  for (const digest of ranked) {
    const whose = [text(digest.department), text(digest.file)];
    if (digest.error !== undefined) {
      const [problem, ...advice] = digest.error.split('\n');
      const status: ListCell = { value: say('unreadable'), style: 'bad' };
      yield [...whose, text(''), text(''), status, text(problem ?? ''), text(advice.join('\n')), text('')];
      continue;
    }
    for (const { finding, name } of tableFindingsOf(entry(digest)))
      yield [
        ...whose,
        text(name),
        text(cellsText(finding.cells, locale)),
        { value: say(finding.severity), style: SEVERITY_STYLES[finding.severity] },
        text(problemText(finding)),
        text(adviceText(finding, say)),
        text(reasonTexts(finding, locale).join('\n')),
      ];
  }
}

const kindSheet = ({ tally }: Results, say: OutputSay): ListSheet => ({
  name: say('kindSheet'),
  widths: [44, 10, 10, 10, 10, 10],
  above: [],
  head: [say('kind'), say('files'), say('findings'), say('error'), say('warning'), say('hint')],
  rows: tally
    .commonest()
    .map((kind) => [
      text(kind.kind),
      number(kind.files),
      number(totalFindings(kind)),
      number(kind.counts.error),
      number(kind.counts.warning),
      number(kind.counts.hint),
    ]),
});
