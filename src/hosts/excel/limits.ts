/** How much Excel takes at once. */

/** An address list: 8,192 characters. */
export const LONGEST_ADDRESS = 8000;
