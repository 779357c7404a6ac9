/** The files that a draft is made of, chosen one by one. */
import { useId, useRef } from 'react';
import type { ReactElement } from 'react';
import { BOOK_FILES } from '../file-names';
import { DRAFT_SLOTS, type ChosenFiles, type DraftSlot } from './use-draft';
import type { DraftSay } from './words';

interface DraftStartProps {
  readonly files: ChosenFiles;
  /** Name of the workbook that is open. */
  readonly book: string | undefined;
  readonly onTake: (slot: DraftSlot, file: File | undefined) => void;
  readonly onMake: () => void;
  readonly say: DraftSay;
}

const ACCEPTED: Readonly<Record<DraftSlot, string>> = {
  text: '.docx,.docm',
  last: BOOK_FILES,
  now: BOOK_FILES,
  answers: `.json,${BOOK_FILES}`,
  budget: BOOK_FILES,
  form: '.json',
};

export function DraftStart({ files, book, onTake, onMake, say }: DraftStartProps): ReactElement {
  const hints: { readonly [Slot in DraftSlot]?: string } = {
    last: say('lastHint'),
    answers: say('answersHint'),
    budget: say('budgetHint'),
    form: say('formHint'),
    ...(book === undefined ? {} : { now: say('nowOpen', { name: book }) }),
  };
  return (
    <div className="text-start draft-start">
      <div className="card">
        <h2 tabIndex={-1}>{say('title')}</h2>
        <p className="lead">{say('lead')}</p>
        <ul className="slots">
          {DRAFT_SLOTS.map((slot) => (
            <Slot
              key={slot}
              label={say(slot)}
              hint={hints[slot]}
              accept={ACCEPTED[slot]}
              file={files[slot]}
              onTake={(file) => onTake(slot, file)}
              say={say}
            />
          ))}
        </ul>
        <p className="quiet">{say('dropHere')}</p>
        <p className="buttons">
          <button type="button" className="main" onClick={onMake}>
            {say('make')}
          </button>
        </p>
      </div>
    </div>
  );
}

interface SlotProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly accept: string;
  readonly file: File | undefined;
  readonly onTake: (file: File | undefined) => void;
  readonly say: DraftSay;
}

function Slot({ label, hint, accept, file, onTake, say }: SlotProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const told = useId();
  return (
    <li>
      <span className="slot-name">{label}</span>
      <span className="slot-file" id={told}>
        {file ? file.name : <span className="quiet">{hint ?? say('none')}</span>}
      </span>
      {file && (
        <button
          type="button"
          className="slot-remove"
          aria-label={say('remove', { name: file.name })}
          onClick={() => onTake(undefined)}
        >
          ×
        </button>
      )}
      <button
        type="button"
        aria-label={say('chooseFor', { what: label })}
        aria-describedby={told}
        onClick={() => input.current?.click()}
      >
        {say('choose')}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={say('fileOf', { what: label })}
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          target.value = '';
          if (chosen) onTake(chosen);
        }}
      />
    </li>
  );
}
