/** Recognition: Grid in, Tables out. */
export { recognise } from './recognise';
