/** `Value2` of an error is its COM code (two measured, the others from the model). */
const CODES: Readonly<Record<string, number>> = {
  '#NULL!': -2146826288,
  '#DIV/0!': -2146826281,
  '#VALUE!': -2146826273,
  '#REF!': -2146826265,
  '#NAME?': -2146826259,
  '#NUM!': -2146826252,
  '#N/A': -2146826246,
};

export const errorCode = (words: unknown): number | undefined => CODES[String(words)];
