/** Where a clause's subject begins and ends, where it is one plain phrase: "The owner of the mill | sold". */
import {articleOrOwnerButYour, nominative} from '../closed-classes.ts'
import {isOfCalendar} from '../../../article/calendar.ts'
import {noun, Pos} from '../pos.ts'
import {type Cursor, setOf} from './frame.ts'

const opensPhrase = setOf(
  'the a an this that these those his her its their our my your some many several most all both two three four five six seven eight nine ten no every each another'
)

/** What a clause of its own follows. */
const opensClause = /^(?:but|because|although|though|while|when|if|said|says|whether|until|unless)$/

/** What tells a clause with `that`. */
export const tellsThat: RegExp =
  /^(?:said|says|say|saying|heard|hears|claimed|claims|believes?|believed|added|adds|announced|warned|warns|insisted|insists|argued|argues|told|reported|reports|revealed|confirmed|confirms|estimated|ruled|agreed|hoped|hopes|means|meant|showed|shows|found|suggests?|suggested|promised|stressed|noted|explained|thought|thinks?|admitted|denied|learned|learnt|knew|knows?|feared|fears)$/

/** Nouns of time and manner, which a clause follows without a joint: "the day he left", "the way she sang". */
const led =
  /^(?:day|days|week|weeks|month|year|years|night|morning|evening|afternoon|moment|minute|second|hour|time|times|way|reason|reasons|instant|summer|winter|spring|autumn|fall|season|weekend|decade|century|age|rest|fact|extent|degree|point|more|less|faster|sooner|longer|christmas|easter|today|tomorrow|yesterday|tonight)$/

/** Words that a phrase may have between what opens it and its noun. */
const within = Pos.nounSingular | Pos.nounPlural | Pos.adjective | Pos.numeral | Pos.superlative | Pos.comparative

/**
 * Where the phrase begins whose last word is `last`: it opens its clause and is one noun with what describes it, or a pronoun, or a name;
 * `undefined` where it is more than that, or where that cannot be told.
 */
export function subjectStart(words: Cursor, last: number): number | undefined {
  if (last < 0) return undefined
  const from = nominative.test(words.word(last)) || words.word(last) === 'it' ? last : phraseStart(words, last)
  if (from === undefined) return undefined
  if (from === 0) return 0
  const gap = words.sentence.gaps[from] ?? ''
  if (/[.;:,—–“"]/.test(gap)) return /^["“]?[,;:]?[”"’]? ?["“—–]?/.test(gap) ? from : undefined
  if (gap !== ' ') return undefined
  // "said that the club", and no "advantage that we have"
  if (words.word(from - 1) === 'that')
    return tellsThat.test(words.word(from - 2)) ||
      /^(?:told|tells)$/.test(words.word(from - 3)) ||
      words.word(from - 4) === 'told'
      ? from
      : undefined
  return opensClause.test(words.word(from - 1)) ? from : undefined
}

/** Where the phrase of noun or name `last` begins, with one more that `of` joins to it. */
function phraseStart(words: Cursor, last: number): number | undefined {
  let from = nounStart(words, last)
  if (from === undefined) return undefined
  if (from > 1 && words.word(from - 1) === 'of' && words.runs(from - 2, from)) {
    from = nounStart(words, from - 2)
  }
  return from
}

function nounStart(words: Cursor, last: number): number | undefined {
  if (words.isName(last)) {
    let from = last
    while (from > 0 && words.runs(from - 1, from) && (words.isName(from - 1) || isTitle(words.word(from - 1)))) from--
    return words.word(from - 1) === 'the' && words.runs(from - 1, from) ? from - 1 : from
  }
  if (!words.can(last, noun) || led.test(words.word(last)) || isOfCalendar(words.word(last))) return undefined
  // "her supervisor thought she", "the club plans they": a verb ends the phrase too late
  if (words.can(last, Pos.verbPast | Pos.verbParticiple) || (words.can(last, Pos.verbS) && words.can(last - 1, noun)))
    return undefined
  let from = last
  while (from > 0 && last - from < 5 && words.runs(from - 1, from)) {
    const before = words.word(from - 1)
    if (opensPhrase.has(before) || /'s$/.test(before)) return from - 1
    if (!words.only(from - 1, within) && !words.isName(from - 1) && !/^[a-z]+-[a-z]+$/.test(before)) break
    // "the man police said", "the men police have": two phrases
    if (words.only(from - 1, noun) && (words.word(last) === 'police' || words.can(from - 1, Pos.nounPlural)))
      return undefined
    from--
  }
  // Nothing opens it: a plural, and what describes it.
  return words.only(last, Pos.nounPlural) || words.word(last) === 'police' ? from : undefined
}

function isTitle(word: string): boolean {
  return /^(?:mr|mrs|ms|dr|sir|lord|lady|judge|councillor|cllr|inspector|sergeant|professor|president|mayor|senator|sen|rep|gov)$/.test(
    word
  )
}

/** The end of the phrase that begins at word `from` with an article or another determiner: the word behind its noun. */
export function phraseEnd(words: Cursor, from: number): number | undefined {
  if (!opensPhrase.has(words.word(from)) && !words.only(from, Pos.nounPlural)) return undefined
  let at = words.only(from, Pos.nounPlural) ? from : from + 1
  const first = at
  while (
    at < first + 5 &&
    words.runs(at - 1, at) &&
    (words.can(at, within) || words.isName(at) || isDescribing(words, at)) &&
    !words.can(at, Pos.determiner | Pos.preposition | Pos.auxiliary | Pos.modal)
  )
    at++
  // "a small flat near the park": an adjective that is a preposition there
  while (at > first + 1 && /^(?:near|next|last|like|due|worth|opposite)$/.test(words.word(at - 1))) at--
  return at > first && (words.can(at - 1, noun) || words.isName(at - 1) || words.word(at - 1) === 'flat')
    ? at
    : undefined
}

/** "a disused chapel": a participle before a noun. */
function isDescribing(words: Cursor, at: number): boolean {
  return (
    words.only(at, Pos.verbPast | Pos.verbParticiple | Pos.verbIng) &&
    words.only(at + 1, Pos.nounSingular | Pos.nounPlural) &&
    articleOrOwnerButYour.test(words.word(at - 1))
  )
}
