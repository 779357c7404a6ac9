import { written } from './bench/proofread/written';
import { formNamed, documentText, compileForm } from '../src/core/narrative';
import { sectionsOf } from '../src/core/proofread/structure/sections';
import { streamOf } from '../src/core/proofread/text/stream';
const w = written(formNamed(process.argv[2]!)!, Number(process.argv[3]))!;
const text = documentText(w.document);
if (process.argv[4]) console.log(text);
for (const s of sectionsOf(streamOf(text.split('\n').map((text) => ({ text }))), compileForm(formNamed(process.argv[2]!)!))) console.log(s.id, '|', s.heading, '|', s.body.text.length);
