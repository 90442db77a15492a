import type {Passage} from '../../src/article/block.ts'
import type {Fact} from './fact.ts'

const partners: Readonly<Record<string, string>> = {')': '(', ']': '['}
// Faces: :) ;-) :( 8) =( and a heart's like; "238(-6)" is none.
const face = /(?:[:;=]|(?<![\p{L}\p{N}])[8xX])['-]?$/u

/** Find round and square brackets without a partner in the passage. */
export function findBrackets({text, opaque}: Passage): Fact[] {
  if (!/[()[\]]/.test(text)) return []
  const open: Array<{char: string; at: number}> = []
  const found: Fact[] = []
  let code = 0
  for (const {0: char, index: at} of text.matchAll(/[()[\]]/g)) {
    while ((opaque[code]?.end ?? Infinity) <= at) code++
    if ((opaque[code]?.start ?? Infinity) <= at) continue
    const lead = text.slice(Math.max(0, at - 3), at)
    if (char === '(' || char === '[') {
      if (!face.test(lead) || /^[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3))) open.push({char, at})
      continue
    }
    const partner = open.findLastIndex((item) => item.char === partners[char])
    if (partner >= 0) {
      for (const item of open.splice(partner).slice(1)) found.push({kind: 'open-bracket', at: item.at, runsOn: false})
      continue
    }
    // Lettered and numbered points, faces, intervals.
    if (face.test(lead) || /(?:^|[\s(,;])(?:[A-Za-z]|\d{1,3}|[ivx]{1,5})$/.test(text.slice(Math.max(0, at - 6), at)))
      continue
    found.push({kind: 'close-bracket', at, runsOn: false})
  }
  for (const item of open) found.push({kind: 'open-bracket', at: item.at, runsOn: false})
  return found.toSorted((a, b) => a.at - b.at)
}
