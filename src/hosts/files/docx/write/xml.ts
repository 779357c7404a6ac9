/** Text made fit for XML. */

/** Everything that XML 1.0 cannot hold, lone halves of surrogate pairs among it: it reaches us through pasted cells. */
const UNPRINTABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export const printable = (text: string): string => text.replace(UNPRINTABLE, '').replace(/\r\n?/g, '\n');
