/** A frame of a plural behind `every`, with a noun between: "every event organisers", "each film festival directors". */
import {noun, Pos} from '../../pos.ts'
import {type Asked, askedAt, wrong, type Cursor, type Frame} from '../frame.ts'

/** What tells when or how often, so that the clause's subject may follow: "every day visitors come". */
const when =
  /^(?:days?|weeks?|months?|years?|mornings?|evenings?|nights?|afternoons?|time|summer|winter|spring|autumn|fall|season|decade|minute|hour|second|weekend|step|now|few|couple|turn|point|level|case)$/

/** What follows the phrase, and no object of what may be a verb: "every sign points to". */
const behindPhrase =
  /^(?:are|were|have|do|can|could|will|would|should|must|may|who|that|ever|of|and|or|knows?|needs?|wants?|has|is|was)$/

/** How far the plural may stand behind `every`. */
const reach = 3

/** The singular of a plural that nothing but a noun can be; `undefined` where a verb may be meant. */
function singularOf(words: Cursor, at: number): string | undefined {
  const word = words.word(at)
  if (!words.only(at, Pos.nounPlural) || !word.endsWith('s')) return undefined
  const one = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  const known = words.tokens.printed[at]?.owner.common(one)
  if (!known || (known.pos & Pos.nounSingular) === 0) return undefined
  return (known.pos & (Pos.verbBase | Pos.verbS | Pos.adjective)) === 0 && !isVerb(words, at, one) ? one : undefined
}

/** Whether a word has a past, so that its form in -s may be a verb's: "matters". */
function isVerb(words: Cursor, at: number, base: string): boolean {
  const past = base.endsWith('e') ? `${base}d` : `${base}ed`
  return ((words.tokens.printed[at]?.owner.common(past)?.pos ?? 0) & (Pos.verbPast | Pos.verbParticiple)) !== 0
}

/** "every event organisers": of one there is no plural. */
const everyPlural: Frame = (words, at) => {
  let last = at + 1
  while (last <= at + reach && words.runs(last - 1, last) && words.only(last, Pos.nounSingular | Pos.adjective)) {
    if (when.test(words.word(last))) return undefined
    last++
  }
  if (last === at + 1 || !words.runs(last - 1, last) || !words.can(last - 1, noun)) return undefined
  const one = singularOf(words, last)
  if (one === undefined || (words.runs(last, last + 1) && !behindPhrase.test(words.word(last + 1)))) return undefined
  return wrong('plural behind every', last, one)
}

/** The frame of this file. */
export const everyPluralFrames: readonly Asked[] = [askedAt('every each', everyPlural)]
