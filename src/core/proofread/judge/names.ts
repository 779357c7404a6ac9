/** The name that stands before a figure: of a class, of an expense. */
import { comparable as nameOf, FUNCTIONAL } from '../../codes';
import type { FormMark } from '../grammar/form-mark';
import type { Pair } from '../align/align';
import type { Part } from '../read/part';
import { say } from './notes';
import { ruleOf } from './rule-ids';
import type { State } from './state';

const STARTS = /^(?:其中|和|及)：?/;

/** What of the words before a figure is the name: without 支出预算为 and the like behind it. */
function namedIn(before: string, form: FormMark): string | undefined {
  const name = form.name ?? '';
  const at = form.before.lastIndexOf(name);
  const behind = at < 0 ? '' : form.before.slice(at + name.length);
  const words = before.replace(STARTS, '');
  if (behind !== '' && words.endsWith(behind)) return words.slice(0, words.length - behind.length);
  const cut = words.search(/（类）|支出(?:预算|决算)?$|(?:支出)?(?:预算|决算)(?:数)?为?$/);
  return cut > 0 ? words.slice(0, cut) : undefined;
}

const bare = (name: string): string => nameOf(name.replace(/（类）.*$/, '')).replace(/(?:经费|费用|费)$/, '');

/** Whether a printed name is the right one, shortened or lengthened as people do. */
const isName = (printed: string, right: string): boolean => {
  const [a, b] = [bare(printed), bare(right)];
  return a === b || (a !== '' && (b.includes(a) || a.includes(b)));
};

/** Names that are something else: of the section, or of the classification. */
function isOther(printed: string, names: ReadonlySet<string>): boolean {
  if ([...names].some((name) => bare(name) === bare(printed))) return true;
  return FUNCTIONAL.codesNamed(printed).length > 0 || FUNCTIONAL.codesNamed(`${printed}支出`).length > 0;
}

/** Whether the figures say which one is meant although the name says another. */
function isMeant(state: State, part: Part, pair: Pair): boolean {
  const mates = part.pairs.filter(({ form }) => form.frames.at(-1)?.scope === pair.form.frames.at(-1)?.scope);
  return mates.some(({ mark, form }) => state.agrees(mark, form) === true && !mark.value?.isZero());
}

export function judgeNames(state: State, part: Part): void {
  const names = new Set(part.forms.flatMap(({ name }) => (name === undefined ? [] : [name])));
  for (const pair of part.pairs) {
    const { mark, form } = pair;
    if (form.name === undefined || form.expression === undefined || !form.before.includes(form.name))
      continue;
    const printed = namedIn(mark.before, form);
    if (printed === undefined || printed === '' || isName(printed, form.name)) continue;
    if (!isOther(printed, names) || !isMeant(state, part, pair)) continue;
    const start = mark.start - mark.before.length + mark.before.indexOf(printed);
    const expected = form.name;
    state.notes.push({
      rule: ruleOf(part.section, 'name'),
      severity: 'error',
      message: say('name', { text: printed, expected, source: say('this-number') }),
      stream: part.stream,
      section: part.section,
      start,
      end: start + printed.length,
      expected,
      by: expected,
    });
  }
}
