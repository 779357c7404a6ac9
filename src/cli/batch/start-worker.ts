/** Where a worker thread starts: everything else is loaded as it was compiled before. */
import { useCompiled } from '../compiled';

useCompiled(__dirname);
void import('./worker');
