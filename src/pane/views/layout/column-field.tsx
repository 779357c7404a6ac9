/** One column of a table that no layout knows: its header words, what stands below, and the choice of what it is. */
import { Select, makeStyles, tokens } from '@fluentui/react-components';
import type { AskedColumn } from '../../../core/recognise';
import type { TableId } from '../../../core/tables';
import { ROLES, keyChoices } from '../../model/layout-answers';
import { useSay } from '../../parts/context';
import { Go } from '../../parts/go';
import { LAYOUT_WORDS } from '../../words/layout';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: '2px' },
  samples: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});

interface ColumnFieldProps {
  readonly sheet: string;
  readonly column: AskedColumn;
  readonly table: TableId;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

export function ColumnField({ sheet, column, table, chosen, onChoose }: ColumnFieldProps) {
  const say = useSay(LAYOUT_WORDS);
  const styles = useStyles();
  const words = column.words.join(' · ');
  return (
    <div className={styles.column}>
      <Go place={{ sheet, at: column.at }} label={words}>
        {words}
      </Go>
      <Select aria-label={words} value={chosen} onChange={(_, { value }) => onChoose(value)}>
        {keyChoices(table).map(({ id, key, row, block }) => (
          <option key={id} value={id}>
            {[block, row, key].filter((part) => part !== undefined).join(' · ')}
          </option>
        ))}
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {say(role)}
          </option>
        ))}
      </Select>
      <span className={styles.samples}>
        {column.samples.length > 0
          ? say('samples', { samples: column.samples.join('、') })
          : say('nothingBelow')}
      </span>
    </div>
  );
}
