import type {Passage} from '../../../src/article/block.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {cues} from '../cues.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {isHedged, isPlainCount, printedSum, listRoundingOf} from '../figures/arithmetic.ts'
import {numeralsOfSentence, type Numeral} from '../figures/numerals.ts'

/** Words between a whole and all its parts. */
const composed =
  /,? (?:(?:which (?:is|was|are) )?made up of|comprising|consisting of|composed of|which (?:comprises|consists of)|broken down into|(?:split|divided) (?:between|among|into)) (?:an? |the )?$/i
/** Words between parts that make one of them no part. */
const noPart = /\b(?:from|than|per|a year|each|every|including|of which|of whom|both|or|then|later)\b|[;:]|\bto $/i

/** Find a whole and all its parts, in a sentence, that don't make it: "$135 million, made up of $95 million for … and $50 million for …". */
export function compositionFaults(passage: Passage, all: readonly Numeral[]): PassageFinding[] {
  if (!/\b(?:made up|compris|consist|composed|broken down|split|divided)/i.test(passage.text)) return []
  const {text} = passage
  return passage.sentences.flatMap((sentence) => {
    const own = numeralsOfSentence(passage, all, sentence)
    const at = own.findIndex((numeral, index) => {
      const next = own[index + 1]
      return next !== undefined && composed.test(text.slice(numeral.end, next.start))
    })
    const whole = own[at]
    if (!whole || isHedged(text, whole) || (whole.unit === '' && !isPlainCount(text, whole))) return []
    const parts: Numeral[] = []
    for (const [index, part] of own.slice(at + 1).entries()) {
      const gap = text.slice((parts.at(-1) ?? whole).end, part.start)
      if (part.unit !== whole.unit || isHedged(text, part) || (part.unit === '' && !isPlainCount(text, part))) break
      if (index > 0 && (noPart.test(gap) || !/,|\band\b|\bplus\b/.test(gap) || /\b(?:which|who|that)\b/.test(gap)))
        break
      parts.push(part)
    }
    const last = parts.at(-1)
    const previous = parts.at(-2)
    if (!last || !previous || !/\b(?:and|plus) (?:an? )?$/.test(text.slice(previous.end, last.start))) return []
    const rest = own[at + 1 + parts.length]
    if (rest && !/^[^,;]*(?:,|;) |\b(?:which|who|that)\b/.test(text.slice(last.end, rest.start))) return []
    const sum = parts.reduce((total, {value}) => total + value, 0)
    if (Math.abs(sum - whole.value) <= listRoundingOf([whole, ...parts])) return []
    const printed = text.slice(whole.start, whole.end)
    const listed = parts.map(({start, end}) => `"${text.slice(start, end)}"`)
    return [
      {
        start: whole.start,
        end: last.end,
        reason: `${listed.slice(0, -1).join(', ')} and ${listed.at(-1) ?? ''} make ${printedSum(sum, printed)}, not "${printed}"`,
        confidence: 0.85
      }
    ]
  })
}

const tally =
  /(?<![\p{L}\d.,/–-])(\d{1,3}) to (nil|none|one|two|three|four|five|six|seven|eight|nine)(?![\p{L}-])|(?<![\p{L}\d.,/–-])(\d{1,3})(?: ?[-–] ?| to | votes? to )(\d{1,3})(?![\p{L}\d/%–-]|[.,:]\d)|(?<![\p{L}-])(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty) to (nil|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)(?![\p{L}-])/iu
const present = /^(?: [\p{L}-]+){1,3} (?:were |was )?(?:present|voting|in attendance|taking part)\b/u
const allOf = /\ball (?:of )?(?:the |its )?$/i
const noneAbstained =
  /\b(?:none|nobody|no one|no-one|no \p{L}+) abstain|\bno abstentions?\b|\bwithout abstentions?\b|\bnone of them abstain/iu
