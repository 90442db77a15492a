import type {Passage, Word} from '../../src/article/block.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'

const word = /^(pre|post)-(\p{L}{4,})$/u
/** Times that a thing is compared with or dated by, rather than events that it comes before. */
const eras =
  /^(?:war|wars|war-time|pandemic|covid|tax|taxes|school|kindergarten|crisis|recession|revolution|independence|industrial|colonial|modern|historic|columbian|christian|soviet|communist|brexit|internet|digital|existing|approved|order|owned|made|paid|mortem|traumatic|graduate|secondary|doctoral|apartheid|inflation|natal|menopausal|teen|sale|production|collapse|invasion|attack)$/
/** How far behind it the words stand that say it again. */
const reach = 8
const before = /^(?:prior to|before|ahead of|in advance of|in the run-up to|leading up to) /
const after = /^(?:after|following|subsequent to|in the wake of) /
const owner = /^(?:the|his|her|its|their)$/

const mayBePrefixed = /(?:pre|post)[^\p{L}\s]/iu

/** Find a "pre-summit call … prior to his arrival": a query, as the two may be two times. */
export function prefixed({words, text}: Passage, lexicon: Lexicon): readonly PassageFinding[] {
  if (!mayBePrefixed.test(text) || !words.some(({norm}) => norm.startsWith('pre-') || norm.startsWith('post-')))
    return []
  return words.flatMap((first): PassageFinding[] => {
    const [, prefix, event = ''] = word.exec(first.norm) ?? []
    // "Pre-workshop: A week before the workshop": a label
    if (/^ ?:/.test(text.slice(first.end, first.end + 2))) return []
    if (!prefix || first.quoted || eras.test(event) || (lexicon.pos(event) & Pos.nounSingular) === 0) return []
    // It must belong to a noun, and the noun phrase be about a single event.
    for (let at = first.index + 2; at <= first.index + reach; at++) {
      const other = words[at]
      const last = other && phraseEnd(other, words, prefix === 'pre' ? before : after)
      if (!other || other.sentence !== first.sentence || /[,;:()–—]/.test(text.slice(words[at - 1]?.end, other.start)))
        break
      if (!last || other.quoted) continue
      const said = text.slice(first.start, last.end).replace(/\s+/g, ' ')
      return [
        {
          start: first.start,
          end: last.end,
          severity: 'info',
          reason: `"${first.text}" and "${other.text}" may say the same: "${said}"`,
          confidence: 0.6
        }
      ]
    }
    return []
  })
}

/** The noun of "prior to his arrival"; undefined where something else stands there. */
function phraseEnd(opener: Word, words: readonly Word[], pattern: RegExp): Word | undefined {
  const ahead = words
    .slice(opener.index, opener.index + 5)
    .map(({norm}) => norm)
    .join(' ')
  const match = pattern.exec(ahead)
  const at = match && opener.index + match[0].trim().split(' ').length
  const [owned, noun] = at ? [words[at], words[at + 1]] : []
  if (!owned || !noun || noun.sentence !== opener.sentence || !owner.test(owned.norm)) return undefined
  return noun.shape === 'lower' ? noun : undefined
}
