/** Opens files, keeps what is open, and hands out what is to be saved. */
import { useCallback, useRef, useState } from 'react';
import type { Message } from '../../core/messages';
import { download, readingMessage } from '../../hosts/browser';
import { FileHost } from '../../hosts/files/open';
import type { FileView, ReadBytes } from '../../hosts/files/open';
import type { Redone, Undone } from '../../hosts/steps';
import { answersIn, answersOfJson, filledIn } from '../answers/read';
import type { AnswerLine } from '../answers/read';
import { takeAnswers } from '../answers/take';
import { baseName, savedExtension } from '../file-names';
import { workbenchMessage } from '../words';
import type { WorkbenchSay } from '../words';
import { copyOf } from './copy-workbook';
import { problemWords } from './error-words';
import { redoIn, undoIn } from './use-undo';
import { NOTHING, withNotice, withoutNotice } from './state';
import type { Chosen, Notice, WorkbenchState } from './state';

export interface Workbench extends WorkbenchState {
  /** Asks first when what is open has changes that aren't saved. */
  choose(chosen: Chosen): void;
  /** Stops opening a file; what was open before stays. */
  cancel(): void;
  decide(how: 'save' | 'discard' | 'stay'): void;
  save(): void;
  saveOwn(): void;
  /** Takes over the answers of a 补充资料 in a JSON file, now or with the next workbook. */
  takeAnswersFile(file: File): Promise<void>;
  /** Says what went wrong. */
  tellError(error: unknown): void;
  /** Takes back the last step, with `downTo` as far as that one, and says which cells it could not. */
  undo(host: FileHost, downTo?: number): Promise<void>;
  redo(host: FileHost): Promise<void>;
  tell(id: string, lines: Message | readonly Message[], level?: Notice['level']): void;
  dismiss(id: string): void;
  /** Something else is shown in place of the workbook; what was said stays. */
  close(): void;
}

