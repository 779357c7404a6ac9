/** A button that goes to a cell and looks like what it stands for: an address or a figure. */
import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { placeName, type Place } from '../../core/grid';
import { SHELL_WORDS } from '../words/shell';
import { useModel, useSay } from './context';

const useStyles = makeStyles({
  go: {
    display: 'inline',
    padding: '0 2px',
    margin: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    textAlign: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, textDecorationStyle: 'solid' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

interface GoProps {
  readonly place: Place;
  readonly children: ReactNode;
  /** Read aloud in place of the address. */
  readonly label?: string | undefined;
  readonly title?: string | undefined;
  readonly className?: string | undefined;
}

export function Go({ place, children, label, title, className }: GoProps) {
  const model = useModel();
  const say = useSay(SHELL_WORDS);
  const styles = useStyles();
  const name = placeName(place);
  return (
    <button
      type="button"
      className={mergeClasses(styles.go, className)}
      aria-label={label ?? say('goTo', { place: name })}
      title={title ?? name}
      onClick={() => void model.reporting.goTo(place)}
    >
      {children}
    </button>
  );
}
