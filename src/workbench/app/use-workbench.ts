/** Opens files, keeps what is open, and hands out what is to be saved. */
import { useCallback, useRef, useState } from 'react';
import type { Message } from '../../core/messages';
import { download, readingMessage } from '../../hosts/browser';
import { FileHost } from '../../hosts/files/open';
import type { ReadBytes } from '../../hosts/files/open';
import { HostProblem } from '../../hosts/host';
import { baseName, savedExtension } from '../file-names';
import { workbenchMessage } from '../words';
import type { WorkbenchSay } from '../words';
import { undoIn } from './use-undo';
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
  /** Takes back the last step, and says which cells it could not. */
  undo(host: FileHost): Promise<void>;
  tell(id: string, lines: Message | readonly Message[], level?: Notice['level']): void;
  dismiss(id: string): void;
}

export function useWorkbench(read: ReadBytes, say: WorkbenchSay): Workbench {
  const [state, setState] = useState(NOTHING);
  const asked = useRef(0);
  const stopping = useRef<AbortController>(undefined);

  const tell = useCallback((id: string, level: 'info' | 'problem', ...lines: readonly Message[]): void => {
    setState((now) => withNotice(now, { id, level, lines }));
  }, []);

  const open = useCallback(
    async (chosen: Chosen): Promise<void> => {
      const turn = (asked.current += 1);
      stopping.current?.abort();
      const { signal } = (stopping.current = new AbortController());
      setState((now) => ({ ...now, waiting: undefined, opening: chosen.name, notices: [] }));
      try {
        const host = await FileHost.open(chosen.name, await chosen.bytes(), { read, signal });
        if (turn !== asked.current) return;
        setState((now) => ({ ...NOTHING, host, serial: turn, notices: now.notices }));
        if (!host.canBeFilled) tell('kind', 'info', workbenchMessage('notFillable'));
      } catch (error) {
        if (turn !== asked.current) return;
        setState((now) => ({ ...now, opening: undefined }));
        tell('open', 'problem', workbenchMessage('notOpened', { name: chosen.name }), wordsFor(error));
      }
    },
    [read, tell],
  );

  const attempt = (work: () => void): boolean => {
    try {
      work();
      return true;
    } catch (error) {
      tell('save', 'problem', wordsFor(error));
      return false;
    }
  };
  const { host } = state;
  const save = (): boolean =>
    attempt(() => {
      if (!host) return;
      const bytes = host.save();
      download(`${say('filledName', { name: baseName(host.name) })}${savedExtension(host.name)}`, bytes);
      if (host.view().warnings.length > 0) tell('save', 'info', ...host.view().warnings);
    });

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
        if (host && bytes) download(`${say('ownName', { name: baseName(host.name) })}.xlsx`, bytes);
      }),
    undo: async (opened) => {
      const undone = await undoIn(opened);
      if (undone && undone.refused.length > 0)
        tell('enter', 'problem', ...undone.refused.map(({ reason }) => reason));
    },
    tell: (id, lines, level = 'problem') => tell(id, level, ...('phrase' in lines ? [lines] : lines)),
    dismiss: (id) => setState((now) => withoutNotice(now, id)),
  };
}

/** What is no HostProblem is our mistake: said in plain words, with the rest for whoever looks into the console. */
function wordsFor(error: unknown): Message {
  if (error instanceof HostProblem) return error.what;
  console.error(error);
  return workbenchMessage('unexpected');
}