export function useWorkbench(read: ReadBytes, say: WorkbenchSay): Workbench {
  const [state, setState] = useState(NOTHING);
  const asked = useRef(0);
  const stopping = useRef<AbortController>(undefined);

  const latest = useRef(state);
  latest.current = state;
  const kept = useRef<NamedAnswers>(undefined);

  const tell = useCallback((id: string, level: Notice['level'], ...lines: readonly Message[]): void => {
    setState((now) => withNotice(now, { id, level, lines }));
  }, []);

  /** Without a workbook they wait for one. */
  const takeOver = useCallback(
    async (answers: NamedAnswers, onto = latest.current.host): Promise<void> => {
      const said = { name: answers.name, count: String(filledIn(answers.lines)) };
      kept.current = onto ? undefined : answers;
      if (onto) await takeAnswers(onto, answers.lines);
      tell('answers', 'info', workbenchMessage(onto ? 'answersTaken' : 'answersWait', said));
    },
    [tell],
  );

  const open = useCallback(
    async (chosen: Chosen): Promise<void> => {
      if (chosen.instead) {
        setState((now) => ({ ...now, waiting: undefined, notices: [] }));
        return chosen.instead();
      }
      const turn = (asked.current += 1);
      stopping.current?.abort();
      const { signal } = (stopping.current = new AbortController());
      setState((now) => ({ ...now, waiting: undefined, opening: chosen.name, notices: [] }));
      try {
        const opened = await FileHost.open(chosen.name, await chosen.bytes(), { read, signal });
        if (turn !== asked.current) return;
        const lines = answersIn(opened.view().grids);
        if (lines) {
          setState((now) => ({ ...now, opening: undefined }));
          return await takeOver({ name: chosen.name, lines });
        }
        // Before the pane reads the workbook for the first time.
        if (kept.current) await takeOver(kept.current, opened);
        setState((now) => ({ ...NOTHING, host: opened, serial: turn, notices: now.notices }));
        if (!opened.canBeFilled) setState((now) => withNotice(now, notFillable(opened, open)));
        if (chosen.remark) tell('kind', 'info', chosen.remark);
      } catch (error) {
        if (turn !== asked.current) return;
        setState((now) => ({ ...now, opening: undefined }));
        tell('open', 'problem', workbenchMessage('notOpened', { name: chosen.name }), problemWords(error));
      }
    },
    [read, tell, takeOver],
  );

  const attempt = (work: () => void): boolean => {
    try {
      work();
      return true;
    } catch (error) {
      tell('save', 'problem', problemWords(error));
      return false;
    }
  };
  const { host } = state;
  const save = (): boolean =>
    attempt(() => {
      if (!host) return;
      const bytes = host.save();
      const name = `${say('filledName', { name: baseName(host.name) })}${savedExtension(host.name)}`;
      download(name, bytes);
      tell('save', 'info', ...savedLines(name, host.view()));
    });

  const tellLeft = (moved: Undone | Redone | undefined): void => {
    if (moved && moved.refused.length > 0)
      tell('enter', 'problem', ...moved.refused.map(({ reason }) => reason));
  };

  return {
    ...state,
    choose: (chosen) => {
      if (host?.view().unsaved) setState({ ...state, waiting: chosen });
      else void open(chosen);
    },
    cancel: () => {
      asked.current += 1;
      stopping.current?.abort();
      setState((now) => ({ ...now, opening: undefined }));
      tell('open', 'info', readingMessage('stopped'));
    },
    decide: (how) => {
      const { waiting } = state;
      const goOn = how === 'discard' || (how === 'save' && save());
      if (waiting && goOn) void open(waiting);
      else setState((now) => ({ ...now, waiting: undefined }));
    },
    save: () => void save(),
    saveOwn: () =>
      void attempt(() => {
        const bytes = host?.saveOwnSheets();
        if (!host || !bytes) return;
        const name = `${say('ownName', { name: baseName(host.name) })}.xlsx`;
        download(name, bytes);
        tell('save', 'info', workbenchMessage('savedSheets', { name, names: host.view().own.join('、') }));
      }),
    takeAnswersFile: async (file) => {
      const lines = answersOfJson(new TextDecoder().decode(await file.arrayBuffer()));
      if (lines) await takeOver({ name: file.name, lines });
      else tell('open', 'problem', workbenchMessage('notAnswers', { name: file.name }));
    },
    tellError: (error) => tell('attempt', 'problem', problemWords(error)),
    undo: async (opened, downTo) => tellLeft(await undoIn(opened, downTo)),
    redo: async (opened) => tellLeft(await redoIn(opened)),
    tell: (id, lines, level = 'problem') => tell(id, level, ...('phrase' in lines ? [lines] : lines)),
    dismiss: (id) => setState((now) => withoutNotice(now, id)),
    close: () => setState((now) => ({ ...NOTHING, notices: now.notices })),
  };
}

interface NamedAnswers {
  readonly name: string;
  readonly lines: readonly AnswerLine[];
}

/** What was saved and where, and what went into the file beside the changes. */
const savedLines = (name: string, { edits, reasons, marks, own, warnings }: FileView): Message[] => [
  workbenchMessage('saved', { name, count: String(edits.length) }),
  ...(reasons > 0 ? [workbenchMessage('reasonsSaved', { count: String(reasons) })] : []),
  ...(marks.length > 0 ? [workbenchMessage('marksSaved', { count: toldIn(marks) })] : []),
  ...(own.length > 0 ? [workbenchMessage('ownSaved', { names: own.join('、') })] : []),
  ...warnings,
];

/** Without those that a finding only reckons with, as the pane counts them. */
const toldIn = (marks: FileView['marks']): string =>
  String(marks.filter(({ level }) => level !== 'term').length);

/** With the way on: a copy that can be filled in. */
const notFillable = (host: FileHost, open: (chosen: Chosen) => Promise<void>): Notice => ({
  id: 'kind',
  level: 'info',
  lines: [workbenchMessage('notFillable')],
  action: {
    label: workbenchMessage('asXlsx'),
    run: () => {
      const name = `${baseName(host.name)}.xlsx`;
      const bytes = async (): Promise<Uint8Array> => host.withReasons(copyOf(host.view().grids));
      void open({ name, bytes, remark: workbenchMessage('copyOpened', { name }) });
    },
  },
});
