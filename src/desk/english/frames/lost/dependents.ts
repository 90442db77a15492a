/** A word that wants a preposition where it stands: "was charged theft", "the capacity the hall", "has access the files". */
import {articleOrOwnerButYour, formOfBe, formOfHave} from '../../closed-classes.ts'
import data from '#data/english/governing-words.js'
import {noun, Pos, verb} from '../../pos.ts'
import {isFinite, some} from '../finite.ts'
import {past} from '../around.ts'
import {type Asked, askedAt, missing, type Cursor, type Framed, nothing} from '../frame.ts'
import {beginners, mayStand, readGoverning} from './governed.ts'
import {KeyedLines} from '../keyed-lines.ts'

/** Where a word stands: in a passive, behind an article or an owner, behind a form of have. */
export type Context = 'be' | 'the' | 'have' | 'none'

/** The places that are told apart, in the order of the data. */
export const contexts: readonly Context[] = ['be', 'the', 'have']

/** Where word `at` stands. */
export function contextOf(words: Cursor, at: number): Context | undefined {
  let before = at - 1
  if (words.can(at, Pos.verbParticiple) && isPassive(words, before)) return 'be'
  if (!words.can(at, noun)) return undefined
  if (
    /^(?:has|have|had|having|gain|gains|gained|get|gets|got|give|gives|gave|given|no|any|more|full|direct|easy|free)$/.test(
      words.word(before)
    )
  )
    return 'have'
  if (words.only(before, Pos.adjective)) before--
  return /^(?:the|an?|its|their|his|her|our|my|your|no)$/.test(words.word(before)) ? 'the' : undefined
}

/** Whether word `at` is a form of be, or an adverb behind one. */
function isPassive(words: Cursor, at: number): boolean {
  const adverb = words.word(at).endsWith('ly') || /^(?:not|also|still|now|never|often)$/.test(words.word(at))
  return formOfBe.test(words.word(adverb ? at - 1 : at))
}

const sections = data.split('\n\n')

const known = new Map(
  contexts.map((context, index) => [context, new KeyedLines(sections[index + 2] ?? '', readGoverning)])
)

/** What the evidence and a word's own score must reach together. */
const least = 8
const most = 8

/** Verbs of which a person and a thing may both be objects: "showed the owner the plan". */
const takesTwo =
  /^(?:administered|g[ai]v(?:e|es|en|ing)|offer|offers|offered|offering|show|shows|showed|shown|showing|tells?|told|telling|teach|teaches|taught|teaching|sends?|sent|sending|hand|hands|handed|handing|pays?|paid|paying|owes?|owed|lends?|lent|bu(?:y|ys|ying)|bought|makes?|made|making|finds?|found|finding|gets?|got|getting|brings?|brought|bringing|costs?|costing|den(?:y|ies|ied|ying)|grants?|granted|granting|awards?|awarded|awarding|wins?|won|winning|earns?|earned|earning|calls?|called|calling|names?|named|naming|considers?|considered|considering|deems?|deemed|declares?|declared|declaring|elects?|elected|appoints?|appointed|dubs?|dubbed|labels?|labelled|labeled|thinks?|thought|keeps?|kept|keeping|saves?|saved|saving|spares?|spared|allows?|allowed|allowing|asks?|asked|asking|charges?|charged|charging|fines?|fined|leaves?|left|leaving|does|did|do|doing|wish|wishes|wished|promise[sd]?|reads?|reading|sings?|sang|pass|passes|passed|throws?|threw|takes?|took|taking|sets?|setting|builds?|built|writes?|wrote|serve[sd]?|feeds?|fed|guarantee[sd]?|assign|assigns|assigned|refuse[sd]?|bets?|had|have|has|having|wanted|reported|pronounce[sd]?|provide[sd]?|providing|designate[sd]?|proclaim(?:s|ed)?|permit(?:s|ted)?|believed|prove[sd]?|ruled|render|renders|rendered|vote[sd]?|see|sees|saw|seeing|for|as|such|so|what|quite|many|rather|half|all|both|once|twice|than)$/

/** Whether a verb may follow before the next mark: then a clause begins there, without its `that`. */
function isClauseBehind(words: Cursor, from: number): boolean {
  for (let at = from; at < words.sentence.words.length && at < from + 12; at++) {
    if (/[,.;:()—–]/.test(words.sentence.gaps[at] ?? '')) return false
    if (isFinite(words, at)) return true
    const mayBe =
      words.can(at, Pos.verbS | Pos.verbPast) || (words.can(at, Pos.verbBase) && words.word(at - 1) !== 'to')
    if (mayBe && !/^(?:the|an?|of|in|on|his|her|its|their)$/.test(words.word(at - 1))) return true
  }
  return false
}

/** Whether a passive may have an object, or stands before its subject: "was sent a letter", "can be found the cause". */
function mayTakeObject(words: Cursor, at: number): boolean {
  return (
    takesTwo.test(words.word(at - 1)) ||
    /^(?:kept|placed|hidden|added|attached|included|enclosed|removed|dealt|served|prepared)$/.test(
      words.word(at - 1)
    ) ||
    (words.word(at - 1) === 'found' && words.can(0, Pos.preposition)) ||
    // "recognised the world over"
    some(at, at + 4, (other) => words.word(other) === 'over')
  )
}

/** Whether two phrases may stand side by side: two objects, or what comes first in the sentence and its subject. */
function mayBeTwoPhrases(words: Cursor, at: number): boolean {
  for (let other = at - 2; other >= 0 && other > at - 9; other--) {
    if (other === at - 2 && formOfHave.test(words.word(other))) continue
    if (takesTwo.test(words.word(other))) return true
    // "impress upon our colleagues the need"
    if (words.can(other, Pos.preposition | Pos.to) && words.can(other - 1, verb)) return true
  }
  if (words.can(at - 1, past)) return true
  // "a hall the size of a barn", "the work my colleague Mia Hall does"
  if (/^(?:size|colou?r|age|shape|length|height|weight|width)$/.test(words.word(at + 1)) || words.isName(at + 2))
    return true
  // "At the end a bell rang"
  return !beginsWithSubject(words) && !some(0, at - 2, (other) => isFinite(words, other))
}

function beginsWithSubject(words: Cursor): boolean {
  return articleOrOwnerButYour.test(words.word(0))
}

/** The prepositions that may be missing between word `at - 1` and what begins at word `at`. */
function missingDependent(words: Cursor, at: number): readonly Framed[] {
  if (at < 2 || !words.runs(at - 2, at + 1) || !words.isWhole || words.isName(at - 1)) return nothing
  if (!beginners.test(words.word(at))) return nothing
  // "known a priori"
  if (/^(?:priori|posteriori|fortiori)$/.test(words.word(at + 1))) return nothing
  const context = contextOf(words, at - 1)
  if (context === undefined) return nothing
  const governing = known.get(context)?.get(words.word(at - 1))
  if (!governing || mayStand(words, at) || isClauseBehind(words, at + 1)) return nothing
  if (context === 'be' ? mayTakeObject(words, at) : mayBeTwoPhrases(words, at)) return nothing
  const bar = least - Math.min(most, governing.score)
  return governing.wants.map((word): Framed => missing(`${context} without its preposition`, at, word, bar))
}

/** The frames of this file. */
export const dependentFrames: readonly Asked[] = [
  askedAt('the a an this these those his her its their our my your him them us me', missingDependent)
]
