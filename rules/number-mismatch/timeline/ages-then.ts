import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {castOf} from '../../../src/article/cast/cast.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import {pointsOf} from './points.ts'

/** What a sentence tells of somebody's age: between which years the birth lies. */
interface Told extends Span {
  readonly block: Block
  readonly from: number
  readonly to: number
  readonly year: number
  readonly age: number
  /** Of whom: a name's key, or what a pronoun stands for; undefined where nobody was named before. */
  readonly who: string | undefined
  readonly sex: 'he' | 'she' | undefined
}

const number = '(\\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)(?![\\d%]|[.,:]\\d|-\\p{L})'
const ages = new RegExp(
  `\\b(?:(?:at|from|by) the age of|aged|at age|turn(?:s|ed|ing)|when (?:he|she) was(?: (?:just|only|barely))?|(?:a|an) (?:\\p{Ll}+ )?(?:boy|girl|man|woman|youth|child|apprentice|student|pupil|cadet|novice|lad|deckhand|clerk|trainee|teenager|recruit|schoolboy|schoolgirl|orphan|widow|bachelor) of|(?:died|dies|retired|retires|married)(?:,? [\\p{L}\\d]+){0,6}?,? at) ${number}(?! (?:years?|months?|minutes?|hours?|days?|weeks?|per|o['’]clock|a\\.?m|p\\.?m|p\\p{L}+ Street)\\b)|\\b(?:he|she|\\p{Lu}[\\p{L}’'-]+) was(?: (?:just|only|barely))? ${number} (?=when\\b)`,
  'giu'
)
const births = /\bborn\b[^.;:!?]{0,60}?\b((?:1[5-9]|20)\d\d)\b(?!s)/giu
const others =
  /\b(?:sons?|daughters?|wife|husband|mother|father|brothers?|sisters?|child(?:ren)?|parents?|uncle|aunt|grand\p{L}+|twins?|widow(?:er)?|couple|both|predecessor|successor|cousins?|nephew|niece|partner|whose|they|average|average age)\b/iu
const told: ReadonlySet<Block['role']> = new Set<Block['role']>(['standfirst', 'body'])

/** Find ages at two times of one life, or one and a year of birth, that differ: "learned at 12, in 1950 … in 1975, when she was 47". */
export function* agesThen(article: Article, desk: Desk): Generator<Finding> {
  const blocks = article.blocks.filter(({role}) => told.has(role))
  if (
    !article.blocks.some(({text}) =>
      /\b(?:aged?|when s?he was|turn(?:s|ed|ing)|(?:of|at|dies) \d\d|was \p{L}+ when)\b/u.test(text)
    )
  )
    return
  const people = peopleIn(article, desk)
  let who: string | undefined
  const facts: Told[] = []
  for (const block of blocks) {
    const years = pointsOf(block).filter(({scale}) => scale === 'years')
    const own = people.get(block) ?? []
    for (const {start, end, index} of block.sentences) {
      const named = new Set(own.filter((one) => one.start >= start && one.end <= end).map(({key}) => key))
      if (named.size > 0) who = named.size === 1 ? [...named][0] : undefined
      const words = block.text.slice(start, end)
      if (named.size > 1 || others.test(words) || isQuoted(block.quotations, start + 1)) continue
      const told = years.filter(({sentence}) => sentence === index).map((point) => yearAt(block, point.start))
      facts.push(...factsOf({block, start, end, words, who, sex: sexOf(words)}, told))
    }
  }
  facts.push(...deathOf(article, blocks))
  yield* conflicts(facts, new Set([...people.values()].flat().map(({key}) => key)).size, article)
}

/** The age at death that the headline gives, where the text tells one death and its year. */
function deathOf({blocks}: Article, text: readonly Block[]): readonly Told[] {
  const years = text.flatMap((block) => [...block.text.matchAll(deaths)].map((match) => Number(match[1])))
  const [year] = years
  if (year === undefined || years.length > 1) return []
  return blocks.flatMap((block): Told[] => {
    const match = block.role === 'headline' ? deadAt.exec(block.text) : null
    const age = Number(match?.[1])
    if (!match) return []
    const [start, end] = [match.index, match.index + match[0].length]
    return [{block, start, end, from: year - age - 1, to: year - age, year, age, who: 'first', sex: undefined}]
  })
}

