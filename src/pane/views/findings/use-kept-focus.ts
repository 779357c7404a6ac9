/** Keeps the keyboard's place in a list when what had the focus goes away: a finding that was mended, a form that was sent. */
import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';

interface KeptFocus {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
}

/** `selector` finds the buttons that stand for the items, one in each `li`. */
export function useKeptFocus(selector: string): KeptFocus {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef<{ readonly element: Element; readonly place: number }>(undefined);
  const buttons = (): HTMLElement[] => [...(ref.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
  useEffect(() => {
    if (!last.current || last.current.element.isConnected || document.activeElement !== document.body) return;
    const all = buttons();
    all[Math.min(last.current.place, all.length - 1)]?.focus();
  });
  const onFocus = ({ target }: FocusEvent): void => {
    const own = buttons().findIndex((button) => button.closest('li')?.contains(target));
    if (own >= 0) last.current = { element: target, place: own };
  };
  return { ref, onFocus };
}
