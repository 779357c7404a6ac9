/** The page: see page.ts. */
export { html } from './page';
