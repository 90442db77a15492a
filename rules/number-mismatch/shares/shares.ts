import type {Passage} from '../../../src/article/block.ts'
import {findShares, type Share} from '../../../src/article/ledger/shares.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'

/** Answers of which a person gives one, and what people can be only one of. */
const exclusive: readonly RegExp[] = [
  /\b(?:abstain(?:ed|s)?|undecided|unsure|not sure|(?:don['’]t|did not|didn['’]t|do not) know|no (?:opinion|views?|preference)|blank|neutral|neither)\b/i,
  /\b(?:for|in favou?r|approval|support(?:ers)?|favou?r(?:ed|s)?|back(?:ed|s)?|support(?:ed|s)?|approve(?:d|s)?|agree(?:d|s)?|yes|remain)\b/i,
  /\b(?:against|oppos(?:e|es|ed|ing|ition)|disapproval|disapprove(?:d|s)?|disagree(?:d|s)?|reject(?:ed|s)?|no|leave)\b/i
]
const sexes: readonly RegExp[] = [/\b(?:women|female|girls)\b/i, /(?<!\p{L})(?:men|male|boys)\b/iu]
const never = /\bnever\b/
const frequencies =
  /\b(?:daily|weekly|often|always|sometimes|now and then|rarely|once|occasionally|every (?:day|week|month))\b/
const rest = /\b(?:the (?:rest|remainder)|the (?:remaining|other)(?! \d| \p{L}+ per ?cent)|remaining)\b/iu
const unclear =
  /\b(?:rose|rise[ns]?|rising|fell|fall(?:en|s|ing)?|grew|grow(?:n|s|th|ing)?|increas\w+|decreas\w+|declin\w+|(?<!\bma[kd](?:es?|ing) |made )(?:up|down)(?= (?:from|to|by|on|\d))|jump\w*|drop\w*|climb\w*|compared|than|from \d|more than one|multiple|respondents could|several answers|overlap\w*|also|both|(?:at least|about|nearly|almost|around|over|up to)(?= (?:\d|\p{L}+(?:-\p{L}+)? per ?cent))|per year|a year|annual\w*|points?|while|whereas|turnout|of (?:all )?(?:men|women|boys|girls|males|females)|among)\b/iu

/** Find percentages of one whole, in one sentence, that are more than all of it, rounding allowed. */
export function shareFaults({text, sentences, role}: Passage): PassageFinding[] {
  if (role === 'table' || role === 'credit') return []
  const shares = findShares(text)
  if (shares.length < 2) return []
  return sentences.flatMap(({start, end}) => {
    const own = shares.filter((share) => share.start >= start && share.end <= end)
    if (own.length < 2) return []
    const words = text.slice(start, end)
    const left = remainder(text, start, end, own)
    if (left) return left
    if (unclear.test(words) || own.some(({value}) => value > 100)) return []
    const sum = own.reduce((total, {value}) => total + value, 0)
    // Each figure may have been rounded up by half of its last digit.
    const rounding = own.reduce((total, {value}) => total + (Number.isInteger(value) ? 0.5 : 0.05), 0)
    if (sum <= 100 + Math.max(1, rounding) || !areOfOneWhole(text, own, start, end)) return []
    // "a 40 per cent refund, so that one gets 60 per cent and the other the remaining 40": the same share told again.
    if (own.some(({value}, at) => Math.abs(sum - value - 100) <= 1 && own.findIndex((one) => one.value === value) < at))
      return []
    const shown = Number(sum.toFixed(2))
    const list = own.map((share) => `"${text.slice(share.start, share.end)}"`).join(', ')
    const [first] = own
    const last = own.at(-1)
    return first && last
      ? [
          {
            start: first.start,
            end: last.end,
            reason: `Percentages of one whole make ${shown}: ${list}`,
            confidence: 0.85
          }
        ]
      : []
  })
}

/** "60 per cent said yes, the remaining 30 per cent no": two that are all. */
function remainder(text: string, start: number, end: number, own: readonly Share[]): PassageFinding[] | undefined {
  const [one, other] = own
  if (!one || !other || own.length > 2 || unclear.test(text.slice(start, end))) return undefined
  if (!/\bthe (?:remaining|other) $/i.test(text.slice(one.end, other.start))) return undefined
  const sum = one.value + other.value
  if (Math.abs(sum - 100) <= 1.1 || sum > 100 || one.value < 20) return undefined
  const left = Number((100 - one.value).toFixed(2))
  return [
    {
      start: other.start,
      end: other.end,
      reason: `What remains of "${text.slice(one.start, one.end)}" is ${left} per cent, not "${text.slice(other.start, other.end)}"`,
      confidence: 0.85
    }
  ]
}

/** Another time or place: shares told of it are of another whole. */
const elsewhere =
  /\bin (?:\p{Lu}|\d{4}\b)|\b(?:last|next|earlier|later|previous|ago|now|then|this (?:year|month|week|time))\b/u

