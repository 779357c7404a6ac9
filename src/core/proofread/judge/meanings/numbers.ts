/** Numbers that no form decided, by what their words alone say. */
import type { Opinion } from '../../meaning';
import { proofreadMessage } from '../../messages';
import { DIRECTIONS } from '../../text/lexicon';
import { numbersIn } from '../../text/numbers';
import { isBehindProjects } from '../../text/projects';
import { textPlaceKey, type Stream } from '../../text/stream';
import { writtenAt } from '../notes';
import { ruleOf } from '../rule-ids';
import type { Judged, State } from '../state';
import { printedLike } from '../words';
import { isFollowing, isNamedOtherwise, keyOfNote } from './noted';

/** Where names begin of whose first figure it was told that it is another's. */
export function judgeNumbersByWords(state: State, stream: Stream): ReadonlySet<number> {
  // Where the first figure said of a name is another's, so are those behind it.
  const misnamed = new Set<number>();
  const told = new Set(state.notes.map(keyOfNote));
  for (const judged of state.judged) {
    const key = textPlaceKey(judged.stream, judged.start);
    const opinion = state.opinions.get(key);
    if (!opinion || !isOpen(judged, opinion) || isOfWrongYear(state, stream, opinion, judged)) continue;
    const { contradiction, start } = opinion;
    if (contradiction) {
      if (isNamedOtherwise(state, stream, contradiction.from, start)) continue;
      if (isChangeBehindProjects(stream, start)) continue;
      if (contradiction.isByName && misnamed.has(contradiction.from)) continue;
      if (contradiction.what === 'tail' && told.has(key)) continue;
      if (isFollowing(state, stream, contradiction.stated)) continue;
    }
    take(state, judged, opinion);
    if (contradiction?.isByName === true) misnamed.add(contradiction.from);
  }
  return misnamed;
}

/** What no form decided; and a number that a form took for another figure than the one its words name. */
const isOpen = ({ verdict, source }: Judged, { contradiction }: Opinion): boolean =>
  verdict === 'unchecked' ||
  (verdict === 'verified' && source.kind !== 'supplement' && contradiction?.isByName === true);

/** The year said of it was told to be a slip of the pen: the figure is the one of the year explained, as a form took it. */
function isOfWrongYear(
  { notes }: State,
  stream: Stream,
  { contradiction }: Opinion,
  { verdict }: Judged,
): boolean {
  const yearAt = verdict === 'verified' ? contradiction?.yearAt : undefined;
  if (yearAt === undefined) return false;
  const key = textPlaceKey(stream, yearAt);
  return notes.some((note) => note.message.id === 'year' && keyOfNote(note) === key);
}

const CHANGED = new RegExp(`(?:${DIRECTIONS.map(({ word }) => word).join('|')})[了为]?$`);
const LONGEST_CHANGED = 8;

/** 共涉及3个项目、45.80万元，比上年增加5.00万元: of the projects or of what was told before, it does not say. */
const isChangeBehindProjects = ({ text }: Stream, start: number): boolean =>
  CHANGED.test(text.slice(start > LONGEST_CHANGED ? start - LONGEST_CHANGED : 0, start)) &&
  isBehindProjects(text, start);

function take(state: State, judged: Judged, { verdict, source, contradiction }: Opinion): void {
  if (verdict === 'unchecked' && judged.source.reason?.id !== 'why-unsure') return;
  judged.verdict = verdict;
  judged.source = source;
  if (!contradiction) return;
  const { stream, section, start, end } = judged;
  const [number] = numbersIn(stream.text.slice(start, end));
  if (!number) return;
  const text = writtenAt(state.document, stream, start, end);
  const expected = printedLike(number, contradiction.expected, state.exact);
  const what =
    contradiction.words.length >= 2
      ? proofreadMessage('quoted', { words: contradiction.words })
      : proofreadMessage('this-number');
  const data = { what, text, expected, source: contradiction.source, formula: contradiction.formula };
  const isTail = contradiction.what === 'tail';
  state.notes.push({
    rule: ruleOf(section, contradiction.what === 'rate' ? 'rate' : 'amount'),
    severity: isTail ? 'hint' : 'error',
    message: proofreadMessage(isTail ? 'amount-tail' : contradiction.what, data),
    stream,
    section,
    start,
    end,
    expected,
    by: expected,
    cells: contradiction.cells,
  });
}
