import {monthName} from '../../src/article/calendar.ts'

/** What stands right before an offset. */
export const before = (text: string, index: number): string => text.slice(Math.max(0, index - 40), index)
/** What stands right after an offset. */
export const after = (text: string, end: number): string => text.slice(end, end + 40)

// A word that wants a value after it.
const wantsValue =
  /(?:^|\s)(?:at|on|in|by|for|from|to|of|with|than|about|around|over|nearly|almost|since|until|till|between|and|that|aged|age|the|a|an|some|said|says|was|were|is|are|cost|costs|killed|least|most|approximately|roughly|only|another|per|or|all|its|their|his|her|dr|mr|mrs|ms|prof|professor|sir)\.? ?[(\p{Sc}“"‘]?$/iu
// A currency, by its sign or as it is written before an amount.
const money = /(?:\p{Sc}|\b(?:Rs|Re|Sh|KSh|Ksh|USD|EUR|GBP))\.? ?$/u
// What a value stands before.
const takesValue =
  /^[)”"’]? ?(?:per ?cent|percent|%|people|words?|pages?|years?|months?|weeks?|days?|hours?|minutes?|miles|kilomet\p{L}+|met\p{L}+|million|billion|thousand|times|votes?|students|workers|jobs|homes|in|of|on|at|by|for|from|and|or|said|says|told|who|which|that|was|were|is|are|has|had|will|would|to|with|after|before|[,;:.)–—]|$)/u

/** Whether the words before `index` explain an abbreviation TK: "thymidine kinase (TK)". */
export function explainsTK(text: string, index: number): boolean {
  return /\b[Tt](?:\p{L}*[ -])?(?:(?![Kk])\p{L})*[Kk]\p{L}* \($/u.test(before(text, index))
}

/** Whether TK means "to come": no person's initials, no ticker, no abbreviation. */
export function isToCome(match: RegExpExecArray, text: string): boolean {
  const rest = after(text, match.index + match[0].length)
  const lead = before(text, match.index)
  if (match[0] !== 'TK') return true
  if (/^ (?:\p{Lu}|\d)/u.test(rest) || /^[.]\w/.test(rest)) return false
  if (/(?:NYSE|NASDAQ|Nasdaq|ticker|symbol|LSE|code)\W{0,4}$/.test(lead)) return false
  if (/[(]$/.test(lead)) return false
  if (/[“"‘'(]$/.test(lead) && /^[”"’')]/.test(rest)) return false
  // A name's part: "Jordan TK"; a surname that is still to come looks the same, and nobody can tell.
  return (
    !/(?:^|\s)\p{Lu}\p{Ll}+ $/u.test(lead) ||
    /^ (?:words?|percent|per cent|people|to come)\b/.test(rest) ||
    /(?:Mr|Ms|Mrs|Dr|In|At|On|By|The|Some|Only|About|Nearly|From) $/.test(lead)
  )
}

/** Whether XXX stands for a value: not a Roman numeral, a size, kisses, a rating, a masked number. */
export function isUnknownValue(match: RegExpExecArray, text: string): boolean {
  const lead = before(text, match.index)
  const rest = after(text, match.index + match[0].length)
  if (/[-–/.\d(:]$/.test(lead) && !/\p{Sc}\(?$/u.test(lead) && !/ \($/.test(lead)) return false
  if (/^[-–/]\w|^[-–]?(?:rated|L\b)|^:\/\//.test(rest)) return false
  if (/[“"‘']$/.test(lead) && /^[,.]?[”"’']/.test(rest)) return false
  if (
    /^ ?(?:olympi|(?:summer|winter|commonwealth|asian|pan)\b|games|films?|movies?|rated|porn|adult|century|content|material|beer|gold|bitter)/i.test(
      rest
    )
  )
    return false
  if (money.test(lead)) return true
  if (match[0].length > 3) return !/^ \p{Lu}/u.test(rest) && (wantsValue.test(lead) || takesValue.test(rest))
  // A capital before it makes it a numeral: Super Bowl XXX, Louis XXX, Chapter XXX; the capital after it names what is counted.
  if (
    /\p{Lu}[\p{L}.’']{0,40} ?$/u.test(lead) &&
    !/(?:Mr|Mrs|Ms|Dr|In|At|On|By|The|Some|Only|About|Nearly|From|Around) $/.test(lead)
  )
    return false
  if (/^ \p{Lu}/u.test(rest)) return false
  return wantsValue.test(lead) && takesValue.test(rest)
}

const datedOn = new RegExp(String.raw`^(?:/XX|/\d\d)/(?:\d\d|XX)|^ ${monthName}\b`)

/** Whether XX stands for an amount: after a currency sign, before a unit, in a date. */
export function isUnknownAmount(match: RegExpExecArray, text: string): boolean {
  const lead = before(text, match.index)
  const rest = after(text, match.index + match[0].length)
  // A form that is shown: "the week ending XX/XX/XX, we spent $XX".
  if (/XX\/XX?\/XX/.test(text.slice(Math.max(0, match.index - 80), match.index + 80))) return false
  // "from XXam", "the XXth time"
  if (/^(?:am|pm|th|km|kg|mph|bn)\b/.test(rest)) return true
  if (money.test(lead)) return true
  if (/^ (?:per ?cent|percent|people|million|billion|thousand|words|votes|pages)\b|^%/.test(rest))
    return !/[-–/.\d]$/.test(lead)
  if (/^-year-old\b|^ years? old\b/.test(rest) || /\baged $/.test(lead)) return true
  // "It has XX employees"; women have XX chromosomes, and shirts sizes.
  if (
    /(?<!\bsizes?|\bsex) $/.test(lead) &&
    /\p{Ll} $/u.test(lead) &&
    /^ (?!chromosomes|genes|sizes|females|males)\p{Ll}{3,20}s\b/u.test(rest)
  )
    return true
  return match[0].length === 2 && /\b(?:on|until|from|by|of|since) $/i.test(lead) && datedOn.test(rest)
}

/** Whether TBC or TBD stands where a sentence needs the detail itself: "at TBC on Friday". */
export function isUnknownDetail(match: RegExpExecArray, text: string): boolean {
  const lead = before(text, match.index)
  const rest = after(text, match.index + match[0].length)
  // "from XXam", "the XXth time"
  if (/^(?:am|pm|th|km|kg|mph|bn)\b/.test(rest)) return true
  if (money.test(lead)) return true
  if (/^ (?:per ?cent|percent|people|million|billion|pages|years)\b/.test(rest)) return true
  if (!/^(?: \p{Ll}|[,.;)]|$)/u.test(rest)) return false
  if (/^ (?:list|status|item|field|section|label)/.test(rest)) return false
  // "the match between TBC and the Rovers": a name
  if (/\bbetween $/.test(lead) && /^ and \D/.test(rest)) return false
  return /(?:^|[\s(])(?:at|on|in|from|aged|between|by|until|near|outside|than|least|said|told|called|named)(?: the)? $/i.test(
    lead
  )
}
