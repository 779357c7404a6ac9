/** The pane's views as tabs that fit 320 px; the settings stand apart as a gear. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { VIEWS } from '../model/state';
import { countsOf } from '../model/verdict';
import { useModel, usePane, useSay } from '../parts/context';
import type { TabItem } from '../parts/tabs';
import { Tabs } from '../parts/tabs';
import { SHELL_WORDS } from '../words/shell';
import { VIEW_PANEL } from './shell';

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

interface NavTabsProps<Id extends string> {
  readonly views: readonly Id[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly nameOf: (id: Id) => string;
  /** How many things are open in a view. */
  readonly openIn: (id: Id) => number;
}

export function NavTabs<Id extends string>({ views, chosen, onChoose, nameOf, openIn }: NavTabsProps<Id>) {
  const say = useSay(SHELL_WORDS);
  const styles = useStyles();
  const items = views.map((id): TabItem<Id> => {
    const name = nameOf(id);
    if (id === 'settings')
      return { id, content: <SettingsRegular className={styles.gear} />, label: name, isApart: true };
    const open = openIn(id);
    if (open === 0) return { id, content: name };
    return {
      id,
      content: (
        <>
          {name}
          <span className={styles.badge}>{open}</span>
        </>
      ),
      label: `${name} ${say('openFindings', { count: String(open) })}`,
    };
  });
  return (
    <Tabs
      items={items}
      chosen={chosen}
      onChoose={onChoose}
      label={say('views')}
      panel={VIEW_PANEL}
      className={styles.tabs}
    />
  );
}

export function Nav() {
  const model = useModel();
  const { view, checked, reasons } = usePane();
  const say = useSay(SHELL_WORDS);
  const open = checked ? countsOf(checked.result.findings, reasons).open : 0;
  return (
    <NavTabs
      views={VIEWS}
      chosen={view}
      onChoose={(id) => model.show(id)}
      nameOf={say}
      openIn={(id) => (id === 'findings' ? open : 0)}
    />
  );
}
