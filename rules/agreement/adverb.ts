/** An adjective where a verb or another adjective asks for an adverb: "were serious injured", "has quiet dropped", "is extreme dangerous". */
import {finiteHave, formOfBeButAm} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import type {Proposal} from './proposal.ts'
import {hasObject, surely} from './verb-number.ts'

/** The words at which this is asked. */
export const adverbWords =
  'is are was were be been being have has had will would can could may might must should become becomes became'

const becoming = /^(?:become|becomes|became)$/
/** Adjectives that no participle has as its own part ("fresh baked", "deep fried", "natural born"). */
const plain =
  /(?:ous|al|ive|able|ible|ful|ent|ant|ere|eme|ete|ing|ed|imous|quiet|quick|slow|brief|proper|formal|narrow)$/
const joining =
  /^(?:local|natural|digital|special|social|medical|commercial|regional|oval|royal|native|different|present|absent|ancient|complete|patent|ready|total|central|personal|available|able|important|responsible|alive|cheap|general|moral|critical|mental|vital|equal|loyal)$/
/** Participles that begin a clause of their own: "was serious given the cost". */
const clause =
  /^(?:given|compared|provided|based|granted|considered|seen|judged|caused|made|done|found|used|said|put|set|left|lost|born|shaped|sized|minded|looking|known|followed|including|regarding|depending|thanked|enough)$/
/** How much: before an adjective only their adverbs stand. */
const degree =
  /^(?:increasing|extreme|complete|surprising|remarkable|incredible|unusual|exceptional|relative|absolute|entire|particular|serious|severe|terrible|reasonable|considerable|significant|obvious|mutual|apparent)$/

/** The adverb that an adjective makes. */
function adverbOf(word: string): string {
  if (/[^aeiou]le$/.test(word)) return `${word.slice(0, -1)}y`
  if (word.endsWith('ic')) return `${word}ally`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ily` : `${word}ly`
}

/** An adjective behind an auxiliary, with what it belongs to behind it. */
export function adjectiveForAdverb(line: Line, lead: number, out: Proposal[]): undefined {
  const at = lead + 1
  const word = line.word(at)
  if (!line.joined(at) || !line.joined(at + 1) || line.isQuoted(at)) return
  if (!line.can(at, Pos.adjective) && !/(?:able|ible)$/.test(word)) return
  if (line.can(at, Pos.adverb | Pos.determiner | Pos.pronoun | Pos.preposition)) return
  if (!isAsked(line, lead, at)) return
  const to = adverbOf(word)
  if (line.isKnownAs(to, Pos.adverb))
    out.push({at, to, bar: surely, what: 'An adjective for an adverb', frame: 'adverb'})
}

/** "absolute life-savers", "severe over-classification": a noun with a hyphen. */
function isHyphenNoun(line: Line, at: number): boolean {
  const [last = '', ...more] = line.word(at).split('-').toReversed()
  return more.length > 0 && line.isKnownAs(last, noun) && !line.isKnownAs(last, Pos.adjective | Pos.verbParticiple)
}

function isAsked(line: Line, lead: number, at: number): boolean {
  if (isHyphenNoun(line, at + 1)) return false
  const [word, before, next] = [line.word(at), line.word(lead), line.word(at + 1)]
  // "is extreme dangerous", "has become increasing difficult"
  if (
    (formOfBeButAm.test(before) || becoming.test(before)) &&
    degree.test(word) &&
    line.only(at + 1, Pos.adjective) &&
    !line.goesOn(at + 2)
  )
    // "There is incredible potential": what the lexicon lacks as a noun.
    return (
      !/(?:wide|ward)$|^(?:potential|rival|individual|manual|material|other|such|own|magic|gold|genius|joy)$/.test(
        next
      ) && line.word(lead - 1) !== 'there'
    )
  if (!plain.test(word) || joining.test(word) || clause.test(next)) return false
  const done = line.only(at + 1, Pos.verbParticiple | Pos.verbPast)
  // "has serious injured players", "was formal dressed guests"
  const alone =
    !line.joined(at + 2) ||
    !line.can(at + 2, noun | Pos.adjective | Pos.verbIng) ||
    line.can(at + 2, Pos.determiner | Pos.preposition)
  // "There may be additional printed lists", "where slavery was legal began": what is there, and a past that ends a clause
  if (formOfBeButAm.test(before))
    return (
      done &&
      alone &&
      line.can(at + 1, Pos.verbParticiple) &&
      !/(?:ed|ing)$/.test(word) &&
      line.word(lead - 1) !== 'there' &&
      line.word(lead - 2) !== 'there'
    )
  if (finiteHave.test(before)) return done && alone
  if (becoming.test(before)) return false
  return (
    line.can(at + 1, Pos.verbBase) &&
    (line.only(at + 1, Pos.verbBase) || hasObject(line, at + 2)) &&
    !line.can(at, verb)
  )
}
