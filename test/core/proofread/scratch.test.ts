import { read } from './support';
const P = ['1','1.','1,','（','（）','主要包括、','、','主要原因是','原因是一是；二是；','增加','没有','一、','1、农林水支出（类）','。','\n','XX（','收'];
it('x', () => { for (const p of P) { let l = p.replace('\n','\\n'); for (const n of [2000, 8000]) { const t = performance.now(); const r = read('一、收入支出决算总体情况说明\n' + p.repeat(n / p.length)); l += ` ${n}:${Math.round(performance.now() - t)}ms f${r.findings.length}`; } process.stdout.write(l + '\n'); } }, 200000);
