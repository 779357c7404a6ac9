/** Quotation marks in what a user reads: “ ”, and ‘ ’ within them (GB/T 15834). */

/** As it stands within quotation marks: `“三公”经费` as `‘三公’经费`. A mark without its partner is left. */
export const withinQuotes = (text: string): string =>
  text.includes('“') ? text.replace(/“([^“”]*)”/g, (_, inside: string) => `‘${outermost(inside)}’`) : text;

const outermost = (text: string): string => text.replace(/‘([^‘’]*)’/g, '“$1”');

export const quoted = (text: string): string => `“${withinQuotes(text)}”`;

/** Whether a place of a text stands between quotation marks. */
export const isQuoted = (text: string, place: number): boolean =>
  text.lastIndexOf('“', place) > text.lastIndexOf('”', place);
