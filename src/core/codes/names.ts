/** Compares the name printed beside a code with the one it should have: spaces, brackets and shortenings are no difference. */
import { normalise } from '../tables/normalise';

const LEVEL = /\((?:类|款|项|目)\)$/;
const PUNCTUATION = /[()、,.:;·—-]/g;
const SUFFIX = /支出$/;
const SHORTEST_MISTYPED = 3;

/** What is left of a name when all that people write in different ways is taken off. */
export function comparableName(name: string): string {
  const plain = normalise(name).replace(LEVEL, '').replace(PUNCTUATION, '').replace(/其它/g, '其他');
  return plain.replace(SUFFIX, '') || plain;
}

/** Whether the characters of the shorter name stand in the longer one in the same order. */
export function isShortened(short: string, long: string): boolean {
  let place = 0;
  for (const character of long) if (character === short[place]) place += 1;
  return place === short.length;
}

/** Whether two names of one length differ in one character or in two neighbours changed about. */
export function isMistyped(printed: string, right: string): boolean {
  if (printed.length !== right.length || right.length < SHORTEST_MISTYPED) return false;
  const places: number[] = [];
  for (let place = 0; place < right.length; place += 1)
    if (printed[place] !== right[place]) {
      if (places.length === 2) return false;
      places.push(place);
    }
  const [first, second] = places;
  if (first === undefined) return false;
  if (second === undefined) return true;
  return second === first + 1 && printed[first] === right[second] && printed[second] === right[first];
}
