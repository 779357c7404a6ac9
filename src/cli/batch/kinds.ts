/** What is known of each rule, in one language: for statistics and for the list of rules in SARIF. */
import { GENERAL_KINDS, type FindingKind, type Severity } from '../../core/check';
import { IDENTITIES, IDENTITY_KINDS, type Identity } from '../../core/identities';
import { SLIP_KINDS } from '../../core/locate';
import { render, saying, type Locale, type Phrase } from '../../core/messages';
import { TEXT_KINDS } from '../../core/proofread';
import { AGAINST_KINDS } from '../../core/review';
import { RULES } from '../../core/rules';

/** Last year's workbook was not found or not read. */
export const PREVIOUS: FindingKind = {
  id: 'previous',
  severity: 'hint',
  kind: { zh: '没法与上年核对', en: 'Not held against last year' },
};

/** What an office's own rules find. */
const OWN: Phrase = { zh: '自定规则', en: 'Rules of your own' };

export interface KnownRule {
  readonly id: string;
  readonly severity: Severity;
  /** What kind of mistake it finds. */
  readonly kind: string;
  /** The relation in words, where it is one. */
  readonly formula?: string;
  /** Where it comes from. */
  readonly basis?: string;
}

export interface RuleBook {
  readonly rules: readonly KnownRule[];
  /** The kind of a finding's rule, in words. A rule nobody listed is its own kind. */
  kindOf(rule: string): string;
}

export function ruleBook(own: readonly Identity[], locale: Locale): RuleBook {
  const words = (phrase: Phrase): string => render(saying(phrase), locale);
  const relation = ({ id, severity, formula, basis }: Identity, kind: Phrase): KnownRule[] =>
    severity === 'info' ? [] : [{ id, severity, kind: words(kind), formula, basis }];
  const rules: readonly KnownRule[] = [
    ...IDENTITIES.flatMap((one) => relation(one, IDENTITY_KINDS[one.kind])),
    ...RULES.map(({ id, severity, basis, kind }) => ({ id, severity, basis, kind: words(kind) })),
    ...[...GENERAL_KINDS, ...Object.values(SLIP_KINDS), PREVIOUS].map(({ id, severity, kind }) => ({
      id,
      severity,
      kind: words(kind),
    })),
    ...Object.values(AGAINST_KINDS).map(({ id, severity, kind }) => ({ id, severity, kind: words(kind) })),
    ...Object.entries(TEXT_KINDS).map(([id, kind]): KnownRule => ({
      id,
      severity: 'error',
      kind: words(kind),
    })),
    ...own.flatMap((one) => relation(one, OWN)),
  ];
  const kinds = new Map(rules.map(({ id, kind }) => [id, kind]));
  return { rules, kindOf: (rule) => kinds.get(rule) ?? rule };
}
