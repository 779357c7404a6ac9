/** Every number with its verdict, and findings in the order of the text. */
import type { LedgerEntry, NumberCounts, TextDocument, TextFinding } from '../types';
import { isNumber, type Part } from '../read/part';
import { placeInText } from '../text/stream';
import { proofreadMessage } from '../messages';
import { findingOf, writtenAt, type TextNote } from './notes';
import { judgeNumber } from './number';
import { NO_SOURCE, type Judged, type State } from './state';

/** Starts a number's entry before anything is known of it. */
function enter(state: State, part: Part): void {
  const paired = new Map(part.pairs.map((pair) => [pair.mark, pair]));
  const start = (mark: { readonly start: number; readonly end: number }): Judged => ({
    stream: part.stream,
    section: part.section,
    start: mark.start,
    end: mark.end,
    verdict: 'unchecked',
    source: NO_SOURCE,
  });
  for (const mark of part.marks.filter(isNumber)) {
    const judged = start(mark);
    const reason =
      part.section === undefined
        ? 'why-outside'
        : mark.kind === 'year'
          ? 'why-year'
          : mark.kind === 'fixed'
            ? 'why-fixed'
            : 'why-unsure';
    judged.source = { ...NO_SOURCE, reason: proofreadMessage(reason) };
    state.judged.push(judged);
    const pair = paired.get(mark);
    if (pair) state.byPair.set(pair, judged);
  }
  for (const { number, key } of part.own) {
    const judged = start(number);
    judged.verdict = key === undefined ? 'unchecked' : 'verified';
    judged.source =
      key === undefined
        ? { ...NO_SOURCE, reason: proofreadMessage('why-own-words') }
        : { ...NO_SOURCE, kind: 'supplement', supplement: [key] };
    state.judged.push(judged);
  }
}

/** Amounts first: percentages are worked out from them. */
export function judgeNumbers(state: State): void {
  for (const part of state.parts) enter(state, part);
  const visit = (late: boolean): void => {
    for (const part of state.parts)
      for (const pair of part.pairs) {
        const judged = state.byPair.get(pair);
        if (judged && (pair.form.kind === 'percent') === late) judgeNumber(state, part, pair, judged);
      }
  };
  visit(false);
  visit(true);
}

export const countOf = (ledger: readonly LedgerEntry[]): NumberCounts => ({
  verified: ledger.filter(({ verdict }) => verdict === 'verified').length,
  contradicted: ledger.filter(({ verdict }) => verdict === 'contradicted').length,
  unchecked: ledger.filter(({ verdict }) => verdict === 'unchecked').length,
});

export function ledgerOf(document: TextDocument, judged: readonly Judged[]): LedgerEntry[] {
  return judged
    .map(({ stream, start, end, verdict, section, source }): LedgerEntry => ({
      text: writtenAt(document, stream, start, end),
      ...placeInText(stream, start, end),
      verdict,
      section,
      source,
    }))
    .sort((a, b) => a.paragraph - b.paragraph || a.offset - b.offset);
}

/** The same thing at the same place is said once. */
export function findingsOf(document: TextDocument, notes: readonly TextNote[]): TextFinding[] {
  const seen = new Set<string>();
  return notes
    .map((note, index) => findingOf(document, note, String(index)))
    .filter(({ rule, paragraph, offset, message }) => {
      const key = [rule, paragraph, offset, message.id, JSON.stringify(message.data)].join('|');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => a.paragraph - b.paragraph || a.offset - b.offset)
    .map((finding, index) => ({
      ...finding,
      id: `${finding.rule}@${finding.paragraph}:${finding.offset}#${index}`,
    }));
}
