/** The place of the pane: mounted anew for each workbook that is opened. */
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { WorkbookHost } from '../../hosts/host';
import type { PaneOptions } from '../../pane/platform';

/** Mounts the pane and returns what takes it away. */
export type MountPane = (element: HTMLElement, host: WorkbookHost, options: PaneOptions) => () => void;

interface PaneSlotProps {
  readonly host: WorkbookHost;
  readonly mountPane: MountPane;
  readonly options: PaneOptions;
  /** Something else is in its place. */
  readonly isHidden: boolean;
}

export function PaneSlot({ host, mountPane, options, isHidden }: PaneSlotProps): ReactElement {
  const slot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!slot.current) return undefined;
    const element = document.createElement('div');
    element.className = 'pane-root';
    slot.current.replaceChildren(element);
    const unmount = mountPane(element, host, options);
    // React doesn't let one tree be taken away while another is being drawn.
    return () => void setTimeout(unmount);
  }, [host, mountPane, options]);
  return <div className="pane" ref={slot} hidden={isHidden} />;
}
