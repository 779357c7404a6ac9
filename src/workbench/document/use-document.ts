/** Opens published documents, keeps the one that is open, and what is corrected in it. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Locale, Message } from '../../core/messages';
import type { TextParagraph } from '../../core/proofread/types';
import { gridsOf, readingMessage } from '../../hosts/browser';
import type { ReadBytes } from '../../hosts/files/open';
import { HostProblem } from '../../hosts/host';
import { problemWords } from '../app/error-words';
import type { BesideBooks, GivenBook } from '../beside/given';
import { saveText, toldOfSaving, type SavedShowing } from '../text/save-text';
import { workbenchMessage } from '../words';
import {
  correctionsIn,
  editsOfOpened,
  isStillThere,
  stepMadeAgain,
  stepTakenBack,
  UNCHANGED,
  withDocumentStep,
  type DocumentChanges,
  type DocumentStep,
} from './editing/changes';
import { isPdfFile } from './file-kinds';
import type { ShownReview } from './model/types';
import { DocumentClient, type MakeWorker } from './reading/client';
import type { DocumentGiven, PageSize } from './reading/work';
import { documentMessage } from './words';

/** A Word document, which can be corrected. */
interface OpenWord {
  readonly bytes: Uint8Array;
  /** Its text as it was opened. */
  readonly opened: readonly TextParagraph[];
  readonly changes: DocumentChanges;
}

export interface OpenPublication {
  readonly name: string;
  readonly shown: ShownReview;
  /** Of its pages; none where there are none, or nothing can be drawn. */
  readonly sizes: readonly PageSize[];
  readonly client: DocumentClient;
  readonly word: OpenWord | undefined;
  /** The workbook it is held against. */
  readonly book: GivenBook | undefined;
  /** Another for each document, so that each has a view of its own. */
  readonly serial: number;
  /** Another for each review against other files. */
  readonly reviewed: number;
}

interface DocumentsState {
  readonly open: OpenPublication | undefined;
  /** A file is being read: how that is told. */
  readonly opening: Message | undefined;
  /** It is being changed, and reviewed again. */
  readonly isChanging: boolean;
}

interface DocumentEditing {
  /** Corrections made together. */
  correct(step: DocumentStep): void;
  /** All that is sure. */
  correctAll(): void;
  undo(): void;
  redo(): void;
}

export interface Documents extends DocumentsState {
  /** `book`: a workbook that was given with it. */
  choose(file: File, book?: File): void;
  /** Holds the one that is open against a workbook, or no longer against any. */
  holdAgainst(book: File | undefined): void;
  /** Reviews it again with other files beside it. */
  holdBeside(beside: BesideBooks): void;
  readonly editing: DocumentEditing;
  /** True when everything stands in the file that was saved. */
  save(showing: SavedShowing, locale: Locale): Promise<boolean>;
  cancel(): void;
  close(): void;
}

interface Told {
  /** Last year's tables and the budget, as they are chosen now. */
  readonly beside: BesideBooks;
  /** A text without tables, to be held against a workbook. */
  readonly onText: (file: File) => void;
  readonly onOpened: () => void;
  readonly tell: (level: 'info' | 'problem', ...lines: readonly Message[]) => void;
}

const NOTHING: DocumentsState = { open: undefined, opening: undefined, isChanging: false };

