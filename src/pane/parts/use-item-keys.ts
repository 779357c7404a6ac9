/**
 * The keyboard in a list of items: arrows move between them, and the place is kept when what had the focus goes away,
 * such as a finding that was mended or a form that was sent.
 */
import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

interface ItemKeys {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => void;
}

const STEPS: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowDown: (place, last) => Math.min(place + 1, last),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** `attribute` marks the buttons that stand for the items, one in each `li`. */
export function useItemKeys(attribute: string): ItemKeys {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef<{ readonly element: Element; readonly place: number }>(undefined);
  const buttons = (): HTMLElement[] => [
    ...(ref.current?.querySelectorAll<HTMLElement>(`[${attribute}]`) ?? []),
  ];
  useEffect(() => {
    if (!last.current || last.current.element.isConnected || document.activeElement !== document.body) return;
    const all = buttons();
    all[Math.min(last.current.place, all.length - 1)]?.focus();
  });
  const onFocus = ({ target }: FocusEvent): void => {
    const own = buttons().findIndex((button) => button.closest('li')?.contains(target));
    if (own >= 0) last.current = { element: target, place: own };
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = STEPS[event.key];
    if (!step || !(event.target instanceof HTMLElement) || !event.target.hasAttribute(attribute)) return;
    const all = buttons();
    const next = all[step(all.indexOf(event.target), all.length - 1)];
    next?.focus();
    next?.scrollIntoView?.({ block: 'nearest' });
    event.preventDefault();
  };
  return { ref, onFocus, onKeyDown };
}
