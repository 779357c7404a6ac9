/** Keeps the files that a draft is made of, the draft, and what of it is chosen. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Locale, Message } from '../../core/messages';
import { gridsOf, readingMessage } from '../../hosts/browser';
import type { ReadBytes } from '../../hosts/files/open';
import { isAnswersFile } from '../answers/read';
import { problemWords } from '../app/error-words';
import { isPdfFile, isWordFile } from '../document/file-kinds';
import { DocumentClient, type MakeWorker } from '../document/reading/client';
import type { GivenBook } from '../beside/given';
import { saveDraft, type DraftToSave } from './save-draft';
import type { YearDraft, DraftFiles, GivenAnswers } from './work';
import { draftMessage } from './words';

export const DRAFT_SLOTS = ['text', 'last', 'now', 'answers', 'budget', 'form'] as const;
export type DraftSlot = (typeof DRAFT_SLOTS)[number];
export type ChosenFiles = { readonly [Slot in DraftSlot]?: File };

export interface OpenDraft {
  /** Of last year's document. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of this year's workbook. */
  readonly now: string;
  readonly draft: YearDraft;
  /** Another for each draft, so that each has a view of its own. */
  readonly serial: number;
}

/** How changed words look, and whether figures follow the tables. */
export type SavedManner = Pick<DraftToSave, 'showing' | 'isLinked'>;

interface DraftState {
  readonly files: ChosenFiles;
  readonly open: OpenDraft | undefined;
  /** Places of the paragraphs that are not to be changed. */
  readonly left: ReadonlySet<number>;
  /** What is being done. */
  readonly making: Message | undefined;
  readonly isUnsaved: boolean;
}

export interface DraftBench extends DraftState {
  take(slot: DraftSlot, file: File | undefined): void;
  /** Files dropped together: each where it belongs. */
  takeAll(files: readonly File[]): void;
  /** `book`: the workbook that is open, for this year's where no file was chosen. */
  make(book: GivenBook | undefined): void;
  cancel(): void;
  /** Back to the files. */
  back(): void;
  choose(places: readonly number[], isChosen: boolean): void;
  save(manner: SavedManner, locale: Locale): void;
}

interface Told {
  readonly tell: (level: 'info' | 'problem', ...lines: readonly Message[]) => void;
  /** What was said before no longer matters. */
  readonly clear: () => void;
}

const NOTHING: DraftState = {
  files: {},
  open: undefined,
  left: new Set(),
  making: undefined,
  isUnsaved: false,
};

