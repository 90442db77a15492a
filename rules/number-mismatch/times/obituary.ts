import type {Article} from '../../../src/article/article.ts'
import type {Block, Passage} from '../../../src/article/block.ts'
import {months} from '../../../src/article/calendar.ts'
import {findDates, type WrittenDate} from '../../../src/article/ledger/dates.ts'
import type {Finding, PassageFinding} from '../../../src/check/finding.ts'

/** The line at an obituary's end or under its picture: "Ann Bell, painter, born 3 May 1931; died 2 June 2019". */
interface Life {
  readonly block: Block
  readonly born: WholeDate
  readonly died: WholeDate
}

type WholeDate = WrittenDate & {readonly year: number}

/** What is said of the one person that the article is about: others "died", somebody "has died". */
const agesTold =
  /\b(?:(?:has|have) died|dies|is dead)\b,? (?:[\p{L}’'-]+ ){0,6}?(?:aged?|at the age of|at) (\d{1,3})(?![\d:.,%]*\d|%| ?(?:a\.?m|p\.?m)\b)\b/giu
const lifeLine = /\bborn\b[^.]{3,60}?[;,.] (?:and )?died\b/i
const bornOn = /\bborn(?: [\p{L}’'-]+,?){0,5} (?:on )?$/iu

/** "Ann Bell, 1931–2019": the years of a life, around the text. */
const lifeYears = /(?<![\d–-])((?:18|19|20)\d\d) ?[–-] ?((?:19|20)\d\d)(?![\d–-])/gu
const bornIn = /\bborn\b[^.;!?]{0,60}?\b((?:18|19|20)\d\d)\b/giu

/** Compare the years of a life around an obituary with the year of birth and the age that its text gives, which agree with each other. */
export function* lifeYearFaults(article: Article): Generator<Finding> {
  const around = article.blocks.filter(
    ({role, text}) => /^(?:headline|standfirst|caption|social)$/.test(role) && /\d{4} ?[–-] ?\d{4}/.test(text)
  )
  const text = around.length === 0 ? [] : article.blocks.filter(({role}) => role === 'body')
  const births = text.flatMap((block) => [...block.text.matchAll(bornIn)].map((match) => ({block, match})))
  const ages = text.flatMap((block) => [...block.text.matchAll(agesTold)].map((match) => Number(match[1])))
  const [birth] = births
  const [age] = ages
  if (!birth || births.length > 1 || age === undefined || ages.length > 1) return
  const year = Number(birth.match[1])
  for (const block of around) {
    for (const match of block.text.matchAll(lifeYears)) {
      const [words, from, to] = match
      const fits = (born: number): boolean => [age, age + 1].includes(Number(to) - born)
      if (Number(from) === year || fits(Number(from)) || !fits(year)) continue
      const [start, end] = [birth.match.index, birth.match.index + birth.match[0].length]
      const told = birth.block.text.slice(start, end)
      yield {
        block,
        start: match.index,
        end: match.index + words.length,
        reason: `"${words}" in ${article.where(block)}, but "${told}" and dead at ${age} in the text: which is right?`,
        undecided: true,
        because: [{block: birth.block, start, end, text: `${article.where(birth.block)} has "${told}"`}],
        confidence: 0.9
      }
    }
  }
}

/** Compare an obituary's line of dates with the age and the day of birth that its text gives. */
export function* obituaryFaults(article: Article): Generator<Finding> {
  const lives = article.blocks.flatMap((block) => lifeOf(block) ?? [])
  const [life] = lives
  if (!life || lives.length > 1) return
  const age = ageBetween(life.born, life.died)
  const because = [{...spanOf(life), text: `${article.where(life.block)} has both dates`}]
  for (const block of article.blocks) {
    if (block === life.block) continue
    for (const match of block.text.matchAll(agesTold)) {
      const digits = match[1] ?? ''
      if (Number(digits) === age) continue
      const start = match.index + match[0].length - digits.length
      yield {
        block,
        start,
        end: start + digits.length,
        reason: `"${digits}" here, but from ${told(life.born)} to ${told(life.died)} makes ${age}`,
        because,
        confidence: 0.9
      }
    }
    for (const date of findDates(block.text)) {
      if (!isOtherBirth(date, life.born) || !bornOn.test(block.text.slice(0, date.start))) continue
      yield {
        block,
        start: date.start,
        end: date.end,
        reason: `"${block.text.slice(date.start, date.end)}" here, "${told(life.born)}" in ${article.where(life.block)}: which is right?`,
        undecided: true,
        because: [{block: life.block, start: life.born.start, end: life.born.end, text: 'the line of dates'}],
        confidence: 0.85
      }
    }
  }
}

function lifeOf(block: Block): Life | undefined {
  if (!lifeLine.test(block.text)) return undefined
  const [born, died, other] = findDates(block.text).filter(isWhole)
  if (!born || !died || other || born.year >= died.year) return undefined
  return {block, born, died}
}

function isWhole(date: WrittenDate): date is WholeDate {
  return date.year !== undefined
}

/** Whether a date is the birth with one of its three parts another: a slip, not somebody else's birthday. */
function isOtherBirth(date: WrittenDate, born: WholeDate): boolean {
  if (date.year === undefined) return false
  const others = [date.year !== born.year, date.month !== born.month, date.day.number !== born.day.number].filter(
    Boolean
  )
  return others.length === 1
}

function ageBetween(born: WholeDate, died: WholeDate): number {
  const isBefore = died.month < born.month || (died.month === born.month && died.day.number < born.day.number)
  return died.year - born.year - (isBefore ? 1 : 0)
}

function spanOf({block, born, died}: Life): {block: Block; start: number; end: number} {
  return {block, start: born.start, end: died.end}
}

function told({day, month, year, dayFirst}: WholeDate): string {
  const name = months[month] ?? ''
  return dayFirst ? `${day.number} ${name} ${year}` : `${name} ${day.number}, ${year}`
}

const born = /\bborn\b(?:,? (?:[\p{L}’'-]+|\d{1,2}(?:st|nd|rd|th)?)){0,9}?,? ((?:1[5-9]|20)\d\d)\b(?!s)/giu
const lifespan =
  /(?:\((?:b(?:orn|\.)? )?|\blived (?:from )?)((?:1[5-9]|20)\d\d)(?: ?[-–] ?| to | until )((?:1[5-9]|20)\d\d)(?:\)|\b)/g
const died =
  /\b(?:died|dies|was killed|passed away|was murdered|drowned)\b(?:,? (?:(?!born\b)[\p{L}’'-]+|\d{1,2}(?:st|nd|rd|th)?)){0,9}?,? ((?:1[5-9]|20)\d\d)\b(?!s)/giu
const ageAtDeath =
  /\b(?:died|dies|death|was killed|passed away|was murdered|drowned)\b[^.;!?]{0,80}?\b(?:aged|at the age of|at age|at) (\d{1,3})(?![\d:.,%]*\d|%| (?:a\.?m|p\.?m|per|years? (?:after|before|later)))\b/giu
const then =
  /\b(?:when (?:he|she|they) (?:was|were) (\d{1,3})|(?:[Aa]ged|at the age of|at age) (\d{1,3})|was (\d{1,3}) when|turned (\d{1,3}) in|At (\d{1,3}), in)\b/gu

/** Find ages that the birth and the death, or another year, in the same passage don't allow. */
export function lifeFaults({text, sentences, role}: Passage): PassageFinding[] {
  if (role === 'table' || !/\bborn\b|\d[-–]\d|\d – \d|\blived\b/i.test(text) || !/\d{4}/.test(text)) return []
  const spans = [...text.matchAll(lifespan)]
  const births = [...spans, ...text.matchAll(born)]
  if (births.length !== 1) return []
  const birth = Number(births[0]?.[1])
  const deaths = [...spans.map((match) => match[2]), ...[...text.matchAll(died)].map((match) => match[1])]
  const ages = [...text.matchAll(ageAtDeath)]
  const [age] = ages
  if (age && ages.length === 1 && new Set(deaths).size === 1) {
    return ageFault(age, birth, Number(deaths[0]))
  }
  if (deaths.length > 0) return []
  return sentences
    .filter(({start, end}) => /\bborn\b/i.test(text.slice(start, end)))
    .flatMap(({start, end}) => thenFaults(text.slice(start, end), birth, start))
}

/** "Born in 1940, she was 25 when she won in 1985": one further year and one age in a sentence. */
function thenFaults(text: string, birth: number, from: number): PassageFinding[] {
  const years = [...text.matchAll(/(?<![\p{L}\d.,$£€-])((?:1[5-9]|20)\d\d)(?![\d%-]|[.,]\d)\b/gu)].filter(
    (match) => Number(match[1]) !== birth
  )
  const ages = [...text.matchAll(then)]
  const [year] = years
  const [age] = ages
  if (!year || !age || years.length > 1 || ages.length > 1) return []
  const between = text.slice(Math.min(year.index, age.index), Math.max(year.index, age.index))
  return /[.;!?]\s/.test(between) || between.length > 90
    ? []
    : ageFault(age, birth, Number(year[1])).map((found) => ({
        ...found,
        start: found.start + from,
        end: found.end + from
      }))
}

function ageFault(match: RegExpExecArray, birth: number, year: number): PassageFinding[] {
  const digits = match.slice(1).find((group) => group !== undefined) ?? ''
  const age = Number(digits)
  // A birthday may be to come, and ages are told a year off.
  if (year < birth || (age >= year - birth - 2 && age <= year - birth + 1)) return []
  const start = match.index + match[0].lastIndexOf(digits)
  return [
    {
      start,
      end: start + digits.length,
      reason: `"${match[0].slice(match[0].lastIndexOf(' ', match[0].lastIndexOf(digits) - 2) + 1)}" here, but born in ${birth} makes ${between(year - birth)} in ${year}`,
      confidence: 0.85
    }
  ]
}

function between(age: number): string {
  return age < 1 ? 'under 1' : `${age - 1} or ${age}`
}
