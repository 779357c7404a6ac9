/** The text with its numbers coloured by verdict; going to a finding scrolls to it. */
import type { Say } from '../../core/messages';
import { memo, useEffect, useRef, useSyncExternalStore } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { NumberVerdict, TextParagraph, TextPlace } from '../../core/proofread/types';
import { useStepKeys } from '../app/use-undo';
import { VERDICT_COLOURS } from '../../pane/word';
import { piecesOf } from './pieces';
import type { SavedShowing } from './save-text';
import { SaveButton, StepTools } from './text-tools';
import type { BrowserText, TextMark } from './text-host';
import type { TEXT_WORDS } from './words';

const VERDICTS: readonly (readonly [NumberVerdict, string])[] = [
  ['verified', '✓'],
  ['contradicted', '✕'],
  ['unchecked', '○'],
];

const verdictOf = (colour: string): NumberVerdict =>
  VERDICTS.find(([verdict]) => VERDICT_COLOURS[verdict] === colour)?.[0] ?? 'unchecked';

interface TextViewProps {
  readonly host: BrowserText;
  readonly isHidden: boolean;
  readonly onOther: () => void;
  readonly onCopy: () => void;
  readonly onSave: (showing: SavedShowing) => void;
  /** Files it is held against as well. */
  readonly beside: ReactNode;
  readonly say: Say<typeof TEXT_WORDS>;
}

export function TextPage(props: TextViewProps): ReactElement {
  const { host, isHidden, onOther, onCopy, onSave, beside, say } = props;
  const { name, document, marks, selected, corrections, takenBack } = useSyncExternalStore(
    host.watch,
    host.view,
  );
  useStepKeys(corrections + takenBack > 0 && !isHidden ? host : undefined);
  const paper = useRef<HTMLElement>(null);
  useEffect(() => {
    if (selected)
      paper.current?.querySelector('.gone-to')?.scrollIntoView?.({ block: 'center', behavior: 'smooth' });
  }, [selected]);
  const marksIn = new Map<number, TextMark[]>();
  for (const mark of marks) marksIn.set(mark.paragraph, [...(marksIn.get(mark.paragraph) ?? []), mark]);
  return (
    <section className="workbook text" aria-label={say('text')}>
      <div className="above text-bar">
        <span className="text-name" title={name}>
          {name}
        </span>
        {marks.length > 0 && <Legend say={say} />}
        <div className="buttons">
          <StepTools made={corrections} takenBack={takenBack} acts={host} say={say} />
          {corrections > 0 && host.file && <SaveButton onSave={onSave} say={say} />}
          {corrections > 0 && (
            <button
              type="button"
              className={host.file ? undefined : 'main'}
              title={say('untouched')}
              onClick={onCopy}
            >
              {say('copy')}
            </button>
          )}
          <button type="button" onClick={onOther}>
            {say('other')}
          </button>
        </div>
      </div>
      <div className="above beside-bar">{beside}</div>
      <article ref={paper} className="paper" lang="zh-CN" tabIndex={0} aria-label={name}>
        {document.paragraphs.map((paragraph, place) => (
          <ParagraphText
            key={place}
            paragraph={paragraph}
            marks={marksIn.get(place) ?? NO_MARKS}
            selected={selected?.paragraph === place ? selected : undefined}
          />
        ))}
      </article>
    </section>
  );
}

const NO_MARKS: readonly TextMark[] = [];

const Legend = ({ say }: { readonly say: Say<typeof TEXT_WORDS> }): ReactElement => (
  <ul className="legend" aria-label={say('legend')}>
    {VERDICTS.map(([verdict, sign]) => (
      <li key={verdict}>
        <span className={`number ${verdict}`}>{sign}</span> {say(verdict)}
      </li>
    ))}
  </ul>
);

interface ParagraphTextProps {
  readonly paragraph: TextParagraph;
  readonly marks: readonly TextMark[];
  readonly selected: TextPlace | undefined;
}

const ParagraphText = memo(({ paragraph: { text, style }, marks, selected }: ParagraphTextProps) => (
  <p className={style ?? 'body'}>
    {piecesOf(text, marks, selected).map(({ text: words, colour, isSelected }, place) => {
      const names = [
        ...(colour === undefined ? [] : ['number', verdictOf(colour)]),
        ...(isSelected ? ['gone-to'] : []),
      ];
      return names.length === 0 ? (
        words
      ) : (
        <span key={place} className={names.join(' ')}>
          {words}
        </span>
      );
    })}
  </p>
));
ParagraphText.displayName = 'ParagraphText';
