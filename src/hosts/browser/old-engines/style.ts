/** A style sheet as engines before Chromium 88 read it: a rule with a selector that they don't know is passed over whole. */

const ALL_SIDES = /\binset:\s*([^;]+);/g;

/** `knows`: whether the engine knows a selector. */
export const olderStyle = (
  css: string,
  knows: (selector: string) => boolean = (selector) =>
    typeof CSS === 'undefined' || CSS.supports(`selector(${selector})`),
): string =>
  knows(':is(a)')
    ? css
    : css
        .replaceAll(':is(', ':-webkit-any(')
        .replaceAll(':focus-visible', knows(':focus-visible') ? ':focus-visible' : ':focus')
        .replace(ALL_SIDES, 'top: $1; right: $1; bottom: $1; left: $1;');
