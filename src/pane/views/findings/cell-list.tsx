/** The cells a finding is about, each a button that goes there. */
import { useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import type { FindingCell } from '../../../core/check';
import { placeName } from '../../../core/grid';
import { useSay } from '../../parts/context';
import { Go } from '../../parts/go';
import { FINDINGS_WORDS } from '../../words/findings';

const useStyles = makeStyles({
  cells: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', margin: 0, padding: 0, listStyleType: 'none' },
});

const MOST_CELLS = 12;
const LONGEST = 14;

export function CellList({ cells }: { readonly cells: readonly FindingCell[] }) {
  const say = useSay(FINDINGS_WORDS);
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? cells : cells.slice(0, MOST_CELLS);
  if (cells.length === 0) return null;
  return (
    <ul className={styles.cells} aria-label={say('cells')}>
      {shown.map((cell) => (
        <li key={placeName(cell)}>
          <Go place={cell}>{placeName(cell)}</Go> {shortened(cell.text)}
        </li>
      ))}
      {shown.length < cells.length ? (
        <li>
          <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
            {say('moreCells', { count: String(cells.length - shown.length) })}
          </Button>
        </li>
      ) : null}
    </ul>
  );
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
