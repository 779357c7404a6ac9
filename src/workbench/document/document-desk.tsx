/** A published document beside its review. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { Locale, Message } from '../../core/messages';
import { download } from '../../hosts/browser';
import { copyText } from '../../pane/copy';
import { problemWords } from '../app/error-words';
import { OpenButton } from '../app/open-button';
import { baseName } from '../file-names';
import type { Target } from './model/types';
import { ResultPane } from './results';
import type { OpenPublication } from './use-document';
import { DocumentText } from './view/text';
import { Pages, type Gone } from './view/pages';
import { documentMessage, documentSayer } from './words';

interface DocumentDeskProps {
  readonly document: OpenPublication;
  readonly locale: Locale;
  /** On a narrow page the document is shown when something in it is gone to. */
  readonly onGo: () => void;
  /** The workbook it is to be held against; undefined: no longer. */
  readonly onBook: (file: File | undefined) => void;
  readonly tell: (level: 'info' | 'problem', ...lines: readonly Message[]) => void;
}

export function DocumentDesk({ document, locale, onGo, onBook, tell }: DocumentDeskProps): ReactElement {
  const { name, shown, sizes, client, serial, reviewed } = document;
  const say = useMemo(() => documentSayer(locale), [locale]);
  const [gone, setGone] = useState<Gone>();
  useEffect(() => setGone(undefined), [serial]);
  const go = (target: Target): void => {
    setGone({ target });
    onGo();
  };
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
          <DocumentText key={serial} shown={shown} name={name} gone={gone} say={say} />
        )}
      </section>
      <ResultPane key={reviewed} shown={shown} locale={locale} say={say} onGo={go} onCopy={copy}>
        <p className="buttons">
          <button type="button" title={say('reportHint')} onClick={() => void saveReport()}>
            {say('saveReport')}
          </button>
          <OpenButton label={say('held')} hint={say('heldHint')} onFiles={([file]) => onBook(file)} />
          {shown.against && (
            <button type="button" onClick={() => onBook(undefined)}>
              {say('notHeld')}
            </button>
          )}
        </p>
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
