/** The findings: of the tables, beside the workbook, of the text; arrows move between them. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useItemKeys } from '../../../pane/parts/use-item-keys';
import type { ShownFinding, ShownReview } from '../model/types';
import type { ResultWords } from './context';
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
}

export function ShownFindingList({ shown, onCopy, ...results }: FindingListProps): ReactElement {
  const { say, locale } = results;
  const [open, setOpen] = useState<string>();
  const keys = useItemKeys('data-finding');
  const { findings } = shown;
  if (findings.length === 0) return <p className="nothing">{say('none')}</p>;
  return (
    <div {...keys} className="finding-list">
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
