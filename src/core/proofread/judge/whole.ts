/** What concerns the text as a whole: years of headings, the department's name, contents. */
import { alike, comparable } from '../text/similar';
import type { TextSection } from '../structure/sections';
import { EXPLANATION } from '../structure/topics';
import { normalText } from '../text/normal';
import type { Stream } from '../text/stream';
import type { TextDocument } from '../types';
import { proofreadMessage } from '../messages';
import type { TextNote } from './notes';
import { NO_SOURCE, type State } from './state';

type Common = Pick<TextNote, 'stream' | 'section'>;

/** Not the year it is compared with: 与2019年度决算对比情况. */
const HEADING_YEAR = /(?<![与同和比较])((?:19|20)\d\d)年(?:度)?(?=[^。，]{0,16}(?:决算|绩效(?!目标)))/g;
const BUDGET_HEADING_YEAR = /(?<![与同和比较])((?:19|20)\d\d)年(?:度)?(?=[^。，]{0,16}预算)/g;

/** Years in headings: those of the accounts. */
export function headingYears(state: State, stream: Stream, start: number, end: number): void {
  const { year } = state.exact;
  const isSure = state.sureYear !== undefined;
  const years = state.exact.tables.kind === 'budget' ? BUDGET_HEADING_YEAR : HEADING_YEAR;
  for (const match of stream.text.slice(start, end).matchAll(years)) {
    const at = start + match.index;
    const text = match[1] ?? '';
    const right = year !== undefined && Number(text) === year;
    const place = { stream, section: undefined, start: at, end: at + text.length };
    const verdict = right ? 'verified' : isSure ? 'contradicted' : 'unchecked';
    state.judged.push({
      ...place,
      end: place.end + 1,
      verdict,
      source: { ...NO_SOURCE, kind: right ? 'cell' : 'none' },
    });
    if (year === undefined || right || !isSure) continue;
    state.notes.push({
      ...place,
      rule: 'N-29',
      severity: 'error',
      message: proofreadMessage('year', { text: `${text}年`, expected: `${year}年` }),
      expected: String(year),
      by: String(year),
    });
  }
}

/** How a text speaks of its own department without naming it. */
const OURSELVES = /^(?:本|我)?(?:部门|单位|局|委|院|中心|机关|校|处|站|所|办|厅|部)?(?:及所属单位)?$/;
const OFFICE =
  /(?:局|委|委员会|办公室|院|厅|部|中心|学校|中学|小学|幼儿园|政府|协会|联合会|大队|支队|站|所|处|馆|会|街道办事处|党校)$/;

/** Names of other departments in the places where the form names its own. */
export function departments(state: State): TextNote[] {
  const own = state.exact.department && normalText(state.exact.department);
  if (!own) return [];
  return state.parts.flatMap((part) =>
    part.pairs.flatMap(({ mark, form }): TextNote[] => {
      const at = form.before.indexOf(own);
      if (at < 0) return [];
      const behind = form.before.slice(at + own.length);
      if (!mark.before.endsWith(behind)) return [];
      const printed = mark.before.slice(0, mark.before.length - behind.length);
      if (OURSELVES.test(printed) || !OFFICE.test(printed)) return [];
      if (own.endsWith(printed) || printed.endsWith(own) || own.includes(printed)) return [];
      const start = mark.start - mark.before.length;
      const common: Common = { stream: part.stream, section: part.section };
      return [
        {
          ...common,
          rule: 'N-29',
          severity: 'error',
          message: proofreadMessage('department', { text: printed, expected: own }),
          start,
          end: start + printed.length,
          expected: own,
          by: own,
        },
      ];
    }),
  );
}

/** Less alike, contents and text number different things. */
const SAME_HEADING = 0.5;

const ORDINAL = /^[-·•\s]*([一二三四五六七八九十]{1,3}、)(.*?)[….·\s]*\d*$/;

/** Headings that read otherwise in the contents. Only where contents stand before the text. */
export function contentsAgainstHeadings(
  document: TextDocument,
  stream: Stream,
  sections: readonly TextSection[],
  before: number,
): TextNote[] {
  const entries = new Map<string, string>();
  let inside = false;
  for (const { text } of document.paragraphs.slice(0, before)) {
    const line = normalText(text).replace(/^[-·•]/, '');
    if (/^第[一二三四五六]+部分/.test(line)) inside = EXPLANATION.test(line);
    const [, ordinal = '', words = ''] = ORDINAL.exec(line) ?? [];
    if (inside && ordinal !== '' && !entries.has(ordinal)) entries.set(ordinal, words);
  }
  return sections.flatMap((section): TextNote[] => {
    const ordinal = /^[一二三四五六七八九十]{1,3}、/.exec(
      stream.text.slice(section.headingStart, section.headingEnd),
    )?.[0];
    const contents = ordinal === undefined ? undefined : entries.get(ordinal);
    if (contents === undefined || contents === section.heading) return [];
    if (alike(comparable(contents), comparable(section.heading)) < SAME_HEADING) return [];
    return [
      {
        rule: 'N-29',
        severity: 'hint',
        message: proofreadMessage('contents-heading', { contents, text: section.heading }),
        stream,
        section: section.id,
        start: section.headingStart,
        end: section.headingEnd,
        expected: `${ordinal ?? ''}${contents}`,
        by: `${ordinal ?? ''}${contents}`,
      },
    ];
  });
}
