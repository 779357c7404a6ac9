/** What the ribbon of WPS calls: plain functions, since builds of 2025 show no ribbon where one of them is `async`. */
import { showPane } from './panes';
import type { WpsApplication } from './types';

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
  readonly page?: string;
}

export const BUTTONS: Readonly<Record<string, Button>> = {
  check: { icon: 'check', page: 'pane.html?view=check' },
  fill: { icon: 'fill', page: 'pane.html?view=fill' },
  explain: { icon: 'explain', page: 'pane.html?view=explain' },
  selfTest: { icon: 'help', page: 'self-test.html' },
  clear: { icon: 'clear' },
};

export interface RibbonParts {
  readonly application: WpsApplication;
  /** Of the add-in's pages, with a slash at the end. */
  readonly base: string;
  readonly title: string;
  readonly clearMarks: () => Promise<void>;
  /** Tells a failure: a button has no window of its own. */
  readonly tell: (error: unknown) => void;
}

/** In 文字 and 演示, where the same folder may be entered, there is nothing for these buttons to do. */
const isSpreadsheet = ({ Workbooks }: WpsApplication): boolean =>
  Workbooks !== undefined && Workbooks !== null;

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
    OnGetVisible: () => isSpreadsheet(application),
  };
}
