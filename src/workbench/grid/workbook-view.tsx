/** The opened workbook: the chosen sheet with the cell above and the tabs below. It follows wherever the pane goes. */
import { useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { cellAt } from '../../core/grid';
import type { Grid, Position } from '../../core/grid';
import type { Message } from '../../core/messages';
import type { FileHost, FileView } from '../../hosts/files/open';
import type { WorkbenchSay } from '../words';
import { CellBar } from './cell-bar';
import { layoutOf } from './layout';
import { SheetTable } from './sheet-table';
import { SheetTabs } from './tabs';

export interface WorkbookViewProps {
  readonly host: FileHost;
  readonly view: FileView;
  readonly onProblem: (problem: Message) => void;
  readonly say: WorkbenchSay;
}

export function WorkbookView({ host, view, onProblem, say }: WorkbookViewProps): ReactElement | null {
  const [opened, setOpened] = useState<string>();
  const [withHidden, setWithHidden] = useState(false);
  const [followed, setFollowed] = useState(view.selected);
  const input = useRef<HTMLInputElement>(null);

  if (view.selected !== followed) {
    setFollowed(view.selected);
    setOpened(view.selected?.sheet);
    if (view.selected && isHidden(view.grids, view.selected.sheet, view.selected.at)) setWithHidden(true);
  }
  const tabs = view.grids.filter(({ visibility }) => withHidden || visibility === 'visible');
  const offered = tabs.length > 0 ? tabs : view.grids;
  const grid = offered.find(({ name }) => name === opened) ?? offered[0];
  const layout = useMemo(() => grid && layoutOf(grid, withHidden), [grid, withHidden]);
  if (!grid || !layout) return null;

  const chosen = view.selected?.sheet === grid.name ? view.selected.at : undefined;
  const choose = (at: Position): void => void host.select(grid.name, at);
  const enter = async (typed: string): Promise<boolean> => {
    if (!chosen) return false;
    const problem = await host.enter(grid.name, chosen, typed);
    if (problem) onProblem(problem);
    return problem === undefined;
  };
  const canEnter = host.canBeFilled && !view.own.includes(grid.name);

  return (
    <section className="workbook" aria-label={say('workbook')}>
      <div className="above">
        <CellBar
          at={chosen}
          cell={chosen && cellAt(grid, chosen)}
          onEnter={canEnter ? enter : undefined}
          input={input}
          say={say}
        />
        {hasHidden(view.grids) && (
          <label className="toggle">
            <input
              type="checkbox"
              checked={withHidden}
              onChange={(event) => setWithHidden(event.target.checked)}
            />
            {say('showHidden')}
          </label>
        )}
      </div>
      <div className="panel" id="sheet-panel" role="tabpanel" aria-label={grid.name}>
        {layout.rows.length === 0 ? (
          <p className="nothing">{say('emptySheet')}</p>
        ) : (
          <SheetTable
            key={grid.name}
            grid={grid}
            layout={layout}
            marks={view.marks}
            edits={view.edits}
            chosen={chosen}
            onChoose={choose}
            onType={() => input.current?.focus()}
            say={say}
          />
        )}
      </div>
      <SheetTabs grids={offered} active={grid.name} marks={view.marks} onOpen={setOpened} say={say} />
    </section>
  );
}

const hasHidden = (grids: readonly Grid[]): boolean =>
  grids.some(
    (grid) => grid.visibility !== 'visible' || grid.hiddenRows.size > 0 || grid.hiddenColumns.size > 0,
  );

function isHidden(grids: readonly Grid[], sheet: string, at: Position): boolean {
  const grid = grids.find(({ name }) => name === sheet);
  if (!grid) return false;
  return grid.visibility !== 'visible' || grid.hiddenRows.has(at.row) || grid.hiddenColumns.has(at.column);
}
