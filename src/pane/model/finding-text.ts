/** A finding as plain text: what is wrong, where, what to do, by which rule. */
import type { Finding } from '../../core/check';
import { placeName } from '../../core/grid';
import { sayer, type Locale } from '../../core/messages';
import { reasonLines, type ExplainedState } from '../../core/reasons';
import { teller } from '../speech';
import { RULE_WORDS } from '../words/rule';
import { SHELL_WORDS } from '../words/shell';
import { ruleName } from './rule-name';

interface Beside {
  readonly standing: ExplainedState;
  /** The ground of its rule, where it has a page. */
  readonly basis: string | undefined;
  readonly locale: Locale;
}

const MOST_CELLS = 6;

export function findingText(finding: Finding, { standing, basis, locale }: Beside): string {
  const say = sayer(RULE_WORDS, locale);
  const shell = sayer(SHELL_WORDS, locale);
  const tell = teller(locale);
  const { severity, lines, cells, rule, suspects } = finding;
  const [first = '', ...others] = lines.map(tell);
  const names = [...new Set(cells.map(placeName))];
  const places = names.slice(0, MOST_CELLS).join(shell('list'));
  const more = names.length > MOST_CELLS ? say('moreCells', { count: String(names.length) }) : '';
  return [
    `${shell(severity)}${shell('colon')}${first}`,
    ...others,
    ...(names.length === 0 ? [] : [say('place', { places: `${places}${more}` })]),
    ...suspects.slice(0, MOST_CELLS).map((suspect) =>
      say('proposal', {
        place: placeName(suspect),
        before: suspect.text === '' ? shell('blank') : suspect.text,
        after: suspect.suggestion,
      }),
    ),
    ...(standing.kind === 'open' ? [] : reasonLines(standing.by).map(tell)),
    [say('rule', { rule: ruleName(rule, locale) }), ...(basis ? [say('groundIs', { basis })] : [])].join(
      shell('comma'),
    ),
  ].join('\n');
}
