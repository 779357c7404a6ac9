/** Messages: what users read, as data. */
export * from './message';
export { quoted } from './quotes';
