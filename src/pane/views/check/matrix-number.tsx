/** A count in the matrix: shape, colour and number; a button where it leads to findings. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TableId } from '../../../core/tables';
import { useModel, useSay } from '../../parts/context';
import { SHAPES, useInks } from '../../parts/tones';
import { CHECK_WORDS } from '../../words/check';
import type { OutcomeColumn } from './outcome-columns';

const useStyles = makeStyles({
  cell: { padding: '5px 5px 5px 2px', textAlign: 'right', verticalAlign: 'middle', whiteSpace: 'nowrap' },
  shape: { fontSize: tokens.fontSizeBase100, marginRight: '2px' },
  loud: { fontWeight: tokens.fontWeightSemibold },
  button: {
    margin: 0,
    padding: '3px 5px',
    marginRight: '-5px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    backgroundColor: 'transparent',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  error: { backgroundColor: tokens.colorStatusDangerBackground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
});

interface MatrixNumberProps {
  readonly column: OutcomeColumn;
  readonly count: number;
  readonly table: TableId | undefined;
  readonly name: string;
  readonly leads: boolean;
}

export function MatrixNumber({ column, count, table, name, leads }: MatrixNumberProps) {
  const model = useModel();
  const say = useSay(CHECK_WORDS);
  const inks = useInks();
  const styles = useStyles();
  const { tone } = column;
  const isLoud = tone === 'error' || tone === 'warning';
  if (count === 0) return <td className={mergeClasses(styles.cell, inks.quiet)}>{SHAPES.quiet}</td>;
  const shown = (
    <>
      <span className={styles.shape} aria-hidden="true">
        {SHAPES[tone]}
      </span>
      {count}
    </>
  );
  if (!leads)
    return <td className={mergeClasses(styles.cell, inks[tone], isLoud && styles.loud)}>{shown}</td>;
  return (
    <td className={styles.cell}>
      <button
        type="button"
        className={mergeClasses(
          styles.button,
          inks[tone],
          tone === 'error' && styles.error,
          tone === 'warning' && styles.warning,
        )}
        aria-label={say('countOf', { table: name, outcome: say(column.name), count: String(count) })}
        onClick={() => model.showFindings({ table })}
      >
        {shown}
      </button>
    </td>
  );
}
