/** The findings in the order of the text; arrows move between them. */
import type { KeyboardEvent } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from '../../../parts/context';
import { useKeptFocus } from '../../../views/findings/use-kept-focus';
import { PROOF_WORDS } from '../../../words/word-proof';
import type { Proof } from '../../model/proof';
import { ProofItemView } from './proof-item';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: '14px 12px 6px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  keys: {
    margin: 0,
    padding: '6px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  none: { margin: 0, padding: '0 12px', color: tokens.colorNeutralForeground2 },
});

/** Marks the buttons that arrows move between. */
export const PROOF_BUTTON = 'data-proof';

const STEPS: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowDown: (place, last) => Math.min(place + 1, last),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

function move(event: KeyboardEvent<HTMLDivElement>): void {
  const step = STEPS[event.key];
  if (!step || !(event.target instanceof HTMLElement) || !event.target.hasAttribute(PROOF_BUTTON)) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>(`[${PROOF_BUTTON}]`)];
  const next = buttons[step(buttons.indexOf(event.target), buttons.length - 1)];
  next?.focus();
  next?.scrollIntoView?.({ block: 'nearest' });
  event.preventDefault();
}

export function ProofList({ proof: { items } }: { readonly proof: Proof }) {
  const say = useSay(PROOF_WORDS);
  const styles = useStyles();
  const { ref, onFocus } = useKeptFocus(`[${PROOF_BUTTON}]`);
  return (
    <div ref={ref} onFocus={onFocus} onKeyDown={move} role="group" aria-label={say('list')}>
      <h2 className={styles.heading}>{say('list')}</h2>
      {items.length === 0 ? <p className={styles.none}>{say('none')}</p> : null}
      <ul className={styles.list}>
        {items.map((item) => (
          <ProofItemView key={item.finding.id} item={item} />
        ))}
      </ul>
      {items.length > 1 ? <p className={styles.keys}>{say('keys')}</p> : null}
    </div>
  );
}
