/** What changes, sentence by sentence: last year's words above this year's, each paragraph with a tick. */
import { Fragment, memo, useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { SentencePair, SentencePiece } from '../../core/learn/shown';
import { afterOf, beforeOf, type DraftEntry } from './entries';
import { withWords } from './pieces';
import type { DraftSay } from './words';

/** Something gone to; a new object each time, so that going there again scrolls there again. */
export interface GoneTo {
  readonly key: string;
  readonly words: string;
}

interface PreviewProps {
  readonly name: string;
  readonly entries: readonly DraftEntry[];
  readonly left: ReadonlySet<number>;
  readonly gone: GoneTo | undefined;
  readonly onChoose: (places: readonly number[], isChosen: boolean) => void;
  readonly say: DraftSay;
}

export function Preview({ name, entries, left, gone, onChoose, say }: PreviewProps): ReactElement {
  const paper = useRef<HTMLElement>(null);
  useEffect(() => {
    if (gone) paper.current?.querySelector('.gone-to')?.scrollIntoView?.({ block: 'center' });
  }, [gone]);
  const places = entries.flatMap(({ place }) => (place === undefined ? [] : [place]));
  const chosen = places.filter((place) => !left.has(place)).length;
  return (
    <>
      <div className="above text-bar">
        <span className="text-name" role="status">
          {say('chosen', { chosen: String(chosen), count: String(places.length) })}
        </span>
        <div className="buttons">
          <button
            type="button"
            aria-disabled={chosen === places.length}
            onClick={() => onChoose(places, true)}
          >
            {say('all')}
          </button>
          <button type="button" aria-disabled={chosen === 0} onClick={() => onChoose(places, false)}>
            {say('nothing')}
          </button>
        </div>
      </div>
      <article ref={paper} className="paper draft" lang="zh-CN" tabIndex={0} aria-label={name}>
        {entries.length === 0 && <p className="nothing">{say('same')}</p>}
        {entries.map((entry, at) => (
          <Fragment key={entry.key}>
            {entry.heading !== undefined && entry.heading !== entries[at - 1]?.heading && (
              <h3>{entry.heading}</h3>
            )}
            <Entry
              entry={entry}
              isChosen={entry.place === undefined || !left.has(entry.place)}
              words={gone?.key === entry.key ? gone.words : undefined}
              onChoose={onChoose}
              say={say}
            />
          </Fragment>
        ))}
      </article>
    </>
  );
}

interface EntryProps {
  readonly entry: DraftEntry;
  readonly isChosen: boolean;
  /** Words gone to; undefined where it is not gone to. */
  readonly words: string | undefined;
  readonly onChoose: PreviewProps['onChoose'];
  readonly say: DraftSay;
}

const NAME_LENGTH = 24;

const Entry = memo(({ entry, isChosen, words, onChoose, say }: EntryProps): ReactElement => {
  const { kind, place, pairs } = entry;
  const names = ['entry', kind, ...(isChosen ? [] : ['left']), ...(words === undefined ? [] : ['gone-to'])];
  const start = (afterOf(entry) || beforeOf(entry)).trim().slice(0, NAME_LENGTH);
  return (
    <div className={names.join(' ')}>
      {place === undefined ? (
        <p className="entry-head quiet">{say(kind)}</p>
      ) : (
        <label className="entry-head">
          <input
            type="checkbox"
            checked={isChosen}
            aria-label={say('tickOf', { what: say(kind), text: start })}
            onChange={({ target }) => onChoose([place], target.checked)}
          />
          {say(kind)}
        </label>
      )}
      {pairs.map((pair, at) => (
        <Sentence key={at} pair={pair} words={words ?? ''} say={say} />
      ))}
    </div>
  );
});
Entry.displayName = 'Entry';

interface SentenceProps {
  readonly pair: SentencePair;
  readonly words: string;
  readonly say: DraftSay;
}

function Sentence({ pair: { before, after, isChanged }, words, say }: SentenceProps): ReactElement {
  if (!isChanged)
    return (
      <p className="same">
        <Pieces pieces={after} words={words} as="ins" />
      </p>
    );
  return (
    <>
      {before.length > 0 && (
        <p className="was">
          <span className="when">{say('before')}</span>
          <Pieces pieces={before} words="" as="del" />
        </p>
      )}
      {after.length > 0 && (
        <p className="is">
          <span className="when">{say('after')}</span>
          <Pieces pieces={after} words={words} as="ins" />
        </p>
      )}
    </>
  );
}

interface PiecesProps {
  readonly pieces: readonly SentencePiece[];
  readonly words: string;
  readonly as: 'ins' | 'del';
}

const Pieces = ({ pieces, words, as: Other }: PiecesProps): ReactElement => (
  <>
    {withWords(pieces, words).map(({ text, isOther, isMarked }, at) => {
      const inner = isMarked ? <mark>{text}</mark> : text;
      return isOther ? <Other key={at}>{inner}</Other> : <span key={at}>{inner}</span>;
    })}
  </>
);
