/** Notes: figures that rightly differ, and why. Nothing to mend, so they are no findings. */
import { ZERO } from '../amount';
import { termsOf } from '../identities';
import { message } from '../messages';
import { arithmeticOf, shortSide } from './arithmetic';
import type { Judgement } from './judge';
import { CHECK_MESSAGES } from './messages';
import type { Note } from './types';
import { findingCellOf, styleOf, write } from './words';

export const notesOf = (judgements: readonly Judgement[]): Note[] => judgements.flatMap(noteOf);

/** Only where the two figures differ and the explanation adds up. */
function noteOf({ equation, outcome, left, right }: Judgement): Note[] {
  if (equation.identity.kind !== 'explained' || !left || !right || left.value.lte(ZERO)) return [];
  if (outcome !== 'pass' && outcome !== 'rounding') return [];
  const arithmetic = arithmeticOf(equation);
  const [more, less] = termsOf(equation.left);
  const data = {
    table: more?.table.name ?? '',
    other: less?.table.name ?? '',
    left: write(left.value, styleOf(equation)),
    sum: shortSide(arithmetic.right),
  };
  return [
    {
      rule: equation.identity.id,
      lines: [
        message(CHECK_MESSAGES, 'explained', data),
        ...(data.sum === '' ? [] : [message(CHECK_MESSAGES, 'explainedBy', data)]),
      ],
      table: equation.table,
      cells: termsOf(equation.left).flatMap(({ figure }) => (figure ? [findingCellOf(figure)] : [])),
      arithmetic,
    },
  ];
}
