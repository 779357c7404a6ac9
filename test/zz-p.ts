import { written } from './bench/proofread/written';
import { formNamed, compileForm, paragraphText } from '../src/core/narrative';
import { contextOf } from '../src/core/narrative/reading';
import { proofread } from '../src/core/proofread';
import * as al from '../src/core/proofread/align/align';
const w = written(formNamed(process.argv[2]!)!, Number(process.argv[3]))! as any;
console.log(Object.keys(w), Object.keys(w.own ?? {}));
