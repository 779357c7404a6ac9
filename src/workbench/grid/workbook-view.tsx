/** The opened workbook: the chosen sheet with the cell above and the tabs below. It follows wherever the pane goes. */
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { cellAt } from '../../core/grid';
import type { Grid, Position } from '../../core/grid';
import type { FileHost, FileView, TypedCell } from '../../hosts/files/open';
import type { RefusedEdit } from '../../hosts/host';
import type { WorkbenchSay } from '../words';
import type { StepActs } from '../app/use-undo';
import { CellBar } from './cell-bar';
import { layoutOf } from './layout';
import { SheetTable } from './sheet-table';
import { StepButtons } from './step-buttons';
import { SheetTabs } from './tabs';

export interface WorkbookViewProps {
  readonly host: FileHost;
  readonly view: FileView;
  readonly onRefused: (refused: readonly RefusedEdit[]) => void;
  readonly steps: StepActs;
  readonly say: WorkbenchSay;
}

export function WorkbookView({ host, view, onRefused, steps, say }: WorkbookViewProps): ReactElement | null {
  const [opened, setOpened] = useState<string>();
  const [withHidden, setWithHidden] = useState(false);
  const [followed, setFollowed] = useState(view.selected);

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
  const write = async (cells: readonly TypedCell[]): Promise<boolean> => {
    const refused = await host.enterAll(grid.name, cells);
    if (refused.length > 0) onRefused(refused);
    return refused.length === 0;
  };
  const enter = async (typed: string): Promise<boolean> =>
    chosen !== undefined && write([{ at: chosen, typed }]);
  const canEnter = host.canBeFilled && !view.own.includes(grid.name);

  return (
    <section className="workbook" aria-label={say('workbook')}>
      <div className="above">
        <CellBar
          at={chosen}
          cell={chosen && cellAt(grid, chosen)}
          onEnter={canEnter ? enter : undefined}
          say={say}
        />
        <StepButtons host={host} steps={steps} say={say} />
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
            onWrite={canEnter ? (cells) => void write(cells) : undefined}
            steps={steps}
            onLeave={() => document.querySelector<HTMLElement>('.tabs [aria-selected=true]')?.focus()}
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
