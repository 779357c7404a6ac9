/** The arithmetic of a finding as a person writes it, every figure a button to its cell. */
import type { Say } from '../../../core/messages';
import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Arithmetic, ArithmeticPart, Finding } from '../../../core/check';
import { ROUNDING_TAIL } from '../../../core/check/kinds';
import { addressOf, placeName } from '../../../core/grid';
import type { RelationSign } from '../../../core/identities';
import { useSay } from '../../parts/context';
import { Go } from '../../parts/go';
import { FINDINGS_WORDS } from '../../words/findings';
import { SHELL_WORDS } from '../../words/shell';

const useStyles = makeStyles({
  line: {
    margin: 0,
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  sign: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusDangerForeground1,
    margin: '0 4px',
  },
  calm: { fontWeight: tokens.fontWeightSemibold, margin: '0 4px' },
  gap: { marginTop: '4px', color: tokens.colorNeutralForeground2 },
  more: {
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    padding: '0 2px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const BROKEN: Readonly<Record<RelationSign, string>> = { '=': '≠', '≡': '≠', '≤': '>', '≥': '<' };
/** Beyond so many figures the rest is shown on demand. */
const MOST_PARTS = 25;

interface ArithmeticLineProps {
  readonly finding: Finding;
  readonly arithmetic: Arithmetic;
}

export function ArithmeticLine({ finding, arithmetic: { sign, left, right } }: ArithmeticLineProps) {
  const say = useSay(FINDINGS_WORDS);
  const styles = useStyles();
  const isTail = finding.rule === ROUNDING_TAIL.id;
  const gap = gapWords(finding, say);
  return (
    <div className={styles.line} role="group" aria-label={say('arithmetic')}>
      <Side parts={left} result={finding.left} />
      <span className={isTail ? styles.calm : styles.sign}>{isTail ? '≈' : BROKEN[sign]}</span>
      <Side parts={right} result={finding.right} />
      {gap === '' ? null : <div className={styles.gap}>{gap}</div>}
    </div>
  );
}

function gapWords({ difference, rounding, rule }: Finding, say: Say<typeof FINDINGS_WORDS>): string {
  if (difference === undefined) return '';
  if (rounding === undefined) return say('apart', { difference });
  return say(rule === ROUNDING_TAIL.id ? 'within' : 'beyond', { difference, rounding });
}

/** The figures of one side, and what they come to where there are several. */
function Side({
  parts,
  result,
}: {
  readonly parts: readonly ArithmeticPart[];
  readonly result: string | undefined;
}) {
  const say = useSay(FINDINGS_WORDS);
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? parts : parts.slice(0, MOST_PARTS);
  const hidden = parts.slice(shown.length).filter(({ kind }) => kind === 'cell').length;
  return (
    <>
      {shown.map((part, place) => (
        <Part key={place} part={part} />
      ))}
      {hidden > 0 ? (
        <button type="button" className={styles.more} onClick={() => setWhole(true)}>
          {` … ${say('moreTerms', { count: String(hidden) })}`}
        </button>
      ) : null}
      {parts.length > 1 && result ? <strong>{` = ${result}`}</strong> : null}
    </>
  );
}

function Part({ part }: { readonly part: ArithmeticPart }) {
  const shell = useSay(SHELL_WORDS);
  if (part.kind === 'text') return <>{part.text}</>;
  const { cell, place, unit } = part;
  const text = cell.text === '' ? shell('blank') : cell.text;
  return (
    <Go place={cell} label={`${place} ${text} ${addressOf(cell.at)}`} title={`${place}\n${placeName(cell)}`}>
      {text}
      {unit ?? ''}
    </Go>
  );
}
