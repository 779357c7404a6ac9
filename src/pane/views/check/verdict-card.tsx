/** The verdict: one sentence, what else there is, how much was looked at, and where to go next. */
import { Button, makeStyles } from '@fluentui/react-components';
import { planOf } from '../../../core/fill';
import type { CountName } from '../../../core/overview';
import type { Reason } from '../../../core/reasons';
import type { Checked } from '../../model/state';
import { spoken, verdictOf } from '../../model/verdict';
import { useModel, useSay } from '../../parts/context';
import { VerdictPanel } from '../../parts/verdict';
import { CHECK_WORDS } from '../../words/check';
import { SHELL_WORDS } from '../../words/shell';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '10px' },
});

const COUNTS = {
  error: 'errors',
  warning: 'warnings',
  hint: 'hints',
  explained: 'explained',
} as const satisfies Readonly<Record<CountName, keyof typeof CHECK_WORDS>>;

interface VerdictCardProps {
  readonly checked: Checked;
  readonly reasons: readonly Reason[];
}

export function VerdictCard({ checked: { result, grids }, reasons }: VerdictCardProps) {
  const model = useModel();
  const say = useSay(CHECK_WORDS);
  const shell = useSay(SHELL_WORDS);
  const styles = useStyles();
  const verdict = verdictOf(result, reasons);
  const { counts, besides } = verdict;
  const fills = planOf(result).edits.length;
  const also = besides.map((name) => say(COUNTS[name], { count: String(counts[name]) })).join(shell('list'));
  const advice = result.set.others
    ? say('onlyOthersAdvice')
    : say('noTablesAdvice', { sheets: String(grids.length) });
  const scope = verdict.kind === 'noTables' ? advice : say('scope', verdict.scope);
  return (
    <VerdictPanel {...spoken(verdict)} lines={[also === '' ? '' : say('also', { counts: also }), scope]}>
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
    </VerdictPanel>
  );
}