export function useDocument(read: ReadBytes, makeWorker: MakeWorker, told: Told): Documents {
  const [state, setState] = useState(NOTHING);
  const latest = useRef(told);
  useEffect(() => {
    latest.current = told;
  });
  const asked = useRef(0);
  const stopping = useRef<() => void>(undefined);
  const current = useRef<OpenPublication>(undefined);
  /** Changes wait for those before them. */
  const queue = useRef<Promise<void>>(Promise.resolve());

  const put = useCallback((open: OpenPublication | undefined, more: Partial<DocumentsState> = {}): void => {
    current.current = open;
    setState((now) => ({ ...now, ...more, open }));
  }, []);

  const begin = useCallback(
    (opening: Message): { readonly isLatest: () => boolean; readonly turn: number } => {
      const turn = (asked.current += 1);
      stopping.current?.();
      stopping.current = undefined;
      setState((now) => ({ ...now, opening }));
      return { turn, isLatest: () => turn === asked.current };
    },
    [],
  );

  const failed = useCallback((name: string, error: unknown): void => {
    setState((now) => ({ ...now, opening: undefined }));
    latest.current.tell('problem', workbenchMessage('notOpened', { name }), problemWords(error));
  }, []);

  const tellUnused = useCallback((unused: readonly Message[]): void => {
    if (unused.length > 0) latest.current.tell('problem', ...unused);
  }, []);

  const open = useCallback(
    async (file: File, bookFile: File | undefined): Promise<void> => {
      const { name } = file;
      const { turn, isLatest } = begin(documentMessage('reading', { name }));
      const abort = new AbortController();
      const client = new DocumentClient(isPdfFile(name), makeWorker);
      stopping.current = () => {
        abort.abort();
        client.close();
      };
      try {
        const [bytes, book] = await Promise.all([
          bytesOf(file),
          bookFile && bookOf(bookFile, read, abort.signal),
        ]);
        const onPage = (done: number, of: number): void => {
          if (!isLatest()) return;
          const counts = { name, done: String(done), of: String(of) };
          const opening =
            done === of ? documentMessage('reviewing', { name }) : documentMessage('readingPages', counts);
          setState((now) => ({ ...now, opening }));
        };
        const given = givenOf(book, latest.current.beside);
        const reading = await client.ask<'open'>({ ask: 'open', name, bytes, given }, onPage);
        if (!isLatest()) return;
        if (reading.kind === 'refused') throw new HostProblem(reading.problem);
        stopping.current = undefined;
        if (reading.kind === 'text') {
          client.close();
          setState((now) => ({ ...now, opening: undefined }));
          latest.current.onText(file);
          return;
        }
        current.current?.client.close();
        const { shown, sizes, unused } = reading;
        const word =
          shown.kind === 'docx' ? { bytes, opened: shown.paragraphs, changes: UNCHANGED } : undefined;
        put({ name, shown, sizes, client, word, book, serial: turn, reviewed: turn }, { opening: undefined });
        latest.current.onOpened();
        tellUnused(unused);
      } catch (error) {
        client.close();
        if (isLatest()) failed(name, error);
      }
    },
    [begin, failed, makeWorker, put, read, tellUnused],
  );

  const reviewAgain = useCallback(
    async (
      bookOfNow: (signal: AbortSignal) => Promise<GivenBook | undefined>,
      beside: BesideBooks,
      name?: string,
    ) => {
      const held = current.current;
      if (!held) return;
      const { turn, isLatest } = begin(documentMessage('reviewing', { name: held.name }));
      const abort = new AbortController();
      stopping.current = () => abort.abort();
      try {
        const book = await bookOfNow(abort.signal);
        const given = givenOf(book, beside);
        const { shown, unused } = await held.client.ask<'review'>({ ask: 'review', given });
        if (!isLatest() || !current.current) return;
        put({ ...current.current, shown, book, reviewed: turn }, { opening: undefined });
        tellUnused(unused);
      } catch (error) {
        if (isLatest()) failed(name ?? held.name, error);
      }
    },
    [begin, failed, put, tellUnused],
  );

  const inTurn = useCallback((work: (held: OpenPublication, word: OpenWord) => Promise<void>): void => {
    queue.current = queue.current.then(async () => {
      const held = current.current;
      if (!held?.word) return;
      setState((now) => ({ ...now, isChanging: true }));
      try {
        await work(held, held.word);
      } catch (error) {
        if (current.current?.serial === held.serial)
          latest.current.tell('problem', documentMessage('notChanged'), problemWords(error));
      }
      setState((now) => ({ ...now, isChanging: false }));
    });
  }, []);

  const change = useCallback(
    async (held: OpenPublication, word: OpenWord, changes: DocumentChanges): Promise<boolean> => {
      const changed = await held.client.ask<'change'>({
        ask: 'change',
        corrections: correctionsIn(changes),
      });
      const now = current.current;
      if (now?.serial !== held.serial) return false;
      if (changed.kind === 'refused') {
        latest.current.tell('problem', documentMessage('notChanged'), ...changed.problems);
        return false;
      }
      put({ ...now, shown: changed.shown, word: { ...word, changes } });
      return true;
    },
    [put],
  );

  const editing = useMemo((): DocumentEditing => {
    const make = (step: DocumentStep): void =>
      inTurn(async (held, word) => {
        if (!isStillThere(held.shown.paragraphs, step))
          return latest.current.tell('problem', documentMessage('textChanged'));
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
            return latest.current.tell('problem', documentMessage('noneGood'), documentMessage('oneByOne'));
          if (!(await change(held, word, withDocumentStep(word.changes, corrections)))) return;
          const done = documentMessage('correctedAll', { count: String(corrections.length) });
          const others = left > 0 ? [documentMessage('leftOut', { count: String(left) })] : [];
          latest.current.tell('info', done, ...others);
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
        latest.current.tell(level, ...lines);
        return isWhole;
      } catch (error) {
        latest.current.tell('problem', problemWords(error));
        return false;
      }
    },
    [put],
  );

  const close = useCallback((): void => {
    asked.current += 1;
    stopping.current?.();
    stopping.current = undefined;
    current.current?.client.close();
    put(undefined, NOTHING);
  }, [put]);
  useEffect(() => () => current.current?.client.close(), []);

  return {
    ...state,
    choose: (file, book) => void open(file, book),
    holdAgainst: (file) =>
      void reviewAgain(
        async (signal) => file && bookOf(file, read, signal),
        latest.current.beside,
        file?.name,
      ),
    holdBeside: (beside) => void reviewAgain(async () => current.current?.book, beside),
    editing,
    save,
    cancel: () => {
      asked.current += 1;
      stopping.current?.();
      stopping.current = undefined;
      setState((now) => ({ ...now, opening: undefined }));
      latest.current.tell('info', readingMessage('stopped'));
    },
    close,
  };
}

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

const bookOf = async (file: File, read: ReadBytes, signal: AbortSignal): Promise<GivenBook> => ({
  name: file.name,
  grids: await gridsOf(file, read, signal),
});

const givenOf = (book: GivenBook | undefined, beside: BesideBooks): DocumentGiven => ({
  ...beside,
  ...(book ? { book } : {}),
});
