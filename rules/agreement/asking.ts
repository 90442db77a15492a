/** What a word asks of those behind it: the patterns for the verb or the noun that it leads up to. */
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import {partOf} from './parts-of.ts'
import {countedOne, openMeasure, openUnit, yearOld} from './compound-measure.ts'
import {amountOf, lessMany} from './fewer.ts'
import {manyMass, massArticle, muchMany, thisKinds} from './quantity.ts'
import {beforeClause} from './clause-start.ts'
import {countedActor} from './counted.ts'
import {toGerund} from './to-gerund.ts'
import {pluralAfterOne} from './plural-of-one.ts'
import {singularAfterMany} from './singular-of-many.ts'
import {singularAfterKinds, singularAfterOneOf, suchCase} from './partitive.ts'
import type {Pattern} from './proposal.ts'
import {secondOfOne} from './second-of-one.ts'
import {secondOfHave, secondOfMany} from './second-verb.ts'
import {loneSubject, pairNeeds} from './lone-subject.ts'
import {nounVerb} from './noun-verb.ts'
import {plainPlural} from './plain-plural.ts'
import {pronounVerb} from './pronoun-verb.ts'
import {relativeVerb} from './relative-verb.ts'
import {gerundVerb} from './gerund.ts'
import {coordinatedBase} from './coordinated.ts'
import {allPersons, bareVerb, crowd} from './persons.ts'
import {following, neitherMany, ofThem, perUnit, theseKind} from './set-forms.ts'
import {thereIs} from './there.ts'
import {whoseVerb} from './whom-verb.ts'
import {afterTo} from './infinitive.ts'
import {bareForDone, beIngs, beOther, helpedPast, haveOther, modalPast, secondOfTwo} from './auxiliary-forms.ts'
import {allOf, allOfOne, anotherMany, someOne, pluralAfterNumberOne} from './counted-nouns.ts'
import {compoundEnd, compoundThat} from './this-and-plural.ts'
import {nounlikeVerb} from './plain-subjects.ts'
import {afterBe} from './after-be.ts'
import {afterHave} from './after-have.ts'
import {afterModal, auxiliaryAfterModal} from './after-modal.ts'
import {afterLet, afterPreposition, asDefine, determinerBase, haveGerund, pronounGerund} from './asked-forms.ts'
import {none, patternTable} from './pattern-table.ts'

/** The patterns for a word, by the last word before it that is no adverb. */
const byLeader: ReadonlyMap<string, readonly Pattern[]> = patternTable([
  ['can could will would shall should may might must cannot', [afterModal, auxiliaryAfterModal, modalPast]],
  ["i'll you'll he'll she'll it'll we'll they'll that'll there'll who'll", [afterModal]],
  ["can't couldn't won't wouldn't shouldn't mustn't mightn't don't doesn't didn't do does did", [afterModal]],
  ['to', [afterTo, toGerund]],
  ["have has had having haven't hasn't hadn't i've you've we've they've who've", [afterHave, haveGerund, haveOther]],
  [
    "is are was were be been being am isn't aren't wasn't weren't i'm you're we're they're he's she's it's",
    [afterBe, beOther, beIngs]
  ],
  ['i you we they he she it', [afterModal, afterHave, pronounGerund, pronounVerb, nounlikeVerb]],
  ['these those this everyone everybody nobody everything nothing something someone', [pronounVerb]],
  ['me him her us them it you', [afterLet, nounVerb]],
  ['us them you', [ofThem]],
  ['as', [asDefine, following, bareForDone]],
  ['and but', [secondOfMany]],
  ['and', [secondOfOne]],
  ['and', [coordinatedBase, secondOfTwo, secondOfHave]],
  ['of without by for from into despite upon', [afterPreposition]],
  ['a an the our their his its my your', [determinerBase]],
  ['the', [following]],
  ['that which who', [relativeVerb]],
  ['there', [thereIs]]
])

