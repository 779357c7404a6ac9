/** What is behind a finding: advice, arithmetic or cells, suggestions, and the reason why it may stay. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Listed } from '../../model/listing';
import { useTell } from '../../parts/context';
import { AlsoList, tellsAlso } from './also-list';
import { ArithmeticLine } from './arithmetic-line';
import { CellList } from './cell-list';
import { ReasonPart } from './reason-part';
import { RulePart } from './rule-part';
import { Suggestions } from './suggestions';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 12px 12px 32px' },
  advice: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Advice that says no more than the arithmetic does. */
const RESTATING: ReadonlySet<string> = new Set(['more', 'less', 'differ']);

export function FindingBody({ item }: { readonly item: Listed }) {
  const tell = useTell();
  const styles = useStyles();
  const { finding } = item;
  const advice = finding.lines
    .slice(1)
    .filter((line) => !tellsAlso(line) && !(finding.arithmetic && RESTATING.has(line.id)));
  return (
    <div className={styles.body}>
      {finding.arithmetic ? <ArithmeticLine finding={finding} arithmetic={finding.arithmetic} /> : null}
      {advice.map((line, place) => (
        <p key={place} className={styles.advice}>
          {tell(line)}
        </p>
      ))}
      {finding.suspects.length > 0 ? <Suggestions finding={finding} /> : null}
      {!finding.arithmetic && finding.suspects.length === 0 ? <CellList cells={finding.cells} /> : null}
      <AlsoList finding={finding} />
      <ReasonPart item={item} />
      <RulePart finding={finding} />
    </div>
  );
}
