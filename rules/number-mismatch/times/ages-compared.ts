import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {cues} from '../cues.ts'

/** Somebody whose age the text tells. */
interface Aged extends Span {
  readonly block: Block
  readonly names: readonly string[]
  readonly age: number
}

/** Who is older or younger than whom, and by how many years. */
interface Claim extends Span {
  readonly block: Block
  readonly elder: Aged
  readonly younger: Aged
  readonly by: number | undefined
}

const name = "\\p{Lu}[\\p{L}'’-]{1,40}(?: \\p{Lu}[\\p{L}'’-]{1,40}){0,3}"
const aged = new RegExp(
  `(${name})(?:, (?:who is |who turned |aged |now |\\p{L}+ years (?:his|her|their) (?:junior|senior) at )?| \\((?:aged )?)(\\d{1,2})(?=[,;.)]|$| (?:and|took|is|was|has)\\b)`,
  'gu'
)
/** What may be an age: found sooner than the name before it. */
const anAge = /[ (]\d{1,2}(?:[,;.)]|$| (?:and|took|is|was|has)\b)/
const number = '(\\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)'
/** "Ms Bell, four years her senior", "who is five years older than her rival". */
const senior = new RegExp(
  `(${name}),(?: \\d{1,2},)? (?:who (?:is|was) |and )?${number} years? (?:(?:his|her|their|${name}['’]s?) (senior|junior)|(older|younger) than (?:his|her|the|${name}))(?![\\p{L}-])`,
  'gu'
)
/** "Ann, 40, and her elder sister Ruth". */
const sibling = new RegExp(
  `(${name})(?![\\p{L}'’-])[^.;:“"]{0,90}? (?:his|her) (elder|older|big|younger|little|baby|kid) (?:brother|sister|sibling)(?:,? (${name}))?(?![\\p{L}-])`,
  'gu'
)
const ofTwo = new RegExp(
  `(${name}),(?: \\d{1,2},)? (?:who is )?the (elder|older|younger) of (?:the )?(?:two|pair)(?![\\p{L}-])`,
  'gu'
)
const related = /\b(?:brothers|sisters|siblings)\b/i

/** Find somebody called older whose age is less: "Ann, 91, and her elder sister Ruth, 88". */
export function* agesComparedFaults(article: Article): Generator<Finding> {
  const text = article.blocks.filter(({role}) => role === 'body' || role === 'standfirst' || role === 'caption')
  const telling = text.filter((block) => cues.in(block, 'age'))
  const people = telling.length === 0 ? [] : agedPeople(text)
  if (people.length < 2) return
  for (const claim of telling.flatMap((block) => claimsOf(block, people, article))) {
    const made = claim.elder.age - claim.younger.age
    // A birthday may lie between: ages tell years only.
    if (made > 0 ? claim.by === undefined || Math.abs(made - claim.by) <= 1 : made === 0 && (claim.by ?? 0) <= 1)
      continue
    const ages = [claim.elder, claim.younger]
    yield {
      block: claim.block,
      start: claim.start,
      end: claim.end,
      reason: `"${claim.block.text.slice(claim.start, claim.end)}" here, but ${ages.map((one) => `"${one.block.text.slice(one.start, one.end)}"`).join(' and ')} are the ages`,
      because: ages.map(({block, start, end}) => ({
        block,
        start,
        end,
        text: `${article.where(block)} has "${block.text.slice(start, end)}"`
      })),
      undecided: true,
      confidence: 0.85
    }
  }
}

/** Those with one age and names that nobody else of them has. */
function agedPeople(text: readonly Block[]): readonly Aged[] {
  const all = text.flatMap((block) =>
    [...(anAge.test(block.text) ? block.text.matchAll(aged) : [])].map(
      ({index, 0: printed, 1: names = '', 2: age = ''}) => ({
        block,
        start: index,
        end: index + printed.length,
        names: names.split(' ').filter((word) => !titles.test(word)),
        age: Number(age)
      })
    )
  )
  return all.filter(
    (one, at) =>
      one.names.length > 0 &&
      all.findIndex(({names}) => names.some((word) => one.names.includes(word) && word === one.names[0])) === at &&
      all.every(({names, age}) => age === one.age || names[0] !== one.names[0])
  )
}

const titles = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Professor|Prof)$/

function claimsOf(block: Block, people: readonly Aged[], article: Article): readonly Claim[] {
  const {text} = block
  const known = (names: string): Aged | undefined => {
    const words = names.split(' ').filter((word) => !titles.test(word))
    const found = people.filter((one) => one.names.some((word) => words.includes(word)))
    return found.length === 1 ? found[0] : found.find((one) => one.names[0] === words[0])
  }
  const other = (one: Aged): Aged | undefined => (people.length === 2 ? people.find((two) => two !== one) : undefined)
  const claim = (
    match: RegExpExecArray,
    who: Aged | undefined,
    than: Aged | undefined,
    isElder: boolean,
    by?: string
  ): Claim[] => {
    if (!who || !than || who === than || isQuoted(block.quotations, match.index)) return []
    const years = by === undefined ? undefined : by === 'a' ? 1 : numberOfText(by)
    const [elder, younger] = isElder ? [who, than] : [than, who]
    const start =
      match.index + Math.max(0, match[0].search(/(?<= )(?:his|her) (?:elder|older|big|younger|little|baby|kid) /))
    return [{block, start, end: match.index + match[0].length, elder, younger, by: years}]
  }
  return [
    ...[...text.matchAll(senior)].flatMap((match) => {
      const who = known(match[1] ?? '')
      return who ? claim(match, who, other(who), /senior|older/.test(match[3] ?? match[4] ?? ''), match[2]) : []
    }),
    ...[...text.matchAll(sibling)].flatMap((match) => {
      const [, names = '', word = '', named] = match
      const isElder = /^(?:elder|older|big)$/.test(word)
      const near = nearest(text.slice(0, match.index + match[0].length), names, people)
      if (named !== undefined) return claim(match, known(named), near, isElder)
      const than = near && article.blocks.some((one) => related.test(one.text)) ? near : undefined
      return than ? claim(match, other(than), than, isElder) : []
    }),
    ...[...text.matchAll(ofTwo)].flatMap((match) => {
      const who = known(match[1] ?? '')
      return who ? claim(match, who, other(who), match[2] !== 'younger') : []
    })
  ]
}

/** The one of those with an age who is named last before the words. */
function nearest(before: string, names: string, people: readonly Aged[]): Aged | undefined {
  const clause = before.slice(Math.max(0, before.lastIndexOf('. ')))
  const own = clause.slice(0, clause.search(/ (?:his|her) (?:elder|older|big|younger|little|baby|kid) /))
  const found = people
    .map((one) => ({one, at: Math.max(...one.names.map((word) => own.lastIndexOf(word)))}))
    .filter(({at}) => at >= 0)
    .toSorted((a, b) => b.at - a.at)[0]
  return found?.one ?? people.find((one) => one.names.some((word) => names.split(' ').includes(word)))
}
