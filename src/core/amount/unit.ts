/** Money units as tables print them, each a power of ten of 元. */

export interface Unit {
  readonly name: string;
  /** Power of ten: 万元 is 4. */
  readonly exponent: number;
}

export const YUAN: Unit = { name: '元', exponent: 0 };
export const WAN_YUAN: Unit = { name: '万元', exponent: 4 };

/** Longest names first: 万元 contains 元. */
export const UNITS: readonly Unit[] = [
  { name: '百万元', exponent: 6 },
  { name: '亿元', exponent: 8 },
  WAN_YUAN,
  { name: '千元', exponent: 3 },
  YUAN,
];
