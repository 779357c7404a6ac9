/** Zeros that a sentence contradicts by itself: reduced to 0 and the same, a percentage of 0, something for nothing. */
import { message, type Message } from '../../../messages';
import type { Stream } from '../../text/stream';
import type { TextNote } from '../notes';
import type { State } from '../state';
import { ALONE_MESSAGES } from './messages';
import { toldIn } from './told';
import { wrongIn } from './wrong';

const NIL = '0(?:\\.0+)?(?:万元|元)';
const AT_NIL = `(?<nil>${NIL})`;
/** From its first digit on: a number is tried once, however long. */
const FIGURE = '(?<![\\d,.])\\d[\\d,]*(?:\\.\\d+)?';
const MONEY = `${FIGURE}(?:万元|元)`;
const RATE = `${FIGURE}%`;
const YEAR = '(?:19|20)\\d\\d年度?';
const RISES = '(?:增长|上升|提高|增加|增幅)为?';
const SPENT = '(?:支出)?(?:决算)?(?:数|金额)?(?:支出)?为?';

/** One way in which a sentence contradicts itself; `at` and what else is named are groups of the pattern. */
interface ZeroKind {
  readonly pattern: RegExp;
  readonly rule: string;
  readonly severity: TextNote['severity'];
  /** Undefined where what was found is none. */
  readonly message: (found: Groups, year: number | undefined) => Message | undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

const isNil = (amount: string | undefined): boolean => amount !== undefined && !/[1-9]/.test(amount);

const ofThisYear = (said: string | undefined, year: number | undefined): boolean =>
  said !== undefined && year !== undefined && said.startsWith(String(year));

const sameMoney = (one: string | undefined, other: string | undefined): boolean =>
  one?.replaceAll(',', '') === other?.replaceAll(',', '');

const WHOLE = /^100(?:\.0+)?%$/;

const lastYearZero = (text: string | undefined): Message | undefined =>
  text === undefined || isNil(text) ? undefined : message(ALONE_MESSAGES, 'last-year-zero', { text });

const KINDS: readonly ZeroKind[] = [
  {
    // 减少为0.00万元，与2023年度持平
    pattern: new RegExp(
      `(?<at>(?:减少|下降|降低)(?:为|到|至)${NIL})，?(?:与|和|同|比|较)[^，。；\\n]{0,14}?(?<flat>持平|无变化|没有变化|相等|一致)`,
      'dg',
    ),
    rule: 'N-4',
    severity: 'error',
    message: ({ at = '', flat = '' }) => message(ALONE_MESSAGES, 'zero-and-flat', { text: at, flat }),
  },
  {
    // 预算0万元，比2022年预算增加1421.25万元
    pattern: new RegExp(
      `(?<![\\d,.])${NIL}，?(?:决算数?|支出)?[比较与](?:上年|去年|${YEAR})(?:度)?(?:（[^（）\\n]{0,12}）)?预算数?(?:相比)?，?增加(?<at>${MONEY})`,
      'dg',
    ),
    rule: 'N-4',
    severity: 'error',
    message: ({ at = '' }) =>
      isNil(at) ? undefined : message(ALONE_MESSAGES, 'nothing-and-risen', { text: at }),
  },
  {
    // 2023年度0万元，2024年度3.15万元，增加3.15万元，增长100%
    pattern: new RegExp(
      `(?<then>上年|去年|${YEAR})(?:同期)?${SPENT}${NIL}(?:，(?:本年|今年|${YEAR})?${SPENT}${MONEY})?(?:，(?:同比|[比较与](?:上年|去年|${YEAR})(?:相比)?，?))?(?:，?增加${MONEY})?，?${RISES}(?<at>${RATE})`,
      'dg',
    ),
    rule: 'N-19',
    severity: 'warning',
    message: ({ then, at }, year) => (ofThisYear(then, year) ? undefined : lastYearZero(at)),
  },
  {
    // 支出3.15万元，比上年增加3.15万元，增长50%. 100% is what some provinces put for growth from nothing.
    pattern: new RegExp(
      `(?<now>${MONEY})，?(?:决算数?|支出)?[比较与](?:上年|去年|${YEAR})(?:决算数?|支出)?(?:相比)?，?增加(?<change>${MONEY})，?${RISES}(?<at>${RATE})`,
      'dg',
    ),
    rule: 'N-19',
    severity: 'warning',
    message: ({ now, change, at }) =>
      sameMoney(now, change) && !isNil(now) && !WHOLE.test(at ?? '') ? lastYearZero(at) : undefined,
  },
  {
    // 年初预算为0万元，支出决算为512.30万元，完成年初预算的95.89%
    pattern: new RegExp(
      `(?<which>年初|全年|调整|当年)?预算(?:数|安排|金额)*为?${NIL}[，、](?:支出)?决算(?:数)?(?:支出)?为?(?<now>${MONEY})，(?:完成|占)(?<same>年初|全年|调整|当年)?预算(?:数)?的?(?<at>${RATE})`,
      'dg',
    ),
    rule: 'N-13',
    severity: 'error',
    message: ({ which, same, at = '', now }) =>
      which === same && !isNil(now) ? message(ALONE_MESSAGES, 'budget-zero', { text: at }) : undefined,
  },
];

/** What was had for nothing: the amount that is 0, and the count that is not. */
interface ForNothing {
  /** Its column in 表07: with money of another budget there it is no contradiction. */
  readonly column: string;
  readonly nothing: RegExp;
  readonly counted: RegExp;
  readonly severity: TextNote['severity'];
  readonly message: 'bought-for-nothing' | 'received-for-nothing' | 'abroad-for-nothing';
  /** Where others bore the cost it is no contradiction. */
  readonly unless?: RegExp;
}

const COUNT = '(?<at>[1-9]\\d*';

const FOR_NOTHING: readonly ForNothing[] = [
  {
    nothing: new RegExp(`购置(?:费用?|支出|费支出)${SPENT}${AT_NIL}`, 'd'),
    counted: new RegExp(`(?:购置|新购|更新)(?:公务用车|公车|车辆)?(?:数量?)?(?:为|共)?${COUNT}[辆台])`, 'd'),
    severity: 'warning',
    message: 'bought-for-nothing',
    column: '公务用车购置费',
    unless: /捐赠|划拨|调拨|无偿|报废/,
  },
  {
    nothing: new RegExp(`(?:公务|(?<=^|[，。；：、.]))接待费(?:用)?${SPENT}${AT_NIL}`, 'd'),
    counted: new RegExp(`接待[^，。；\\d\\n]{0,12}${COUNT}批次?)`, 'd'),
    severity: 'warning',
    message: 'received-for-nothing',
    column: '公务接待费',
  },
  {
    nothing: new RegExp(`出国（境）(?:费用?|经费)${SPENT}${AT_NIL}`, 'd'),
    counted: new RegExp(`团组(?:数)?(?:为|共计?)?${COUNT}[个批次])`, 'd'),
    severity: 'hint',
    message: 'abroad-for-nothing',
    column: '因公出国（境）费',
    unless: /其他单位|上级|承担|统一/,
  },
];

/** Of a budget, or of another year: no figure of these accounts. */
const OTHERS = /(?:年初|全年|调整)预算|预算(?:数|为|安排|\d)|上年|去年/;
const LINE = /[^\n]+/g;
/** From the last stop before a place. */
const sentenceTo = (text: string, end: number): string =>
  text.slice(0, end).slice(Math.max(text.lastIndexOf('。', end - 1), text.lastIndexOf('；', end - 1)) + 1);

const YEARS = new RegExp(YEAR, 'g');
const isOfOtherYear = (said: string, year: number | undefined): boolean =>
  year !== undefined && (said.match(YEARS) ?? []).some((one) => !ofThisYear(one, year));

type TextNoteParts = Pick<TextNote, 'rule' | 'severity' | 'message' | 'start' | 'end'>;

/** What contradicts an amount of 0, and where the 0 stands. */
interface AgainstNil {
  readonly note: TextNoteParts;
  readonly nilAt: number;
}

function forNothingIn(
  line: string,
  year: number | undefined,
  kinds: readonly ForNothing[],
): (AgainstNil | undefined)[] {
  return kinds.map(({ nothing, counted, severity, message: id, unless }) => {
    const nil = nothing.exec(line);
    if (!nil || unless?.test(line)) return undefined;
    const end = nil.index + nil[0].length;
    const said = sentenceTo(line, end);
    if (OTHERS.test(said) || isOfOtherYear(said, year)) return undefined;
    const behind = counted.exec(line.slice(end));
    const place = behind?.indices?.groups?.['at'];
    const text = behind?.groups?.['at'];
    if (!place || text === undefined) return undefined;
    const told = sentenceTo(line, end + place[0]);
    if (OTHERS.test(told) || isOfOtherYear(told, year)) return undefined;
    return {
      note: {
        rule: 'N-20',
        severity,
        message: message(ALONE_MESSAGES, id, { text }),
        start: end + place[0],
        end: end + place[1],
      },
      nilAt: nil.indices?.groups?.['nil']?.[0] ?? nil.index,
    };
  });
}

function contradictionsIn(text: string, year: number | undefined): TextNoteParts[] {
  return KINDS.flatMap(({ pattern, rule, severity, message: tell }) =>
    [...text.matchAll(pattern)].flatMap((match): TextNoteParts[] => {
      const place = match.indices?.groups?.['at'];
      const told = tell(match.groups ?? {}, year);
      return place && told ? [{ rule, severity, message: told, start: place[0], end: place[1] }] : [];
    }),
  );
}

function isSpentOn({ exact }: State, column: string): boolean {
  const amount = exact.tables.table('T07')?.figure('决算数', column)?.amount;
  return amount !== undefined && !amount.value.isZero();
}

/** `stream`: the explanation. */
export function judgeZeros(state: State, stream: Stream): TextNote[] {
  const { year } = state.exact;
  const { text } = stream;
  const isTold = toldIn(state);
  const isWrong = wrongIn(state, stream);
  const kinds = FOR_NOTHING.filter(({ column }) => !isSpentOn(state, column));
  const lines = [...text.matchAll(LINE)].flatMap((line) =>
    forNothingIn(line[0], year, kinds).flatMap((told): TextNoteParts[] => {
      if (!told || isWrong(told.nilAt + line.index)) return [];
      const { note } = told;
      return [{ ...note, start: note.start + line.index, end: note.end + line.index }];
    }),
  );
  return [...contradictionsIn(text, year), ...lines]
    .filter(({ rule, start, end }) => !isTold(rule, stream, { start, end }))
    .map((told) => ({ ...told, stream, section: undefined }));
}
