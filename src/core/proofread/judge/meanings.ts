/** Numbers that no form decided, by what their words alone say; and words of direction that the figures do not bear out. */
import type { TableId } from '../../tables';
import { inQuotes } from '../../messages';
import type { Meanings, Opinion, WrongTurn } from '../meaning';
import type { TextSection } from '../structure/sections';
import type { Stream } from '../text/stream';
import { numbersIn } from '../text/numbers';
import { proofreadMessage, writtenAt } from './notes';
import { ruleOf } from './rule-ids';
import { placeKey, type Judged, type State } from './state';
import { printedLike } from './words';

/** Tables that a section is about, the likelier first. */
const TABLES_OF: Readonly<Record<string, readonly TableId[]>> = {
  '1': ['T01'],
  '2': ['T02', 'T01'],
  '3': ['T03', 'T01'],
  '4': ['T04'],
  '5': ['T05'],
  '6': ['T06', 'T05'],
  '7': ['T07', 'T13'],
  '8': ['T08'],
  '9': ['T09'],
};

export const sectionAt =
  (sections: readonly TextSection[]) =>
  (place: number): TextSection | undefined =>
    sections.findLast(({ headingStart }) => headingStart <= place);

export const tablesAt =
  (sections: readonly TextSection[]) =>
  (place: number): readonly TableId[] =>
    TABLES_OF[sectionAt(sections)(place)?.id?.split('.')[0] ?? ''] ?? [];

export function judgeMeanings(
  state: State,
  stream: Stream,
  sections: readonly TextSection[],
  { turns }: Meanings,
): void {
  for (const judged of state.judged) {
    const opinion = state.opinions.get(placeKey(judged.stream, judged.start));
    if (opinion && judged.verdict === 'unchecked') take(state, judged, opinion);
  }
  for (const turn of turns) wrongTurn(state, stream, sectionAt(sections)(turn.start)?.id, turn);
}

function take(state: State, judged: Judged, { verdict, source, contradiction }: Opinion): void {
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

const RIGHT_WORDS = { 1: '增加', [-1]: '减少', 0: '持平' } as const;

function wrongTurn(state: State, stream: Stream, section: string | undefined, turn: WrongTurn): void {
  const key = placeKey(stream, turn.start);
  if (state.notes.some((note) => placeKey(note.stream, note.start) === key)) return;
  const text = writtenAt(state.document, stream, turn.start, turn.end);
  const expected = RIGHT_WORDS[turn.expected];
  state.notes.push({
    rule: ruleOf(section, 'direction'),
    severity: 'error',
    message: proofreadMessage('direction', { text, expected }),
    stream,
    section,
    start: turn.start,
    end: turn.end,
    expected,
    evidence: [
      proofreadMessage('direction-proof', { now: turn.now.toFixed(), then: turn.then.toFixed() }),
    ],
  });
  void inQuotes;
}
