/** A row of tabs: arrows, Home and End move between them, and the one chosen is the one shown. */
import type { KeyboardEvent, ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { display: 'flex', minWidth: 0 },
  tab: {
    position: 'relative',
    padding: '10px 9px',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  small: { padding: '6px 9px' },
  last: { marginLeft: 'auto' },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: '9px',
      right: '9px',
      bottom: 0,
      height: '3px',
      borderRadius: '2px 2px 0 0',
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
});

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly content: ReactNode;
  /** Read aloud where the content is no word. */
  readonly label?: string;
  /** Whether it stands apart at the far end. */
  readonly isApart?: boolean;
}

interface TabsProps<Id extends string> {
  readonly items: readonly TabItem<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly label: string;
  /** Id of the element that shows what is chosen. */
  readonly panel: string;
  readonly size?: 'small';
  readonly className?: string;
}

const STEPS: Readonly<Record<string, (place: number, count: number) => number>> = {
  ArrowRight: (place, count) => (place + 1) % count,
  ArrowLeft: (place, count) => (place + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export function Tabs<Id extends string>({
  items,
  chosen,
  onChoose,
  label,
  panel,
  size,
  className,
}: TabsProps<Id>) {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const place = STEPS[event.key]?.(
      items.findIndex(({ id }) => id === chosen),
      items.length,
    );
    const next = place === undefined ? undefined : items[place];
    if (!next || place === undefined) return;
    event.preventDefault();
    onChoose(next.id);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[place]?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label={label}
      className={mergeClasses(styles.list, className)}
      onKeyDown={onKeyDown}
    >
      {items.map(({ id, content, label: name, isApart }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={panel}
          aria-label={name}
          title={name}
          tabIndex={id === chosen ? 0 : -1}
          className={mergeClasses(
            styles.tab,
            size === 'small' && styles.small,
            isApart && styles.last,
            id === chosen && styles.chosen,
          )}
          onClick={() => onChoose(id)}
        >
          {content}
        </button>
      ))}
    </div>
  );
}
