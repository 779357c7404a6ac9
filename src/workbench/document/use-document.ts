/** Opens published documents and keeps the one that is open. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Message } from '../../core/messages';
import { gridsOf, readingMessage } from '../../hosts/browser';
import type { ReadBytes } from '../../hosts/files/open';
import { HostProblem } from '../../hosts/host';
import { problemWords } from '../app/error-words';
import { workbenchMessage } from '../words';
import { isPdfFile } from './file-kinds';
import type { ShownReview } from './model/types';
import { DocumentClient, type MakeWorker } from './reading/client';
import type { GivenBook, PageSize } from './reading/work';
import { documentMessage } from './words';

export interface OpenPublication {
  readonly name: string;
  readonly shown: ShownReview;
  /** Of its pages; none where there are none, or nothing can be drawn. */
  readonly sizes: readonly PageSize[];
  readonly client: DocumentClient;
  /** Another for each document, so that each has a view of its own, and for each review of it. */
  readonly serial: number;
  readonly reviewed: number;
}

interface DocumentsState {
  readonly open: OpenPublication | undefined;
  /** A file is being read: how that is told. */
  readonly opening: Message | undefined;
}

export interface Documents extends DocumentsState {
  /** `book`: a workbook that was given with it. */
  choose(file: File, book?: File): void;
  /** Holds the one that is open against a workbook, or no longer against any. */
  holdAgainst(book: File | undefined): void;
  cancel(): void;
  close(): void;
}

interface Told {
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
  current.current = state.open;

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
        const reading = await client.ask<'open'>({ ask: 'open', name, bytes, book }, onPage);
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
        const { shown, sizes } = reading;
        setState({ opening: undefined, open: { name, shown, sizes, client, serial: turn, reviewed: turn } });
        latest.current.onOpened();
      } catch (error) {
        client.close();
        if (isLatest()) failed(name, error);
      }
    },
    [begin, failed, makeWorker, read],
  );

  const holdAgainst = useCallback(
    async (file: File | undefined): Promise<void> => {
      const held = current.current;
      if (!held) return;
      const name = file?.name ?? held.name;
      const { turn, isLatest } = begin(documentMessage('reviewing', { name: held.name }));
      const abort = new AbortController();
      stopping.current = () => abort.abort();
      try {
        const book = file && (await bookOf(file, read, abort.signal));
        const shown = await held.client.ask<'review'>({ ask: 'review', book });
        if (isLatest()) setState({ opening: undefined, open: { ...held, shown, reviewed: turn } });
      } catch (error) {
        if (isLatest()) failed(name, error);
      }
    },
    [begin, failed, read],
  );

  const close = useCallback((): void => {
    asked.current += 1;
    stopping.current?.();
    stopping.current = undefined;
    current.current?.client.close();
    setState(NOTHING);
  }, []);
  useEffect(() => () => current.current?.client.close(), []);

  return {
    ...state,
    choose: (file, book) => void open(file, book),
    holdAgainst: (file) => void holdAgainst(file),
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
