/** The comparison beside the sheet, made anew with every change in the opened workbook. */
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { DiffLines } from '../../core/diff';
import type { Locale } from '../../core/messages';
import type { FileHost, ReadBytes } from '../../hosts/files/open';
import { useLastStep } from '../app/use-undo';
import type { WorkbenchSay } from '../words';
import { compare } from './compare';
import { CompareView } from './compare-view';

interface WorkbooksComparedProps {
  readonly host: FileHost;
  readonly earlier: File;
  readonly read: ReadBytes;
  readonly locale: Locale;
  readonly onProblem: (error: unknown) => void;
  readonly onClose: () => void;
  readonly say: WorkbenchSay;
}

export function WorkbooksCompared(props: WorkbooksComparedProps): ReactElement | null {
  const { host, earlier, read, locale, onProblem, onClose, say } = props;
  const [lines, setLines] = useState<DiffLines>();
  const lastStep = useLastStep(host);
  const failed = useRef(onProblem);
  useEffect(() => {
    failed.current = onProblem;
  });
  useEffect(() => {
    let isLatest = true;
    compare(host, earlier, read, locale).then(
      (found) => isLatest && setLines(found),
      (error: unknown) => isLatest && failed.current(error),
    );
    return () => {
      isLatest = false;
    };
  }, [host, earlier, read, locale, lastStep]);
  if (!lines) return null;
  return (
    <CompareView
      lines={lines}
      onGo={({ sheet, at }) => void host.select(sheet, at)}
      onClose={onClose}
      say={say}
    />
  );
}
