/** The distance between the items of a flex box (`gap`, Chromium 84), kept by margins where the engine knows it in grids only. */

/** Two items of a pixel each and a gap of one: three pixels where gaps are known, none at all where nothing is laid out. */
const WITHOUT_GAP = 2;

function lacksGaps(page: Document): boolean {
  const box = page.createElement('div');
  box.style.cssText = 'position:absolute;display:flex;flex-direction:column;row-gap:1px';
  for (let item = 0; item < WITHOUT_GAP; item += 1) {
    const made = page.createElement('div');
    made.style.cssText = 'height:1px;flex:none';
    box.append(made);
  }
  page.documentElement.append(box);
  const { scrollHeight } = box;
  box.remove();
  return scrollHeight === WITHOUT_GAP;
}

type Side = 'margin-left' | 'margin-right' | 'margin-top' | 'margin-bottom';

const SIDES: Readonly<Record<string, Side>> = {
  row: 'margin-left',
  'row-reverse': 'margin-right',
  column: 'margin-top',
  'column-reverse': 'margin-bottom',
};

/** An item that is pushed to the far end keeps its distance by that. */
const isPushed = (item: HTMLElement, side: Side): boolean =>
  String(item.computedStyleMap().get(side)) === 'auto';

const isInFlow = ({ display, position }: CSSStyleDeclaration): boolean =>
  display !== 'none' && position !== 'absolute' && position !== 'fixed';

const pixels = (length: string): number => parseFloat(length) || 0;

/** Items of a box in their order; a text between them is one that no margin can be given. */
const itemsOf = (box: HTMLElement): (HTMLElement | undefined)[] =>
  [...box.childNodes].flatMap((node) => {
    if (node instanceof HTMLElement) return isInFlow(getComputedStyle(node)) ? [node] : [];
    return node.nodeType === Node.TEXT_NODE && node.textContent?.trim() ? [undefined] : [];
  });

/** Whether a box that wraps has begun a new line with this item. */
const isBelow = (item: HTMLElement, before: HTMLElement | undefined): boolean =>
  before !== undefined && item.offsetTop >= before.offsetTop + before.offsetHeight;

export function keepGaps(page: Document): void {
  if (!lacksGaps(page)) return;
  const kept = new WeakMap<HTMLElement, readonly Side[]>();

  const restore = (item: HTMLElement | undefined): void => {
    if (!item) return;
    for (const side of kept.get(item) ?? []) item.style.removeProperty(side);
    kept.delete(item);
  };

  const push = (item: HTMLElement, side: Side, gap: number): void => {
    if (gap === 0 || isPushed(item, side)) return;
    const own = pixels(getComputedStyle(item).getPropertyValue(side));
    kept.set(item, [...(kept.get(item) ?? []), side]);
    item.style.setProperty(side, `${own + gap}px`);
  };

  const space = (box: HTMLElement): void => {
    const { display, flexDirection, flexWrap, rowGap, columnGap } = getComputedStyle(box);
    if (!display.endsWith('flex')) return;
    const isColumn = flexDirection.startsWith('column');
    const side = SIDES[flexDirection] ?? 'margin-left';
    const items = itemsOf(box);
    items.forEach(restore);
    items.slice(1).forEach((item) => item && push(item, side, pixels(isColumn ? rowGap : columnGap)));
    if (isColumn || flexWrap === 'nowrap') return;
    let isFurther = false;
    items.forEach((item, index) => {
      if (!item) return;
      const begins = isBelow(item, items[index - 1]);
      if (begins) restore(item);
      isFurther ||= begins;
      if (isFurther) push(item, 'margin-top', pixels(rowGap));
    });
  };

  const due = new Set<HTMLElement>();
  const take = (node: Node): void => {
    if (!(node instanceof HTMLElement)) return;
    due.add(node);
    for (const below of node.querySelectorAll<HTMLElement>('*')) due.add(below);
  };
  const look = (): void => {
    const boxes = [...due].filter((box) => box.isConnected);
    due.clear();
    boxes.forEach(space);
  };
  const watch = new MutationObserver((records) => {
    if (due.size === 0) requestAnimationFrame(look);
    for (const { target, addedNodes } of records) {
      if (target instanceof HTMLElement) due.add(target);
      if (target.parentElement) due.add(target.parentElement);
      addedNodes.forEach(take);
    }
  });
  take(page.documentElement);
  requestAnimationFrame(look);
  watch.observe(page.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class'],
  });
}
