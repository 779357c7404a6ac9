/** Names of the functional classification by length of their codes, for putting one in place of another. */
import { generalItems } from '../../generate/data/functional';
import { FUNCTIONAL } from '../../../../src/core/codes';

const YEAR = 2022;
const LENGTHS = [3, 5, 7];

const namesOf = (length: number): readonly string[] => [
  ...new Set(
    generalItems(YEAR).flatMap(({ code }) => {
      const [present] = FUNCTIONAL.namesOf(code.slice(0, length));
      return present ? [present.name] : [];
    }),
  ),
];

export const FUNCTIONAL_NAMES: ReadonlyMap<number, readonly string[]> = new Map(
  LENGTHS.map((length) => [length, namesOf(length)]),
);
