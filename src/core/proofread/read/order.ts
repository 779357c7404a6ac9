/** Parts told in another order than the form's: what was read under each other's names is left unread. */
import type { Pair } from '../align/align';
import type { FormMark } from '../grammar/form-mark';
import type { Mark } from '../text/marks';
import { isSameName, nameIn, namesAllowed } from '../names';

/** `agreeing`: pairs whose number is the one the form would print. */
export function inTheirOrder(
  marks: readonly Mark[],
  forms: readonly FormMark[],
  pairs: readonly Pair[],
  agreeing: (pair: Pair) => boolean,
): Pair[] {
  const vocabulary = namesAllowed({ forms });
  const nameOf = ({ before }: Pick<Mark, 'before'>): string | undefined => nameIn(before, vocabulary)?.name;
  const paired = new Map(pairs.map((pair) => [pair.mark, pair]));
  const isUnder = (form: FormMark | undefined, name: string): boolean => {
    const own = form && nameOf(form);
    return own !== undefined && isSameName(own, name);
  };
  const stray = new Set(
    marks.flatMap((mark) => {
      const name = nameOf(mark);
      return name === undefined || isUnder(paired.get(mark)?.form, name) ? [] : [name];
    }),
  );
  const isSwapped = (pair: Pair): boolean => {
    const [printed, right] = [nameOf(pair.mark), nameOf(pair.form)];
    if (printed === undefined || right === undefined || isSameName(right, printed)) return false;
    return [...stray].some((name) => isSameName(right, name)) && !agreeing(pair);
  };
  let dropped: string | undefined;
  return pairs.filter((pair) => {
    if (isSwapped(pair)) dropped = pair.form.group;
    else if (nameOf(pair.mark) !== undefined || pair.form.group !== dropped) dropped = undefined;
    return dropped === undefined;
  });
}
