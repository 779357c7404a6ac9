/** The workbench: a workbook opened from a file beside the pane, or a published document beside its review. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { render, type Locale, type Message } from '../../core/messages';
import type { ReadBytes } from '../../hosts/files/open';
import type { RefusedEdit } from '../../hosts/host';
import type { PaneOptions } from '../../pane/platform';
import { BesideFiles } from '../beside/beside-files';
import type { GivenBook } from '../beside/given';
import { BesideSource } from '../beside/source';
import { useBeside } from '../beside/use-beside';
import { WorkbooksCompared } from '../compare/workbooks-compared';
import { DocumentDesk } from '../document/document-desk';
import { isWordFile } from '../document/file-kinds';
import type { MakeWorker } from '../document/reading/client';
import { useDocument } from '../document/use-document';
import { DraftDesk } from '../draft/draft-desk';
import { useDraft } from '../draft/use-draft';
import { WorkbookView } from '../grid/workbook-view';
import { filePlatform } from '../platform';
import { browserSettings, localeChosen } from '../settings';
import { workbenchSayer, workbenchMessage } from '../words';
import { BarFrame, TopBar } from './bar';
import type { ShownSide } from './bar';
import { LeaveDialog } from './leave-dialog';
import { HelpDialog } from './help-dialog';
import { Notices } from './notices';
import { OpenButton } from './open-button';
import { OpeningFile } from './opening';
import { PaneSlot } from './pane-slot';
import type { MountPane } from './pane-slot';
import { sorted } from './sort-files';
import { StartPage } from './start';
import type { Chosen } from './state';
import { useDrop } from './use-drop';
import { STEP_NOTICE, useStepWarning } from './use-step-warning';
import { useStepKeys, type StepActs } from './use-undo';
import { useLeaving } from './use-leaving';
import { useFollow, useFormulaNotice, useKeepOpened, useLeaveWarning, useView } from './use-view';
import { useWorkbench } from './use-workbench';
import { TextDesk, type MountTextPane } from '../text/text-desk';
import type { Mode } from './mode';

export interface AppProps {
  readonly read: ReadBytes;
  readonly mountPane: MountPane;
  /** Without it texts can't be proofread. */
  readonly mountTextPane?: MountTextPane;
  /** Makes what reads documents; without it, and where it gives none, the page reads them itself. */
  readonly documentWorker?: MakeWorker;
  /** The built-in sample. */
  readonly sample: () => Promise<Uint8Array>;
  /** Address of the product's mark. */
  readonly icon: string;
}

const chosenOf = (file: File): Chosen => ({
  name: file.name,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});

const noWorker: MakeWorker = () => undefined;

const SAID = 3;

/** The first reasons, and how many more there are. */
const refusedLines = (refused: readonly RefusedEdit[]): Message[] => [
  ...refused.slice(0, SAID).map(({ reason }) => reason),
  ...(refused.length > SAID
    ? [workbenchMessage('refusedMore', { count: String(refused.length - SAID) })]
    : []),
];

