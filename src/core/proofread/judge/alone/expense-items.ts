/** The lines that tell of one of the “三公” expenses each: 1.因公出国（境）费支出…… */
import type { Stretch } from '../../text/stretches';
import { BREAK } from '../../text/stream';
import { mainExpenseIn } from '../../names';

export interface ExpenseItem extends Stretch {
  /** By the first of its names. */
  readonly expense: string;
  readonly text: string;
  /** Whether money was spent; undefined where no amount is said. */
  readonly isSpent: boolean | undefined;
}

const ORDINAL = /^(?:\d{1,2}[.、．）]|（[\d一二三四五]{1,2}）)/;
const HEADING = /^(?:第[一二三四五六七]+部分|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/;
/** Before its name an item may have a year or a department, no more. */
const MOST_BEFORE = 16;
const HEAD = 40;

interface Line {
  readonly start: number;
  readonly text: string;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split(BREAK).map((line) => {
    const own = { start, text: line };
    start += line.length + BREAK.length;
    return own;
  });
}

/** The one expense of which a line tells from its beginning on; none where its first sentence tells of several. */
function expenseOf({ text }: Line): string | undefined {
  const words = text.replace(ORDINAL, '');
  const named = mainExpenseIn(words.slice(0, HEAD));
  if (!named || named.start > MOST_BEFORE) return undefined;
  const first = words.slice(named.start + named.text.length).split('。', 1)[0] ?? '';
  const other = mainExpenseIn(first);
  return other && other.expense !== named.expense ? undefined : named.expense;
}

const OUTTURN = /决算(?:数)?(?:为)?(\d[\d,]*(?:\.\d+)?)(?:万元|元)/;
const AMOUNT =
  /(?<!预算(?:数)?(?:为)?)(?<!(?:增加|减少|增长|下降|降低|上升|增|减)了?)(?<![\d.,])(\d[\d,]*(?:\.\d+)?)(?:万元|元)/;

const REASON = /原因[^。]*/g;

function isSpent(text: string): boolean | undefined {
  const told = text.replace(REASON, '');
  const digits = (OUTTURN.exec(told) ?? AMOUNT.exec(told))?.[1];
  return digits === undefined ? undefined : /[1-9]/.test(digits);
}

/** `text`: in normal form. */
export function expenseItemsIn(text: string): ExpenseItem[] {
  const items: { expense: string; start: number; end: number }[] = [];
  let isOpen = false;
  for (const line of linesOf(text)) {
    const expense = expenseOf(line);
    const end = line.start + line.text.length;
    const last = items.at(-1);
    if (expense !== undefined) {
      items.push({ expense, start: line.start, end });
      isOpen = true;
    } else if (HEADING.test(line.text)) isOpen = false;
    else if (isOpen && last) last.end = end;
  }
  return items.map(({ expense, start, end }) => {
    const own = text.slice(start, end);
    return { expense, start, end, text: own, isSpent: isSpent(own) };
  });
}
