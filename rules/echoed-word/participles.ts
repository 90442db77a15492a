import type {Passage} from '../../src/article/block.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'

/** A noun between one participle and the same again: "the vacated seat being vacated by". */
const twice =
  /\b(?:the|an?|its|his|her|their|this|that|these|those) (\p{Ll}{3,20}(?:ed|en|wn|ght)) ((?:\p{Ll}{3,20} )?\p{Ll}{3,20}),? (?:(?:which|that|who) )?(?:(?:is|are|was|were|has|have|had|being|been|to be) ){0,3}\1 (?:by|for|in|at|on|to|from|after|before|last|this|since|during|with)\b/gu

/** Find nouns of which the same participle is said before and behind: an edit moved it, and the old one stayed. */
export function echoedParticiples(passage: Passage, lexicon: Lexicon): PassageFinding[] {
  if (!hasEcho(passage)) return []
  return [...passage.text.matchAll(twice)].flatMap(({0: whole, 1: participle = '', index}): PassageFinding[] => {
    const start = index + whole.indexOf(' ') + 1
    const end = index + whole.lastIndexOf(' ')
    const isQuoted = passage.quotations.some((quotation) => quotation.start < start && end < quotation.end)
    if ((lexicon.pos(participle) & Pos.verbParticiple) === 0 || isQuoted) return []
    return [
      {
        start,
        end,
        reason: `Said twice of one thing: "${passage.text.slice(start, end)}"`,
        note: `Cut one of the two "${participle}"`,
        confidence: 0.9
      }
    ]
  })
}

/** How many words on the second of them stands at most. */
const reach = 10

/** Whether a word that ends like a participle stands again soon: few passages have one, and the pattern is dear. */
function hasEcho({words}: Passage): boolean {
  for (const {index, norm} of words) {
    if (norm.length < 5 || !/(?:ed|en|wn|ght)$/.test(norm)) continue
    for (let at = index + 2; at <= index + reach; at++) if (words[at]?.norm === norm) return true
  }
  return false
}
