/** One table of the matrix. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CheckResult, OutcomeCounts } from '../../../core/check';
import { areaAddress } from '../../../core/grid';
import { specOf, type Table, type TableId } from '../../../core/tables';
import { speaksOf, type TallyRow } from '../../../core/overview';
import { useSay } from '../../parts/context';
import { Go } from '../../parts/go';
import { CHECK_WORDS } from '../../words/check';
import { MatrixNumber } from './matrix-number';
import { OUTCOME_COLUMNS, countIn } from './outcome-columns';

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  total: { fontWeight: tokens.fontWeightSemibold },
  name: {
    padding: '5px 4px 5px 0',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflow: 'hidden',
  },
  go: { display: 'block', width: '100%', padding: 0, textDecorationLine: 'none', overflow: 'hidden' },
  code: { fontWeight: tokens.fontWeightSemibold },
  title: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  lacking: { color: tokens.colorStatusWarningForeground1, fontSize: tokens.fontSizeBase200 },
});

type MatrixRowKind = TallyRow | { readonly kind: 'total'; readonly counts: OutcomeCounts };

interface MatrixRowProps {
  readonly row: MatrixRowKind;
  readonly result: CheckResult;
}

const subjectOf = (row: MatrixRowKind): TableId | undefined => {
  if (row.kind === 'table') return row.table.id;
  return row.kind === 'missing' ? row.id : undefined;
};

export function MatrixRow({ row, result }: MatrixRowProps) {
  const say = useSay(CHECK_WORDS);
  const styles = useStyles();
  const subject = subjectOf(row);
  const hasFindings =
    row.kind === 'total'
      ? result.findings.length > 0
      : subject !== undefined && result.findings.some((finding) => speaksOf(finding, subject));
  const name =
    row.kind === 'table' || row.kind === 'copy'
      ? row.table.name
      : row.kind === 'missing'
        ? specOf(row.id).word.zh
        : say(row.kind === 'total' ? 'total' : 'others');
  return (
    <tr className={mergeClasses(styles.row, row.kind === 'total' && styles.total)}>
      <th scope="row" className={mergeClasses(styles.name, row.kind === 'total' && styles.total)}>
        <RowName row={row} name={name} />
      </th>
      {OUTCOME_COLUMNS.map((column) => (
        <MatrixNumber
          key={column.name}
          column={column}
          count={countIn(column, row.counts)}
          table={subject}
          name={name}
          leads={column.leads && hasFindings}
        />
      ))}
    </tr>
  );
}

function RowName({ row, name }: { readonly row: MatrixRowKind; readonly name: string }) {
  const say = useSay(CHECK_WORDS);
  const styles = useStyles();
  switch (row.kind) {
    case 'table':
    case 'copy':
      return <TableName table={row.table} isCopy={row.kind === 'copy'} />;
    case 'missing':
      return (
        <>
          <span className={styles.code}>{name}</span> <span className={styles.lacking}>{say('missing')}</span>
          <span className={styles.title}>{specOf(row.id).title.zh}</span>
        </>
      );
    case 'rules':
      return (
        <>
          {name}
          <span className={styles.title}>{say('othersMeans')}</span>
        </>
      );
    default:
      return <>{name}</>;
  }
}

function TableName({ table, isCopy }: { readonly table: Table; readonly isCopy: boolean }) {
  const say = useSay(CHECK_WORDS);
  const styles = useStyles();
  const { sheet, area } = table;
  const place = `${sheet}!${areaAddress(area)}`;
  return (
    <Go
      place={{ sheet, at: { row: area.top, column: area.left } }}
      className={styles.go}
      label={say('goToTable', { table: `${table.name} ${table.title}`, place })}
      title={`${table.title}\n${place}`}
    >
      <span className={styles.code}>{table.name}</span>{' '}
      {isCopy ? <span className={styles.lacking}>{say('copyOf')}</span> : null}
      <span className={styles.title}>{table.title}</span>
    </Go>
  );
}
