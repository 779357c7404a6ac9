/** A verdict: one sentence in its tone, and what belongs below it. */
import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SpokenVerdict } from '../model/verdict';
import { useTell } from './context';

const useStyles = makeStyles({
  card: { margin: '12px', padding: '12px 14px', borderRadius: tokens.borderRadiusLarge },
  bad: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  open: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  sentence: {
    display: 'flex',
    gap: '8px',
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  badInk: { color: tokens.colorStatusDangerForeground1 },
  openInk: { color: tokens.colorStatusWarningForeground1 },
  goodInk: { color: tokens.colorStatusSuccessForeground1 },
  line: { margin: '4px 0 0', color: tokens.colorNeutralForeground2 },
});

const SIGNS = { bad: '✕', open: '▲', good: '✓' } as const;

interface VerdictProps extends SpokenVerdict {
  /** What there is besides; empty lines are left out. */
  readonly lines: readonly string[];
  readonly children: ReactNode;
}

export function VerdictPanel({ tone, sentence, lines, children }: VerdictProps) {
  const tell = useTell();
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.card, styles[tone])}>
      <p className={styles.sentence} role="status">
        <span className={styles[`${tone}Ink`]} aria-hidden="true">
          {SIGNS[tone]}
        </span>
        <span>{tell(sentence)}</span>
      </p>
      {lines.map((line, place) =>
        line === '' ? null : (
          <p key={place} className={styles.line}>
            {line}
          </p>
        ),
      )}
      {children}
    </div>
  );
}