const afterNoun: readonly Pattern[] = [
  nounVerb,
  helpedPast,
  gerundVerb,
  partOf,
  plainPlural,
  loneSubject,
  pairNeeds,
  bareVerb,
  crowd,
  whoseVerb
]

/** The patterns for a noun, by its determiner or the preposition before it. */
const byDeterminer: ReadonlyMap<string, readonly Pattern[]> = patternTable([
  ['a an', [massArticle]],
  ['this that', [thisKinds]],
  ['many', [manyMass]],
  ['much', [muchMany]],
  ['less', [lessMany]],
  ['neither either', [neitherMany]],
  [
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty ninety',
    [openMeasure, openUnit, yearOld]
  ],
  ['a an this each every another that', [pluralAfterOne, compoundThat, compoundEnd]],
  [
    'these those many several few both various numerous multiple some more two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety',
    [singularAfterMany]
  ],
  ['the these those our their its his her my your most least', [singularAfterOneOf]],
  ['of', [singularAfterKinds, amountOf]],
  ['one', [pluralAfterNumberOne]],
  ['some', [someOne]],
  ['all', [allOf]],
  ['another', [anotherMany]],
  ['the these those our their his her its my', [allOfOne]],
  ['per', [perUnit]],
  ['these those', [theseKind]],
  ['all most some other', [allPersons]],
  ['such', [suchCase]]
])

const afterDigits: readonly Pattern[] = [singularAfterMany, countedActor, openMeasure, openUnit, countedOne, yearOld]

const inner = noun | Pos.adjective | Pos.superlative | Pos.comparative | Pos.verbParticiple | Pos.verbIng

export const verbal: number = verb | Pos.auxiliary | Pos.nounPlural

const skipped = Pos.adverb | Pos.particle

const adverbs: ReadonlySet<string> = new Set(
  'only just even still further above below alone together likely also'.split(' ')
)

/** What a word asks of the words behind it. */
interface Asking {
  /** As the last word before a verb, adverbs not counted; undefined for an adverb. */
  readonly leader: readonly Pattern[] | undefined
  /** As the determiner of a noun; undefined where the phrase goes on with it. */
  readonly determiner: readonly Pattern[] | undefined
  /** Whether a clause may begin behind it. */
  readonly opens: boolean
}

/** Words that ask by themselves. */
const special: ReadonlySet<string> = new Set([...byLeader.keys(), ...byDeterminer.keys(), ...adverbs, ...beforeClause])

const ofSpecial = new Map<string, Map<number, Asking>>([...special].map((word) => [word, new Map()]))

const ofNumber = new Map<number, Asking>()

const ofOther = new Map<number, Asking>()

/** What a word asks, kept by its parts of speech and its letters. What an open word asks hangs on its parts of speech alone. */
export function askingOf(word: string, pos: number): Asking {
  const own = ofSpecial.get(word)
  const digits = !own && pos === Pos.numeral && /\d/.test(word)
  const known = own ?? (digits ? ofNumber : ofOther)
  let asking = known.get(pos)
  if (!asking) known.set(pos, (asking = readAsking(own ? word : digits ? '0' : '', pos)))
  return asking
}

function readAsking(word: string, pos: number): Asking {
  const own = byLeader.get(word)
  const isAdverb = (pos & ~skipped) === 0 && pos !== 0 && !own
  const nominal = (pos & (noun | Pos.numeral)) !== 0 || pos === Pos.name
  const leader = own && nominal ? [...own, ...afterNoun] : (own ?? (nominal ? afterNoun : none))
  const goesOn = (pos & inner) !== 0 || pos === Pos.name
  const digits = word === '0' ? afterDigits : undefined
  return {
    opens: beforeClause.has(word),
    leader: isAdverb || adverbs.has(word) ? undefined : leader,
    determiner: byDeterminer.get(word) ?? digits ?? (goesOn ? undefined : none)
  }
}
