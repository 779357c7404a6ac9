/** What came of it, how it is saved, and what is left to a person; each leads to its paragraph. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Rolled } from '../../core/learn';
import { render, type Locale, type Message } from '../../core/messages';
import { SaveButton } from '../text/text-tools';
import { afterOf, beforeOf, type DraftEntry } from './entries';
import type { OpenDraft, SavedManner } from './use-draft';
import type { YearDraft } from './work';
import type { DraftSay } from './words';

type ToDo = Rolled['toDo'][number];

interface DraftResultsProps {
  readonly open: OpenDraft;
  /** Of what is chosen. */
  readonly toDo: readonly { readonly one: ToDo; readonly entry: DraftEntry | undefined }[];
  readonly locale: Locale;
  readonly onGo: (entry: DraftEntry, words: string) => void;
  readonly onSave: (manner: SavedManner) => void;
  readonly onOther: () => void;
  readonly say: DraftSay;
}

export function DraftResults({
  open,
  toDo,
  locale,
  onGo,
  onSave,
  onOther,
  say,
}: DraftResultsProps): ReactElement {
  const { draft, now } = open;
  const [isLinked, setLinked] = useState(true);
  const count = (kind: Rolled['paragraphs'][number]['kind']): string =>
    String(draft.rolled.paragraphs.filter((one) => one.kind === kind).length);
  return (
    <section className="pane results" aria-label={say('results')} lang={locale}>
      <main className="result-body" tabIndex={-1}>
        <h2>{say('title')}</h2>
        <p>{say('from', { now })}</p>
        <p>
          {say('understood', { numbers: String(draft.numbers), slots: String(draft.slots) })}
          <br />
          {say('counts', { changed: count('changed'), removed: count('removed'), added: count('added') })}
        </p>
        <div className="buttons">
          <SaveButton onSave={(showing) => onSave({ showing, isLinked })} say={say} />
          <button type="button" onClick={onOther}>
            {say('otherFiles')}
          </button>
        </div>
        <label className="linked" title={say('linkedHint')}>
          <input type="checkbox" checked={isLinked} onChange={({ target }) => setLinked(target.checked)} />
          {say('linked')}
        </label>
        <FilledTables tables={draft.tables} locale={locale} say={say} />
        {toDo.length === 0 ? (
          <p>{say('nothingToDo')}</p>
        ) : (
          <>
            <h3>{say('toDo', { count: String(toDo.length) })}</h3>
            <p className="quiet">{say('toDoLead')}</p>
            <ul className="lines">
              {toDo.map(({ one, entry }, at) => (
                <li key={at}>
                  <ToDoLine one={one} entry={entry} locale={locale} onGo={onGo} />
                </li>
              ))}
            </ul>
          </>
        )}
      </main>
    </section>
  );
}

/** The tables inside the document; nothing where it has none. */
function FilledTables({
  tables: { done, toDo },
  locale,
  say,
}: Pick<DraftResultsProps, 'locale' | 'say'> & {
  readonly tables: YearDraft['tables'];
}): ReactElement | null {
  if (done.length + toDo.length === 0) return null;
  const lines = (all: readonly Message[]): ReactElement => (
    <ul>
      {all.map((one, place) => (
        <li key={place}>{render(one, locale)}</li>
      ))}
    </ul>
  );
  return (
    <section aria-label={say('tables')}>
      <h3>{say('tables')}</h3>
      {done.length > 0 && lines(done)}
      {toDo.length > 0 && (
        <>
          <p className="quiet">{say('tablesToDo')}</p>
          {lines(toDo)}
        </>
      )}
    </section>
  );
}

interface ToDoLineProps extends Pick<DraftResultsProps, 'locale' | 'onGo'> {
  readonly one: ToDo;
  readonly entry: DraftEntry | undefined;
}

const PLACE_LENGTH = 20;

function ToDoLine({ one, entry, locale, onGo }: ToDoLineProps): ReactElement {
  const what = render(one.what, locale);
  if (!entry) return <div className="line">{what}</div>;
  const start = (afterOf(entry) || beforeOf(entry)).trim();
  return (
    <button type="button" className="line" data-go="" onClick={() => onGo(entry, one.text)}>
      {what}
      <br />
      <small>{start.length > PLACE_LENGTH ? `${start.slice(0, PLACE_LENGTH)}…` : start}</small>
    </button>
  );
}
