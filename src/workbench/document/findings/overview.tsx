/** 体检 of a document: the verdict, the tables found and not read, what was looked at. */
import type { ReactElement, ReactNode } from 'react';
import { useId } from 'react';
import { bySeverity } from '../../../core/overview';
import type { Severity } from '../../../core/check';
import type { ShownReview } from '../model/types';
import { told, type ResultWords } from './context';
import { PlaceLine } from './go';

const TONE_SIGNS = { bad: '✕', open: '▲', good: '✓' } as const;

interface OverviewProps extends ResultWords {
  readonly shown: ShownReview;
  readonly onFindings: () => void;
  readonly onChecklist: () => void;
  readonly children: ReactNode;
}

export function Overview({
  shown,
  onFindings,
  onChecklist,
  children,
  ...results
}: OverviewProps): ReactElement {
  const { locale, say, onGo } = results;
  const { verdict, tables, unread, others, remarks, findings, checklist } = shown;
  const lacking = checklist.filter(({ state }) => state === 'lacking').length;
  return (
    <>
      <div className={`verdict ${verdict.tone}`}>
        <p className="sentence" role="status">
          <span aria-hidden="true">{TONE_SIGNS[verdict.tone]}</span>
          <span>{told(verdict.sentence, locale)}</span>
        </p>
        <p>{countsOf(shown, say)}</p>
        {tables.length === 0 && <p>{say(hasText(shown) ? 'noTablesAdvice' : 'noTextAdvice')}</p>}
        <p className="buttons">
          {findings.length > 0 && (
            <button type="button" className="main" onClick={onFindings}>
              {say('seeFindings', { count: String(findings.length) })}
            </button>
          )}
          {lacking > 0 && (
            <button type="button" onClick={onChecklist}>
              {say('seeChecklist', { count: String(lacking) })}
            </button>
          )}
        </p>
      </div>
      {remarks.length > 0 && (
        <Part heading={say('remarks')}>
          {remarks.map((remark, place) => (
            <p key={place} className="remark">
              ▲ {told(remark, locale)}
            </p>
          ))}
        </Part>
      )}
      {unread.length > 0 && (
        <Part heading={say('notRead', { count: String(unread.length) })}>
          <ul className="lines">
            {unread.map(({ title, where, why, target }, place) => (
              <li key={place}>
                <PlaceLine target={target} onGo={onGo}>
                  {title === undefined
                    ? say('unreadTable', { where: told(where, locale), why: told(why, locale) })
                    : say('unreadTitled', { where: told(where, locale), title, why: told(why, locale) })}
                </PlaceLine>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {tables.length > 0 && (
        <Part heading={say('tablesFound', { count: String(tables.length) })}>
          <ul className="lines">
            {tables.map(({ name, unit, target }, place) => (
              <li key={place}>
                <PlaceLine target={target} onGo={onGo}>
                  <span>{told(name, locale)}</span> <small>{say('unit', { unit })}</small>
                </PlaceLine>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Numbers shown={shown} {...results} />
      <Beside shown={shown} {...results} />
      {others.length > 0 && (
        <Part heading={say('known')}>
          <p className="quiet">{say('knownAdvice')}</p>
          <ul className="lines">
            {others.map(({ title, where, target }, place) => (
              <li key={place}>
                <PlaceLine target={target} onGo={onGo}>
                  {told(where, locale)} {title}
                </PlaceLine>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {children}
    </>
  );
}

const hasText = ({ paragraphs }: ShownReview): boolean => paragraphs.some(({ text }) => text.trim() !== '');

const COUNTS = [
  ['error', 'errors'],
  ['warning', 'warnings'],
  ['hint', 'hints'],
] as const satisfies readonly (readonly [Severity, string])[];

function countsOf({ findings }: ShownReview, say: ResultWords['say']): string {
  const counts = bySeverity(findings);
  return COUNTS.filter(([severity]) => counts[severity] > 0)
    .map(([severity, word]) => say(word, { count: String(counts[severity]) }))
    .join(say('list'));
}

function Part({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: ReactNode;
}): ReactElement {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {children}
    </section>
  );
}

interface PartProps extends ResultWords {
  readonly shown: ShownReview;
}

function Numbers({ shown, locale, say }: PartProps): ReactElement | null {
  const { numbers, textProblem, isTextHeld } = shown;
  const { verified, contradicted, unchecked } = numbers;
  const total = verified + contradicted + unchecked;
  if (textProblem) return <Part heading={say('numbers')}>{told(textProblem, locale)}</Part>;
  if (!isTextHeld)
    return (
      <Part heading={say('numbers')}>
        <p>{say('textByNothing')}</p>
      </Part>
    );
  const counts = {
    total: String(total),
    verified: String(verified),
    contradicted: String(contradicted),
    unchecked: String(unchecked),
  };
  return (
    <Part heading={say('numbers')}>
      <div className="share" aria-hidden="true">
        {(['verified', 'contradicted', 'unchecked'] as const).map((verdict) =>
          numbers[verdict] > 0 ? (
            <span key={verdict} className={verdict} style={{ flexGrow: numbers[verdict] }} />
          ) : null,
        )}
      </div>
      <p>{say('share', counts)}</p>
    </Part>
  );
}

function Beside({ shown: { against }, locale, say }: PartProps): ReactElement | null {
  if (!against) return null;
  const { name, compared, same, open } = against;
  return (
    <Part heading={say('besideBook', { name })}>
      <p>{say('compared', { compared: String(compared), same: String(same) })}</p>
      {open.map((line, place) => (
        <p key={place}>{told(line, locale)}</p>
      ))}
    </Part>
  );
}
