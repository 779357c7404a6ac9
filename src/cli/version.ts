/** The program's version, as results carry it. */
import program from '../../package.json';

export const VERSION: string = program.version;
