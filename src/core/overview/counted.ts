/** Counts as people read them. */

/** A count with its thousands apart. */
export const counted = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
