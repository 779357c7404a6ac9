/** The findings: of the tables, beside the workbook, of the text; arrows move between them. */
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useItemKeys } from '../../../pane/parts/use-item-keys';
import type { DocumentStep } from '../editing/changes';
import type { ShownFinding, ShownReview } from '../model/types';
import type { Fixing, ResultWords } from './context';
import { FoundItem } from './finding';
import { shownFindingsText } from './finding-text';

const GROUPS = [
  ['tables', 'ofTables'],
  ['workbook', 'ofWorkbook'],
  ['text', 'ofText'],
] as const;

interface FindingListProps extends ResultWords {
  readonly shown: ShownReview;
  readonly onCopy: (text: string) => void;
  readonly fixing: Fixing | undefined;
}

export function ShownFindingList({ shown, onCopy, fixing, ...results }: FindingListProps): ReactElement {
  const { say, locale } = results;
  const [open, setOpen] = useState<string>();
  const keys = useItemKeys('data-finding');
  const { findings, kind, sure } = shown;
  /** The keys go on to what takes the place of one that is gone. */
  const isCorrected = useRef(false);
  useEffect(() => {
    if (isCorrected.current) setOpen(undefined);
    isCorrected.current = false;
  }, [findings]);
  const fixingOne = fixing && {
    ...fixing,
    onCorrect: (step: DocumentStep) => {
      isCorrected.current = true;
      fixing.onCorrect(step);
    },
  };
  if (findings.length === 0) return <p className="nothing">{say('none')}</p>;
  return (
    <div {...keys} className="finding-list">
      {kind === 'pdf' && <p className="quiet">{say('readOnlyPdf')}</p>}
      {fixing && sure > 0 && (
        <p className="buttons">
          <button
            type="button"
            className="main"
            title={say('correctAllHint')}
            aria-disabled={fixing.isChanging}
            onClick={fixing.isChanging ? undefined : fixing.onCorrectAll}
          >
            {say('correctAll', { count: String(sure) })}
          </button>
        </p>
      )}
      {fixing?.isChanging && (
        <p className="quiet" role="status">
          {say('changing')}
        </p>
      )}
      <p className="keys">
        <span>{say('keys')}</span>
        <button
          type="button"
          className="link"
          onClick={() => onCopy(shownFindingsText(findings, locale, say))}
        >
          {say('copyAll')}
        </button>
      </p>
      {GROUPS.map(([of, word]) => {
        const own = findings.filter((one) => one.of === of);
        return own.length === 0 ? null : (
          <section key={of} aria-label={say(word, { count: String(own.length) })}>
            <h3>{say(word, { count: String(own.length) })}</h3>
            <ul>
              {own.map((finding: ShownFinding) => (
                <FoundItem
                  key={finding.id}
                  finding={finding}
                  isOpen={open === finding.id}
                  onOpen={(isOpen) => setOpen(isOpen ? finding.id : undefined)}
                  onCopy={onCopy}
                  fixing={fixingOne}
                  {...results}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
