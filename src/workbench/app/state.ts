/** What the workbench is doing: nothing yet, opening a file, or showing one. */
import type { Message } from '../../core/messages';
import type { FileHost } from '../../hosts/files/open';

/** A file to be opened: a user's, or the sample. */
export interface Chosen {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
  /** Said when it is open. */
  readonly remark?: Message;
  /** It is no workbook: how it is opened in place of one. */
  readonly instead?: () => void;
}

export interface WorkbenchState {
  readonly host: FileHost | undefined;
  /** Counts the files opened, so that each has a view of its own. */
  readonly serial: number;
  /** Name of the file being read. */
  readonly opening: string | undefined;
  /** Chosen while the one shown has changes that aren't saved. */
  readonly waiting: Chosen | undefined;
  readonly notices: readonly Notice[];
}

export interface Notice {
  readonly id: string;
  readonly level: 'info' | 'warning' | 'problem';
  readonly lines: readonly Message[];
  readonly action?: NoticeAction | undefined;
}

/** What can be done about it. */
interface NoticeAction {
  readonly label: Message;
  readonly run: () => void;
}

export const NOTHING: WorkbenchState = {
  host: undefined,
  serial: 0,
  opening: undefined,
  waiting: undefined,
  notices: [],
};

/** A notice of the same id takes the place of the one before. */
export const withNotice = (state: WorkbenchState, notice: Notice): WorkbenchState => ({
  ...state,
  notices: [...state.notices.filter(({ id }) => id !== notice.id), notice],
});

export const withoutNotice = (state: WorkbenchState, gone: string): WorkbenchState => ({
  ...state,
  notices: state.notices.filter(({ id }) => id !== gone),
});
