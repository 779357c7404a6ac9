/** A published document beside its review. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { sayer, type Locale, type Message } from '../../core/messages';
import { download } from '../../hosts/browser';
import { copyText } from '../../pane/copy';
import { problemWords } from '../app/error-words';
import { OpenButton } from '../app/open-button';
import { useStepKeys, type StepActs } from '../app/use-undo';
import { baseName } from '../file-names';
import { SaveButton, StepTools } from '../text/text-tools';
import { TEXT_WORDS } from '../text/words';
import type { DocumentStep } from './editing/changes';
import { useTyping } from './editing/use-typing';
import type { Target } from './model/types';
import { ResultPane } from './results';
import type { OpenPublication } from './open-publication';
import type { Documents } from './use-document';
import { DocumentText } from './view/text';
import { Pages, type Gone } from './view/pages';
import { documentMessage, documentSayer } from './words';

interface DocumentDeskProps {
  readonly documents: Documents;
  readonly document: OpenPublication;
  readonly locale: Locale;
  /** On a narrow page the document is shown when something in it is gone to. */
  readonly onGo: () => void;
  /** Files it is held against beside a workbook. */
  readonly beside: ReactNode;
  readonly tell: (level: 'info' | 'problem', ...lines: readonly Message[]) => void;
}

export function DocumentDesk(props: DocumentDeskProps): ReactElement {
  const { documents, document, locale, onGo, beside, tell } = props;
  const { name, shown, sizes, client, word, serial, reviewed } = document;
  const { editing, isChanging } = documents;
  const say = useMemo(() => documentSayer(locale), [locale]);
  const textSay = useMemo(() => sayer(TEXT_WORDS, locale), [locale]);
  const [gone, setGone] = useState<Gone>();
  useEffect(() => setGone(undefined), [serial]);
  const go = (target: Target): void => {
    setGone({ target });
    onGo();
  };
  /** To the words that stand there then. */
  const goTo = (step: DocumentStep | undefined, words: 'text' | 'by'): void => {
    const [first] = step ?? [];
    if (!first) return;
    const { paragraph, offset } = first;
    setGone({ target: { kind: 'text', paragraph, offset, length: first[words].length } });
  };
  const correct = (step: DocumentStep): void => {
    goTo(step, 'by');
    editing.correct(step);
  };
  const acts = word && { opened: word.opened, isChanging, onCorrect: correct, tell };
  const typing = useTyping(shown, acts);
  const steps: StepActs = {
    undo: () => {
      goTo(word?.changes.made.at(-1), 'text');
      editing.undo();
    },
    redo: () => {
      goTo(word?.changes.takenBack.at(-1), 'by');
      editing.redo();
    },
  };
  const made = word?.changes.made.length ?? 0;
  const takenBack = word?.changes.takenBack.length ?? 0;
  useStepKeys(made + takenBack > 0 ? steps : undefined);
  const copy = (text: string): void => {
    copyText(text).then(
      () => tell('info', documentMessage('copied')),
      (error: unknown) => tell('problem', problemWords(error)),
    );
  };
  const saveReport = async (): Promise<void> => {
    try {
      const bytes = await client.ask<'report'>({ ask: 'report', name, date: today(), locale });
      const file = `${say('reportName', { name: baseName(name) })}.html`;
      download(file, bytes);
      tell('info', documentMessage('reportSaved', { name: file }));
    } catch (error) {
      tell('problem', problemWords(error));
    }
  };
  const paint = useCallback(
    (page: number, scale: number) => client.ask<'paint'>({ ask: 'paint', page, scale }),
    [client],
  );
  const hasPages = sizes.length > 0;
  return (
    <div className="desk">
      <section className="workbook document" aria-label={say('document')}>
        {hasPages ? (
          <Pages key={serial} shown={shown} sizes={sizes} paint={paint} gone={gone} say={say} />
        ) : (
          <DocumentText
            key={serial}
            shown={shown}
            name={name}
            gone={gone}
            typing={typing}
            tools={
              made + takenBack > 0 && (
                <>
                  <StepTools made={made} takenBack={takenBack} acts={steps} say={textSay} />
                  {made > 0 && (
                    <SaveButton onSave={(showing) => void documents.save(showing, locale)} say={textSay} />
                  )}
                </>
              )
            }
            say={say}
          />
        )}
      </section>
      <ResultPane
        key={reviewed}
        shown={shown}
        locale={locale}
        say={say}
        onGo={go}
        onCopy={copy}
        fixing={word && { isChanging, onCorrect: correct, onCorrectAll: editing.correctAll }}
      >
        <p className="buttons">
          <button type="button" title={say('reportHint')} onClick={() => void saveReport()}>
            {say('saveReport')}
          </button>
          <OpenButton
            label={say('held')}
            hint={say('heldHint')}
            onFiles={([file]) => documents.holdAgainst(file)}
          />
          {shown.against && (
            <button type="button" onClick={() => documents.holdAgainst(undefined)}>
              {say('notHeld')}
            </button>
          )}
        </p>
        {beside}
      </ResultPane>
    </div>
  );
}

const DATE_LENGTH = 'YYYY-MM-DD'.length;

/** Of the clock on the wall. */
function today(): string {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, DATE_LENGTH);
}