/** A verb right before the result: "split 4-3", "were divided six to four". */
const decided =
  /\b(?:split|ruled|decided|divided|deadlocked|sided|carried|passed|approved|adopted|majority of) (?:by )?(?:\d{1,3} ?[-–] ?\d|\d{1,3} to (?:\d|\p{Ll})|\p{L}{3,9} to (?:nil|none|one|two|three|four|five|six|seven|eight|nine)\b)/iu
/** "The court's nine justices were divided 6-4". */
const judges =
  /(?<![\p{L}\d.,-])(?<!\b(?:of|other|remaining) )(\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen) (?:justices|judges|councillors|council members|commissioners|trustees|jurors|members) (?:were |was |are )?(?:voted|split|ruled|decided|divided|deadlocked)\b/iu
/** A body of so many: "the 12-member council". */
const bodyOf =
  /(?<![\p{L}-])(?:jury|panel|board|bench|council|committee|court) of (\d{1,3}|\p{L}{3,9})(?! years)(?![\p{L}-])/iu
const strong = /(?<![\p{L}\d.,-])(\d{1,3}|\p{L}{3,9})-(?:member|strong|person|seat|judge|justice)(?: \p{L}+){1,3}/iu

/** "the board, which has 11 members". */
const members =
  /\b(?:jury|panel|board|bench|council|committee|court|commission)(?:,? (?:which|that))? (?:has|have|with) (\d{1,3}|\p{L}{3,9}) (?:members|judges|justices|seats|councillors|trustees)\b/iu

/** Find results of a vote that those who voted cannot have given: nine to four, with all 15 present and none abstaining. */
export function voteFaults(passage: Passage, all: readonly Numeral[]): PassageFinding[] {
  const {text} = passage
  if (!cues.in(passage, 'vote')) return []
  return passage.sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end)
    const match = /\bvot(?:e|es|ed|ing)\b/i.test(words) || decided.test(words) ? tally.exec(words) : null
    if (!match) return []
    const printed = match.slice(1).filter((group) => group !== undefined)
    const start = sentence.start + match.index
    const [yes, no] = printed.map((group) => valueOf(group, all, text, start))
    if (yes === undefined || no === undefined) return []
    const others = numeralsOfSentence(passage, all, sentence).filter(
      (numeral) => numeral.end <= start || numeral.start >= start + match[0].length
    )
    const body = others.find(
      (numeral) =>
        allOf.test(text.slice(Math.max(0, numeral.start - 16), numeral.start)) &&
        present.test(text.slice(numeral.end, numeral.end + 60))
    )
    const whole = strong.exec(words) ?? judges.exec(words) ?? bodyOf.exec(words) ?? members.exec(words)
    const size = whole ? numberOfText(whole[1] ?? '') : undefined
    // Another body's vote is told beside it; whoever breaks a tie is none of the members.
    const isOther =
      size !== undefined &&
      (yes + no > 1.5 * size || (yes + no === size + 1 && /\b(?:tie|casting|broke)\b/i.test(text)))
    if (whole && size !== undefined && size > 2 && yes + no > size && !isOther) {
      return [
        {
          start,
          end: start + match[0].length,
          reason: `More votes than there are: "${match[0]}", but "${whole[0]}"`,
          confidence: 0.85
        }
      ]
    }
    if (!body || !noneAbstained.test(words) || body.value === yes + no) return []
    return [
      {
        start,
        end: start + match[0].length,
        reason: `"${match[0]}" makes ${yes + no} votes, but "${text.slice(body.start, body.end)}" were present and none abstained`,
        confidence: 0.85
      }
    ]
  })
}

function valueOf(printed: string, all: readonly Numeral[], text: string, from: number): number | undefined {
  if (/^\d/.test(printed)) return Number(printed)
  if (/^ni?l|^none/i.test(printed)) return 0
  return all.find(({start, end}) => start >= from && text.slice(start, end) === printed)?.value
}
