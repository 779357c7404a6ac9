/** 车辆5辆，其中：主要领导干部用车1辆、……: kinds against their total. A list that goes up to 其他用车 tells all of them; any other may leave some out. */
import { messagesOf } from '../../../messages';
import { textPlaceKey, type Stream } from '../../text/stream';
import type { TextNote } from '../notes';
import { NO_SOURCE, type Judged, type State } from '../state';
import { ALONE_MESSAGES } from './messages';

const say = messagesOf(ALONE_MESSAGES);

const COUNT = '(?<![\\d,.])(?<count>\\d{1,6})[辆台](?!（套）)';
const TOTAL = new RegExp(
  `(?:车辆|公车|用车|保有量)(?:保有量|总数|数量)?(?:共计?|合计|总计|为|有)*${COUNT}[，。：]?(?:其中|包括|分别为|具体为)[，：]?`,
  'dg',
);
const KIND = new RegExp(
  `(?<name>[^，。；、：\\d\\n]{2,24}车辆?)(?:为|共|有)*${COUNT}(?:（[^（）\\n]{0,40}）)?[、，；和及]*`,
  'dy',
);
/** 其他用车: all that is left. */
const REST = /^其[他它]/;
/** All of them, and no kind of its own. */
const ALL = /^(?:公务用车|公车|车辆)$/;
const FEWEST = 2;

interface Counted {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

interface Kinds {
  readonly total: Counted;
  readonly kinds: readonly Counted[];
  readonly isWhole: boolean;
}

function countedIn({ groups, indices }: RegExpExecArray): Counted {
  const [start, end] = indices?.groups?.['count'] ?? [0, 0];
  return { count: Number(groups?.['count']), start, end: end + 1 };
}

function kindsBehind(text: string, from: number): { kinds: Counted[]; names: string[] } {
  const [kinds, names]: [Counted[], string[]] = [[], []];
  KIND.lastIndex = from;
  for (let found = KIND.exec(text); found; found = KIND.exec(text)) {
    kinds.push(countedIn(found));
    names.push(found.groups?.['name'] ?? '');
  }
  return { kinds, names };
}

function* kindsIn(text: string): Generator<Kinds> {
  for (const found of text.matchAll(TOTAL)) {
    const { kinds, names } = kindsBehind(text, found.index + found[0].length);
    if (kinds.length < FEWEST || names.some((name) => ALL.test(name))) continue;
    yield { total: countedIn(found), kinds, isWhole: names.some((name) => REST.test(name)) };
  }
}

/** Totals that are as they should be are borne out by their kinds, and these by the total. */
function bearOut(judged: readonly Judged[], formula: string): void {
  for (const one of judged) {
    if (one.verdict !== 'unchecked') continue;
    one.verdict = 'verified';
    one.source = { ...NO_SOURCE, kind: 'text', formula };
  }
}

/** `stream`: the explanation. */
export function judgeKindsOfCars(state: State, stream: Stream): TextNote[] {
  const all = [...kindsIn(stream.text)];
  if (all.length === 0) return [];
  const judgedAt = new Map(state.judged.map((one) => [textPlaceKey(one.stream, one.start), one]));
  return all.flatMap(({ total, kinds, isWhole }): TextNote[] => {
    const own = [total, ...kinds].flatMap(({ start }) => judgedAt.get(textPlaceKey(stream, start)) ?? []);
    if (own.some(({ verdict }) => verdict === 'contradicted')) return [];
    const sum = kinds.reduce((before, { count }) => before + count, 0);
    const formula = kinds.map(({ count }) => count).join(' + ');
    if (sum === total.count) bearOut(own, formula);
    if (sum === total.count || (sum < total.count && !isWhole)) return [];
    const text = stream.text.slice(total.start, total.end);
    const [first] = own;
    if (first) {
      first.verdict = 'contradicted';
      first.source = { ...NO_SOURCE, kind: 'text', formula };
    }
    const expected = `${sum}${text.slice(-1)}`;
    return [
      {
        rule: 'N-26',
        severity: 'error',
        message: say('kinds-of-cars', { text, expected }),
        stream,
        section: first?.section,
        start: total.start,
        end: total.end,
        expected,
      },
    ];
  });
}
