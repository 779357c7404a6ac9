/** What the marks of a document mean. */
import type { ReactElement } from 'react';
import type { NumberVerdict } from '../../../core/proofread/types';
import type { DocumentSay } from '../words';

export const VERDICT_SIGNS: readonly (readonly [NumberVerdict, string])[] = [
  ['verified', '✓'],
  ['contradicted', '✕'],
  ['unchecked', '○'],
];

export const Legend = ({ say }: { readonly say: DocumentSay }): ReactElement => (
  <ul className="legend" aria-label={say('legend')}>
    {VERDICT_SIGNS.map(([verdict, sign]) => (
      <li key={verdict}>
        <span className={`number ${verdict}`}>{sign}</span> {say(verdict)}
      </li>
    ))}
  </ul>
);
