/** One finding: a click opens it and goes to its place; below stand why, and the other places it speaks of. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import { ruleName } from '../../../pane/model/rule-name';
import { SIGNS } from '../view/page-marks';
import type { NamedPlace, ShownQuotation, ShownFinding } from '../model/types';
import { told, type Fixing, type ResultWords } from './context';
import { shownFindingText } from './finding-text';
import { PlaceLine } from './go';

interface FindingProps extends ResultWords {
  readonly finding: ShownFinding;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onCopy: (text: string) => void;
  readonly fixing: Fixing | undefined;
}

export function FoundItem(props: FindingProps): ReactElement {
  const { finding, isOpen, onOpen, onCopy, locale, say, onGo } = props;
  const { id, severity, said, more, places, quotation, rule } = finding;
  const [first] = places;
  const act = (): void => {
    onOpen(!isOpen);
    if (first?.target) onGo(first.target);
  };
  return (
    <li className={`finding ${severity}`}>
      <button
        type="button"
        className="head"
        data-go=""
        data-finding={id}
        aria-expanded={isOpen}
        onClick={act}
      >
        <span className="sign" aria-hidden="true">
          {SIGNS[severity]}
        </span>
        <span className="unseen">{say(severity)}</span>
        <span className="words">
          <span className="said">{told(said, locale)}</span>
          {first && first.target && <span className="where">{told(first.name, locale)}</span>}
        </span>
        <span className="arrow" aria-hidden="true">
          {isOpen ? '▾' : '▸'}
        </span>
      </button>
      {isOpen && (
        <div className="below">
          {quotation && <Quoted quotation={quotation} say={say} />}
          {more.map((line, place) => (
            <p key={place}>{told(line, locale)}</p>
          ))}
          <FixButton {...props} />
          <Places places={quotation ? places.slice(1) : places} isText={quotation !== undefined} {...props} />
          <p className="foot">
            <span className="quiet">{say('rule', { rule: ruleName(rule, locale) })}</span>
            <button
              type="button"
              className="link"
              onClick={() => onCopy(shownFindingText(finding, locale, say))}
            >
              {say('copy')}
            </button>
          </p>
        </div>
      )}
    </li>
  );
}

/** Only where there is one way that is sure. */
function FixButton({ finding: { fix }, fixing, say }: FindingProps): ReactElement | null {
  if (!fix || !fixing) return null;
  const { corrections, isFill } = fix;
  const [only, ...others] = corrections;
  if (!only) return null;
  const value = only.by;
  const told =
    others.length > 0
      ? say('correctBoth', { count: String(corrections.length) })
      : say(isFill ? 'fillInHint' : 'correctTo', { value });
  return (
    <p className="fix">
      <button
        type="button"
        className="main"
        aria-disabled={fixing.isChanging}
        onClick={fixing.isChanging ? undefined : () => fixing.onCorrect(corrections)}
      >
        {say(isFill ? 'fillIn' : 'correct')}
      </button>
      <span className="quiet">{told}</span>
    </p>
  );
}

const Quoted = ({
  quotation,
  say,
}: {
  readonly quotation: ShownQuotation;
  readonly say: ResultWords['say'];
}): ReactElement => {
  const { before, wrong, after, expected } = quotation;
  return (
    <blockquote lang="zh-CN">
      {before}
      {wrong === '' ? <em>【{say('lacking')}】</em> : <mark>{wrong}</mark>}
      {after}
      {expected !== undefined && (
        <span className="expected">
          {say('expected')} <b>{expected}</b>
        </span>
      )}
    </blockquote>
  );
};

const MOST_SHOWN = 6;

interface PlacesProps extends ResultWords {
  readonly places: readonly NamedPlace[];
  readonly isText: boolean;
}

function Places({ places, isText, locale, say, onGo }: PlacesProps): ReactElement | null {
  const [isWhole, setWhole] = useState(false);
  if (places.length === 0) return null;
  const shown = isWhole ? places : places.slice(0, MOST_SHOWN);
  const left = places.length - shown.length;
  return (
    <>
      <p className="quiet">{say(isText ? 'inText' : 'cells')}</p>
      <ul className="places">
        {shown.map(({ name, target, text }, place) => (
          <li key={place}>
            <PlaceLine target={target} onGo={onGo}>
              <span>{told(name, locale)}</span>
              <b>{text === '' ? say('blank') : text}</b>
            </PlaceLine>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="link" onClick={() => setWhole(true)}>
          {say('moreCells', { count: String(left) })}
        </button>
      )}
    </>
  );
}
