/** Figures that rightly differ, and why. */
import { makeStyles } from '@fluentui/react-components';
import type { Note } from '../../../core/check';
import { useSay, useTell } from '../../parts/context';
import { Go } from '../../parts/go';
import { HeadedSection } from '../../parts/section';
import { placeName } from '../../../core/grid';
import { CHECK_WORDS } from '../../words/check';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' } });

export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  const say = useSay(CHECK_WORDS);
  const tell = useTell();
  const styles = useStyles();
  if (notes.length === 0) return null;
  return (
    <HeadedSection heading={say('notes')}>
      <ul className={styles.list}>
        {notes.map(({ lines, cells }, place) => (
          <li key={place}>
            {lines.map((line, number) => (
              <div key={number}>{tell(line)}</div>
            ))}
            {cells.map((cell) => (
              <Go key={placeName(cell)} place={cell}>
                {placeName(cell)}
              </Go>
            ))}
          </li>
        ))}
      </ul>
    </HeadedSection>
  );
}
