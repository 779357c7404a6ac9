/** Grids, addresses, places. */
export * from './address';
export * from './fillings';
export * from './grid';
export * from './place';
export * from './references';
