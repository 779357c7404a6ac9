/** Where things lie that the tests in a browser use. */
import { join } from 'node:path';

export const ROOT = join(__dirname, '../../..');
export const DIST = join(ROOT, 'dist');
export const SCREENS = join(ROOT, 'out', 'screens');
export const OFFICE_JS = join(ROOT, 'node_modules/@microsoft/office-js/dist');
export const DEMO = join(ROOT, 'assets/samples/演示-待校验.xlsx');
export const DEMO_TEXT = join(ROOT, 'assets/samples/演示-待核对说明.txt');
export const PUBLISHED = join(ROOT, 'assets/samples/渌口2020部门决算.xlsx');
