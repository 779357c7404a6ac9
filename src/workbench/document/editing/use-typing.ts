/** What is typed into the cells of a document: where, what waits, what it becomes. */
import { useEffect, useMemo, useState } from 'react';
import type { TextParagraph } from '../../../core/proofread/types';
import type { Message } from '../../../core/messages';
import type { ShownReview } from '../model/types';
import { nextCell } from '../view/cell-keys';
import { cellName, isTypedAnew, type CellTyping } from '../view/table';
import { documentMessage } from '../words';
import { changedCells, typedAnew } from './cells';
import type { DocumentStep } from './changes';

/** What the page does with a document that can be corrected. */
export interface DocumentActs {
  /** Its text as it was opened. */
  readonly opened: readonly TextParagraph[];
  readonly isChanging: boolean;
  readonly onCorrect: (step: DocumentStep) => void;
  readonly tell: (level: 'info' | 'problem', ...lines: readonly Message[]) => void;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** Undefined where nothing can be changed. */
export function useTyping(shown: ShownReview, acts: DocumentActs | undefined): CellTyping | undefined {
  const [at, setAt] = useState<string>();
  const [pending, setPending] = useState(NONE);
  const isChanging = acts?.isChanging === true;
  useEffect(() => {
    if (!isChanging) setPending(NONE);
  }, [isChanging]);
  const opened = acts?.opened;
  const changed = useMemo(
    () => new Set(opened ? changedCells(shown.blocks, opened, shown.paragraphs, cellName) : []),
    [shown, opened],
  );
  if (!acts) return undefined;
  return {
    at,
    pending,
    changed,
    begin: (cell, name) => {
      if (isTypedAnew(cell, shown)) setAt(name);
      else acts.tell('problem', documentMessage('manyParagraphs'));
    },
    end: (cell, name, typed) => {
      setAt(undefined);
      focusFrom(name, typed !== undefined);
      const correction = typed === undefined ? undefined : typedAnew(cell, shown.paragraphs, typed);
      if (!correction) return;
      setPending(new Map([...pending, [name, correction.by]]));
      acts.onCorrect([correction]);
    },
  };
}

/** As in a sheet: on to the cell below once something was written; unless the user went elsewhere. */
function focusFrom(name: string, isWritten: boolean): void {
  const cell = document.getElementById(name);
  if (!cell?.contains(document.activeElement)) return;
  (isWritten ? (nextCell(cell, 'ArrowDown') ?? cell) : cell).focus();
}
