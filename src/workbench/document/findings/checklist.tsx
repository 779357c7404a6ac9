/** 公开前检查单: what a publication has to hold, whether it does, by which rule; each leads to where it is seen. */
import type { ReactElement } from 'react';
import { CHECKLIST_GROUPS, GROUP_WORDS, STATE_WORDS, type ChecklistState } from '../../../core/review';
import { useItemKeys } from '../../../pane/parts/use-item-keys';
import type { ShownItem, ShownReview } from '../model/types';
import { told, type ResultWords } from './context';

const STATE_SIGNS: Readonly<Record<ChecklistState, string>> = { met: '✓', lacking: '✕', untold: '?' };

interface ChecklistProps extends ResultWords {
  readonly shown: ShownReview;
}

export function Checklist({ shown: { checklist }, ...results }: ChecklistProps): ReactElement {
  const { say, locale } = results;
  const keys = useItemKeys('data-item');
  const count = (state: ChecklistState): string =>
    String(checklist.filter((item) => item.state === state).length);
  return (
    <div {...keys} className="checklist">
      <h2>{say('checklistTitle')}</h2>
      <p>{say('itemCounts', { met: count('met'), lacking: count('lacking'), untold: count('untold') })}</p>
      {CHECKLIST_GROUPS.map((group) => {
        const own = checklist.filter((item) => item.group === group);
        return own.length === 0 ? null : (
          <section key={group} aria-label={told(GROUP_WORDS[group], locale)}>
            <h3>{told(GROUP_WORDS[group], locale)}</h3>
            <ul>
              {own.map((item) => (
                <Item key={item.id} item={item} {...results} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Item({ item, locale, say, onGo }: ResultWords & { readonly item: ShownItem }): ReactElement {
  const { state, what, why, basis, target } = item;
  const content = (
    <>
      <span className="sign" aria-hidden="true">
        {STATE_SIGNS[state]}
      </span>
      <span className="words">
        <span className="unseen">{told(STATE_WORDS[state], locale)}</span>
        <span className="said">{told(what, locale)}</span>
        {why && (
          <span className="why">
            {state === 'untold' ? say('why', { why: told(why, locale) }) : told(why, locale)}
          </span>
        )}
        {state !== 'met' && <small>{say('basis', { basis: told(basis, locale) })}</small>}
      </span>
    </>
  );
  return (
    <li className={`item ${state}`}>
      {target ? (
        <button type="button" className="head" data-item="" onClick={() => onGo(target)}>
          {content}
          <span className="arrow" aria-hidden="true">
            ▸
          </span>
        </button>
      ) : (
        <div className="head">{content}</div>
      )}
    </li>
  );
}
