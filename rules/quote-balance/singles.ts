import type {Article} from '../../src/article/article.ts'
import type {Passage} from '../../src/article/block.ts'
import type {Fact} from './fact.ts'

const opening = /(?<=^|[\s([—–-])‘(?=\p{L})/gu
/** Words that begin with an apostrophe, which machines turn round. */
const elision =
  /^‘(?:tis|twas|twere|twill|em|im|er|ere|is|e|ave|alf|ome|til|till|cause|cos|coz|bout|round|neath|n|fraid|nuff|kay|ello|ard|pon|tude|burbs)(?![\p{L}\p{N}])/iu

/** Find single marks that open and are never closed, in the writer's own text. */
export function findSingles({text, quotations, opaque}: Passage): Fact[] {
  if (!text.includes('‘')) return []
  const closed = new Set(quotations.map(({start}) => start))
  const places = [...text.matchAll(opening)].map(({index}) => index)
  return places.flatMap((at, index): Fact[] => {
    if (closed.has(at) || elision.test(text.slice(at, at + 9))) return []
    const inside = (span: {readonly start: number; readonly end: number}): boolean => span.start < at && at < span.end
    if (quotations.some(inside) || opaque.some(inside)) return []
    const end = places[index + 1] ?? text.length
    // What is closed further down was never opened there, or belongs to a plural: nobody can tell.
    if (/[^\s\p{L}]’|s’/u.test(text.slice(at, end))) return []
    const toEnd = end === text.length
    return [{kind: 'unclosed', at, runsOn: toEnd, toEnd, singleUntil: end}]
  })
}

/** How many quotations show which marks a text quotes with. */
const enough = 3

/** Whether an article quotes with single marks, as British and Commonwealth books and many of their papers do. */
export function quotesWithSingles({blocks}: Article): boolean {
  let [single, double] = [0, 0]
  for (const {quotations} of blocks) {
    let covered = 0
    for (const {open, close, end} of quotations) {
      if (close === '' || end <= covered) continue
      if (open === '‘') single++
      else if (open === '“' || open === '"') {
        double++
        covered = end
      }
    }
  }
  return single >= enough && single >= 3 * double
}
