/** A figure's control with a new figure in it, whatever the user has typed around it there. */

const NUMBER = /-?[0-9０-９][0-9０-９,，.．]*[%％]?/g;

/** Undefined where it is not clear which of several numbers is meant. */
export function retyped(standing: string, figure: string): string | undefined {
  const numbers = [...standing.matchAll(NUMBER)];
  const [only] = numbers;
  // Without a number the user has put it in words of his own, or taken it out.
  if (!only) return standing;
  if (numbers.length > 1) return undefined;
  return standing.slice(0, only.index) + figure + standing.slice(only.index + only[0].length);
}
