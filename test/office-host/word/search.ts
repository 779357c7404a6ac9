/** Word's search, as far as it is known: by the text as it stands, or by the wildcard for one character. */
import { HostObject, RichApiError } from '../richapi/host-object';

/** Word takes no longer search texts. */
const LONGEST = 255;

export class SearchOptions extends HostObject {
  readonly $info = { name: 'SearchOptions' };
  ignorePunct = false;
  ignoreSpace = false;
  matchCase = false;
  matchPrefix = false;
  matchSuffix = false;
  matchWholeWord = false;
  matchWildcards = false;
}

/** Of either width, and straight for curly: Word tells them apart in no option of the object model. */
const folded = (text: string, matchCase: boolean): string => {
  const same = text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'");
  return matchCase ? same : same.toLowerCase();
};

/** Where it occurs, from left to right and without overlap. */
export function occurrences(
  text: string,
  wanted: string,
  options: SearchOptions | undefined,
): readonly (readonly [number, number])[] {
  if (wanted === '' || wanted.length > LONGEST)
    throw new RichApiError('SearchStringInvalidOrTooLong', 'The search string is empty or too long.');
  if (options?.matchWildcards) {
    if (wanted !== '?') throw new RichApiError('NotImplemented', 'only the wildcard ? is known');
    return [...text].reduce<[number, number][]>(
      (found, char) => [...found, [found.at(-1)?.[1] ?? 0, (found.at(-1)?.[1] ?? 0) + char.length]],
      [],
    );
  }
  const needle = folded(literal(wanted), options?.matchCase ?? false);
  const hay = folded(text, options?.matchCase ?? false);
  const found: [number, number][] = [];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length))
    found.push([at, at + needle.length]);
  return found;
}

/** `^^` is a caret, `^t` a tab, `^l` a line break; what else stands behind a caret is refused. */
function literal(wanted: string): string {
  return wanted.replace(/\^([\s\S]?)/g, (_, code: string) => {
    const meant = { '^': '^', t: '\t', l: '\v' }[code];
    if (meant === undefined) throw new RichApiError('InvalidArgument', `^${code} is no search code`);
    return meant;
  });
}
