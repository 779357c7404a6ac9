/** The pane's views as tabs that fit 320 px. */
import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { VIEWS, type View } from '../model/state';
import { countsOf } from '../model/verdict';
import { useModel, usePane, useSay } from '../parts/context';
import { SHELL_WORDS } from '../words/shell';

const useStyles = makeStyles({
  nav: {
    display: 'flex',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: { flexGrow: 1, flexWrap: 'nowrap', minWidth: 0 },
  tab: { padding: '10px 9px', minWidth: 0 },
  last: { padding: '10px 9px', marginLeft: 'auto', minWidth: 0 },
  badge: {
    display: 'inline-block',
    minWidth: '18px',
    marginLeft: '4px',
    padding: '0 5px',
    borderRadius: '9px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'center',
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorPaletteRedBackground3,
    '@media (forced-colors: active)': { border: '1px solid ButtonText' },
  },
});

export const panelId = (view: View): string => `juesuan-${view}`;

export function Nav() {
  const model = useModel();
  const { view, checked, reasons } = usePane();
  const say = useSay(SHELL_WORDS);
  const styles = useStyles();
  const open = checked ? countsOf(checked.result.findings, reasons).open : 0;
  return (
    <nav className={styles.nav} aria-label={say('views')}>
      <TabList className={styles.tabs} selectedValue={view} onTabSelect={(_, { value }) => model.show(value as View)}>
        {VIEWS.filter((name) => name !== 'settings').map((name) => (
          <Tab key={name} value={name} className={styles.tab}>
            {say(name)}
            {name === 'findings' && open > 0 ? (
              <span className={styles.badge} aria-label={say('openFindings', { count: String(open) })}>
                {open}
              </span>
            ) : null}
          </Tab>
        ))}
        <Tab value="settings" className={styles.last} icon={<SettingsRegular />} aria-label={say('settings')} title={say('settings')} />
      </TabList>
    </nav>
  );
}
