import type {Block} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import {compoundsOf} from '../figures/compounds.ts'
import type {Phrase, PhraseKind} from './phrases.ts'
import {loose} from './roles.ts'
import {says} from './says.ts'

const units = new Set(['year', 'month', 'week', 'day'])
/** Behind "four-year": what takes so long. */
const lasting =
  /^ (?:[\p{L}-]+ ){0,2}?(?:project|plan|study|programme?|scheme|deal|contract|grant|trial|ban|campaign|probe|inquiry|investigation|strategy|tour|tenure|reign|career|stint|sentence|term|jail term|investment|partnership|pilot|lease|extension)\b/iu
const over =
  /\b(?:over|for|during|across|last(?:ing|s|ed)|runs? for|spread over|jailed for|banned for|sentenced to|in|next)(?: the)?(?: next| coming| first)? (\d{1,3}|\p{L}{3,9}(?:-\p{L}{3,5})?) (year|month|week|day)s\b(?! (?:ago|old|later|earlier|before|after))/giu

/** How long a thing takes: "four-year deal" around the text, "over five years" or "a five-year contract" in its opening. */
export const lastingSpans: PhraseKind = {
  around: (block) =>
    block.role === 'caption'
      ? []
      : compoundsIn(block).flatMap((span) => {
          const words = lasting.exec(block.text.slice(span.end, span.end + 60))?.[0]
          return words === undefined ? [] : {...span, end: span.end + words.length}
        }),
  text: (block) => [...spansOver(block), ...compoundsIn(block)],
  isOpening: true,
  // The text may tell the headline's number anywhere, of anything.
  isMeant: (phrase, rival, text) =>
    Math.max(phrase.value, rival.value) <= 2 * Math.min(phrase.value, rival.value) && !says(text, phrase.value),
  confidence: 0.85
}

/** "four-year": the spans of a block that a hyphen joins. */
function compoundsIn(block: Block): readonly Phrase[] {
  const {text, quotations} = block
  return compoundsOf(text)
    .filter(({start, noun}) => {
      const before = text.slice(Math.max(0, start - 20), start)
      return units.has(noun) && !isQuoted(quotations, start) && !loose.test(before) && !before.endsWith('to ')
    })
    .map(({start, end, value, noun}) => ({block, start, end, value, key: noun}))
}

function spansOver(block: Block): readonly Phrase[] {
  return [...block.text.matchAll(over)].flatMap(({0: words, 1: printed = '', 2: unit = '', index}) => {
    const value = numberOfText(printed.toLowerCase())
    if (value === undefined || isQuoted(block.quotations, index)) return []
    return {block, start: index, end: index + words.length, value, key: unit.toLowerCase()}
  })
}
