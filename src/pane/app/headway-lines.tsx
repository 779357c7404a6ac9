/** How many findings are gone and how many are new, and which on demand. */
import { useState, type ReactNode } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/check';
import type { Headway } from '../model/state';
import { useModel, useSay, useTell } from '../parts/context';
import { SEVERITY_SHAPES, useInks } from '../parts/tones';
import { Unseen } from '../parts/unseen';
import { SHELL_WORDS } from '../words/shell';
import { STEP_WORDS } from '../words/steps';

const useStyles = makeStyles({
  details: { maxHeight: '30vh', overflowY: 'auto', position: 'relative' },
  heading: { margin: '4px 0 0', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', gap: '6px', padding: '2px 0' },
  mark: { flexShrink: 0, width: '1em', textAlign: 'center' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  gone: { color: tokens.colorNeutralForeground2 },
  open: {
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface HeadwayParts {
  /** The counts, with the button for more; undefined where nothing changed. */
  readonly line: ReactNode;
  readonly details: ReactNode;
}

export function useHeadway(headway: Headway | undefined): HeadwayParts {
  const say = useSay(STEP_WORDS);
  const shell = useSay(SHELL_WORDS);
  const styles = useStyles();
  const [opened, setOpened] = useState<Headway>();
  const { solved = [], added = [] } = headway ?? {};
  const counts = [
    ...(solved.length > 0 ? [say('solved', { count: String(solved.length) })] : []),
    ...(added.length > 0 ? [say('added', { count: String(added.length) })] : []),
  ];
  if (!headway || counts.length === 0) return { line: undefined, details: undefined };
  const isOpen = opened === headway;
  const line = (
    <div>
      {counts.join(shell('comma'))}{' '}
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={isOpen}
        onClick={() => setOpened(isOpen ? undefined : headway)}
      >
        {say(isOpen ? 'fewer' : 'details')}
      </Button>
    </div>
  );
  const details = isOpen ? (
    <div className={styles.details} role="group" aria-label={counts.join(shell('comma'))} tabIndex={0}>
      <Findings heading={say('addedHeading')} findings={added} isNew />
      <Findings heading={say('solvedHeading')} findings={solved} isNew={false} />
    </div>
  ) : undefined;
  return { line, details };
}

interface FindingsProps {
  readonly heading: string;
  readonly findings: readonly Finding[];
  /** Whether it is among those of the last check, so that it can be gone to. */
  readonly isNew: boolean;
}

function Findings({ heading, findings, isNew }: FindingsProps) {
  const model = useModel();
  const shell = useSay(SHELL_WORDS);
  const tell = useTell();
  const styles = useStyles();
  const inks = useInks();
  if (findings.length === 0) return null;
  return (
    <>
      <p className={styles.heading}>{heading}</p>
      <ul className={styles.list}>
        {findings.map((finding, place) => {
          const words = finding.lines[0] ? tell(finding.lines[0]) : '';
          const { severity } = finding;
          return (
            <li key={place} className={styles.item}>
              <span
                className={mergeClasses(styles.mark, isNew ? inks[severity] : inks.good)}
                aria-hidden="true"
              >
                {isNew ? SEVERITY_SHAPES[severity] : SEVERITY_SHAPES.explained}
              </span>
              <Unseen>{shell(severity)}</Unseen>
              {isNew ? (
                <button
                  type="button"
                  className={mergeClasses(styles.words, styles.open)}
                  onClick={() => model.openFinding(finding)}
                >
                  {words}
                </button>
              ) : (
                <span className={mergeClasses(styles.words, styles.gone)}>{words}</span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
