/** Amounts: the only room where money is computed. */
export { Decimal, ZERO, ONE, decimalOfDouble, powerOfTen } from './decimal';
export * from './interval';
export * from './odds';
export * from './parse';
export * from './print';
export * from './unit';
export * from './whole';
