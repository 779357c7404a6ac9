/** The user's own relations, one a line, with what is wrong told by line and column. */
import { Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { parseUserRules } from '../../../core/identities';
import { useModel, useSay, useTell } from '../../parts/context';
import { SETTINGS_WORDS } from '../../words/settings';

const useStyles = makeStyles({
  box: { '& textarea': { fontFamily: tokens.fontFamilyMonospace, minHeight: '96px' } },
  problems: {
    margin: '4px 0 0',
    paddingLeft: '18px',
    color: tokens.colorStatusDangerForeground1,
    overflowWrap: 'anywhere',
  },
  example: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});

export function RulesField({ rules }: { readonly rules: string }) {
  const model = useModel();
  const say = useSay(SETTINGS_WORDS);
  const tell = useTell();
  const styles = useStyles();
  const reading = parseUserRules(rules);
  const problems = reading.ok ? [] : reading.problems;
  const count = reading.ok ? reading.identities.length : 0;
  return (
    <>
      <Field
        label={say('rulesHint')}
        {...(problems.length > 0
          ? { validationMessage: say('rulesWrong', { count: String(problems.length) }) }
          : count > 0
            ? {
                validationMessage: say('rulesFine', { count: String(count) }),
                validationState: 'success' as const,
              }
            : {})}
      >
        <Textarea
          className={styles.box}
          value={rules}
          resize="vertical"
          onChange={(_, { value }) => model.change({ rules: value })}
        />
      </Field>
      {problems.length > 0 ? (
        <ul className={styles.problems}>
          {problems.map((problem, place) => (
            <li key={place}>{tell(problem)}</li>
          ))}
        </ul>
      ) : null}
      <p className={styles.example}>{say('rulesExample')}</p>
    </>
  );
}
