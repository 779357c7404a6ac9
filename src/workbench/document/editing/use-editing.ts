/** Corrects the document that is open: one change after the other, each made by whoever reads it, and reviewed again. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Locale, Message } from '../../../core/messages';
import { problemWords } from '../../app/error-words';
import { saveText, toldOfSaving, type SavedShowing } from '../../text/save-text';
import type { OpenPublication, OpenWord } from '../open-publication';
import { documentMessage } from '../words';
import {
  correctionsIn,
  editsOfOpened,
  isStillThere,
  stepMadeAgain,
  stepTakenBack,
  withDocumentStep,
  type DocumentChanges,
  type DocumentStep,
} from './changes';

interface DocumentEditing {
  /** Corrections made together. */
  correct(step: DocumentStep): void;
  /** All that is sure. */
  correctAll(): void;
  undo(): void;
  redo(): void;
}

export interface EditedDocument {
  /** It is being changed, and reviewed again. */
  readonly isChanging: boolean;
  readonly editing: DocumentEditing;
  /** True when everything stands in the file that was saved. */
  save(showing: SavedShowing, locale: Locale): Promise<boolean>;
}

interface HeldDocument {
  readonly current: RefObject<OpenPublication | undefined>;
  readonly put: (open: OpenPublication) => void;
  readonly tell: (level: 'info' | 'problem', ...lines: readonly Message[]) => void;
}

export function useEditing({ current, put, tell }: HeldDocument): EditedDocument {
  const [isChanging, setChanging] = useState(false);
  const told = useRef({ tell });
  useEffect(() => {
    told.current = { tell };
  });
  /** Changes wait for those before them. */
  const queue = useRef<Promise<void>>(Promise.resolve());

  const inTurn = useCallback(
    (work: (held: OpenPublication, word: OpenWord) => Promise<void>): void => {
      queue.current = queue.current.then(async () => {
        const held = current.current;
        if (!held?.word) return;
        setChanging(true);
        try {
          await work(held, held.word);
        } catch (error) {
          if (current.current?.serial === held.serial)
            told.current.tell('problem', documentMessage('notChanged'), problemWords(error));
        }
        setChanging(false);
      });
    },
    [current],
  );

  const change = useCallback(
    async (held: OpenPublication, word: OpenWord, changes: DocumentChanges): Promise<boolean> => {
      const changed = await held.client.ask<'change'>({
        ask: 'change',
        corrections: correctionsIn(changes),
      });
      const now = current.current;
      if (now?.serial !== held.serial) return false;
      if (changed.kind === 'refused') {
        told.current.tell('problem', documentMessage('notChanged'), ...changed.problems);
        return false;
      }
      put({ ...now, shown: changed.shown, word: { ...word, changes } });
      return true;
    },
    [current, put],
  );

  const editing = useMemo((): DocumentEditing => {
    const make = (step: DocumentStep): void =>
      inTurn(async (held, word) => {
        if (!isStillThere(held.shown.paragraphs, step))
          return told.current.tell('problem', documentMessage('textChanged'));
        await change(held, word, withDocumentStep(word.changes, step));
      });
    const move = (moved: (changes: DocumentChanges) => DocumentChanges | undefined): void =>
      inTurn(async (held, word) => {
        const changes = moved(word.changes);
        if (changes) await change(held, word, changes);
      });
    return {
      correct: make,
      correctAll: () =>
        inTurn(async (held, word) => {
          const { corrections, left } = await held.client.ask<'mend'>({ ask: 'mend' });
          if (corrections.length === 0)
            return told.current.tell('problem', documentMessage('noneGood'), documentMessage('oneByOne'));
          if (!(await change(held, word, withDocumentStep(word.changes, corrections)))) return;
          const done = documentMessage('correctedAll', { count: String(corrections.length) });
          const others = left > 0 ? [documentMessage('leftOut', { count: String(left) })] : [];
          told.current.tell('info', done, ...others);
        }),
      undo: () => move(stepTakenBack),
      redo: () => move(stepMadeAgain),
    };
  }, [change, inTurn]);

  const save = useCallback(
    async (showing: SavedShowing, locale: Locale): Promise<boolean> => {
      await queue.current;
      const held = current.current;
      if (!held?.word) return false;
      const { bytes: file, opened, changes } = held.word;
      const edits = editsOfOpened(correctionsIn(changes), opened);
      try {
        const saved = await saveText({ name: held.name, file, edits }, showing, locale);
        if (!saved) return false;
        const { level, lines, isWhole } = toldOfSaving(saved);
        const now = current.current;
        if (isWhole && now?.word?.changes === changes)
          put({ ...now, word: { ...now.word, changes: { ...changes, isUnsaved: false } } });
        told.current.tell(level, ...lines);
        return isWhole;
      } catch (error) {
        told.current.tell('problem', problemWords(error));
        return false;
      }
    },
    [current, put],
  );

  return { isChanging, editing, save };
}
