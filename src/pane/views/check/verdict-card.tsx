/** The verdict: one sentence, what else there is, how much was looked at, and where to go next. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { scopeOf } from '../../../core/overview';
import type { Reason } from '../../model/reasons';
import type { Checked } from '../../model/state';
import { countsOf, verdictOf, type Counts } from '../../model/verdict';
import { useModel, useSay, useTell } from '../../parts/context';
import { CHECK_WORDS, type CheckWord } from '../../words/check';
import { SHELL_WORDS } from '../../words/shell';
import { fillPlan } from '../../model/fills';

const useStyles = makeStyles({
  card: { margin: '12px', padding: '12px 14px', borderRadius: tokens.borderRadiusLarge },
  bad: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  open: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  sentence: {
    display: 'flex',
    gap: '8px',
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  badInk: { color: tokens.colorStatusDangerForeground1 },
  openInk: { color: tokens.colorStatusWarningForeground1 },
  goodInk: { color: tokens.colorStatusSuccessForeground1 },
  line: { margin: '4px 0 0', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '10px' },
});

const SIGNS = { bad: '✕', open: '▲', good: '✓' } as const;

const OTHERS: readonly (readonly [Exclude<keyof Counts, 'open'>, CheckWord])[] = [
  ['error', 'errors'],
  ['warning', 'warnings'],
  ['hint', 'hints'],
  ['explained', 'explained'],
];

interface VerdictCardProps {
  readonly checked: Checked;
  readonly reasons: readonly Reason[];
}

export function VerdictCard({ checked: { result, grids }, reasons }: VerdictCardProps) {
  const model = useModel();
  const say = useSay(CHECK_WORDS);
  const shell = useSay(SHELL_WORDS);
  const tell = useTell();
  const styles = useStyles();
  const { tone, sentence } = verdictOf(result, reasons);
  const counts = countsOf(result.findings, reasons);
  const fills = fillPlan(result, false).edits.length;
  const isRecognised = result.set.tables.length > 0;
  const others = OTHERS.filter(
    ([name, word]) =>
      counts[name] > 0 &&
      !(tone === 'bad' && word === 'errors') &&
      !(tone === 'open' && counts.error === 0 && word === 'warnings'),
  );
  return (
    <div className={mergeClasses(styles.card, styles[tone])}>
      <p className={styles.sentence} role="status">
        <span className={styles[`${tone}Ink`]} aria-hidden="true">
          {SIGNS[tone]}
        </span>
        <span>{tell(sentence)}</span>
      </p>
      {others.length > 0 ? (
        <p className={styles.line}>
          {say('also', {
            counts: others
              .map(([name, word]) => say(word, { count: String(counts[name]) }))
              .join(shell('list')),
          })}
        </p>
      ) : null}
      <p className={styles.line}>
        {isRecognised
          ? say('scope', scopeOf(result))
          : say('noTablesAdvice', { sheets: String(grids.length) })}
      </p>
      <div className={styles.buttons}>
        {counts.open > 0 ? (
          <Button appearance="primary" onClick={() => model.showFindings()}>
            {say('seeFindings', { count: String(counts.open) })}
          </Button>
        ) : null}
        {fills > 0 ? (
          <Button onClick={() => model.show('fill')}>{say('seeFills', { count: String(fills) })}</Button>
        ) : null}
        <Button
          appearance={counts.open > 0 ? 'subtle' : 'secondary'}
          onClick={() => void model.checking.check()}
        >
          {say('again')}
        </Button>
      </div>
    </div>
  );
}
