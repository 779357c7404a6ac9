/** WPS around the simulated 表格, and more than one workbook in it. */
import type { WpsApplication } from '../../../src/wps/types';
import type { Workbook } from '../../office-host/excel/workbook';
import { Workbook as NewWorkbook } from '../../office-host/excel/workbook';
import { openEt, type SimulatedEt } from '../../wps-host/et/program';
import { surroundings, type Surroundings } from './surroundings';

export interface SimulatedWps extends Omit<Surroundings, 'shell'> {
  readonly application: WpsApplication;
  /** The workbooks that are open, the one in front last. */
  readonly open: SimulatedEt[];
  /** Another workbook comes to the front, as by the user. */
  bringToFront(workbook: Workbook): void;
}

export function openWps(workbook: Workbook): SimulatedWps {
  const open = [openEt(workbook)];
  const { panes, disk, memory, shell: around } = surroundings();
  const front = (): SimulatedEt => open[open.length - 1]!;
  const shell: Record<string, unknown> = {
    ...around,
    Name: 'Microsoft Excel',
    Workbooks: {
      Add: () => {
        const made = new NewWorkbook('工作簿1');
        made.$addSheet('Sheet1');
        open.push(openEt(made));
        return bookOf(front());
      },
    },
  };

  const bookOf = (one: SimulatedEt): object =>
    new Proxy(one.application.ActiveWorkbook, {
      get: (book, name) => {
        if (name === 'Close') return () => void open.splice(open.indexOf(one), 1);
        if (name === 'SaveCopyAs') return (path: string) => void disk.files.set(path, 'PK\x03\x04');
        return Reflect.get(book, name) as unknown;
      },
    });

  const application = new Proxy(
    {},
    {
      get: (_, name) => (name in shell ? shell[String(name)] : Reflect.get(front().application, name)),
      set: (_, name, value) => Reflect.set(front().application, name, value),
    },
  ) as WpsApplication;

  return {
    application,
    panes,
    disk,
    memory,
    open,
    bringToFront(other) {
      const { program } = front();
      open.push(openEt(other));
      program.ApiEvent.$tell('WorkbookActivate');
    },
  };
}
