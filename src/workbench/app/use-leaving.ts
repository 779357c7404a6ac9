/** Asks before a document whose corrections stand in no file is left for another. */
import { useState } from 'react';
import type { Locale } from '../../core/messages';
import type { Documents } from '../document/use-document';

export interface Leaving {
  /** What is asked about; undefined while nothing is. */
  readonly asked: { readonly name: string; readonly count: number } | undefined;
  /** At once, where nothing would be lost. */
  unlessUnsaved(go: () => void): void;
  decide(how: 'save' | 'discard' | 'stay'): void;
}

export function useLeaving({ open, save }: Documents, locale: Locale): Leaving {
  const [waiting, setWaiting] = useState<{ readonly go: () => void }>();
  const changes = open?.word?.changes;
  const decide = async (how: 'save' | 'discard' | 'stay'): Promise<void> => {
    setWaiting(undefined);
    const goesOn = how === 'discard' || (how === 'save' && (await save('highlight', locale)));
    if (goesOn) waiting?.go();
  };
  return {
    asked: waiting && open ? { name: open.name, count: changes?.made.length ?? 0 } : undefined,
    unlessUnsaved: (go) => (changes?.isUnsaved ? setWaiting({ go }) : go()),
    decide: (how) => void decide(how),
  };
}
