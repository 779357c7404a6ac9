/** The keyboard goes to the results when there are some for the first time. */
import { useEffect, useRef, type RefObject } from 'react';

export function useFirstResults(results: unknown): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  const isThere = results !== undefined;
  const wasThere = useRef(isThere);
  useEffect(() => {
    if (isThere && !wasThere.current) ref.current?.focus({ preventScroll: true });
    wasThere.current = isThere;
  }, [isThere]);
  return ref;
}
