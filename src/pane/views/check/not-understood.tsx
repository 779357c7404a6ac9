/** Forms that were not understood, each with a way to tell by hand what it is. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { areaAddress } from '../../../core/grid';
import { placesToAsk, type PlaceToAsk } from '../../model/places-to-ask';
import type { Checked } from '../../model/state';
import { useModel, useSay, useTell } from '../../parts/context';
import { Go } from '../../parts/go';
import { HeadedSection } from '../../parts/section';
import { LAYOUT_WORDS } from '../../words/layout';

const MOST_NAMES = 5;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', alignItems: 'flex-start', gap: '8px', padding: '4px 0' },
  what: { flexGrow: 1, overflowWrap: 'anywhere' },
  button: { flexShrink: 0 },
  hint: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export function NotUnderstood({ checked }: { readonly checked: Checked }) {
  const say = useSay(LAYOUT_WORDS);
  const styles = useStyles();
  const places = placesToAsk(checked);
  if (places.length === 0) return null;
  return (
    <HeadedSection heading={say('heading')}>
      <ul className={styles.list}>
        {places.map((asked, place) => (
          <Item key={place} {...asked} />
        ))}
      </ul>
      <p className={styles.hint}>{say('onlyOnce')}</p>
    </HeadedSection>
  );
}

function Item({ place, why, columns }: PlaceToAsk) {
  const { layouts } = useModel();
  const say = useSay(LAYOUT_WORDS);
  const tell = useTell();
  const styles = useStyles();
  const { sheet, area } = place;
  const name = `${sheet}!${areaAddress(area)}`;
  return (
    <li className={styles.item}>
      <span className={styles.what}>
        <Go place={{ sheet, at: { row: area.top, column: area.left } }} label={name}>
          {name}
        </Go>{' '}
        {why
          ? tell(why)
          : columns
            ? say('unknownColumns', { names: columns.slice(0, MOST_NAMES).join('、') })
            : say('wholeSheet')}
      </span>
      <Button
        size="small"
        className={styles.button}
        aria-label={say('byHandFor', { place: name })}
        onClick={() => layouts.ask(place)}
      >
        {say('byHand')}
      </Button>
    </li>
  );
}