export function App({
  read,
  mountPane,
  mountTextPane,
  documentWorker = noWorker,
  sample,
  icon,
}: AppProps): ReactElement {
  const [locale, setLocale] = useState<Locale>(() => localeChosen(browserSettings().load()));
  const say = useMemo(() => workbenchSayer(locale), [locale]);
  const workbench = useWorkbench(read, say);
  const [side, setSide] = useState<ShownSide>('assistant');
  const [mode, setMode] = useState<Mode>('tables');
  const [helps, setHelps] = useState(false);
  const [earlier, setEarlier] = useState<File>();
  const [dropped, setDropped] = useState<File>();
  const options = useMemo(
    (): Omit<PaneOptions, 'view'> => ({
      ...filePlatform(read),
      settings: browserSettings((text) => setLocale(localeChosen(text))),
    }),
    [read],
  );
  const { host, opening, waiting } = workbench;
  const warning = useStepWarning(host, (downTo) => void (host && workbench.undo(host, downTo)));
  const { warn } = warning;
  /** What is opened is checked at once. */
  const paneOptions = useMemo((): PaneOptions => ({ ...options, warn, view: 'check' }), [options, warn]);
  const notices = [...workbench.notices, ...(warning.notice ? [warning.notice] : [])];
  const dismiss = (id: string): void => (id === STEP_NOTICE ? warning.dismiss() : workbench.dismiss(id));
  const view = useView(host);
  const beside = useBeside(read, {
    onChange: (books) => {
      besideText.put(books);
      documents.holdBeside(books);
    },
    tell: (level, ...lines) => workbench.tell('beside', lines, level),
  });
  const tellUnused = useRef<(lines: readonly Message[]) => void>(undefined);
  tellUnused.current = (lines) => workbench.tell('beside', lines, 'problem');
  const [besideText] = useState(() => new BesideSource((...lines) => tellUnused.current?.(lines)));
  const documents = useDocument(read, documentWorker, {
    beside: beside.books,
    onText: (text) => proofread(text, false),
    onOpened: () => {
      workbench.close();
      setMode('tables');
      setSide('assistant');
    },
    tell: (level, ...lines) => workbench.tell('open', lines, level),
  });

  const leaving = useLeaving(documents, locale);
  const drafting = useDraft(read, documentWorker, {
    tell: (level, ...lines) => workbench.tell('draft', lines, level),
    clear: () => workbench.dismiss('draft'),
  });
  const isDraft = mode === 'draft' && !documents.open;

  /** Held against the workbook that is open, or opened with it; without one it waits. */
  const proofread = (text: File, hasBook: boolean): void => {
    documents.close();
    changeMode('text');
    setDropped(text);
    if (!host && !hasBook) workbench.tell('text', workbenchMessage('textWaits', { name: text.name }), 'info');
  };
  /** Asks first where a workbook has changes that aren't saved. */
  const openDocument = (file: File, book?: File): void =>
    workbench.choose({ ...chosenOf(file), instead: () => documents.choose(file, book) });
  const onFiles = (files: readonly File[]): void => leaving.unlessUnsaved(() => openFiles(files));
  const openFiles = (files: readonly File[]): void => {
    const { text, pages, answers, books } = sorted(files, mountTextPane !== undefined);
    const [book] = books;
    if (answers) void workbench.takeAnswersFile(answers);
    if (pages) openDocument(pages, book);
    else if (text && !book && !host && isWordFile(text.name)) openDocument(text);
    else if (text) proofread(text, book !== undefined);
    if (book && !pages) {
      documents.close();
      workbench.choose(chosenOf(book));
    }
    if (book && books.length > 1)
      workbench.tell('several', workbenchMessage('oneOnly', { name: book.name }), 'info');
  };
  const compareWith = (file: File | undefined): void => {
    setEarlier(file);
    setMode('tables');
    setSide('assistant');
  };
  const onSample = (): void =>
    leaving.unlessUnsaved(() => {
      documents.close();
      workbench.choose({ name: say('sampleName'), bytes: sample });
    });
  /** On a narrow page a text is opened before it is proofread. */
  const changeMode = (next: Mode): void => {
    setMode(next);
    if (next !== 'tables') setSide('tables');
  };
  const steps: StepActs = {
    undo: () => void (host && workbench.undo(host)),
    redo: () => void (host && workbench.redo(host)),
  };
  useStepKeys(host && mode === 'tables' ? steps : undefined);
  /** On a narrow page a cell gone to is seen beside what is said of it. */
  const showBoth = (): void => setSide((now) => (now === 'assistant' ? 'both' : now));
  const isOver = useDrop(isDraft ? drafting.takeAll : onFiles);
  const busy = documents.opening ?? drafting.making;
  const reading = opening === undefined ? busy && render(busy, locale) : say('opening', { name: opening });
  const cancel =
    opening === undefined && drafting.making
      ? drafting.cancel
      : documents.opening
        ? documents.cancel
        : workbench.cancel;
  const desk = (book?: GivenBook): ReactElement => (
    <DraftDesk drafting={drafting} book={book} locale={locale} isHidden={mode !== 'draft'} onGo={showBoth} />
  );
  useLeaveWarning((view?.unsaved ?? false) || (documents.open?.word?.changes.isUnsaved ?? false));
  useFollow(view, showBoth);
  useKeepOpened(side === 'both');
  useFormulaNotice(view, () => workbench.tell('formulas', workbenchMessage('formulas'), 'info'));
  useEffect(() => setEarlier(undefined), [host]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  return (
    <div className={`workbench side-${side}`}>
      {documents.open ? (
        <>
          <BarFrame
            name={documents.open.name}
            isUnsaved={documents.open.word?.changes.isUnsaved === true}
            icon={icon}
            side={side}
            left={say(documents.open.sizes.length > 0 ? 'pages' : 'text')}
            onSide={setSide}
            onHelp={() => setHelps(true)}
            say={say}
          >
            <OpenButton label={say('openOther')} onFiles={onFiles} />
            <button type="button" className="less" onClick={onSample}>
              {say('sample')}
            </button>
          </BarFrame>
          <Notices notices={notices} locale={locale} onDismiss={dismiss} say={say} />
          <DocumentDesk
            documents={documents}
            document={documents.open}
            locale={locale}
            onGo={showBoth}
            beside={<BesideFiles beside={beside} isBudget={documents.open.shown.isBudget} locale={locale} />}
            tell={(level, ...lines) => workbench.tell('document', lines, level)}
          />
        </>
      ) : host && view ? (
        <>
          <TopBar
            name={host.name}
            view={view}
            canSave={host.canBeFilled}
            side={side}
            mode={mode}
            isWhole={mode === 'draft' && !drafting.open}
            onMode={mountTextPane && changeMode}
            icon={icon}
            onSide={setSide}
            onFiles={onFiles}
            onSample={onSample}
            onSave={workbench.save}
            onSaveOwn={workbench.saveOwn}
            onHelp={() => setHelps(true)}
            onCompare={([file]) => compareWith(file)}
            say={say}
          />
          <Notices notices={notices} locale={locale} onDismiss={dismiss} say={say} />
          <div className="desk" hidden={mode !== 'tables'}>
            <WorkbookView
              key={workbench.serial}
              host={host}
              view={view}
              onRefused={(refused) => workbench.tell('enter', refusedLines(refused))}
              steps={steps}
              say={say}
            />
            <PaneSlot
              host={host}
              mountPane={mountPane}
              options={paneOptions}
              isHidden={earlier !== undefined}
            />
            {earlier && (
              <WorkbooksCompared
                host={host}
                earlier={earlier}
                read={read}
                locale={locale}
                onProblem={(error) => {
                  setEarlier(undefined);
                  workbench.tellError(error);
                }}
                onClose={() => setEarlier(undefined)}
                say={say}
              />
            )}
          </div>
          {mountTextPane && (
            <TextDesk
              book={host}
              mountPane={mountTextPane}
              options={options}
              locale={locale}
              beside={<BesideFiles beside={beside} locale={locale} />}
              besideText={besideText}
              dropped={dropped}
              isHidden={mode !== 'text'}
              onGo={showBoth}
              tell={(level, ...lines) => workbench.tell('text', lines, level)}
            />
          )}
          {desk({ name: host.name, grids: view.grids })}
        </>
      ) : isDraft ? (
        <>
          <BarFrame
            name={drafting.open?.name ?? say('draftMode')}
            icon={icon}
            side={side}
            left={say('draft')}
            isWhole={!drafting.open}
            onSide={setSide}
            onHelp={() => setHelps(true)}
            say={say}
          >
            <button type="button" onClick={() => setMode('tables')}>
              {say('backToStart')}
            </button>
          </BarFrame>
          <Notices notices={notices} locale={locale} onDismiss={dismiss} say={say} />
          {desk()}
        </>
      ) : (
        <>
          <Notices notices={notices} locale={locale} onDismiss={dismiss} say={say} />
          <StartPage
            opening={reading}
            mode={mode}
            onMode={mountTextPane && changeMode}
            onHelp={() => setHelps(true)}
            icon={icon}
            locale={locale}
            onFiles={onFiles}
            onSample={onSample}
            onCancel={cancel}
            say={say}
          />
        </>
      )}
      {(host !== undefined || documents.open !== undefined || isDraft) && reading !== undefined && (
        <div className="veil">
          <OpeningFile words={reading} onCancel={cancel} say={say} />
        </div>
      )}
      {helps && <HelpDialog locale={locale} onClose={() => setHelps(false)} say={say} />}
      {isOver && <p className="veil">{say('letGo')}</p>}
      {leaving.asked && <LeaveDialog {...leaving.asked} onDecide={leaving.decide} say={say} />}
      {host && view && waiting && (
        <LeaveDialog
          name={host.name}
          count={view.onlyReasons ? undefined : view.edits.length}
          onDecide={workbench.decide}
          say={say}
        />
      )}
    </div>
  );
}
