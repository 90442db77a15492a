import type {Article} from '../../src/article/article.ts'
import type {Block, Word} from '../../src/article/block.ts'
import {isProse} from '../../src/article/role.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'

const hyphenated = /^\p{L}+(?:-\p{L}+){2,4}$/u
/** What makes several words a phrase that is written with hyphens before a noun: cash-in-transit, state-of-the-art. */
const joint = /-(?:in|of|to|on|by|and|the|for|at|up|out|off|or|as|with|over|under|after|before)-/
const determiner =
  /^(?:a|an|the|this|that|these|those|his|her|its|their|our|your|my|another|each|every|some|no|two|three|four|five)$/

/** Find compounds of three words and more that stand with hyphens in one place and without them before a noun in another. */
export function* longCompounds(article: Article, {english: {lexicon}}: Desk): Generator<Finding> {
  const known = new Map<string, {readonly block: Block; readonly word: Word}>()
  for (const block of article.blocks) {
    if (!isProse(block.role)) continue
    for (const word of block.words) {
      if (word.quoted || word.opaque || !word.norm.includes('-') || !hyphenated.test(word.norm)) continue
      if (!joint.test(word.norm)) continue
      if (!known.has(word.norm)) known.set(word.norm, {block, word})
    }
  }
  for (const [norm, there] of known) {
    const parts = norm.split('-')
    const [first = ''] = parts
    for (const {block, word} of article.places(first)) {
      if (!isProse(block.role) || word.quoted || word.opaque || word.shape === 'upper') continue
      const words = block.words.slice(word.index, word.index + parts.length)
      const last = words.at(-1)
      const next = block.words[word.index + parts.length]
      const before = block.words[word.index - 1]
      if (
        !last ||
        words.some((one, at) => one.norm !== parts[at] || (at > 0 && one.shape !== 'lower')) ||
        words.length !== parts.length
      )
        continue
      if (/[^\p{L} ]/u.test(block.text.slice(word.start, last.end))) continue
      // Behind a noun it has no hyphens: "the state of the art"; before one it has: "a state-of-the-art mill".
      if (!next || next.sentence !== word.sentence || block.text.slice(last.end, next.start) !== ' ') continue
      const pos = lexicon.pos(next.norm)
      if (
        !before ||
        !determiner.test(before.norm) ||
        (pos & noun) === 0 ||
        (pos & (Pos.preposition | Pos.auxiliary | Pos.conjunction | Pos.verbS | Pos.verbPast)) !== 0
      )
        continue
      const actual = block.text.slice(word.start, last.end)
      const right = there.block.text.slice(there.word.start, there.word.end)
      yield {
        block,
        start: word.start,
        end: last.end,
        reason: `"${actual}" here, "${right}" in ${article.where(there.block)}: which is it?`,
        expected: [],
        because: [
          {
            block: there.block,
            start: there.word.start,
            end: there.word.end,
            text: `${article.where(there.block)} has "${right}"`
          }
        ],
        confidence: 0.85
      }
      break
    }
  }
}
