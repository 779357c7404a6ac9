/** 设置: how the text is written, the user's own relations, language. */
import { Field, Input, Select, Switch, makeStyles, tokens } from '@fluentui/react-components';
import type { Locale } from '../../../core/messages';
import { programAndVersion } from '../../../hosts/version';
import { formOf } from '../../model/form-in-use';
import { AUTOMATIC_FORM, MOST_PERCENT_DECIMALS, type PaneSettings } from '../../model/settings';
import { useModel, usePane, useSay } from '../../parts/context';
import { HeadedSection } from '../../parts/section';
import { SETTINGS_WORDS } from '../../words/settings';
import { KeptLayouts } from './kept-layouts';
import { FormField, OwnFormPicker } from './own-form';
import { RulesField } from './rules-field';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '12px', paddingBottom: '8px' },
  privacy: {
    margin: '8px 12px 16px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

const LANGUAGES: readonly (readonly [Locale, string])[] = [
  ['zh-CN', '中文'],
  ['en-US', 'English'],
];
const UNITS = ['万元', '元'] as const;
/** Not changed by hand. */
const AS_FORM = '';
const DECIMALS = Array.from({ length: MOST_PERCENT_DECIMALS + 1 }, (_, count) => count);

export function SettingsView() {
  const model = useModel();
  const { settings } = usePane();
  const say = useSay(SETTINGS_WORDS);
  const styles = useStyles();
  return (
    <>
      <HeadedSection heading={say('text')}>
        <div className={styles.fields}>
          <TextFields settings={settings} />
        </div>
      </HeadedSection>
      <HeadedSection heading={say('rules')}>
        <RulesField rules={settings.rules} />
      </HeadedSection>
      <KeptLayouts />
      <HeadedSection heading={say('person')}>
        <div className={styles.fields}>
          <Field label={say('author')} hint={say('authorHint')}>
            <Input value={settings.author} onChange={(_, { value }) => model.change({ author: value })} />
          </Field>
          <Field label={say('language')}>
            <Select
              value={settings.locale}
              onChange={(_, { value }) => model.change({ locale: value as Locale })}
            >
              {LANGUAGES.map(([locale, name]) => (
                <option key={locale} value={locale}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </HeadedSection>
      <p className={styles.privacy}>
        {say('privacy')}
        <br />
        {programAndVersion(settings.locale)}
      </p>
    </>
  );
}

function TextFields({ settings }: { readonly settings: PaneSettings }) {
  const model = useModel();
  const { checked } = usePane();
  const say = useSay(SETTINGS_WORDS);
  const form = formOf(settings, checked?.result.set).settings;
  const isKnown = checked !== undefined || settings.form !== AUTOMATIC_FORM;
  const asForm = (value: string): string => (isKnown ? say('asFormNow', { value }) : say('asForm'));
  return (
    <>
      <FormField />
      <OwnFormPicker />
      <Field label={say('unit')}>
        <Select
          value={settings.unit ?? AS_FORM}
          onChange={(_, { value }) => model.change({ unit: UNITS.find((unit) => unit === value) })}
        >
          <option value={AS_FORM}>{asForm(form.unit)}</option>
          {UNITS.map((unit) => (
            <option key={unit}>{unit}</option>
          ))}
        </Select>
      </Field>
      <Field label={say('percentDecimals')}>
        <Select
          value={String(settings.percentDecimals ?? AS_FORM)}
          onChange={(_, { value }) =>
            model.change({ percentDecimals: value === AS_FORM ? undefined : Number(value) })
          }
        >
          <option value={AS_FORM}>{asForm(say('decimals', { count: String(form.percentDecimals) }))}</option>
          {DECIMALS.map((count) => (
            <option key={count} value={String(count)}>
              {say('decimals', { count: String(count) })}
            </option>
          ))}
        </Select>
      </Field>
      <Field hint={say('trimZerosHint')}>
        <Switch
          label={say('trimZeros')}
          checked={settings.trimZeros ?? form.trimZeros}
          onChange={(_, { checked: trims }) =>
            model.change({ trimZeros: trims === form.trimZeros ? undefined : trims })
          }
        />
      </Field>
      <Field label={say('largeChange')} hint={say('largeChangeHint')}>
        <Input
          type="number"
          min={0}
          value={String(settings.largeChange)}
          contentAfter="%"
          onChange={(_, { value }) => model.change({ largeChange: Math.max(0, Number(value)) })}
        />
      </Field>
    </>
  );
}
