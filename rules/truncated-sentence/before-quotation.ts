/** Whether the words at a paragraph's end lead up to the quotation that the next paragraph begins with. */
import type {Block} from '../../src/article/block.ts'
import {leadsNowhere} from './severed.ts'

/** What somebody who is quoted does, or what is quoted. */
const speaks =
  /^(?:says?|said|saying|adds?|added|adding|asks?|asked|asking|writes?|wrote|writing|written|tells?|told|telling|repl(?:y|ies|ied|ying)|explain(?:s|ed|ing)?|note[sd]?|noting|continue[sd]?|conclude[sd]?|concluding|state[sd]?|stating|statements?|recall(?:s|ed)?|announce[sd]?|warn(?:s|ed|ing)?|argue[sd]?|insist(?:s|ed)?|declare[sd]?|joke[sd]?|reads?|reading|according|words?|letter|follows?|thinks?|thought|shout(?:s|ed)?|remarks?|remarked|quipped|testified|tweeted|posted|commented|comments?|example|quote[sd]?|quoting|asserts?|asserted|responds?|responded|urged?|interview|release|speech|questions?|answers?|answered|begins?|began|opens?|opened|ends?|ended|closes?|closed|greeted|message|claim(?:s|ed)?|belie(?:f|ves?|ved)|agree[sd]?|fact|view|title[ds]?|titled|called|named|known)$/

/** How many words before a comma, and before a word that isn't whole, tell of somebody who speaks. */
const beforeComma = 10
const beforeWord = 6

/** Whether somebody may say what stands there: "He said that", "in a letter to the bishop,"; "the measure that" and "a," do not. */
export function leadsToQuotation({text, words}: Block, next: Block): boolean {
  const last = words.at(-1)?.norm ?? ''
  const isComma = text.trimEnd().endsWith(',')
  // "They called it “the wall”": in lower case it goes on.
  if (/^["“‘]+\p{Ll}/u.test(next.text)) return isComma || !leadsNowhere.test(last)
  if (!isComma && leadsNowhere.test(last)) return false
  // "The question is": whatever it is may be said.
  if (!isComma && /^(?:is|was|are|were|be|been|as)$/.test(last)) return true
  return words.slice(isComma ? -beforeComma : -beforeWord).some(({norm}) => speaks.test(norm))
}
