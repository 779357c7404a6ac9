/** What a rule is called: its number; what judges whole tables has none and goes by its kind. */
import { GENERAL_KINDS } from '../../core/check/kinds';
import { SLIP_KINDS } from '../../core/locate/kinds';
import { render, saying, type Locale } from '../../core/messages';

const KINDS = new Map(
  [...GENERAL_KINDS, ...Object.values(SLIP_KINDS)].map(({ id, kind }) => [id, saying(kind)]),
);

export function ruleName(rule: string, locale: Locale): string {
  const kind = KINDS.get(rule);
  return kind ? render(kind, locale) : rule;
}
