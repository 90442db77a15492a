/** Frames of an adjective where only an adverb can stand, and the other way: "will invariable meet", "in excruciatingly detail". */
import {adverbForm} from '../adverb-form.ts'
import {modal} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {precedes} from '../around.ts'
import {type Asked, askedIf, wrong, type Cursor, type Frame} from '../frame.ts'

/** Endings of adjectives that make adverbs. */
const makesAdverb = /(?:ous|ful|al|ive|ete|ate|ary|able|ible|ic|ent|ant|ick|ear|asy|afe)$/

/** The adverb of an adjective, where English text has it. */
function adverbOf(words: Cursor, at: number): string | undefined {
  const made = adverbForm(words.word(at))
  const known = words.tokens.printed[at]?.owner.common(made)
  if (!known || (known.pos & Pos.adverb) === 0 || known.frequency <= 4) return undefined
  // What the lexicon has as a noun alone is an adjective where its adverb is written far more often.
  const own = words.token(at)
  return words.can(at, Pos.adjective) || known.frequency - (own?.frequency ?? 0) >= 3 ? made : undefined
}

/** "will invariable meet the man", "don't necessary need it": between a modal and its verb. */
const beforeVerb: Frame = (words, at) => {
  if (words.isQuestion || at < 2 || !words.runs(at - 2, at + 2) || !words.only(at, Pos.adjective | Pos.nounSingular))
    return undefined
  const lead = words.word(at - 1)
  if (!modal.test(lead) && !/^(?:don't|doesn't|didn't|won't|can't|cannot|couldn't|wouldn't|shouldn't)$/.test(lead))
    return undefined
  // "the will of", "What can medical staff do": a subject stands before
  if (!words.can(at - 2, noun | Pos.pronoun) || words.can(at - 2, Pos.determiner | Pos.adjective | Pos.subordinator))
    return undefined
  if (precedes(words, at - 1, /^(?:what|how|who|why|where|whatever|which)$/)) return undefined
  if (!words.can(at + 1, Pos.verbBase) || words.can(at + 1, Pos.adjective)) return undefined
  const takes =
    words.can(at + 2, Pos.determiner | Pos.pronoun | Pos.preposition | Pos.to) || words.only(at + 1, Pos.verbBase)
  const meant = adverbOf(words, at)
  return takes && meant !== undefined ? wrong('adjective before a verb', at, meant, -2) : undefined
}

/** Adverbs that tell how far a noun holds, and stand before it: "of mainly wood", "with hardly a word". */
const tellsHowFar =
  /^(?:mainly|mostly|largely|partly|purely|nearly|chiefly|primarily|predominantly|entirely|wholly|solely|exclusively|simply|merely|really|truly|essentially|basically|effectively|practically|virtually|only|typically|usually|generally|often|especially|particularly|notably|possibly|probably|supposedly|allegedly|reportedly|presumably|apparently|formerly|newly|currently|previously|recently|originally|initially|eventually|roughly|exactly|precisely|literally|technically|relatively|hardly|barely|scarcely|approximately|supremely|absolutely|namely|specifically|certainly|clearly|obviously|equally|similarly|likely|early|daily|weekly|monthly|yearly|hourly|quarterly|nightly|potentially|principally|strictly|overwhelmingly|ultimately|finally|actually|normally|traditionally|historically|politically|socially|sexually|surprisingly|increasingly|decidedly|distinctly|unusually|utterly)$/

/** "in excruciatingly detail of", "a fully battery of": before a noun. */
const beforeNoun: Frame = (words, at) => {
  const word = words.word(at)
  if (!words.runs(at - 1, at + 1) || !words.only(at, Pos.adverb) || tellsHowFar.test(word) || words.isName(at))
    return undefined
  const lead = words.word(at - 1)
  const article = /^(?:an?|his|her|its|their|our|no)$/.test(lead)
  if (!article && !/^(?:in|with|of|for|into|under|without|from)$/.test(lead)) return undefined
  // "of actively campaigning"
  if (words.word(at + 1).endsWith('ing')) return undefined
  if (!words.can(at + 1, Pos.nounSingular) || !words.only(at + 1, Pos.nounSingular | Pos.verbBase)) return undefined
  const closes = !words.runs(at + 1, at + 2) || /^(?:of|in|on|for|to|with|from|by|that|at)$/.test(words.word(at + 2))
  if (!closes || at + 2 > words.sentence.words.length) return undefined
  const meant = word.endsWith('ically')
    ? word.slice(0, -4)
    : word.endsWith('ily')
      ? `${word.slice(0, -3)}y`
      : word === 'fully'
        ? 'full'
        : word.slice(0, -2)
  const known = words.tokens.printed[at]?.owner.common(meant)
  return known && (known.pos & Pos.adjective) !== 0 && known.frequency >= 4
    ? wrong('adverb before a noun', at, meant, 0)
    : undefined
}

/** The frames of this file. */
export const adverbFrames: readonly Asked[] = [
  askedIf((word) => makesAdverb.test(word), beforeVerb),
  askedIf((word) => /[a-z]{3}ly$/.test(word), beforeNoun)
]
