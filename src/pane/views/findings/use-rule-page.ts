/** The page of a rule. All pages come with the first one that is asked for. */
import { useEffect, useState } from 'react';
import type { RulePage } from '../../rules';

type PageOf = (rule: string) => RulePage | undefined;

let loaded: PageOf | undefined;

export function useRulePage(rule: string): RulePage | undefined {
  const [pageOf, setPageOf] = useState<PageOf | undefined>(() => loaded);
  useEffect(() => {
    let isHere = true;
    void import('../../rules').then(
      (room) => {
        loaded = room.pageOf;
        if (isHere) setPageOf(() => room.pageOf);
      },
      // Without its page a finding says all that it said before.
      () => undefined,
    );
    return () => void (isHere = false);
  }, []);
  return pageOf?.(rule);
}
