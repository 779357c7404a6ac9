/** Opens published documents and keeps the one that is open. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Message } from '../../core/messages';
import { gridsOf, readingMessage } from '../../hosts/browser';
import type { ReadBytes } from '../../hosts/files/open';
import { HostProblem } from '../../hosts/host';
import { problemWords } from '../app/error-words';
import type { BesideBooks, GivenBook } from '../beside/given';
import { workbenchMessage } from '../words';
import { UNCHANGED } from './editing/changes';
import { useEditing, type EditedDocument } from './editing/use-editing';
import { isPdfFile } from './file-kinds';
import type { OpenPublication } from './open-publication';
import { DocumentClient, type MakeWorker } from './reading/client';
import type { DocumentGiven } from './reading/work';
import { documentMessage } from './words';

interface DocumentsState {
  readonly open: OpenPublication | undefined;
  /** A file is being read: how that is told. */
  readonly opening: Message | undefined;
}

export interface Documents extends DocumentsState, EditedDocument {
  /** `book`: a workbook that was given with it. */
  choose(file: File, book?: File): void;
  /** Holds the one that is open against a workbook, or no longer against any. */
  holdAgainst(book: File | undefined): void;
  /** Reviews it again with other files beside it. */
  holdBeside(beside: BesideBooks): void;
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

const NOTHING: DocumentsState = { open: undefined, opening: undefined };

export function useDocument(read: ReadBytes, makeWorker: MakeWorker, told: Told): Documents {
  const [state, setState] = useState(NOTHING);
  const latest = useRef(told);
  useEffect(() => {
    latest.current = told;
  });
  const asked = useRef(0);
  const stopping = useRef<() => void>(undefined);
  const current = useRef<OpenPublication>(undefined);

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

  const { isChanging, editing, save } = useEditing({
    current,
    put,
    tell: (level, ...lines) => latest.current.tell(level, ...lines),
  });

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
    isChanging,
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
