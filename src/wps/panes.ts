/** The one pane of the add-in: made once for a run of the program, then shown, led elsewhere and hidden. */
import { programOf, type WpsPane, type WpsShell } from './types';

/** The memory is one for all three programs: each has a pane of its own. */
const keyOf = (shell: Shell): string => `juesuan:${programOf(shell) ?? 'et'}:pane`;
const AT_THE_RIGHT = 2;

type Shell = Pick<WpsShell, 'PluginStorage' | 'CreateTaskPane' | 'GetTaskPane' | 'Workbooks' | 'Documents'>;

function standing(shell: Shell): WpsPane | undefined {
  const id = Number(shell.PluginStorage.getItem(keyOf(shell)) ?? 0);
  if (!id) return undefined;
  try {
    return shell.GetTaskPane(id) ?? undefined;
  } catch {
    return undefined;
  }
}

/** `url`: absolute. A pane that the user closed for good is made anew. */
export function showPane(shell: Shell, url: string, title: string): void {
  const pane = standing(shell);
  if (pane)
    try {
      pane.Navigate(url);
      pane.Visible = true;
      return;
    } catch {
      // It is known, and gone.
    }
  const made = shell.CreateTaskPane(url, title);
  shell.PluginStorage.setItem(keyOf(shell), made.ID);
  made.DockPosition = AT_THE_RIGHT;
  made.Visible = true;
}

/** Whether there was one to hide. */
export function hidePane(shell: Shell): boolean {
  const pane = standing(shell);
  if (!pane) return false;
  pane.Visible = false;
  return true;
}