export function useDraft(read: ReadBytes, makeWorker: MakeWorker, told: Told): DraftBench {
  const [state, setState] = useState(NOTHING);
  const latest = useRef(told);
  useEffect(() => {
    latest.current = told;
  });
  const asked = useRef(0);
  const stopping = useRef<() => void>(undefined);
  const stop = useCallback((): void => {
    asked.current += 1;
    stopping.current?.();
    stopping.current = undefined;
  }, []);
  useEffect(() => stop, [stop]);

  const choose = useCallback((places: readonly number[], isChosen: boolean): void => {
    setState((now) => {
      const left = new Set(now.left);
      for (const place of places) {
        if (isChosen) left.delete(place);
        else left.add(place);
      }
      return { ...now, left, isUnsaved: true };
    });
  }, []);

  const make = async (book: GivenBook | undefined): Promise<void> => {
    const { text } = state.files;
    if (!text || !(state.files.now ?? book)) return latest.current.tell('problem', draftMessage('lacking'));
    stop();
    const turn = asked.current;
    const abort = new AbortController();
    const client = new DocumentClient(false, makeWorker);
    stopping.current = () => {
      abort.abort();
      client.close();
    };
    latest.current.clear();
    setState((now) => ({ ...now, making: draftMessage('making', { name: text.name }) }));
    let at = text.name;
    try {
      const files = await filesOf(
        state.files,
        text,
        book,
        (file) => {
          at = file;
          return read;
        },
        abort.signal,
      );
      const reading = await client.ask<'draft'>({ ask: 'draft', files });
      if (turn !== asked.current) return;
      if (reading.kind === 'refused') {
        setState((now) => ({ ...now, making: undefined }));
        latest.current.tell('problem', draftMessage('refused', { name: reading.name }), ...reading.lines);
        return;
      }
      const { draft } = reading;
      const open = { name: files.name, bytes: files.bytes, now: files.now.name, draft, serial: turn };
      setState((now) => ({ ...now, open, left: new Set(), making: undefined, isUnsaved: false }));
      if (draft.remarks.length > 0) latest.current.tell('info', ...draft.remarks);
    } catch (error) {
      if (turn !== asked.current) return;
      setState((now) => ({ ...now, making: undefined }));
      latest.current.tell('problem', draftMessage('refused', { name: at }), problemWords(error));
    } finally {
      client.close();
    }
  };

  const save = async (open: OpenDraft, manner: SavedManner, locale: Locale): Promise<void> => {
    const { name, bytes, draft } = open;
    const isChosen = (place: number): boolean => !state.left.has(place);
    const hasTables = draft.tables.edits.length > 0;
    if (!hasTables && !draft.rolled.paragraphs.some((_, place) => isChosen(place)))
      return latest.current.tell('problem', draftMessage('noneChosen'));
    const done = await saveDraft({ name, bytes, draft, isChosen, ...manner }, locale);
    if (!done.isSaved)
      return latest.current.tell('problem', draftMessage('notSaved', { name: done.name }), ...done.problems);
    setState((now) => ({ ...now, isUnsaved: false }));
    const saved = draftMessage('saved', { name: done.name });
    const carried = manner.isLinked ? [draftMessage('carried')] : [];
    if (done.problems.length === 0) return latest.current.tell('info', saved, ...carried, ...done.warnings);
    const count = String(done.problems.length);
    latest.current.tell(
      'problem',
      saved,
      draftMessage('notAll', { count }),
      ...done.problems,
      ...carried,
      ...done.warnings,
    );
  };

  return {
    ...state,
    take: (slot, file) => setState((now) => ({ ...now, files: withFile(now.files, slot, file) })),
    takeAll: (files) => {
      const { taken, others } = sortedInto(state.files, files);
      setState((now) => ({ ...now, files: taken }));
      for (const { name } of others) latest.current.tell('problem', draftMessage('notText', { name }));
    },
    make: (book) => void make(book),
    cancel: () => {
      stop();
      setState((now) => ({ ...now, making: undefined }));
      latest.current.tell('info', readingMessage('stopped'));
    },
    back: () => setState((now) => ({ ...now, open: undefined, left: new Set(), isUnsaved: false })),
    choose,
    save: (manner, locale) => {
      if (state.open)
        save(state.open, manner, locale).catch((error: unknown) =>
          latest.current.tell('problem', problemWords(error)),
        );
    },
  };
}

const withFile = (files: ChosenFiles, slot: DraftSlot, file: File | undefined): ChosenFiles => {
  const others = Object.fromEntries(Object.entries(files).filter(([name]) => name !== slot));
  return file ? { ...others, [slot]: file } : others;
};

/** Workbooks go where none is yet, last year's first; a later document takes the place of the one before. */
function sortedInto(
  before: ChosenFiles,
  files: readonly File[],
): { readonly taken: ChosenFiles; readonly others: readonly File[] } {
  let taken = before;
  const others: File[] = [];
  for (const file of files) {
    const slot = slotFor(taken, file.name);
    if (slot) taken = withFile(taken, slot, file);
    else others.push(file);
  }
  return { taken, others };
}

function slotFor(files: ChosenFiles, name: string): DraftSlot | undefined {
  if (isWordFile(name)) return 'text';
  if (isAnswersFile(name)) return 'answers';
  if (isPdfFile(name) || /\.txt$/i.test(name)) return undefined;
  return files.last ? 'now' : 'last';
}

/** `reading` hears which file comes next. */
async function filesOf(
  { last, now, answers, budget, form }: ChosenFiles,
  text: File,
  book: GivenBook | undefined,
  reading: (file: string) => ReadBytes,
  signal: AbortSignal,
): Promise<DraftFiles> {
  const bookOf = async (file: File): Promise<GivenBook> => ({
    name: file.name,
    grids: await gridsOf(file, reading(file.name), signal),
  });
  const bytes = new Uint8Array(await text.arrayBuffer());
  const before = last && (await bookOf(last));
  const current = now ? await bookOf(now) : book;
  if (!current) throw new Error('no tables of this year');
  return {
    name: text.name,
    bytes,
    last: before,
    now: current,
    answers: answers && (await answersIn(answers, bookOf)),
    ...(budget ? { budget: await bookOf(budget) } : {}),
    ...(form ? { form: { name: form.name, json: await textIn(form) } } : {}),
  };
}

const answersIn = async (file: File, bookOf: (file: File) => Promise<GivenBook>): Promise<GivenAnswers> =>
  isAnswersFile(file.name) ? { name: file.name, json: await textIn(file) } : bookOf(file);

const textIn = async (file: File): Promise<string> => new TextDecoder().decode(await file.arrayBuffer());
