/** The pane's views as tabs that fit 320 px. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import type { View } from '../model/state';
import { VIEWS } from '../model/state';
import { countsOf } from '../model/verdict';
import { useModel, usePane, useSay } from '../parts/context';
import type { TabItem } from '../parts/tabs';
import { Tabs } from '../parts/tabs';
import { SHELL_WORDS } from '../words/shell';

const useStyles = makeStyles({
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  gear: { display: 'block', fontSize: '20px' },
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

/** Id of the element that shows the view. */
export const VIEW_PANEL = 'juesuan-view';

export function Nav() {
  const model = useModel();
  const { view, checked, reasons } = usePane();
  const say = useSay(SHELL_WORDS);
  const styles = useStyles();
  const open = checked ? countsOf(checked.result.findings, reasons).open : 0;
  const items = VIEWS.map((id): TabItem<View> => {
    if (id === 'settings')
      return { id, content: <SettingsRegular className={styles.gear} />, label: say(id), isApart: true };
    if (id !== 'findings' || open === 0) return { id, content: say(id) };
    const badge = <span className={styles.badge}>{open}</span>;
    return {
      id,
      content: (
        <>
          {say(id)}
          {badge}
        </>
      ),
      label: `${say(id)} ${say('openFindings', { count: String(open) })}`,
    };
  });
  return (
    <Tabs
      items={items}
      chosen={view}
      onChoose={(id) => model.show(id)}
      label={say('views')}
      panel={VIEW_PANEL}
      className={styles.tabs}
    />
  );
}
