import type {Passage} from '../../src/article/block.ts'
import {type Lexicon, Pos} from '../../src/desk/english/lexicon.ts'
import {closedClass} from '../../src/desk/english/pos.ts'
import type {Fact} from './fact.ts'

const ordinal =
  /^(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)$/

/** Find a century before a noun without its hyphen: "a 19th century mill", "in nineteenth century Ghana". */
export function findCenturies({text, words}: Passage, lexicon: Lexicon): Fact[] {
  const found: Fact[] = []
  for (const word of words) {
    if (word.norm !== 'century' || word.shape !== 'lower') continue
    const [before, number, next] = [words[word.index - 2], words[word.index - 1], words[word.index + 1]]
    if (!before || !number || !next) continue
    if (!ordinal.test(number.norm) || next.opaque || next.shape === 'mixed') continue
    if (
      /[^ ]/.test(
        text.slice(before.end, number.start) + text.slice(number.end, word.start) + text.slice(word.end, next.start)
      )
    )
      continue
    // Without an article before it, a century is no thing of its own.
    if (!/^an?$/.test(before.norm) && (lexicon.pos(before.norm) & Pos.preposition) === 0) continue
    // "dating back to 6th century BC": how the years are counted
    if (/^(?:bce?|ce|ad)$/.test(next.norm)) continue
    const pos = lexicon.pos(next.norm)
    const opens = next.shape === 'lower' ? (pos & (Pos.nounSingular | Pos.nounPlural | Pos.adjective)) !== 0 : true
    if (!opens || (pos & closedClass) !== 0 || (next.shape === 'lower' && (pos & Pos.adverb) !== 0)) continue
    found.push({
      start: number.start,
      end: word.end,
      right: `${text.slice(number.start, number.end)}-${word.text}`,
      key: 'century'
    })
  }
  return found
}
