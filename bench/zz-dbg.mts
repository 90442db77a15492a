import {unified} from 'unified'; import {VFile} from 'vfile'
import {articleOf} from '../src/article/article.ts'; import {readEvidence} from '../src/desk/english/load-evidence.ts'; import {slipsOf} from '../src/desk/english/slips-of.ts'; import {loadFormat} from '../src/formats/index.ts'
const p=unified().use(await loadFormat('text')); const e=readEvidence('full')!
for(const s of process.argv.slice(2)){const f=new VFile(s); const a=articleOf(p.parse(f) as any,f); for(const b of a.blocks) for(const x of slipsOf(b,e)) console.log(JSON.stringify(x,(k,v)=>typeof v==='object'&&v&&k==='block'?undefined:v).slice(0,400))}
