import type {Passage, Sentence} from '../../../src/article/block.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {isHedged, isPlainCount, isYear, spanOf, stepOf} from '../figures/arithmetic.ts'
import {numeralsOfSentence, type Numeral} from '../figures/numerals.ts'

const hedges =
  '(?:just|only|about|around|roughly|nearly|almost|over|under|some|more than|less than|a little|well|exactly)'
const partOf = /^(?: [\p{L}'’-]+){0,3} (?:out )?of (?:the |its |their |his |her |our |all |all the |a total of )?$/u
const shareBehind = new RegExp(
  `^(?: [\\p{L}'’-]+){0,4}(?:,? (?:or|which is|that is|i\\.e\\.|equal to|equivalent to|amounting to|making|representing|is|was)|, an? (?:[\\p{L}-]+ ){0,2}(?:rate|share|proportion) of| \\(|, | – | — |—)(?: ?${hedges}){0,3} ?$`,
  'u'
)
const orShare = new RegExp(
  `^(?: [\\p{L}'’-]+){0,4},? (?:or|which is|equivalent to|equal to)(?: ${hedges}){0,3} $| \\((?:or )?$`,
  'u'
)
const ofWhole = /^ of (?:the|its|their|his|her|our|all|all its|all the) (?:[\p{L}-]+ ){0,2}$/u
/** "a 20 per cent tip on a $50 bill is $15" */
const ontoWhole = /^ (?:tip|tax|levy|fee|commission|deposit|discount|duty|VAT|surcharge) on (?:the|an?) $/u
const comesTo = /^(?: [\p{L}'’-]+){1,3} (?:is|was|comes to|came to|makes|made|adds|added|means|would be) $/u
const bracketed = /^(?: of [\p{L}'’-]+(?: [\p{L}'’-]+){0,4})?(?: \(|, or )(?:just |only )?$/u
/** Behind a share: what makes it a change or a share of something else. */
const noShare =
  /^ (?:more|fewer|less|up|down|higher|lower|above|below|rise|increase|drop|fall|decline|cut|discount|stake|chance|on|in|than|(?:of|for|among) (?!(?:the|its|their) (?:total|whole|vote|votes|number)\b))/
const vague = /\b(?:about|around|roughly|nearly|almost|over|under|more than|less than|a little|some|well)\b/

/** Find percentages that two figures of their sentence don't make: "289 of 318 is 91 per cent" does. */
export function ratioFaults(passage: Passage, all: readonly Numeral[]): PassageFinding[] {
  const {text} = passage
  if (all.length < 3 || !all.some(({unit}) => unit === '%')) return []
  return passage.sentences.flatMap((sentence) => {
    const own = numeralsOfSentence(passage, all, sentence)
    const [count, share] = own
    if (count && share && own.length === 2) return ofEarlier(passage, all, sentence, count, share)
    return own.flatMap((first, at) => {
      const [second, third] = [own[at + 1], own[at + 2]]
      if (!second || !third) return []
      const [gap, next, tail] = [
        text.slice(first.end, second.start),
        text.slice(second.end, third.start),
        text.slice(third.end, third.end + 24)
      ]
      // "289 of the 318 members, or 91 per cent"
      if (first.unit === second.unit && third.unit === '%' && first.unit !== '%') {
        return partOf.test(gap) && shareBehind.test(next) && !noShare.test(tail)
          ? fault(text, first, second, third, next)
          : []
      }
      // "120 jobs, or 15 per cent of its 800 staff"
      if (second.unit === '%' && first.unit === third.unit && first.unit !== '%') {
        return orShare.test(gap) && ofWhole.test(next) ? fault(text, first, third, second, gap) : []
      }
      if (first.unit !== '%' || second.unit !== third.unit || second.unit === '%') return []
      // "91 per cent (289 of 318)"
      if (bracketed.test(gap) && /^ (?:out )?of (?:the )?$/.test(next)) {
        return fault(text, second, third, first, text.slice(first.start - 20, first.start))
      }
      // "40 per cent of the 250 seats, or 90"
      const isTold = ofWhole.test(gap) ? orCount.test(next) : ontoWhole.test(gap) && comesTo.test(next)
      return isTold && !noCount.test(tail)
        ? fault(text, third, second, first, text.slice(first.start - 20, first.start))
        : []
    })
  })
}

const orCount = /^(?: [\p{L}'’-]+){0,3}(?:,? or |,? which is | \()$/u
const noCount = /^ (?:per ?cent|%|of|more|fewer|less|years?|times)/

function fault(text: string, part: Numeral, whole: Numeral, share: Numeral, words: string): PassageFinding[] {
  if (part.value > whole.value || whole.value < 4 || isYear(text, part) || isYear(text, whole)) return []
  const [low, high] = [
    (100 * (part.value - stepOf(part) / 2)) / (whole.value + stepOf(whole) / 2),
    (100 * (part.value + stepOf(part) / 2)) / (whole.value - stepOf(whole) / 2)
  ]
  const decimals = /\.(\d+)/.exec(text.slice(share.start, share.end))?.[1]?.length ?? 0
  const slack = vague.test(words) ? 4 : 10 ** -decimals
  if (share.value >= low - slack - 1e-9 && share.value <= high + slack + 1e-9) return []
  const exact = ((100 * part.value) / whole.value).toFixed(Math.max(decimals, 1))
  const printed = (numeral: Numeral): string => text.slice(numeral.start, numeral.end)
  return [
    {
      ...spanOf(share),
      reason: `"${printed(part)}" of "${printed(whole)}" is ${exact} per cent, not "${printed(share)}"`,
      places: [spanOf(part), spanOf(whole)],
      confidence: 0.85
    }
  ]
}

const orPerCent = /^((?: [\p{L}'’-]+){0,3})(?:,? or |,? which is )(?:just |about |nearly |almost |over )?$/u

/** "In 289 cases, or 91 per cent": of the one number of the same things that the sentence before gives. */
function ofEarlier(
  passage: Passage,
  all: readonly Numeral[],
  sentence: Sentence,
  count: Numeral,
  share: Numeral
): PassageFinding[] {
  const {text} = passage
  const before = passage.sentences[sentence.index - 1]
  const match = orPerCent.exec(text.slice(count.end, share.start))
  if (!before || !match || count.unit !== '' || share.unit !== '%' || isYear(text, count)) return []
  if (noShare.test(text.slice(share.end, share.end + 24)) || isHedged(text, count)) return []
  const told = numeralsOfSentence(passage, all, before).filter((figure) => figure.unit === '' && !isYear(text, figure))
  const whole = told.at(-1)
  if (!whole || whole.value <= count.value || isHedged(text, whole) || !isPlainCount(text, whole)) return []
  const noun = (match[1] ?? '').trim().split(' ').at(-1) ?? ''
  const behind = text.slice(whole.end, whole.end + 40)
  // The same things, or "289, or 91 per cent, were".
  const same = /^ of (?:them|these|those)\b/.test(behind) || told.length === 1
  if (
    noun !== '' &&
    !(same && /^cases$/.test(noun)) &&
    !new RegExp(`^ (?:[\\p{L}-]+ ){0,2}${noun}\\b`, 'iu').test(behind)
  )
    return []
  return noun === '' && !/\bof th(?:em|ese|ose)\b/.test(text.slice(sentence.start, sentence.end))
    ? []
    : fault(text, count, whole, share, match[0])
}
