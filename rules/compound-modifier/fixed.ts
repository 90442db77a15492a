import type {Passage} from '../../src/article/block.ts'
import {type Lexicon, Pos} from '../../src/desk/english/lexicon.ts'
import {closedClass, noun} from '../../src/desk/english/pos.ts'
import type {Fact} from './fact.ts'

/** Pairs that are a noun or an adverb by themselves and one adjective before a noun. */
const pairs: ReadonlySet<string> = new Set(
  [
    'long term, short term, medium term, full time, part time, open ended, long standing, long lasting, in depth, high profile',
    'last minute, year long, month long, week long, day long, hour long, decade long, one off, well known, well established',
    'sought after, agreed upon, longed for, hoped for, unheard of, uncalled for, talked about, thought out, drawn out, worn out, burnt out, pent up',
    'built up, built in, boarded up, sawn off, souped up, watered down, broken down, clapped out, hollowed out'
  ].flatMap((line) => line.split(', '))
)

/**
 * Pairs that are one adjective before a noun and can be nothing else there, whatever stands before them ("part time workers"): most by counts of
 * the training text, where fewer than one in six are printed open before a noun, and some that are made as these are.
 */
const alwaysJoined: ReadonlySet<string> = new Set(
  [
    'part time, full time, long standing, long lasting, open ended, well known, well established, deep seated, so called, ill advised',
    'wrong headed, ill considered, ill conceived, well paying, well earned, well funded, high priced, ever evolving, slow moving, foreign made',
    'clear eyed, home based, never ending, low lying, long acting, short lived, one sided, time honored, time honoured, like minded, left wing'
  ].flatMap((line) => line.split(', '))
)
/** Participles that make one adjective with the noun before them: "a community based group". */
const participle = /^(?:based|related|owned|led|driven|funded|oriented|cent(?:er|r)ed|focused|induced|borne)$/
const seconds: ReadonlySet<string> = new Set([...pairs, ...alwaysJoined].map((pair) => pair.split(' ')[1] ?? ''))
const determiner = /^(?:the|his|her|its|our|their|my|these|those|many|some|most|several|of|for|by)$/

/** Find pairs of words that are one adjective before a noun, without their hyphen: "a long term loan", "the part time workers". */
export function findFixed({text, words}: Passage, lexicon: Lexicon): Fact[] {
  const found: Fact[] = []
  for (const second of words) {
    if (second.shape !== 'lower' || second.opaque || !(seconds.has(second.norm) || participle.test(second.norm)))
      continue
    const [before, first, next] = [words[second.index - 2], words[second.index - 1], words[second.index + 1]]
    if (!first || first.shape !== 'lower' || !next || next.shape !== 'lower' || next.opaque) continue
    const lead = first.initial ? '' : (before?.norm ?? '')
    const pair = `${first.norm} ${second.norm}`
    if (text.slice(first.start, next.start) !== `${first.text} ${second.text} `) continue
    if (before && !first.initial && text.slice(before.end, first.start) !== ' ') continue
    const pos = lexicon.pos(next.norm)
    if ((pos & closedClass) !== 0) continue
    const isArticle = /^an?$/.test(lead)
    const isOne = isArticle && (pos & Pos.nounSingular) !== 0
    const isJoined = pairs.has(pair) || (participle.test(second.norm) && isNounAlone(first.norm, lexicon))
    if (!(isOne && isJoined) && !(alwaysJoined.has(pair) && (isOne || (determiner.test(lead) && isNounOnly(pos)))))
      continue
    found.push({start: first.start, end: second.end, right: `${first.text}-${second.text}`, key: pair})
  }
  return found
}

/** Whether a word is a noun for one and nothing else: "a community based group", not "a newly led team". */
function isNounAlone(word: string, lexicon: Lexicon): boolean {
  const pos = lexicon.pos(word)
  return (pos & Pos.nounSingular) !== 0 && (pos & ~(Pos.nounSingular | Pos.name | Pos.verbBase)) === 0
}

function isNounOnly(pos: number): boolean {
  return (pos & noun) !== 0 && (pos & (Pos.adverb | Pos.verbIng | Pos.verbParticiple)) === 0
}
