/**
 * Finds which marks of a form the marks of a text are. The cheapest reading of all: like words cost little, going on in
 * the form's order costs little, leaving a mark unread costs half, and a number that the tables give makes a reading
 * likelier. Tolerant of sentences left out, put in, reordered and reworded; what stays unlike stays unread.
 */
import type { FormMark } from '../grammar/form-mark';
import type { Mark, MarkKind } from '../text/marks';
import { remembered } from '../text/remembered';
import { alike } from '../text/similar';

export interface Pair {
  readonly mark: Mark;
  readonly form: FormMark;
  /** From 0 (the same words) to 1. */
  readonly unlike: number;
  /** Said of another expense than the form’s: neither held against anything nor built upon. */
  readonly misnamed?: true;
}

export interface Alignment {
  readonly pairs: readonly Pair[];
  /** The lower, the better the grammar fits the text. */
  readonly cost: number;
}

/** Whether a number of the text is what the form would print there; undefined when that can't be said. */
export type Agrees = (mark: Mark, form: FormMark) => boolean | undefined;

const UNREAD: Readonly<Record<MarkKind, number>> = {
  money: 0.5,
  percent: 0.5,
  count: 0.5,
  score: 0.5,
  bare: 0.4,
  fixed: 0.3,
  year: 0.3,
  direction: 0.3,
  none: 0.3,
  names: 0.5,
};

const AGREEING = 0.3;
/** A year is one of two: that it is the right one says little. */
const AGREEING_YEAR = 0.04;
const OTHER_POLARITY = 0.12;
const OTHER_UNIT = 0.25;
const BARE_FOR_PERCENT = 0.1;
/** More than what is still sure. */
const OPPOSITE = 0.36;
const MOST_REMEMBERED = 5_000;
const BACK = 0.3;
const STEP = 0.008;
const FARTHEST = 0.25;
const OTHER_CASE = 0.3;
const OF_ANOTHER = 0.35;
/** What has no words of its own goes on from what stands before it, not back to something else. */
const ADRIFT = 0.2;
const FOLLOWING = new Set<MarkKind>(['direction', 'percent', 'money']);
/** Of a case that is known not to hold: still read where nothing else fits. */
const UNTRUE = 0.08;

const COUNTED = new Set<MarkKind>(['count', 'score', 'bare']);

function kindsMeet(mark: MarkKind, form: MarkKind): boolean {
  if (mark === form) return true;
  if (mark === 'bare') return form === 'percent' || COUNTED.has(form);
  return COUNTED.has(mark) && COUNTED.has(form);
}

/** Among quite other words a year is still read, but nothing is made of it. */
const ODD_YEAR = 0.28;

/** A list of accounts may be any; one that the form itself has is the same or another. */
const ANY_LIST = 0.1;

/** The same words with others before them, such as a department's name: too unlike to contradict. */
const WITH_MORE = 0.36;
const SHORTEST_END = 3;

const endsAlike = (lead: string, form: string): boolean =>
  form.length >= SHORTEST_END && lead.length > form.length && lead.endsWith(form);

const BUDGET_OR_OUTTURN = /(?<!公共|基金|经营|部门|财政)(预算|决算)(?!绩效)/g;

/** 预算 or 决算, whichever its words say last. */
const sideOf = remembered(MOST_REMEMBERED, (lead) => [...lead.matchAll(BUDGET_OR_OUTTURN)].at(-1)?.[1] ?? '');

const budgets = new WeakMap<FormMark, boolean>();

/** Whether a form's figure is one of a budget. */
function isBudget(form: FormMark): boolean {
  const known = budgets.get(form) ?? JSON.stringify(form.expression ?? '').includes('预算');
  budgets.set(form, known);
  return known;
}

/** One speaks of the budget, the other of what was spent: never the same figure, however alike the words. */
function areOpposite({ kind, lead }: Mark, form: FormMark): boolean {
  const [said, meant] = [sideOf(lead), sideOf(form.lead)];
  if (said !== '' && meant !== '') return said !== meant;
  if (kind !== 'money' || said === meant) return false;
  return said === '预算' ? !isBudget(form) : meant === '预算';
}

/** 占, 完成 and words of change: a number behind them is a percentage that lacks its sign; 的总支出7171.97 lacks its unit. */
const SAYS_RATE = /占|完成|增|减|升|降|提高|率|比例|比重|幅/;

const bareFor = ({ before }: Mark): number =>
  BARE_FOR_PERCENT + (before === '' || SAYS_RATE.test(before) ? 0 : OPPOSITE);

/** How unlike the words around two marks are: 0 for the same. */
export function unlikeWords(mark: Mark, form: FormMark): number {
  switch (mark.kind) {
    case 'direction': {
      const around = [alike(mark.lead, form.lead), mark.tail === '' ? 0 : alike(mark.tail, form.tail)];
      const best = around.reduce((a, b) => (a > b ? a : b));
      return 0.3 * (1 - best) + (mark.direction?.polarity === form.direction?.polarity ? 0 : OTHER_POLARITY);
    }
    case 'names':
      return form.over ? ANY_LIST : 1 - alike(mark.tail, form.tail);
    case 'none':
      return 1 - alike(mark.tail, form.tail);
    case 'year':
      return ODD_YEAR * (1 - alike(mark.lead + mark.tail, form.lead + form.tail));
    default: {
      const whole = 1 - alike(mark.lead, form.lead);
      const words = whole > WITH_MORE && endsAlike(mark.lead, form.lead) ? WITH_MORE : whole;
      const unit = COUNTED.has(form.kind) && mark.unit !== form.unit && form.unit !== '' ? OTHER_UNIT : 0;
      const opposite = areOpposite(mark, form) ? OPPOSITE : 0;
      return words + unit + opposite + (mark.kind === 'bare' && form.kind === 'percent' ? bareFor(mark) : 0);
    }
  }
}

