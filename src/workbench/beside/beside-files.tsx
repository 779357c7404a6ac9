/** Last year's tables and the year's budget, chosen to be held against as well. */
import { useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import type { Locale } from '../../core/messages';
import { BOOK_FILES } from '../file-names';
import { BESIDE_SLOTS, type BesideSlot } from './given';
import type { BesideChoice } from './use-beside';
import { besideSayer, type BesideSay } from './words';

interface BesideFilesProps {
  readonly beside: BesideChoice;
  /** What is open is a budget itself: it speaks of no earlier one. */
  readonly isBudget?: boolean;
  readonly locale: Locale;
}

export function BesideFiles({ beside, isBudget = false, locale }: BesideFilesProps): ReactElement {
  const say = useMemo(() => besideSayer(locale), [locale]);
  const slots = BESIDE_SLOTS.filter((slot) => slot !== 'budget' || !isBudget);
  return (
    <div className="beside-files" role="group" aria-label={say('also')}>
      <span className="quiet">{say('also')}</span>
      {slots.map((slot) => (
        <Slot key={slot} slot={slot} beside={beside} say={say} />
      ))}
    </div>
  );
}

interface SlotProps {
  readonly slot: BesideSlot;
  readonly beside: BesideChoice;
  readonly say: BesideSay;
}

const HINTS = { previous: 'previousHint', budget: 'budgetHint' } as const;

function Slot({ slot, beside, say }: SlotProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const what = say(slot);
  const given = beside.books[slot];
  return (
    <span className="beside-slot">
      <button type="button" title={say(HINTS[slot])} onClick={() => input.current?.click()}>
        {given ? say('given', { what, name: given.name }) : say('choose', { what })}
      </button>
      {given && (
        <button
          type="button"
          className="beside-remove"
          aria-label={say('without', { name: given.name })}
          title={say('without', { name: given.name })}
          onClick={() => beside.drop(slot)}
        >
          ×
        </button>
      )}
      <input
        ref={input}
        type="file"
        accept={BOOK_FILES}
        hidden
        aria-label={say('fileOf', { what })}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) beside.take(slot, file);
        }}
      />
    </span>
  );
}
