/** What stands in the way of a text that can be published. */
import { Button } from '@fluentui/react-components';
import type { CheckResult } from '../../../core/check';
import { SUPPLEMENT_SHEET } from '../../../core/narrative';
import { obstaclesOf } from '../../../core/overview';
import type { Explanation } from '../../model/explanation';
import { countsOf } from '../../model/verdict';
import { Bar } from '../../parts/bar';
import { useModel, usePane, useSay, useTell } from '../../parts/context';
import { EXPLAIN_WORDS } from '../../words/explain';

const MOST_TOLD = 4;

interface CautionsProps {
  readonly result: CheckResult;
  readonly explanation: Explanation;
  /** Leads to the supplement; undefined where it is shown already. */
  readonly onSupplement: (() => void) | undefined;
}

export function Cautions({ result, explanation: { lacking, remarks }, onSupplement }: CautionsProps) {
  const model = useModel();
  const { reasons, sheetProblems } = usePane();
  const say = useSay(EXPLAIN_WORDS);
  const tell = useTell();
  const obstacles = obstaclesOf(result).length;
  const errors = countsOf(result.findings, reasons).error;
  const told = [...sheetProblems, ...remarks].slice(0, MOST_TOLD);
  const see = (
    <Button size="small" onClick={() => model.showFindings({ level: 'error' })}>
      {say('seeErrors')}
    </Button>
  );
  return (
    <>
      {errors > 0 ? (
        <Bar tone="warning" buttons={see}>
          {obstacles > 0
            ? say('obstacles', { count: String(obstacles) })
            : say('errorsLeft', { count: String(errors) })}
        </Bar>
      ) : null}
      {lacking > 0 && onSupplement ? (
        <Bar
          tone="plain"
          buttons={
            <Button size="small" onClick={onSupplement}>
              {say('fillIn')}
            </Button>
          }
        >
          {say('lacking', { count: String(lacking) })}
        </Bar>
      ) : null}
      {told.length > 0 ? (
        <Bar tone="warning">
          {sheetProblems.length > 0
            ? say('sheetProblems', { sheet: SUPPLEMENT_SHEET, count: String(sheetProblems.length) })
            : say('remarks')}
          {told.map((remark, place) => (
            <div key={place}>{tell(remark)}</div>
          ))}
        </Bar>
      ) : null}
    </>
  );
}
