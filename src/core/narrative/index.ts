/** The explanation: written from tables and supplement by a form that is data. */
export * from './check-form';
export * from './compile';
export * from './document';
export * from './figures';
export * from './form';
export * from './form-file';
export * from './forms';
export * from './narrate';
export * from './notation';
export * from './report';
export * from './supplement';
