/** The sheets of the workbook as tabs, each with how many marks it holds. */
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { SEVERITIES } from '../../core/check/types';
import type { Grid } from '../../core/grid';
import type { CellMark } from '../../hosts/host';
import type { WorkbenchSay } from '../words';
import { SIGNS } from './cell';

export interface TabsProps {
  readonly grids: readonly Grid[];
  readonly active: string;
  readonly marks: readonly CellMark[];
  readonly onOpen: (sheet: string) => void;
  readonly say: WorkbenchSay;
}

export function SheetTabs({ grids, active, marks, onOpen, say }: TabsProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (list.current) showActive(list.current);
  }, [active]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const place = grids.findIndex(({ name }) => name === active);
    const next = step === undefined ? undefined : grids[place + step];
    if (!next) return;
    event.preventDefault();
    onOpen(next.name);
    const tabs = event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]');
    tabs[place + (step ?? 0)]?.focus();
  };
  return (
    <div className="tabs" ref={list} role="tablist" aria-label={say('sheets')} onKeyDown={onKeyDown}>
      {grids.map(({ name, visibility }) => {
        const own = marks.filter(({ sheet, level }) => sheet === name && level !== 'term');
        const worst = SEVERITIES.find((level) => own.some((mark) => mark.level === level));
        return (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === active}
            aria-controls="sheet-panel"
            tabIndex={name === active ? 0 : -1}
            aria-label={
              own.length > 0 ? say('sheetMarks', { sheet: name, count: String(own.length) }) : undefined
            }
            onClick={() => onOpen(name)}
          >
            {name}
            {visibility !== 'visible' && <em>（{say('hidden')}）</em>}
            {worst && (
              <span className={`count count-${worst}`} aria-hidden="true">
                {SIGNS[worst]} {own.length}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}

/** Moves the tabs and nothing else: the page itself never scrolls. */
function showActive(list: HTMLElement): void {
  const tab = list.querySelector<HTMLElement>('[aria-selected=true]');
  if (!tab) return;
  const [own, whole] = [tab.getBoundingClientRect(), list.getBoundingClientRect()];
  if (own.left < whole.left) list.scrollLeft -= whole.left - own.left;
  else if (own.right > whole.right)
    list.scrollLeft += Math.min(own.right - whole.right, own.left - whole.left);
}