/** Whether two marks stand in different cases of the same choice: no sentence says both. */
function apart(a: FormMark, b: FormMark): boolean {
  for (let at = 0; at < a.frames.length && at < b.frames.length; at += 1) {
    const [one, other] = [a.frames[at], b.frames[at]];
    if (one?.choice !== other?.choice) return false;
    if (one?.index !== other?.index) return true;
  }
  return false;
}

/** A percentage is said of the amount right before it: none stands between them. */
function skipsAmount(forms: readonly FormMark[], from: number, to: number): boolean {
  const target = forms[to];
  for (let at = from + 1; at < to; at += 1) {
    const between = forms[at];
    if (target && between?.kind === 'money' && !apart(between, target)) return true;
  }
  return false;
}

function stepCost(forms: readonly FormMark[], from: number, to: number, isBare: boolean): number {
  if (from < 0) return 0;
  const [a, b] = [forms[from], forms[to]];
  if (!a || !b) return 0;
  const rate = b.kind === 'percent';
  if (to <= from)
    return (
      BACK +
      (rate ? OF_ANOTHER : 0) +
      (isBare ? ADRIFT : 0) +
      (a.group === b.group && apart(a, b) ? OTHER_CASE : 0)
    );
  const distance = (to - from - 1) * STEP;
  return (
    (distance > FARTHEST ? FARTHEST : distance) +
    (rate && skipsAmount(forms, from, to) ? OF_ANOTHER : 0) +
    (a.group === b.group && apart(a, b) ? OTHER_CASE : 0)
  );
}

interface Node {
  readonly cost: number;
  readonly form: number;
  readonly unlike: number;
  readonly before: Node | undefined;
  readonly mark: number;
}

const MOST_OPEN = 24;

interface Placed {
  readonly at: number;
  readonly form: FormMark;
}

/** Which of a form's marks one of a kind may be, sought once for each kind. */
function formsByKind(forms: readonly FormMark[]): (kind: MarkKind) => readonly Placed[] {
  const known = new Map<MarkKind, readonly Placed[]>();
  return (kind) => {
    const meeting =
      known.get(kind) ??
      forms.flatMap((form, at): Placed[] => (kindsMeet(kind, form.kind) ? [{ at, form }] : []));
    known.set(kind, meeting);
    return meeting;
  };
}

/** The cheapest reading. Looks at the best readings so far only, so that time grows with the text, not its square. */
export function align(
  marks: readonly Mark[],
  forms: readonly FormMark[],
  agrees: Agrees,
  untrue?: ReadonlySet<FormMark>,
): Alignment {
  const meeting = formsByKind(forms);
  let open: Node[] = [{ cost: 0, form: -1, unlike: 0, before: undefined, mark: -1 }];
  for (const [index, mark] of marks.entries()) {
    const best = new Map<number, Node>();
    const keep = (node: Node): void => {
      const known = best.get(node.form);
      if (!known || node.cost < known.cost) best.set(node.form, node);
    };
    for (const { cost, form, unlike, before, mark: read } of open)
      keep({ cost: cost + UNREAD[mark.kind], form, unlike, before, mark: read });
    const isBare = mark.lead === '' && FOLLOWING.has(mark.kind);
    const worth = mark.kind === 'year' ? AGREEING_YEAR : AGREEING;
    for (const { at, form } of meeting(mark.kind)) {
      const unlike = unlikeWords(mark, form);
      if (unlike - worth >= UNREAD[mark.kind]) continue;
      const agreeing = (agrees(mark, form) === true ? worth : 0) - (untrue?.has(form) ? UNTRUE : 0);
      if (unlike - agreeing >= UNREAD[mark.kind]) continue;
      let cheapest: Node | undefined;
      let least = Infinity;
      for (const node of open) {
        // The cheapest come first, and no step is cheaper than none.
        if (node.cost >= least) break;
        const cost = node.cost + stepCost(forms, node.form, at, isBare);
        if (cost < least) {
          least = cost;
          cheapest = node;
        }
      }
      keep({ cost: least + unlike - agreeing, form: at, unlike, before: cheapest, mark: index });
    }
    open = [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, MOST_OPEN);
  }
  return { pairs: pairsOf(open[0], marks, forms), cost: open[0]?.cost ?? 0 };
}

function pairsOf(last: Node | undefined, marks: readonly Mark[], forms: readonly FormMark[]): Pair[] {
  const pairs: Pair[] = [];
  for (let node = last; node; node = node.before) {
    const [mark, form] = [marks[node.mark], forms[node.form]];
    if (mark && form) pairs.push({ mark, form, unlike: node.unlike });
  }
  return pairs.reverse();
}
