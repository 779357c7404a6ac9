/** What looked like a public table and was not taken for one. */
import { makeStyles } from '@fluentui/react-components';
import { areaAddress } from '../../../core/grid';
import type { Refusal } from '../../../core/tables';
import { useSay, useTell } from '../../parts/context';
import { Go } from '../../parts/go';
import { Section } from '../../parts/section';
import { CHECK_WORDS } from '../../words/check';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '18px' } });

export function Refused({ refused }: { readonly refused: readonly Refusal[] }) {
  const say = useSay(CHECK_WORDS);
  const tell = useTell();
  const styles = useStyles();
  if (refused.length === 0) return null;
  return (
    <Section heading={say('refused')}>
      <ul className={styles.list}>
        {refused.map(({ sheet, area, reason }, place) => (
          <li key={place}>
            <Go
              place={{ sheet, at: { row: area.top, column: area.left } }}
            >{`${sheet} ${areaAddress(area)}`}</Go>{' '}
            {tell(reason)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
