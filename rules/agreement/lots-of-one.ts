/** A single thing of which there shall be many: "a lot of story to tell", "lots of road". */
import {articleNeed} from '../../src/desk/english/frames/bareness.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import type {Proposal} from './proposal.ts'

/** How surely a noun must want an article to be one that is counted. */
const leastNeed = 1.8

/** What is counted, and yet there may be a lot of: "a lot of effort", "lots of press". */
const asMass =
  /^(?:effort|opportunity|room|organi[sz]ation|attitude|agreement|press|promise|passion|point|conversation|cost|benefit|area|benefit|class|change|variety|pressure|surface|union|state|face|increase|collaboration|community|product|potential|[a-z]+(?:ness|ity|ance|ence|ship|ing))$/

/** "a lot of story to tell": behind a noun that its phrase ends with. */
export function lotsOfOne(line: Line, at: number, out: Proposal[]): undefined {
  const noun = at + 2
  if (line.word(at + 1) !== 'of' || !line.joined(at + 1) || !line.joined(noun)) return
  if (line.word(at) === 'lot' && !/^(?:a|whole)$/.test(line.word(at - 1))) return
  if (!line.only(noun, Pos.nounSingular) || !line.isLower(noun) || asMass.test(line.word(noun))) return
  if ((articleNeed(line.word(noun)) ?? 0) < leastNeed || line.isRarelyMany(noun, 3) || line.goesOn(noun + 1)) return
  const closes = line.joined(noun + 1)
    ? line.only(noun + 1, Pos.preposition | Pos.auxiliary | Pos.modal | Pos.to) ||
      /^(?:that|who|which|when|where|why|to|in|on)$/.test(line.word(noun + 1))
    : /^["”’)]*[.!?;]/.test(line.gap(noun + 1))
  if (closes) out.push({at: noun, to: Pos.nounPlural, bar: 0, frame: 'lots of one', mate: at})
}
