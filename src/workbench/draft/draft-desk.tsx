/** Last year's document as this year's draft: its files, then the preview beside what is left to a person. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { chosenOf } from '../../core/learn/shown';
import type { Locale } from '../../core/messages';
import { useLeaveWarning } from '../app/use-view';
import type { GivenBook } from '../beside/given';
import { DraftResults } from './draft-results';
import { DraftStart } from './draft-start';
import { entriesOf, entryFor, placesIn, type DraftEntry } from './entries';
import { Preview, type GoneTo } from './preview';
import type { DraftBench, OpenDraft } from './use-draft';
import { draftSayer } from './words';

interface DraftDeskProps {
  readonly drafting: DraftBench;
  /** The workbook that is open: this year's, where no other is chosen. */
  readonly book: GivenBook | undefined;
  readonly locale: Locale;
  readonly isHidden: boolean;
  /** On a narrow page the preview is shown when something in it is gone to. */
  readonly onGo: () => void;
}

export function DraftDesk({ drafting, book, locale, isHidden, onGo }: DraftDeskProps): ReactElement {
  const say = useMemo(() => draftSayer(locale), [locale]);
  const { open, files } = drafting;
  useLeaveWarning(drafting.isUnsaved);
  const desk = useRef<HTMLDivElement>(null);
  const serial = open?.serial;
  // Who came here by the keyboard goes on from here: the button that led here is gone.
  useEffect(() => {
    if (!isHidden) desk.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }, [isHidden, serial]);
  return (
    <div ref={desk} className="desk" hidden={isHidden}>
      {open ? (
        <Opened key={open.serial} {...{ drafting, open, locale, onGo }} />
      ) : (
        <DraftStart
          files={files}
          book={book?.name}
          onTake={drafting.take}
          onMake={() => drafting.make(book)}
          say={say}
        />
      )}
    </div>
  );
}

interface OpenedProps extends Pick<DraftDeskProps, 'drafting' | 'locale' | 'onGo'> {
  readonly open: OpenDraft;
}

function Opened({ drafting, open, locale, onGo }: OpenedProps): ReactElement {
  const say = useMemo(() => draftSayer(locale), [locale]);
  const { draft, name } = open;
  const { left } = drafting;
  const [gone, setGone] = useState<GoneTo>();
  useEffect(() => setGone(undefined), [open]);
  const entries = useMemo(() => entriesOf(draft), [draft]);
  const places = useMemo(() => placesIn(entries), [entries]);
  const toDo = useMemo(
    () =>
      chosenOf(draft.rolled, (place) => !left.has(place)).toDo.map((one) => ({
        one,
        entry: entryFor(places, one),
      })),
    [draft, left, places],
  );
  const go = ({ key }: DraftEntry, words: string): void => {
    setGone({ key, words });
    onGo();
  };
  return (
    <>
      <section className="workbook text" aria-label={say('preview')}>
        <Preview name={name} entries={entries} left={left} gone={gone} onChoose={drafting.choose} say={say} />
      </section>
      <DraftResults
        open={open}
        toDo={toDo}
        locale={locale}
        onGo={go}
        onSave={(manner) => drafting.save(manner, locale)}
        onOther={drafting.back}
        say={say}
      />
    </>
  );
}
