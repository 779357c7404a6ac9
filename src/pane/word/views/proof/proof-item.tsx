/** One finding: what is wrong, the sentence with the words at fault, what should stand there, and one click to put it there. */
import { useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PLACES_WORDS } from '../../../../core/overview';
import { useSay, useTell } from '../../../parts/context';
import { SEVERITY_SHAPES, useInks } from '../../../parts/tones';
import { Unseen } from '../../../parts/unseen';
import { PROOF_WORDS } from '../../../words/word-proof';
import { SHELL_WORDS } from '../../../words/shell';
import { useWord } from '../../context';
import type { ProofItem } from '../../model/proof';
import { Quotation } from './quotation';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    padding: '8px 12px 10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  button: {
    display: 'flex',
    gap: '8px',
    width: '100%',
    padding: '2px 0',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  mark: { flexShrink: 0, width: '1em', textAlign: 'center', fontWeight: tokens.fontWeightSemibold },
  words: { minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  done: { color: tokens.colorNeutralForeground3 },
  below: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: '4px 0 0',
    paddingLeft: 'calc(1em + 8px)',
  },
  place: { display: 'flex', flexDirection: 'column', gap: '4px' },
  more: { alignSelf: 'flex-start' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  evidence: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  fold: {
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  line: { margin: '2px 0 0', overflowWrap: 'anywhere' },
});

const MOST_SHOWN = 4;

/** `places`: one, or several that say the same, which then is told once. */
export function ProofItemView({ places }: { readonly places: readonly ProofItem[] }) {
  const { proofing } = useWord();
  const say = useSay(PROOF_WORDS);
  const shell = useSay(SHELL_WORDS);
  const tell = useTell();
  const styles = useStyles();
  const inks = useInks();
  const open = places.find(({ state }) => state === 'open');
  const first = open ?? places[0];
  if (!first) return null;
  const { finding } = first;
  const level = open ? finding.severity : 'explained';
  return (
    <li className={styles.item}>
      <button
        type="button"
        data-proof=""
        className={styles.button}
        onClick={() => void proofing.select(finding)}
      >
        <span className={mergeClasses(styles.mark, inks[level])} aria-hidden="true">
          {SEVERITY_SHAPES[level]}
        </span>
        <Unseen>{open ? shell(finding.severity) : say('done')}</Unseen>
        <span className={mergeClasses(styles.words, !open && styles.done)}>
          <Told places={places.length} text={tell(finding.message)} />
        </span>
      </button>
      <div className={styles.below}>
        {places.length === 1 ? <Quotation item={first} /> : <Places places={places} />}
        {finding.evidence.length > 0 ? (
          <details className={styles.evidence}>
            <summary className={styles.fold}>{say('evidence')}</summary>
            {finding.evidence.map((line, place) => (
              <p key={place} className={styles.line}>
                {tell(line)}
              </p>
            ))}
          </details>
        ) : null}
        {places.length === 1 && open ? <ItemButtons item={open} /> : null}
      </div>
    </li>
  );
}

function Told({ places, text }: { readonly places: number; readonly text: string }) {
  const say = useSay(PLACES_WORDS);
  return places === 1 ? text : say('inPlaces', { text, count: String(places) });
}

/** Each with its own sentence to go to. */
function Places({ places }: { readonly places: readonly ProofItem[] }) {
  const { proofing } = useWord();
  const say = useSay(PLACES_WORDS);
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? places : places.slice(0, MOST_SHOWN);
  const left = places.length - shown.length;
  return (
    <>
      {shown.map((item) => (
        <div key={item.finding.id} className={styles.place}>
          <button
            type="button"
            data-proof=""
            className={styles.button}
            onClick={() => void proofing.select(item.finding)}
          >
            <Quotation item={item} as="span" />
          </button>
          {item.state === 'open' ? <ItemButtons item={item} /> : null}
        </div>
      ))}
      {left > 0 ? (
        <Button size="small" appearance="subtle" className={styles.more} onClick={() => setWhole(true)}>
          {say('morePlaces', { count: String(left) })}
        </Button>
      ) : null}
    </>
  );
}

function ItemButtons({ item: { finding } }: { readonly item: ProofItem }) {
  const { proofing } = useWord();
  const say = useSay(PROOF_WORDS);
  const styles = useStyles();
  const { correction } = finding;
  if (!correction && !proofing.canComment) return null;
  return (
    <div className={styles.buttons}>
      {correction ? (
        <Button
          size="small"
          appearance="primary"
          title={say('correctTo', { value: correction.by })}
          onClick={() => void proofing.correct(finding)}
        >
          {say('correct')}
        </Button>
      ) : null}
      {proofing.canComment ? (
        <Button size="small" onClick={() => void proofing.comment([finding])}>
          {say('comment')}
        </Button>
      ) : null}
    </div>
  );
}
