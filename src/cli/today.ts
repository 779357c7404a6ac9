/** The date on this machine's calendar, as documents print it. */

/** `2026-11-21`, in local time: before eight in the morning UTC is still at yesterday. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');
