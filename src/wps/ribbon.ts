/** What the ribbon of WPS calls: plain functions, since builds of 2025 show no ribbon where one of them is `async`. */
import { showPane } from './panes';
import { programOf, type ProgramKind, type WpsShell } from './types';

/** A button as WPS hands it over. */
interface Control {
  readonly Id: string;
}

export interface RibbonCallbacks {
  OnAddinLoad(): boolean;
  OnAction(control: Control): boolean;
  GetImage(control: Control): string;
  OnGetVisible(control: Control): boolean;
}

/** What a button is for; `page` is what the pane shows. */
interface Button {
  readonly icon: string;
  /** The program that has it: the same folder is entered for both. */
  readonly of: ProgramKind;
  readonly page?: string;
}

export const BUTTONS: Readonly<Record<string, Button>> = {
  check: { icon: 'check', of: 'et', page: 'pane.html?view=check' },
  fill: { icon: 'fill', of: 'et', page: 'pane.html?view=fill' },
  explain: { icon: 'explain', of: 'et', page: 'pane.html?view=explain' },
  selfTest: { icon: 'help', of: 'et', page: 'self-test.html' },
  clear: { icon: 'clear', of: 'et' },
  proof: { icon: 'check', of: 'wps', page: 'pane.html?view=proof' },
  clearText: { icon: 'clear', of: 'wps' },
};

/** Groups of buttons: a group of the other program would stand there empty. */
export const GROUPS: Readonly<Record<string, ProgramKind>> = {
  juesuanTables: 'et',
  juesuanText: 'et',
  juesuanMore: 'et',
  juesuanProof: 'wps',
};

export interface RibbonParts {
  readonly application: WpsShell;
  /** Of the add-in's pages, with a slash at the end. */
  readonly base: string;
  readonly title: string;
  readonly clearMarks: () => Promise<void>;
  /** Tells a failure: a button has no window of its own. */
  readonly tell: (error: unknown) => void;
}

export function ribbonCallbacks({
  application,
  base,
  title,
  clearMarks,
  tell,
}: RibbonParts): RibbonCallbacks {
  return {
    OnAddinLoad: () => true,
    OnAction({ Id: id }) {
      try {
        const page = BUTTONS[id]?.page;
        if (page === undefined) void clearMarks().catch(tell);
        else showPane(application, base + page, title);
      } catch (error) {
        tell(error);
      }
      return true;
    },
    GetImage: ({ Id: id }) => `assets/icons/${BUTTONS[id]?.icon ?? 'mark'}-32.png`,
    OnGetVisible: ({ Id: id }) => (BUTTONS[id]?.of ?? GROUPS[id]) === programOf(application),
  };
}
