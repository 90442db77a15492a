import type {Passage} from '../../../src/article/block.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'

const born = /\bborn\b(?:,? (?:[\p{L}’'-]+|\d{1,2}(?:st|nd|rd|th)?)){0,9}?,? ((?:1[5-9]|20)\d\d)\b(?!s)/giu
const lifespan = /\((?:b(?:orn|\.)? )?((?:1[5-9]|20)\d\d) ?[-–] ?((?:1[5-9]|20)\d\d)\)/g
const died =
  /\b(?:died|dies|was killed|passed away|was murdered|drowned)\b(?:,? (?:[\p{L}’'-]+|\d{1,2}(?:st|nd|rd|th)?)){0,9}?,? ((?:1[5-9]|20)\d\d)\b(?!s)/giu
const ageAtDeath =
  /\b(?:died|dies|death|was killed|passed away|was murdered|drowned)\b[^.;!?]{0,80}?\b(?:aged|at the age of|at age|at) (\d{1,3})(?![\d:.,%]*\d|%| (?:a\.?m|p\.?m|per|years? (?:after|before|later)))\b/giu
const then =
  /\b(?:when (?:he|she|they) (?:was|were) (\d{1,3})|(?:[Aa]ged|at the age of|at age) (\d{1,3})|was (\d{1,3}) when|turned (\d{1,3}) in|At (\d{1,3}), in)\b/gu

/** Find ages that the birth and the death, or another year, in the same passage don't allow. */
export function lifeFaults({text, sentences, role}: Passage): PassageFinding[] {
  if (role === 'table' || !/\bborn\b|\d[-–]\d|\d – \d/i.test(text) || !/\d{4}/.test(text)) return []
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
