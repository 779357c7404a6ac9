/** A text beside the pane that holds it against the workbook that is open. */
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { message, type Locale, type Message, sayer } from '../../core/messages';
import { HostProblem, type WorkbookHost } from '../../hosts/host';
import { copyText } from '../../pane/copy';
import type { PaneOptions } from '../../pane/platform';
import type { BesideText, WordPaneOptions } from '../../pane/word';
import { useLeaveWarning } from '../app/use-view';
import { workbenchMessage } from '../words';
import { pastedText, readTextFile, type TextFileReading } from './read-text';
import { saveText, toldOfSaving, type SavedShowing, type SavedText } from './save-text';
import { BrowserText } from './text-host';
import { TextPage } from './text-view';
import { TextStart } from './text-start';
import { TEXT_WORDS } from './words';

/** Mounts the pane beside a text and returns what takes it away. */
export type MountTextPane = (element: HTMLElement, options: WordPaneOptions) => () => void;

interface TextDeskProps {
  readonly book: WorkbookHost;
  readonly mountPane: MountTextPane;
  readonly options: Omit<PaneOptions, 'view'>;
  readonly locale: Locale;
  /** Files it is held against as well: their choice, and how the pane comes to them. */
  readonly beside: ReactNode;
  readonly besideText: BesideText;
  /** A text file that was dropped. */
  readonly dropped: File | undefined;
  readonly isHidden: boolean;
  /** On a narrow page the text is shown when the pane goes somewhere in it. */
  readonly onGo: () => void;
  readonly tell: (level: 'info' | 'problem', ...lines: readonly Message[]) => void;
}

export function TextDesk(props: TextDeskProps): ReactElement {
  const { book, mountPane, options, locale, beside, besideText, dropped, isHidden, onGo, tell } = props;
  const say = useMemo(() => sayer(TEXT_WORDS, locale), [locale]);
  const [text, setText] = useState<BrowserText>();
  /** Those before that were corrected. */
  const [kept, setKept] = useState<readonly BrowserText[]>([]);
  const asked = useRef(0);

  const put = (next: BrowserText | undefined): void => {
    if (text && text.view().corrections > 0) setKept([...kept.filter((one) => one !== text), text]);
    setText(next);
  };
  const take = (name: string, reading: TextFileReading): void => {
    if (!reading.ok) return tell('problem', notRead(name), reading.problem);
    if (reading.remarks.length > 0) tell('info', ...reading.remarks);
    put(new BrowserText(name, reading.document, reading.file));
  };
  const open = async (file: File): Promise<void> => {
    const turn = (asked.current += 1);
    const reading = await readTextFile(file);
    if (turn === asked.current) take(file.name, reading);
  };
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    if (dropped) void latest.current(dropped);
  }, [dropped]);
  const copy = (host: BrowserText): void => {
    const whole = host
      .view()
      .document.paragraphs.map((one) => one.text)
      .join('\n');
    copyText(whole).then(
      () => {
        host.saved();
        tell('info', message(TEXT_WORDS, 'copied'));
      },
      (error: unknown) =>
        tell('problem', error instanceof HostProblem ? error.what : workbenchMessage('unexpected')),
    );
  };

  const save = (host: BrowserText, showing: SavedShowing): void => {
    saveText(host, showing, locale).then(
      (outcome) => outcome && tellSaved(host, outcome),
      () => tell('problem', workbenchMessage('unexpected')),
    );
  };
  const tellSaved = (host: BrowserText, saved: SavedText): void => {
    const { level, lines, isWhole } = toldOfSaving(saved);
    if (isWhole) host.saved();
    tell(level, ...lines);
  };

  const backLabel = (host: BrowserText): string => {
    const { name, corrections } = host.view();
    return say('back', { name, count: String(corrections) });
  };

  return (
    <div className="desk" hidden={isHidden}>
      {[...new Set([...kept, ...(text ? [text] : [])])].map((one, place) => (
        <LeaveWarning key={place} host={one} />
      ))}
      {text ? (
        <>
          <TextPage
            host={text}
            isHidden={isHidden}
            onOther={() => put(undefined)}
            onCopy={() => copy(text)}
            onSave={(showing) => save(text, showing)}
            beside={beside}
            say={say}
          />
          <TextPane
            text={text}
            book={book}
            mountPane={mountPane}
            options={options}
            besideText={besideText}
            onGo={onGo}
          />
        </>
      ) : (
        <>
          <TextStart
            onFile={(file) => void open(file)}
            onText={(pasted) => take(say('pasted'), pastedText(pasted))}
            back={kept.map((one) => ({ label: backLabel(one), onBack: () => setText(one) }))}
            say={say}
          />
          <div className="pane">
            <p className="nothing">{say('waiting')}</p>
          </div>
        </>
      )}
    </div>
  );
}

/** Asks before the page is left, as long as corrections stand nowhere else. */
function LeaveWarning({ host }: { readonly host: BrowserText }): null {
  useLeaveWarning(useSyncExternalStore(host.watch, host.view).isUnsaved);
  return null;
}

const notRead = (name: string): Message => message(TEXT_WORDS, 'notRead', { name });

interface TextPaneProps extends Pick<
  TextDeskProps,
  'book' | 'mountPane' | 'options' | 'besideText' | 'onGo'
> {
  readonly text: BrowserText;
}

function TextPane({ text, book, mountPane, options, besideText, onGo }: TextPaneProps): ReactElement {
  const slot = useRef<HTMLDivElement>(null);
  const go = useRef(onGo);
  useEffect(() => {
    go.current = onGo;
  });
  useEffect(() => {
    if (!slot.current) return undefined;
    const element = document.createElement('div');
    element.className = 'pane-root';
    slot.current.replaceChildren(element);
    // Colours of a proofreading against another workbook.
    void text.clearMarks();
    const unmount = mountPane(element, {
      ...options,
      text,
      book,
      beside: besideText,
      isAlwaysMarked: true,
      proofread: async () => (await import('../../core/proofread')).proofread,
    });
    let selected = text.view().selected;
    const unwatch = text.watch(() => {
      if (text.view().selected !== selected) go.current();
      selected = text.view().selected;
    });
    // React doesn't let one tree be taken away while another is being drawn.
    return () => {
      unwatch();
      setTimeout(unmount);
    };
  }, [text, book, mountPane, options, besideText]);
  return <div className="pane" ref={slot} />;
}
