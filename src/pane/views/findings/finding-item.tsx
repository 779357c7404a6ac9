/** One finding: its first line is a button that opens the rest, scrolls it into view and goes to the cell. */
import { useEffect, useRef } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { levelOf, type Listed } from '../../model/listing';
import { useModel, usePane, useSay, useTell } from '../../parts/context';
import { SEVERITY_SHAPES, useInks } from '../../parts/tones';
import { Unseen } from '../../parts/unseen';
import { SHELL_WORDS } from '../../words/shell';
import { FindingBody } from './finding-body';

const useStyles = makeStyles({
  // The toolbar lies over what is scrolled below it.
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, scrollMarginTop: '80px' },
  button: {
    display: 'flex',
    width: '100%',
    gap: '8px',
    padding: '8px 12px',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  opened: { backgroundColor: tokens.colorNeutralBackground2 },
  mark: { flexShrink: 0, width: '1em', textAlign: 'center', fontWeight: tokens.fontWeightSemibold },
  words: { minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  done: { color: tokens.colorNeutralForeground3 },
  arrow: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

export function FindingItem({ item }: { readonly item: Listed }) {
  const model = useModel();
  const { opened } = usePane();
  const shell = useSay(SHELL_WORDS);
  const tell = useTell();
  const styles = useStyles();
  const inks = useInks();
  const whole = useRef<HTMLLIElement>(null);
  const { name, finding } = item;
  const level = levelOf(item);
  const isOpen = opened === name;
  useEffect(() => {
    if (isOpen) whole.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isOpen]);
  const toggle = (): void => {
    model.store.dispatch({ kind: 'opened', finding: isOpen ? undefined : name });
    const place = finding.cells[0];
    if (!isOpen && place) void model.reporting.goTo(place);
  };
  return (
    <li ref={whole} className={mergeClasses(styles.item, isOpen && styles.opened)}>
      <button type="button" data-finding="" aria-expanded={isOpen} className={styles.button} onClick={toggle}>
        <span className={mergeClasses(styles.mark, inks[level])} aria-hidden="true">
          {SEVERITY_SHAPES[level]}
        </span>
        <Unseen>{shell(level)}</Unseen>
        <span className={mergeClasses(styles.words, level === 'explained' && styles.done)}>
          {finding.lines[0] ? tell(finding.lines[0]) : ''}
        </span>
        <span className={styles.arrow} aria-hidden="true">
          {isOpen ? '▾' : '▸'}
        </span>
      </button>
      {isOpen ? <FindingBody item={item} /> : null}
    </li>
  );
}
