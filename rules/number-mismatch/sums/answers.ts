import type {Passage} from '../../../src/article/block.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {isHedged, spanOf} from '../figures/arithmetic.ts'
import {numeralsOfSentence, type Numeral} from '../figures/numerals.ts'

/** Sets of answers and outcomes of which each of those who are counted has one. */
const sets: ReadonlyArray<readonly [kinds: readonly RegExp[], counted: RegExp]> = [
  [
    [
      /\b(?:in favou?r|for|favou?red|favou?rable|supportive|supported?|backed|yes|approved?|agreed)\b/i,
      /\b(?:against|opposed|opposing|objected|objections?|no|rejected|disagreed)\b/i,
      /\b(?:undecided|neutral|abstain\w*|abstentions?|unsure|no opinion|spoilt|invalid)\b/i
    ],
    /^ (?:[\p{L}-]+ ){0,2}(?:submissions|responses|replies|letters|votes|voters|members|councillors|councilors|councilmembers|residents|respondents|delegates|people|mps|senators|lawmakers|legislators|comments|representations|ballots|households|shareholders|parishioners|staff|teachers|students|pupils|parents)\b/iu
  ],
  [
    [
      /\b(?:won|wins?|victor(?:y|ies)|winning)\b/i,
      /\b(?:lost|loss(?:es)?|loses?|defeats?|losing)\b/i,
      /\b(?:drew|drawn|draws?|tied?|ties)\b/i
    ],
    /^ (?:[\p{L}-]+ ){0,3}(?:games|matches|fixtures|tests|outings|bouts|fights|meetings)\b/iu
  ]
]
/** Before those who were asked. */
const sampled =
  /\b(?:survey|poll|sample|ballot|canvass|committee|council|jury|panel|board) of (?:the |all |all the )?$/i
const rough =
  /\b(?:of which|among them|so far|both|also|including|since|previous|last|while|whereas|from|to|or|per|each|every|more|another|further|home|away|seats?|points?|percent|per cent)\b|%/i

/** Find answers or outcomes that together are more or fewer than the whole which their sentence or the one before counts. */
export function answerFaults(passage: Passage, all: readonly Numeral[]): PassageFinding[] {
  const {text} = passage
  if (
    all.length < 3 ||
    !/\b(?:against|opposed|object\w*|undecided|neutral|abstain\w*|lost|loss(?:es)?|defeats?|drew|drawn|draws?)\b/i.test(
      text
    )
  )
    return []
  return passage.sentences.flatMap((sentence) => {
    const own = numeralsOfSentence(passage, all, sentence)
    if (own.length < 2) return []
    const before = passage.sentences[sentence.index - 1]
    const earlier = before ? numeralsOfSentence(passage, all, before) : []
    for (const [kinds, counted] of sets) {
      const told = own.map((numeral, at) =>
        counted.test(text.slice(numeral.end, numeral.end + 40))
          ? undefined
          : kindOf(text, numeral, own[at + 1]?.start ?? sentence.end, own[at - 1]?.end ?? sentence.start, kinds)
      )
      const parts = own.filter((_, at) => told[at] !== undefined)
      const used = told.filter((kind) => kind !== undefined)
      if (parts.length < 3 || new Set(used).size !== used.length) continue
      const isWhole = (numeral: Numeral): boolean =>
        !parts.includes(numeral) &&
        numeral.unit === '' &&
        (counted.test(text.slice(numeral.end, numeral.end + 40)) ||
          sampled.test(text.slice(Math.max(0, numeral.start - 24), numeral.start)))
      const within = own.filter(isWhole)
      const wholes = within.length > 0 ? within : earlier.filter(isWhole)
      const [whole] = wholes
      if (
        !whole ||
        wholes.length > 1 ||
        own.some((numeral) => !parts.includes(numeral) && numeral !== whole && numeral.start > whole.start)
      )
        continue
      const [first, last] = [parts[0], parts.at(-1)]
      if (!first || !last || rough.test(text.slice(first.start, last.end))) continue
      if (
        [whole, ...parts].some(
          (numeral) => isHedged(text, numeral) || /^(?:1[5-9]|20)\d\d$/.test(text.slice(numeral.start, numeral.end))
        )
      )
        continue
      const sum = parts.reduce((total, {value}) => total + value, 0)
      // "Of the 40 members, 22 …": a sum that is told as one.
      if (
        sum > whole.value &&
        whole.start < first.start &&
        /\bof (?:the|its|their|our) $/i.test(text.slice(Math.max(0, whole.start - 10), whole.start))
      )
        continue
      if (sum === whole.value || sum > 1.5 * whole.value || whole.value > 1.5 * sum) continue
      const printed = parts.map(({start, end}) => `"${text.slice(start, end)}"`)
      return [
        {
          ...spanOf(first),
          end: last.end,
          reason: `${printed.slice(0, -1).join(', ')} and ${printed.at(-1) ?? ''} make ${sum.toLocaleString('en-US')}, not "${text.slice(whole.start, whole.end)}"`,
          places: [spanOf(whole)],
          confidence: 0.85
        }
      ]
    }
    return []
  })
}

/** Which kind a figure is told of: by the words up to the next figure, or, where those say nothing, by the verb before. */
function kindOf(
  text: string,
  numeral: Numeral,
  next: number,
  previous: number,
  kinds: readonly RegExp[]
): number | undefined {
  if (numeral.unit !== '') return undefined
  const behind = text.slice(numeral.end, Math.min(next, numeral.end + 60))
  const found = kinds.flatMap((kind, at) => (kind.test(behind.split(/[,;]| and /)[0] ?? '') ? [at] : []))
  if (found.length === 1) return found[0]
  const before = text.slice(Math.max(previous, numeral.start - 14), numeral.start)
  const verbs = kinds.flatMap((kind, at) => (kind.test(before) ? [at] : []))
  return verbs.length === 1 ? verbs[0] : undefined
}
