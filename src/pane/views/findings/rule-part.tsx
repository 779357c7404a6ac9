/** By which rule a finding was made, on what ground, and what its page says; the finding as text for a letter. */
import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../core/check';
import { placeName } from '../../../core/grid';
import { ruleName } from '../../model/rule-name';
import { useModel, usePane, useSay } from '../../parts/context';
import { RULE_WORDS } from '../../words/rule';
import { useRulePage } from './use-rule-page';

const useStyles = makeStyles({
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  number: { fontWeight: tokens.fontWeightSemibold },
  page: {
    padding: '6px 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  heading: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

const SECTIONS = ['checks', 'basis', 'exceptions', 'mending'] as const;

export function RulePart({ finding }: { readonly finding: Finding }) {
  const { reporting } = useModel();
  const { trail, settings } = usePane();
  const wasAt = trail.at(-1);
  const say = useSay(RULE_WORDS);
  const styles = useStyles();
  const page = useRulePage(finding.rule);
  const [isWhole, setWhole] = useState(false);
  const level = say(`${finding.severity}Meaning`);
  return (
    <>
      <p className={styles.line}>
        <span className={styles.number}>
          {say('rule', { rule: ruleName(finding.rule, settings.locale) })}
        </span>
        {` · ${level}`}
        {page ? ` · ${say('groundIs', { basis: page.basis })}` : ''}
      </p>
      {page && isWhole ? (
        <div className={styles.page} role="group" aria-label={page.title} lang="zh-CN">
          <strong>{page.title}</strong>
          {SECTIONS.filter((section) => page[section] !== '').map((section) => (
            <div key={section}>
              <p className={styles.heading}>{say(section)}</p>
              <p className={styles.text}>{page[section]}</p>
            </div>
          ))}
        </div>
      ) : null}
      <div className={styles.buttons}>
        {page ? (
          <Button size="small" appearance="subtle" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {say(isWhole ? 'lessOfRule' : 'seeRule')}
          </Button>
        ) : null}
        <Button size="small" appearance="subtle" onClick={() => void reporting.copy(finding)}>
          {say('copy')}
        </Button>
        {wasAt ? (
          <Button
            size="small"
            appearance="subtle"
            aria-label={say('backTo', { place: placeName(wasAt) })}
            title={say('backTo', { place: placeName(wasAt) })}
            onClick={() => void reporting.goBack()}
          >
            {say('back')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
