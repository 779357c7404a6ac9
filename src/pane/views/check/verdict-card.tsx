/** The verdict: one sentence, what else there is, how much was looked at, and where to go next. */
import { Button, makeStyles } from '@fluentui/react-components';
import { scopeOf } from '../../../core/overview';
import type { Reason } from '../../model/reasons';
import type { Checked } from '../../model/state';
import { countsOf, verdictOf, type Counts } from '../../model/verdict';
import { useModel, useSay } from '../../parts/context';
import { VerdictPanel } from '../../parts/verdict';
import { CHECK_WORDS } from '../../words/check';
import { SHELL_WORDS } from '../../words/shell';
import { fillPlan } from '../../model/fills';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '10px' },
});

const OTHERS = [
  ['error', 'errors'],
  ['warning', 'warnings'],
  ['hint', 'hints'],
  ['explained', 'explained'],
] as const satisfies readonly (readonly [keyof Counts, string])[];

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
  const { tone } = verdict;
  const counts = countsOf(result.findings, reasons);
  const fills = fillPlan(result, false).edits.length;
  const isRecognised = result.set.tables.length > 0;
  const others = OTHERS.filter(
    ([name, word]) =>
      counts[name] > 0 &&
      !(tone === 'bad' && word === 'errors') &&
      !(tone === 'open' && counts.error === 0 && word === 'warnings'),
  );
  const also = others.map(([name, word]) => say(word, { count: String(counts[name]) })).join(shell('list'));
  const scope = isRecognised
    ? say('scope', scopeOf(result))
    : say('noTablesAdvice', { sheets: String(grids.length) });
  return (
    <VerdictPanel {...verdict} lines={[also === '' ? '' : say('also', { counts: also }), scope]}>
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
