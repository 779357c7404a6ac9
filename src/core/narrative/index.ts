/** The explanation: written from tables and supplement by a form that is data. */
export * from './check-form';
export * from './compile';
export * from './document';
export * from './figures';
export * from './form';
export { HUNAN_2020 } from './forms/hunan-2020';
export * from './narrate';
export * from './notation';
export * from './supplement';
