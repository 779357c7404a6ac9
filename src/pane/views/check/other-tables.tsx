/** Public tables that are known by their title and held against nothing. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { areaAddress } from '../../../core/grid';
import type { TableSet } from '../../../core/tables';
import { useSay } from '../../parts/context';
import { Go } from '../../parts/go';
import { HeadedSection } from '../../parts/section';
import { CHECK_WORDS } from '../../words/check';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
  advice: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export function OtherTables({ set: { others = [] } }: { readonly set: TableSet }) {
  const say = useSay(CHECK_WORDS);
  const styles = useStyles();
  if (others.length === 0) return null;
  return (
    <HeadedSection heading={say('otherTables')}>
      <ul className={styles.list}>
        {others.map(({ sheet, area, title }) => {
          const place = `${sheet}!${areaAddress(area)}`;
          return (
            <li key={place}>
              {title}{' '}
              <Go place={{ sheet, at: { row: area.top, column: area.left } }} label={place}>
                {place}
              </Go>
            </li>
          );
        })}
      </ul>
      <p className={styles.advice}>{say('otherTablesAdvice')}</p>
    </HeadedSection>
  );
}
