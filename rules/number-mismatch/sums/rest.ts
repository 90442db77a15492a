import type {Passage, Sentence} from '../../../src/article/block.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {isHedged, isPlainCount, printedSum, roundingOf, spanOf} from '../figures/arithmetic.ts'
import {type Numeral, numeralsOfSentence} from '../figures/numerals.ts'

/** What a passage says is left of a whole that it doesn't give, or how a sum that it doesn't give is divided. */
export interface Parts {
  readonly kind: 'parts'
  readonly parts: readonly Numeral[]
  /** What remains: with it the parts make the whole. Undefined where the passage only tells some parts. */
  readonly rest: Numeral | undefined
}

const restBefore =
  /\b(?:the (?:remaining|other)|(?:leaving|(?:which|that) leaves|keeping)(?: (?:only|just|a balance of)| [\p{L}'’ -]{3,30} (?:to (?:find|pay|raise)|with)(?: only| just)?)?)\s$/iu
const remaining = /\bremaining\s$/i
/** Words that make the figures of a sentence more than a whole and its parts. */
const unclear =
  /\b(?:including|among|merg\w+|combin\w+|rose|risen|fell|fallen|up from|down from|average|per|each|every|joined|since|last|previous|or|between)\b/i
const afterRest = /^ (?:[\p{L}-]+ ){0,2}(?:dead|injured|homeless|without|wounded|missing|hurt|stranded|trapped)\b/u
const opener =
  /^(?:out )?of (?:(?:the|this|that) (?:amount|sum|total|money|figure|cash|funding|charge|grant)|that|this),? $/i

/** What ingredients are measured in. */
const measured = /^(?:g|grams?|kg|ml|l|oz|lb|tbsp|tsp|cups?)$/

/** Find what is left of a whole that the same or the sentence before gives, where it doesn't come out. */
export function restFaults(passage: Passage, all: readonly Numeral[]): ReadonlyArray<PassageFinding | Parts> {
  if (!/\b(?:remaining|others?|leaving|leaves|keeping)\b|\bof (?:the|this|that)\b/i.test(passage.text)) return []
  return passage.sentences.flatMap((sentence) => {
    const own = numeralsOfSentence(passage, all, sentence)
    const [first] = own
    if (!first) return []
    const {text} = passage
    if (
      own.length > 1 &&
      first.unit !== '' &&
      first.unit !== '%' &&
      opener.test(text.slice(sentence.start, first.start))
    ) {
      const parts = own.filter(({unit}) => unit === first.unit)
      return isUnclear(text, sentence, parts) || parts.length !== own.length
        ? []
        : [{kind: 'parts' as const, parts, rest: undefined}]
    }
    const at = own.findIndex(
      ({start, end}) =>
        restBefore.test(text.slice(Math.max(sentence.start, start - 60), start)) ||
        (/\bthe $/i.test(text.slice(Math.max(sentence.start, start - 4), start)) && text.startsWith(' others', end))
    )
    const rest = own[at]
    if (!rest || (rest.unit === '' && afterRest.test(text.slice(rest.end, rest.end + 40)))) return []
    return restOf(passage, all, sentence, own.slice(0, at), rest)
  })
}

function restOf(
  passage: Passage,
  all: readonly Numeral[],
  sentence: Sentence,
  own: readonly Numeral[],
  rest: Numeral
): ReadonlyArray<PassageFinding | Parts> {
  const {text, sentences} = passage
  const before = sentences[sentence.index - 1]
  const told = [...(own.length < 2 && before ? numeralsOfSentence(passage, all, before) : []), ...own]
  const known = told.filter(
    (numeral) => numeral.unit === rest.unit && (rest.unit !== '' || isPlainCount(text, numeral))
  )
  if (
    rest.unit === '' &&
    (!isPlainCount(text, {...rest, value: Math.max(2, rest.value)}) || known.length !== told.length)
  )
    return []
  if (rest.unit === '' && known.length !== 2 && !(known.length > 2 && isOfWhole(text, known))) return []
  if (known.length === 0 || known.length > 4) return []
  // "400g of plums with 30g of the sugar, and the other 200g": measures of two things
  if (measured.test(rest.unit) && !isOfWhole(text, known)) return []
  const from = Math.min(sentence.start, ...known.map(({start}) => start))
  if (unclear.test(text.slice(from, rest.start)) || [...known, rest].some((numeral) => isHedged(text, numeral)))
    return []
  if (rest.unit === '' && comeAndGo(text.slice(from, rest.start))) return []
  const [whole, ...parts] = known.toSorted((a, b) => b.value - a.value)
  if (!whole) return []
  const sum = parts.reduce((total, {value}) => total + value, 0)
  const [part] = parts
  const isPartOf =
    part &&
    known[1] === whole &&
    /^ (?:out )?of (?:the|its|his|her|their|our|(?:the )?(?:[\p{L}-]+ ){0,3}[\p{L}-]+['’]s?|all|all the) $/u.test(
      text.slice(part.end, whole.start)
    )
  const isWhole =
    (known[0] === whole || isPartOf || isOfWhole(text, known)) &&
    parts.length > 0 &&
    (whole.value > sum || (whole.value === sum && isOfWhole(text, known))) &&
    whole.value > rest.value
  if (!isWhole || whole.value > 3 * (sum + rest.value)) {
    // "The remaining R1.2m": the whole stands elsewhere.
    const isMoney = rest.unit !== '' && rest.unit !== '%'
    return isMoney && remaining.test(text.slice(0, rest.start)) ? [{kind: 'parts', parts: known, rest}] : []
  }
  if (differences(whole, parts, rest) || isListed(text, known, rest)) return []
  // "Seven were found. Three show …, two …; the other two …": the whole of all stands before.
  const made = known.reduce((total, {value}) => total + value, rest.value)
  if (all.some(({value, unit}) => unit === rest.unit && value === made)) return []
  // "45% comes from papers, 30% from visits and the remaining 25% from": shares of one whole
  if (rest.unit === '%' && made === 100) return []
  return [
    {
      ...spanOf(rest),
      reason: `"${printed(text, whole)}" less ${parts.map((part) => `"${printed(text, part)}"`).join(' and ')} is ${whole.value === sum ? 'none' : printedSum(whole.value - sum, printed(text, rest))}, not "${printed(text, rest)}"`,
      places: [whole, ...parts].map(spanOf),
      confidence: 0.85
    }
  ]
}

/** "one for 180, one for 150 and another for the remaining 100", "half of the 84 … thirty … the other 12": more parts than known. */
function isListed(text: string, known: readonly Numeral[], rest: Numeral): boolean {
  const [first, second] = known
  if (!first || !second) return false
  if (
    /\b(?:half|thirds?|quarters?|fifths?|tenth|most|some) of (?:the|its|their|his|her) $/i.test(
      text.slice(Math.max(0, first.start - 24), first.start)
    )
  )
    return true
  return (
    !isOfWhole(text, known) &&
    /^[^.;]*, [^.;]*$/.test(text.slice(first.end, second.start)) &&
    !/^ of (?:them|these|those)\b/.test(text.slice(second.end, second.end + 10)) &&
    /^(?! of)[^.;]* and (?:(?!will|would|is|was|has|had|must|can|could|keep|leave)\p{L}+ ){1,4}the (?:remaining|other) $/iu.test(
      text.slice(second.end, rest.start)
    )
  )
}

/** "seven of the 10 songs", "of the 64 shops": whether the greatest number is told as the whole of the others. */
function isOfWhole(text: string, known: readonly Numeral[]): boolean {
  const [whole] = known.toSorted((a, b) => b.value - a.value)
  return (
    whole !== undefined &&
    known.indexOf(whole) < 2 &&
    /\bof (?:the|its|his|her|their|our) $/i.test(text.slice(Math.max(0, whole.start - 12), whole.start))
  )
}

/** Whether some of the parts and the rest make the whole. */
export function differences(whole: Numeral, parts: readonly Numeral[], rest: Numeral): boolean {
  for (let chosen = 0; chosen < 2 ** parts.length; chosen++) {
    const some = parts.filter((_, at) => (chosen >> at) & 1)
    const sum = some.reduce((total, {value}) => total + value, rest.value)
    // Rounding is asked for once: of all parts together.
    const slack = some.length === parts.length ? roundingOf([whole, rest, ...some]) : 1e-6
    if (Math.abs(sum - whole.value) <= slack) return true
  }
  return false
}

function isUnclear(text: string, sentence: Sentence, parts: readonly Numeral[]): boolean {
  return (
    parts.length < 2 ||
    unclear.test(text.slice(sentence.start, sentence.end)) ||
    parts.some((part) => isHedged(text, part))
  )
}

function printed(text: string, {start, end}: Numeral): string {
  return text.slice(start, end)
}

const gains =
  'open(?:ed|s|ing)?|add(?:ed|s|ing)?|b[ou](?:ught|ys?|ying)|buil[dt]s?|hire[ds]?|hiring|recruit(?:ed|s|ing)?|took on|taken on|takes on|sign(?:ed|s|ing)?|gain(?:ed|s|ing)?|join(?:ed|s|ing)?|born|arrive[ds]?|acquire[ds]?|acquiring|w[io]ns?|winning|welcome[ds]?|admit(?:ted|s)|adopt(?:ed|s)|hatched|received|took delivery of'
const losses =
  'close[ds]?|closing|shut(?:s|ting)?|los(?:t|es?|ing)|left|leave[s]?|s[eo]ld|sells?|selling|scrap(?:ped|s|ping)?|die[ds]?|depart(?:ed|s)|release[ds]?|releasing|retire[ds]?|retiring|cull(?:ed|s)|demolish(?:ed|es)|axe[ds]?|resign(?:ed|s)|quit|withdr[ae]wn?|expelled|destroyed|written off'
const came = new RegExp(`\\b(?:${gains})\\b`, 'i')
const went = new RegExp(`\\b(?:${losses})\\b`, 'i')

/** Whether some came and some went: what went is no part of what came. */
export function comeAndGo(text: string): boolean {
  return came.test(text) && went.test(text)
}
