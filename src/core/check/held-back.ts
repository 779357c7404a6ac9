/** Blanks that a fill would keep back are not proposed by the finding that tells of them. */
import { placeName } from '../grid';
import type { Message } from '../messages';
import { message } from '../messages';
import type { Figure } from '../tables';
import { BLANK } from './kinds';
import { CHECK_MESSAGES } from './messages';
import type { Finding } from './types';

/** `withheld`: why each of them is kept back. */
export function withoutHeldBack(
  findings: readonly Finding[],
  withheld: ReadonlyMap<Figure, Message>,
): readonly Finding[] {
  if (withheld.size === 0) return findings;
  const reasons = new Map([...withheld].map(([figure, why]) => [placeName(figure), why]));
  return findings.map((finding) => (finding.rule === BLANK.id ? proposing(finding, reasons) : finding));
}

function proposing(finding: Finding, reasons: ReadonlyMap<string, Message>): Finding {
  const suspects = finding.suspects.filter((suspect) => !reasons.has(placeName(suspect)));
  const held = finding.suspects.length - suspects.length;
  if (held === 0) return finding;
  const [what, advice] = finding.lines;
  const first = finding.suspects.map((suspect) => reasons.get(placeName(suspect))).find((why) => why);
  return {
    ...finding,
    suspects,
    lines: [
      ...(what ? [what] : []),
      ...(advice && suspects.length > 0 ? [advice] : []),
      message(CHECK_MESSAGES, suspects.length > 0 ? 'someHeldBack' : 'heldBack', { count: String(held) }),
      ...(first ? [first] : []),
    ],
  };
}
