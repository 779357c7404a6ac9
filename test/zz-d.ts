import { mutated, lineOf } from './bench/proofread/mutate';
import { proofread } from '../src/core/proofread';
import { render } from '../src/core/messages';
import { formNamed } from '../src/core/narrative';
const [, , f, s, pat] = process.argv; (globalThis as any).show = (d: any) => d.paragraphs.some((p: any) => p.text.includes(pat));
for (const t of mutated((d, tb, o) => { const r = proofread(d, tb, o); (globalThis as any).last = { r, d }; if ((globalThis as any).show?.(d)) { for (const x of r.findings) console.log('F', x.rule, x.severity, x.text, render(x.message)); for (const l of r.ledger.filter((l) => l.verdict !== 'verified')) console.log('L', l.section, l.text, l.verdict, l.source.reason && render(l.source.reason), d.paragraphs[l.paragraph]!.text.slice(0, 200)); } return r; }, formNamed(f!)!, Number(s))) if (!t.found || t.elsewhere.length) console.log(lineOf(t));
