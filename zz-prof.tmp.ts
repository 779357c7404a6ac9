import {inspect} from './src/hosts/files/xlsx/read/guard';
import {readWorkbook, patchWorkbook} from './src/hosts/files/xlsx';
let X:any;
function mk(sheets:number, rows:number, cols:number){ const wb=X.utils.book_new(); for(let s=0;s<sheets;s++){const aoa:any[]=[];for(let r=0;r<rows;r++){const row:any[]=[];for(let c=0;c<cols;c++) row.push(c<2?'科目'+r+c:{t:'n',v:Math.round(Math.random()*1e7)/100,z:'#,##0.00'});aoa.push(row);} X.utils.book_append_sheet(wb,X.utils.aoa_to_sheet(aoa),'表'+s);} return new Uint8Array(X.write(wb,{type:'array',bookType:'xlsx',compression:true}));}
const med=(a:number[])=>a.sort((x,y)=>x-y)[a.length>>1]!;
(async()=>{ X=await import('@e965/xlsx'); for (const b of [mk(10,12,6),mk(10,2000,12)]) { const n=b.length>1e6?11:801; const t:any={i:[],r:[],l:[],p:[]}; for(let i=0;i<n;i++){let s=performance.now(); const r:any=inspect(b); t.i.push(performance.now()-s); const O:any={type:'array',dense:true,cellFormula:true,cellNF:true,cellStyles:true,cellHTML:false};
 s=performance.now(); X.read(b,{...O}); t.l.push(performance.now()-s); s=performance.now(); await readWorkbook(b); t.r.push(performance.now()-s);
 s=performance.now(); const p:any=patchWorkbook(b,[{sheet:'表0',at:{row:3,column:3},value:'1.5'},{sheet:'表0',at:{row:5,column:3},value:'2.5',numberFormat:'0.000'}]); t.p.push(performance.now()-s); if(!p.ok||p.applied.length!==2) throw p;} 
 console.log(b.length,'inspect',med(t.i).toFixed(2),'lib',med(t.l).toFixed(2),'whole',med(t.r).toFixed(2), 'ratio', (med(t.r)/med(t.l)).toFixed(3),'patch',med(t.p).toFixed(2)); } })();