const deadAt = /\b(?:dies|dead|died|death)(?:,? (?:at|aged))? (\d{2,3})(?=$|[,;:])/
const deaths = /\bdied\b[^.;:!?]{0,60}?\b((?:19|20)\d\d)\b/g

function yearAt({text}: Block, at: number): number {
  return Number(/\d{4}/.exec(text.slice(at, at + 16))?.[0] ?? Number.NaN)
}

function sexOf(words: string): Told['sex'] {
  return /\b(?:[Ss]he|[Hh]er)\b/.test(words) ? 'she' : /\b(?:[Hh]e|[Hh]is)\b/.test(words) ? 'he' : undefined
}

/** Where people are named, by the block, and a key for each of them. */
function peopleIn(article: Article, desk: Desk): ReadonlyMap<Block, ReadonlyArray<Span & {readonly key: string}>> {
  const byBlock = new Map<Block, Array<Span & {readonly key: string}>>()
  for (const [index, {surname, mentions}] of castOf(article, desk).members.entries()) {
    for (const {block, start, end} of mentions) {
      const own = byBlock.get(block)
      const one = {start, end, key: `${surname} ${index}`}
      if (own) own.push(one)
      else byBlock.set(block, [one])
    }
  }
  return byBlock
}

type Sentence = Pick<Told, 'block' | 'start' | 'end' | 'who' | 'sex'> & {readonly words: string}

function factsOf({block, start, words, who, sex}: Sentence, years: readonly number[]): readonly Told[] {
  const [birth, second] = [...words.matchAll(births)]
  const found: Told[] = []
  if (birth && !second && !/^born (?:to|into)\b|-born/i.test(birth[0])) {
    const year = Number(birth[1])
    found.push({
      block,
      start: start + birth.index,
      end: start + birth.index + birth[0].length,
      from: year,
      to: year,
      year,
      age: 0,
      who,
      sex
    })
  }
  const [told, another] = [...words.matchAll(ages)]
  const age = told ? numberOfText((told[1] ?? told[2] ?? '').toLowerCase()) : undefined
  const rest = years.filter((year) => year !== found[0]?.year)
  const [year] = rest
  if (!told || another || age === undefined || age < 3 || age > 110 || year === undefined || rest.length > 1)
    return found
  found.push({
    block,
    start: start + told.index,
    end: start + told.index + told[0].trimEnd().length,
    from: year - age - 1,
    to: year - age,
    year,
    age,
    who,
    sex
  })
  return found
}

/** Whether two facts are of one person; a headline's is of whom the text tells the first. */
function isSame(one: Told, two: Told, facts: readonly Told[]): boolean {
  const first = facts[0]?.who
  const [a, b] = [one, two].map(({who}) => (who === 'first' ? first : who))
  return a !== undefined && a === b
}

/** More of them are a list of people. */
const most = 40

function* conflicts(facts: readonly Told[], people: number, article: Article): Generator<Finding> {
  if (facts.length > most) return
  for (const [index, one] of facts.entries()) {
    for (const two of facts.slice(0, index)) {
      if (one.sex && two.sex && one.sex !== two.sex) continue
      if (people > 1 && !isSame(one, two, facts)) continue
      // Ages are told a year off.
      const off = Math.max(one.from - two.to, two.from - one.to)
      if (off < 2 || off > 40 || (one.age === 0 && two.age === 0)) continue
      const [age, proof] = one.age === 0 ? [two, one] : [one, two]
      const words = proof.block.text.slice(proof.start, proof.end)
      yield {
        block: age.block,
        start: age.start,
        end: age.end,
        reason: `"${age.block.text.slice(age.start, age.end)}" in ${age.year}, but "${words}"${proof.age === 0 ? '' : ` in ${proof.year}`} makes ${age.year - proof.to}`,
        undecided: true,
        because: [
          {block: proof.block, start: proof.start, end: proof.end, text: `${article.where(proof.block)} has "${words}"`}
        ],
        confidence: 0.85
      }
      return
    }
  }
}
