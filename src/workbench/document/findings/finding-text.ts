/** Findings as plain text, for a letter or a chat. */
import type { Locale } from '../../../core/messages';
import { ruleName } from '../../../pane/model/rule-name';
import type { ShownFinding } from '../model/types';
import type { DocumentSay } from '../words';
import { told } from './context';

export function shownFindingText(finding: ShownFinding, locale: Locale, say: DocumentSay): string {
  const { severity, said, more, places, quotation, rule } = finding;
  const [first] = places;
  const colon = locale === 'en-US' ? ': ' : '：';
  return [
    `${say(severity)}${colon}${told(said, locale)}`,
    ...(quotation
      ? [
          `${quotation.before}${quotation.wrong === '' ? `【${say('lacking')}】` : quotation.wrong}${quotation.after}`,
        ]
      : []),
    ...(quotation?.expected === undefined ? [] : [`${say('expected')} ${quotation.expected}`]),
    ...more.map((line) => told(line, locale)),
    ...(first ? [say('at', { place: told(first.name, locale) })] : []),
    say('rule', { rule: ruleName(rule, locale) }),
  ].join('\n');
}

export const shownFindingsText = (
  findings: readonly ShownFinding[],
  locale: Locale,
  say: DocumentSay,
): string => findings.map((finding) => shownFindingText(finding, locale, say)).join('\n\n');
