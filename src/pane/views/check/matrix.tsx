/** Tables × outcomes: where the trouble is, at a glance; a name goes to its table, a number to its findings. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../../core/check';
import { sumOfCounts, tally } from '../../../core/overview';
import { useSay } from '../../parts/context';
import { HeadedSection } from '../../parts/section';
import { CHECK_WORDS } from '../../words/check';
import { MatrixRow } from './matrix-row';
import { OUTCOME_COLUMNS } from './outcome-columns';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontVariantNumeric: 'tabular-nums',
  },
  head: {
    // As wide at the right as a number’s own padding, so that no button passes the line.
    padding: '4px 5px 4px 2px',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    textAlign: 'right',
    textWrap: 'balance',
    verticalAlign: 'bottom',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  first: { textAlign: 'left', paddingLeft: 0 },
  names: { width: '40%' },
  note: {
    margin: '6px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export function Matrix({ result }: { readonly result: CheckResult }) {
  const say = useSay(CHECK_WORDS);
  const styles = useStyles();
  const rows = tally(result);
  const isMissing = rows.some(({ kind }) => kind === 'missing');
  return (
    <HeadedSection heading={say('matrix')}>
      <table className={styles.table}>
        <colgroup>
          <col className={styles.names} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.first)}>
              {say('table')}
            </th>
            {OUTCOME_COLUMNS.map(({ name }) => (
              <th key={name} scope="col" className={styles.head}>
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <MatrixRow key={place} row={row} result={result} />
          ))}
        </tbody>
        <tfoot>
          <MatrixRow
            row={{ kind: 'total', counts: sumOfCounts(rows.map(({ counts }) => counts)) }}
            result={result}
          />
        </tfoot>
      </table>
      {isMissing ? <p className={styles.note}>{say('missingAdvice')}</p> : null}
      <p className={styles.note}>{say('matrixNote')}</p>
    </HeadedSection>
  );
}