/** What the shares of a sentence are said to be of. */
function wholesOf(words: string): ReadonlySet<string> {
  return new Set([...words.matchAll(/(?:%|cent) of (?:the |all |its |their )?(\p{L}+)/gu)].map(([, noun = '']) => noun))
}

function areApart(told: readonly number[]): boolean {
  return told.every((kind) => kind >= 0) && new Set(told).size === told.length
}

/** Whether an answer tells in more than three words what it is given to. */
const sharing =
  /\b(?:pays?|paid|paying|funds?|funded|covers?|covered|contributes?|contributed|bears?|owns?|owned|holds?|held|meets?|met|finances?|provides?|provided)\b[^.;:]{0,30}$/i

function hasObject(words: string, kind: RegExp | undefined): boolean {
  const match = kind?.exec(words)
  if (!match) return false
  const behind = words.slice(match.index + match[0].length).split(/[,.;:]| and | but /)[0] ?? ''
  return (behind.match(/\p{L}+/gu)?.length ?? 0) > 3
}

/** Whether every percentage is told of another one of things that exclude each other, or the last of what is left. */
function areOfOneWhole(text: string, shares: readonly Share[], start: number, end: number): boolean {
  // What a figure is told of stands between it and the next one; behind the last, to the sentence's end.
  const own = shares.map((share, index) => text.slice(share.end, shares[index + 1]?.start ?? end))
  if (rest.test(text.slice(start, end))) return true
  // "60 per cent did so daily, 30 now and then and 20 never": how often each of them does.
  if (own.length > 2 && never.test(own.at(-1) ?? '') && frequencies.test(own.slice(0, -1).join(' '))) return true
  for (const kinds of [exclusive, sexes]) {
    const told = own.map((words) => kinds.findIndex((kind) => kind.test(words)))
    // "94 per cent back the plan and 78 oppose the split of the country": two questions.
    if (own.slice(1).some((words, at) => hasObject(words, kinds[told[at + 1] ?? -1]))) continue
    if (areApart(told)) return true
    // "approval was 52 per cent and disapproval 58", "support stood at 48, with 41 opposed": told before the figure.
    const before = shares.map((share, index) => text.slice(shares[index - 1]?.end ?? start, share.start))
    const leading = before.map((words) => kinds.findIndex((kind) => kind.test(words)))
    if (elsewhere.test(text.slice(start, end)) || wholesOf(text.slice(start, end)).size > 1) continue
    if (areApart(leading) && before.every((words) => kinds.every((kind) => !hasObject(words, kind)))) return true
    if (own.length > 2 && [1, own.length - 1].some((at) => areApart([...leading.slice(0, at), ...told.slice(at)])))
      return true
  }
  // "won 45% of the vote, the Greens 38%": whoever stands between the figures has the next one.
  if (
    /^ of the votes?\b/i.test(own[0] ?? '') &&
    own
      .slice(0, -1)
      .every((words) =>
        /^(?: of the votes?)?(?:,| and| to| with| against| for){1,3} (?:the )?\p{Lu}[\p{L} ’'-]{1,40}$/u.test(words)
      ) &&
    !/ in (?:the )?\p{Lu}/u.test(text.slice(start, end))
  ) {
    return true
  }
  // "The state pays 60 per cent, the city 25 per cent and the county 15": each its part of one whole.
  if (
    shares.length > 2 &&
    sharing.test(text.slice(start, shares[0]?.start)) &&
    own
      .slice(0, -1)
      .every((words) =>
        /^(?: of (?:it|the (?:cost|bill|total|shares|company|firm|club|stock|land|money))| each)?(?:,| and|, and|;) (?:the )?(?:[\p{L}’'&.-]+ ){1,5}$/u.test(
          words
        )
      )
  )
    return true
  // "60 per cent went on wages, 30 on rent and 20 on heating": on, to or for one thing each.
  const preposition =
    /^ of (?:it|the [\p{L} -]{3,24}) (?:goes|went|will go|is spent|was spent|comes|came|is|was) (?:\p{L}+ )?(on|to|for|from) /u.exec(
      own[0] ?? ''
    )?.[1]
  if (
    preposition !== undefined &&
    own
      .slice(1)
      .every((words) =>
        new RegExp(`^ (?:(?:goes|went|is spent|was spent|comes|came) )?${preposition} [^,;:()]{3,40}[,.;]?`, 'u').test(
          words
        )
      )
  )
    return true
  // "won 53 per cent of the vote to Bell's 49 per cent": two sides of one vote.
  return (
    shares.length === 2 &&
    /\bof the votes?\b/i.test(own[0] ?? '') &&
    /\bto (?:\p{Lu}[\p{L}-]+ ){0,2}\p{Lu}[\p{L}-]+['’]s?\s$|\bto the (?:\p{Lu}?[\p{L}-]+ ){0,2}[\p{L}-]+['’]s?\s$/u.test(
      own[0] ?? ''
    )
  )
}
