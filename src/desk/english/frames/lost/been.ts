/** Frames of a perfect without its been: "have charged with fraud", "has working at the mill". */
import {article} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {some} from '../finite.ts'
import {type Asked, askedAt, missing, type Cursor, type Frame} from '../frame.ts'
import {subjectStart} from '../plain-subject.ts'

/** What only a passive goes with, by its participle: "charged with", "sentenced to". */
const signatures: ReadonlyMap<string, RegExp> = new Map([
  ['charged', /^with$/],
  ['accused', /^of$/],
  ['convicted', /^of$/],
  ['sentenced', /^to$/],
  ['acquitted', /^of$/],
  ['diagnosed', /^with$/],
  ['banned', /^from$/],
  ['barred', /^from$/],
  ['credited', /^with$/],
  ['remanded', /^in$/],
  ['forced', /^to$/],
  ['urged', /^to$/],
  ['ordered', /^to$/],
  ['told', /^to$/],
  ['asked', /^not$/],
  ['allowed', /^to$/],
  ['invited', /^to$/],
  ['required', /^to$/],
  ['expected', /^by$/],
  ['criticised', /^(?:for|by)$/],
  ['criticized', /^(?:for|by)$/],
  ['praised', /^(?:for|by)$/],
  ['described', /^as$/],
  ['regarded', /^as$/],
  ['hailed', /^as$/],
  ['linked', /^(?:to|with)$/],
  ['blamed', /^for$/],
  ['injured', /^(?:in|by|when)$/],
  ['replaced', /^by$/],
  ['delayed', /^by$/],
  ['postponed', /^(?:until|because|by)$/],
  ['affected', /^by$/],
  ['caused', /^by$/],
  ['owned', /^by$/],
  ['written', /^by$/],
  ['built', /^(?:by|of|on)$/],
  ['damaged', /^(?:by|in|during)$/],
  ['destroyed', /^(?:by|in|during)$/],
  ['designed', /^(?:by|to|for)$/],
  ['approved', /^by$/],
  ['rejected', /^by$/],
  ['treated', /^(?:for|in|at)$/],
  ['taken', /^to$/],
  ['rushed', /^to$/],
  ['admitted', /^to$/],
  ['exposed', /^to$/],
  ['subjected', /^to$/],
  ['released', /^(?:from|on)$/],
  ['awarded', article],
  ['struck', /^by$/],
  ['hit', /^by$/],
  ['attacked', /^by$/],
  ['arrested', /^(?:in|on|for|at|over|after)$/],
  ['held', /^(?:in|at|on|since)$/],
  ['killed', /^(?:in|by|when)$/],
  ['elected', /^(?:to|as|in)$/],
  ['appointed', /^(?:to|as|by)$/],
  ['published', /^(?:in|by)$/],
  ['closed', /^(?:since|for)$/]
])

/** Of these an object may stand before the clause or be left out, or the verb may take none. */
const loose =
  /^(?:taken|hit|held|released|admitted|awarded|struck|told|closed|built|rushed|designed|elected|asked|published)$/

/** "The men have charged with fraud": have been. */
const missingBeen: Frame = (words, at) => {
  if (
    !signatures.get(words.word(at))?.test(words.word(at + 1)) ||
    loose.test(words.word(at)) ||
    !words.isWhole ||
    words.isQuestion
  )
    return undefined
  let have = at - 1
  while (have > at - 3 && /^(?:not|also|already|now|recently|since|never|[a-z]+ly)$/.test(words.word(have))) have--
  if (!/^(?:has|have|had|hasn't|haven't|hadn't)$/.test(words.word(have)) || !words.runs(have - 1, at + 1))
    return undefined
  const isRelative = /^(?:who|which)$/.test(words.word(have - 1)) && endsPhrase(words, have - 2)
  return isRelative || subjectStart(words, have - 1) !== undefined
    ? missing('passive without been', at, 'been')
    : undefined
}

function endsPhrase(words: Cursor, at: number): boolean {
  return words.can(at, noun) || words.isName(at)
}

/** "She has working at the school": been. */
const hasWorking: Frame = (words, at) => {
  if (!words.only(at + 1, Pos.verbIng) || !words.isWhole || words.isQuestion || !words.runs(at - 1, at + 2))
    return undefined
  if (
    !/^(?:at|in|on|for|with|to|the|his|her|their|from|as|since)$/.test(words.word(at + 2)) ||
    /^(?:being|having|standing|meaning|leading|missing)$/.test(words.word(at + 1))
  )
    return undefined
  // "has training the young in mind": what somebody thinks of
  if (some(at + 2, words.sentence.words.length, (other) => words.word(other) === 'mind')) return undefined
  return subjectStart(words, at - 1) === undefined || words.word(at - 1) === 'it'
    ? undefined
    : missing('have without been', at + 1, 'been')
}

/** Adverbs that may stand between an auxiliary and what follows it. */
const between =
  /^(?:always|never|also|already|since|long|still|often|very|well|even|just|only|probably|not|ever|soon|[a-z]+ly)$/

/** What an adjective that is told of the subject stands before: no noun that it could describe. */
const behind = /^(?:by|in|for|to|since|with|from|on|at|of|about|as|that|until|when|because)$/

/** "has always infamously quiet by noon", "may very well obsolete by then": adverbs, and an adjective where the verb must stand. */
const adjectiveForVerb =
  (lost: string): Frame =>
  (words, at) => {
    let to = at + 1
    while (to < at + 4 && between.test(words.word(to))) to++
    if (to === at + 1 || !words.runs(at - 1, to) || words.isQuestion || !words.isWhole) return undefined
    const word = words.word(to)
    if (!words.only(to, Pos.adjective) || (words.token(to)?.frequency ?? 0) < 3) return undefined
    // Participles and verbs that the lexicon has as adjectives only: "has also modelled", "might not last", "can fly direct".
    if (/-|(?:ed|ing|st|[^ev]en|led)$|^(?:equal|direct|relative|prior|subsequent|due|double|alone|open)$/.test(word))
      return undefined
    if (/^(?:nothing|anything|something|what|all|than|as|that|which|will|can|may)$/.test(words.word(at - 1)))
      return undefined
    // "had very precise, formal ways": two adjectives before their noun.
    if ((words.sentence.gaps[to + 1] ?? '').startsWith(',') && words.can(to + 1, Pos.adjective)) return undefined
    const closes = to + 1 >= words.sentence.words.length || !words.runs(to, to + 1) || behind.test(words.word(to + 1))
    return closes ? missing('adjective without be', to, lost) : undefined
  }

/** The frames of this file. */
export const lostBeenFrames: readonly Asked[] = [
  askedAt([...signatures.keys()].join(' '), missingBeen),
  askedAt('has have had', hasWorking),
  askedAt('has have had', adjectiveForVerb('been')),
  askedAt('may might must will would could should can cannot shall', adjectiveForVerb('be'))
]
