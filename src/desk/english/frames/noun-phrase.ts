/** Where a noun's phrase begins, what stands before it, and whether it has its article: "by | senior minister". */
import {formOfHave} from '../closed-classes.ts'
import {noun, Pos, verb} from '../pos.ts'
import {type Cursor, setOf} from './frame.ts'

/** A noun's phrase. */
export interface NounPhrase {
  /** Its first word, the article included. */
  readonly from: number
  /** What stands before it: a preposition, or `be`, `there`, `have`, `verb`, `named`, `object`, `clause`; '' where that cannot be told. */
  readonly opener: string
  /** Whether it has an article, a possessive or another determiner. */
  readonly determined: boolean
}

const determiners = setOf(
  'the a an this that his her its their our my your every each another any some no either neither one what which whose such whatever'
)

/** Not among them: `per`, `via` and others that want no article ("per child", "via satellite"). */
const prepositions = setOf(
  'of in on at for with by from to into about after before during through under against without towards toward within behind beside inside outside onto around across beyond upon as than despite near including throughout until since'
)

/** A pronoun with its form of be. */
const contractedBe = /^(?:i'm|he's|she's|that's|we're|they're|you're|there's|who's)$/

/** Words that a noun of number or of mass may have before it, or that make it one of a list of prizes and posts. */
const unarticled = setOf(
  'little ample sufficient enough adequate full full-time part-time free best worst acting further additional much many most all both several various certain other first second third fourth fifth last next year month week quarter day close nearby how only'
)

/** How many words a phrase may have before its noun. */
const reach = 3

/** The phrase whose last word is noun `at`; `undefined` where it goes on, or what it is cannot be told. */
export function nounPhrase(words: Cursor, at: number): NounPhrase | undefined {
  if (!words.can(at, Pos.nounSingular) || words.isName(at) || !closes(words, at)) return undefined
  let from = at
  while (words.runs(from - 1, from)) {
    const before = words.word(from - 1)
    if (determiners.has(before) || (/'s?$/.test(before) && !contractedBe.test(before))) {
      return {from: from - 1, opener: openerOf(words, from - 2, from - 1) ?? '', determined: true}
    }
    const opener = openerOf(words, from - 1, from)
    if (opener !== undefined) {
      if (opener === '' || isRepeated(words, at, from)) return undefined
      // "is not | good idea", "is also | member"
      while (
        /^(?:not|also|still|now|just|only|really|always|never|often|again|already|probably|perhaps)$/.test(
          words.word(from)
        )
      )
        from++
      return from > at ? undefined : {from, opener, determined: false}
    }
    if (at - from === reach || unarticled.has(before) || !isModifier(words, from - 1)) return undefined
    // "more work", but "a more efficient process"
    if (/^(?:more|less|most)$/.test(before) && !words.can(from, Pos.adjective)) return undefined
    from--
  }
  return undefined
}

/** "issue by issue", "from country to country", "engineer after engineer" */
function isRepeated(words: Cursor, at: number, from: number): boolean {
  const word = words.word(at)
  for (let other = from - 4; other < at + 5; other++) if (other !== at && words.word(other) === word) return true
  return false
}

/** What a clause may go on with after a comma that ends a phrase; another noun would make a list of it. */
const afterComma =
  /^(?:who|which|where|when|but|said|says|saying|he|she|it|they|we|i|you|the|according|while|after|although|though|because|so|then)$/

const closers =
  /^(?:was|is|has|had|will|would|could|can|may|should|must|who|which|that|for|of|with|from|at|in|on|by|after|when|while|because|as|to|into|during|said|told|not|available|that's|who's|it's|says|wants|makes|takes|gives|comes|goes|seems|means)$/

/** Whether a phrase ends with noun `at`: what follows is no noun that it would belong to, and no list. */
function closes(words: Cursor, at: number): boolean {
  const gap = words.sentence.gaps[at + 1] ?? ''
  if (at + 1 >= words.sentence.words.length) return /^["”’)]*[.!?]/.test(gap)
  const next = words.word(at + 1)
  if (gap !== ' ') return /^[.!?;]/.test(gap) || (/^,["”’']* ["“]?$/.test(gap) && afterComma.test(next))
  if (words.isName(at + 1)) return false
  if (closers.test(next)) return true
  if (next === 'and' || next === 'but')
    return /^(?:he|she|it|they|we|i|was|is|were|are|had|has|will|would|then|said)$/.test(words.word(at + 2))
  // "in a building used by": a participle behind its noun
  if (words.only(at + 1, Pos.verbPast | Pos.verbParticiple) && words.can(at + 2, Pos.preposition | Pos.to)) return true
  return (
    words.only(
      at + 1,
      Pos.preposition | Pos.auxiliary | Pos.modal | Pos.pronoun | Pos.subordinator | Pos.particle | Pos.adverb
    ) && !/^(?:upon|too|literally|way)$/.test(next)
  )
}

function isModifier(words: Cursor, at: number): boolean {
  if (/^(?:more|less|most|very|quite|rather|really|so)$/.test(words.word(at))) return true
  if (words.only(at, Pos.adjective | Pos.nounSingular | Pos.comparative | Pos.superlative | Pos.adverb)) return true
  if (words.word(at) === 'not' || /^[a-z]+-[a-z]+$/.test(words.word(at))) return true
  // "a travel agency", "with log cabin": a noun that may be a verb, where no verb can stand
  if (words.can(at, Pos.nounSingular) && words.only(at, Pos.adjective | Pos.nounSingular | Pos.verbBase)) {
    const before = words.word(at - 1)
    if (
      words.runs(at - 1, at) &&
      before !== 'to' &&
      (prepositions.has(before) || determiners.has(before) || words.only(at - 1, Pos.adjective | Pos.auxiliary))
    )
      return true
  }
  // "a good starting place", "the leading team"
  if (words.only(at, Pos.adjective | Pos.verbIng | Pos.nounSingular) && words.can(at, Pos.adjective)) return true
  // "at proposed site": a participle behind a preposition is the noun's
  return (
    words.only(at, Pos.verbPast | Pos.verbParticiple | Pos.adjective) &&
    (prepositions.has(words.word(at - 1)) || determiners.has(words.word(at - 1)) || words.word(at - 1).endsWith('ly'))
  )
}

/** "kind of person", "a lot of fight", "coming of age", "in terms of", "a tablespoon of oil" */
const partitive =
  /^(?:kinds?|sorts?|types?|forms?|levels?|degrees?|lack|lots?|bit|means|matters?|styles?|roles?|title|rank|position|words?|pieces?|amounts?|absence|process|acts?|out|instead|because|use|coming|terms|miles|cups?|hours?|years?|lane-miles|tbsp|tsp|tablespoons?|teaspoons?|grams?|ounces?|percent|sense|case)$/

/** What goes before `to` where a noun follows; otherwise it may be a verb ("to corner him"). */
const goes =
  /^(?:went|go|goes|going|gone|came|come|comes|returned|return|returning|back|led|leads|leading|close|closer|next|similar|response|access|addition|attributed|drove|driven|travelled|traveled|moved|sent|taken|took|brought|belongs|belonged|belonging|listen|listened|listening|spoke|speaking|addicted|exposed|related|relation|regard|attached|linked|connected|key|answer|solution|damage|threat|visit|trip|drawn|owing|due|according)$/

/** Verbs in -ing that take an object far more often than they describe a noun. */
const transitive =
  /^(?:giving|getting|having|providing|creating|putting|bringing|seeing|buying|finding|introducing|issuing|signing|filing|causing|becoming|wearing|joining|entering|reaching)$/

/** Verbs after which a post or a title stands without an article. */
const naming =
  /^(?:named|appointed|elected|declared|voted|crowned|called|made|make|makes|making|chosen|considered|deemed|sworn|become|stands?|stood|serve|served|refused)$/

/** What a clause begins with, and nothing but a clause. */
const clausal = /^(?:when|if|because|while|although|whether|unless|where)$/

/** What a plain verb follows, though its form may be a noun's: "to use", "we test". */
const leadsVerb = /^(?:to|not|didn't|don't|doesn't|they|we|you|i|can|could|will|would|should|must|may|might)$/

/** What word `at` is as the opener of a phrase that follows it. */
function openerOf(words: Cursor, at: number, phrase: number): string | undefined {
  if (at < 0 || !words.runs(at, phrase)) return undefined
  const word = words.word(at)
  const before = words.word(at - 1)
  if (prepositions.has(word)) {
    // "the drum's inside wall"
    if (/^(?:inside|outside|near)$/.test(word) && /'s?$/.test(before)) return ''
    // "an outside team", "the in case statement", "a close by star", "stranded outside without"
    if (determiners.has(before) || unarticled.has(before) || words.sentence.words[at] !== word)
      return at === 0 ? word : ''
    if (word === 'of' && partitive.test(before)) return undefined
    if (word === 'to' && !goes.test(before) && !words.only(phrase, Pos.adjective)) return undefined
    return word
  }
  // "when teacher asked", "if solution is": the subject of a clause
  if (clausal.test(word)) return words.sentence.words[at] === word ? 'clause' : undefined
  if (word === "there's" || (before === 'there' && /^(?:is|was)$/.test(word))) return 'there'
  if (/^(?:is|was|be|been|am|are|being)$/.test(word) || contractedBe.test(word)) return 'be'
  if (formOfHave.test(word)) return 'have'
  // "gave him chance"; not "told them government would"
  if (/^(?:him|them|us|me)$/.test(word) && words.can(at - 1, verb)) return 'object'
  // "to use computer", "we lost game"
  if (words.can(at, Pos.verbBase) && !words.only(at, verb) && leadsVerb.test(before) && words.runs(at - 1, at))
    return words.only(at, verb | noun) ? 'verb' : undefined
  // "the U.S.-led military campaign"
  if (!words.only(at, verb) || words.isName(at) || /[-‐]$/.test(words.sentence.gaps[at] ?? '')) return undefined
  if (naming.test(word)) return 'named'
  if (words.can(at, Pos.verbIng)) {
    const isVerb =
      /^(?:is|are|was|were|be|been|being|not)$/.test(before) || (transitive.test(word) && !determiners.has(before))
    return isVerb ? 'verb' : undefined
  }
  if (words.only(at, Pos.verbBase)) {
    const isVerb =
      /^(?:to|not|didn't|don't|doesn't|they|we|you|i|who)$/.test(before) ||
      words.can(at - 1, Pos.modal) ||
      words.only(at - 1, Pos.nounPlural)
    return isVerb ? 'verb' : undefined
  }
  if (words.only(at, Pos.verbS)) return 'verb'
  // "the union signed agreement", "she has signed agreement"; not "war ravaged country"
  const isAdverb =
    /^(?:today|also|then|now|just|later|recently|never|already|yesterday)$/.test(before) || before.endsWith('ly')
  const subject = isAdverb ? at - 2 : at - 1
  if (/^(?:he|she|it|they|we|i|who|which|has|had|have)$/.test(words.word(subject)) || words.isName(subject))
    return 'verb'
  return words.can(subject, noun) && !word.endsWith('ed') && words.can(at, Pos.verbPast) ? 'verb' : undefined
}
