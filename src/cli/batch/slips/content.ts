/** What a slip says, in words: what is wrong, where, why, what to do, and room for what was done. */
import { sayer, type Locale, type Say } from '../../../core/messages';
import type { FindingJson } from '../../json/check-json';
import { kindWord, type Digest } from '../digest';
import type { KnownRule } from '../kinds';
import { adviceText, cellsText, problemText } from '../output/cells-text';
import type { TableFinding } from '../output/findings-of';
import { OUTPUT_MESSAGES } from '../output/messages';
import { reasonTexts } from '../output/reason-text';
import type { Round } from '../rounds';
import { SLIP_MESSAGES } from './messages';

export interface SlipContent {
  readonly digest: Digest;
  readonly findings: readonly TableFinding[];
  /** Present where the department was checked in an earlier round. */
  readonly round: Round | undefined;
  readonly rules: ReadonlyMap<string, KnownRule>;
  readonly date: string;
  readonly locale: Locale;
}

export const SLIP_COLUMNS = ['number', 'severity', 'where', 'what', 'why', 'how', 'done'] as const;
export type SlipColumn = (typeof SLIP_COLUMNS)[number];

export interface SlipText {
  readonly title: string;
  /** Whom it goes to. */
  readonly to: string;
  readonly intro: string;
  /** How it stands since the round before; absent in a first round. */
  readonly round?: string;
  readonly heads: Readonly<Record<SlipColumn, string>>;
  /** Each cell as its lines. */
  readonly rows: readonly Readonly<Record<SlipColumn, readonly string[]>>[];
  readonly levels: string;
  readonly solvedHead: string;
  readonly solved: readonly string[];
  readonly signs: string;
  readonly date: string;
}

type SaySlip = Say<typeof SLIP_MESSAGES>;

export function slipFor(content: SlipContent): SlipText {
  const say = sayer(SLIP_MESSAGES, content.locale);
  const { digest, findings, round, date } = content;
  const since = roundText(round, say);
  return {
    title: say('title', { kind: kindWord([digest], content.locale) }),
    to: say('to', { department: digest.department }),
    intro: intro(content, say),
    ...(since === undefined ? {} : { round: since }),
    heads: {
      number: say('number'),
      severity: say('severity'),
      where: say('where'),
      what: say('what'),
      why: say('why'),
      how: say('how'),
      done: say('done'),
    },
    rows: findings.map((one, place) => rowOf(one, place, content, say)),
    levels: say('levels'),
    solvedHead: say('solved'),
    solved: round?.solved.map(problemText) ?? [],
    signs: say('signs'),
    date: say('date', { date }),
  };
}

function intro({ digest, findings }: SlipContent, say: SaySlip): string {
  const { file, error } = digest;
  const name = file.split(/[\\/]/).at(-1) ?? file;
  if (error !== undefined) return say('unreadable', { file: name, why: error.replace(/\n/g, '；') });
  const count = (severity: string): string =>
    String(findings.filter(({ finding }) => finding.severity === severity).length);
  return say('intro', { file: name, errors: count('error'), warnings: count('warning') });
}

function roundText(round: Round | undefined, say: SaySlip): string | undefined {
  if (!round) return undefined;
  const { solved, still, added } = round;
  return say('round', {
    solved: String(solved.length),
    still: String(still.length),
    added: String(added.length),
  });
}

function rowOf(
  { finding, name }: TableFinding,
  place: number,
  content: SlipContent,
  say: SaySlip,
): SlipText['rows'][number] {
  const { locale } = content;
  const where = [name, cellsText(finding.cells, locale)].filter(Boolean).join(' ');
  const advice = adviceText(finding, sayer(OUTPUT_MESSAGES, locale));
  return {
    number: [String(place + 1)],
    severity: [say(finding.severity), ...newness(finding, content, say)],
    where: [where],
    what: [problemText(finding)],
    why: whyOf(finding, content),
    how: [advice, ...reasonTexts(finding, locale)].filter(Boolean).flatMap((text) => text.split('\n')),
    done: [],
  };
}

const newness = (finding: FindingJson, { round }: SlipContent, say: SaySlip): string[] =>
  round ? [say(round.added.includes(finding) ? 'added' : 'still')] : [];

/** The ground; where there is none to be named, the kind of mistake. */
function whyOf({ rule }: FindingJson, { rules }: SlipContent): string[] {
  const known = rules.get(rule);
  return [known?.basis ?? known?.kind ?? '', known?.formula ?? ''].filter(Boolean);
}
