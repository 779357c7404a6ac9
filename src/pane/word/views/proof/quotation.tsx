/** The sentence of a finding with the words at fault marked, and what should stand in their place. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSay } from '../../../parts/context';
import { PROOF_WORDS } from '../../../words/word-proof';
import type { ProofItem } from '../../model/proof';

const useStyles = makeStyles({
  quote: {
    display: 'block',
    margin: 0,
    padding: '4px 8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  wrong: {
    padding: '0 2px',
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textUnderlineOffset: '3px',
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  lenient: {
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  mended: {
    color: 'inherit',
    backgroundColor: 'transparent',
    textDecorationStyle: 'solid',
    textDecorationLine: 'line-through',
  },
  expected: { display: 'block', margin: '4px 0 0', color: tokens.colorNeutralForeground1 },
  value: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusSuccessForeground1 },
});

interface QuotationProps {
  readonly item: ProofItem;
  /** Within a button, which holds no block. */
  readonly as?: 'blockquote' | 'span';
}

export function Quotation({ item: { finding, quote, state }, as: Frame = 'blockquote' }: QuotationProps) {
  const say = useSay(PROOF_WORDS);
  const styles = useStyles();
  return (
    <Frame className={styles.quote} lang="zh-CN">
      {quote.before}
      <mark
        className={mergeClasses(
          styles.wrong,
          finding.severity !== 'error' && styles.lenient,
          state === 'corrected' && styles.mended,
        )}
      >
        {quote.wrong === '' ? `〔${say('lacking')}〕` : quote.wrong}
      </mark>
      {quote.after}
      {finding.expected === undefined ? null : (
        <span className={styles.expected}>
          {say('expected')} <span className={styles.value}>{finding.expected}</span>
        </span>
      )}
    </Frame>
  );
}
