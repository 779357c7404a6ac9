/** Which findings are shown: by severity, by table, by words. */
import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { specOf } from '../../../core/tables';
import { levelOf, type Listed } from '../../model/listing';
import type { FilterLevel } from '../../model/state';
import { useModel, usePane, useSay } from '../../parts/context';
import { SEVERITY_SHAPES, useInks } from '../../parts/tones';
import { FINDINGS_WORDS } from '../../words/findings';
import { SHELL_WORDS } from '../../words/shell';

const useStyles = makeStyles({
  toolbar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  levels: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '6px' },
  level: {
    padding: '2px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '12px',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  on: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
  },
  search: { width: '100%', maxWidth: 'none' },
});

const LEVELS: readonly FilterLevel[] = ['all', 'error', 'warning', 'hint', 'explained'];

export function Toolbar({ items }: { readonly items: readonly Listed[] }) {
  const { store } = useModel();
  const { filter } = usePane();
  const say = useSay(FINDINGS_WORDS);
  const shell = useSay(SHELL_WORDS);
  const styles = useStyles();
  const inks = useInks();
  const inTable = items.filter(({ finding }) => filter.table === undefined || finding.table === filter.table);
  const countOf = (level: FilterLevel): number =>
    level === 'all' ? inTable.length : inTable.filter((item) => levelOf(item) === level).length;
  return (
    <div className={styles.toolbar}>
      <Input
        type="search"
        className={styles.search}
        size="small"
        contentBefore={<SearchRegular />}
        value={filter.text}
        placeholder={say('search')}
        aria-label={say('search')}
        onChange={(_, { value }) => store.dispatch({ kind: 'filtered', filter: { text: value } })}
      />
      <div className={styles.levels} role="group" aria-label={say('level')}>
        {LEVELS.filter((level) => level === 'all' || level === filter.level || countOf(level) > 0).map(
          (level) => (
            <button
              key={level}
              type="button"
              aria-pressed={filter.level === level}
              title={say(`${level}Meaning`)}
              className={mergeClasses(styles.level, filter.level === level && styles.on)}
              onClick={() => store.dispatch({ kind: 'filtered', filter: { level } })}
            >
              {level === 'all' ? null : (
                <span className={inks[level]} aria-hidden="true">
                  {SEVERITY_SHAPES[level]}{' '}
                </span>
              )}
              {level === 'all' ? say('all') : shell(level)} {countOf(level)}
            </button>
          ),
        )}
        {filter.table === undefined ? null : (
          <button
            type="button"
            className={mergeClasses(styles.level, styles.on)}
            title={say('clearTable')}
            onClick={() => store.dispatch({ kind: 'filtered', filter: { table: undefined } })}
          >
            {say('onlyTable', { table: specOf(filter.table).word.zh })} <span aria-hidden="true">✕</span>
          </button>
        )}
      </div>
    </div>
  );
}
