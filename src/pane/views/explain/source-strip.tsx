/** The strip that tells where the figure pointed at comes from; every cell of it a button. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellRef, Source } from '../../../core/narrative';
import { useSay } from '../../parts/context';
import { Go } from '../../parts/go';
import { EXPLAIN_WORDS } from '../../words/explain';
import { SHELL_WORDS } from '../../words/shell';
import { placeOfRef, refWords } from './source-words';

const MOST_CELLS = 4;

const useStyles = makeStyles({
  strip: {
    minHeight: '36px',
    padding: '6px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function SourceStrip({ source }: { readonly source: Source | undefined }) {
  const say = useSay(EXPLAIN_WORDS);
  const styles = useStyles();
  return (
    <div className={styles.strip} role="group" aria-label={say('source')}>
      {source ? <SourceText source={source} /> : <span className={styles.quiet}>{say('sourceHint')}</span>}
    </div>
  );
}

function SourceText({ source: { cells, formula, supplement } }: { readonly source: Source }) {
  const say = useSay(EXPLAIN_WORDS);
  return (
    <>
      {formula === '' ? null : <div>{formula}</div>}
      {cells.slice(0, MOST_CELLS).map((ref, place) => (
        <CellSource key={place} cell={ref} />
      ))}
      {cells.length > MOST_CELLS ? ' …' : null}
      {supplement.length === 0 ? null : <div>{say('fromSupplement', { keys: supplement.join('、') })}</div>}
    </>
  );
}

function CellSource({ cell }: { readonly cell: CellRef }) {
  const shell = useSay(SHELL_WORDS);
  const place = placeOfRef(cell);
  const words = `${refWords(cell)}：${cell.text.trim() === '' ? shell('blank') : cell.text}`;
  return place ? (
    <>
      <Go place={place} label={words}>
        {words}
      </Go>{' '}
    </>
  ) : (
    <>{words} </>
  );
}
