/**
 * The keyboard in a list of items: arrows move between them. It comes to the list when what led there went away, such as
 * 看问题, and keeps its place when what had the focus goes away, such as a finding that was mended or a form that was sent.
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

const isGone = (element: Element | undefined): boolean => element?.isConnected === false;

/** `attribute` marks the buttons that stand for the items, one in each `li`. */
export function useItemKeys(attribute: string): ItemKeys {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef<{ readonly element: Element; readonly place: number }>(undefined);
  const buttons = (): HTMLElement[] => [
    ...(ref.current?.querySelectorAll<HTMLElement>(`[${attribute}]`) ?? []),
  ];
  const isNew = useRef(true);
  useEffect(() => {
    const isFirst = isNew.current;
    isNew.current = false;
    if (document.activeElement !== document.body || !(isFirst || isGone(last.current?.element))) return;
    const all = buttons();
    const opened = all.find((button) => button.getAttribute('aria-expanded') === 'true');
    const next = last.current ? all[Math.min(last.current.place, all.length - 1)] : (opened ?? all[0]);
    next?.focus();
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
