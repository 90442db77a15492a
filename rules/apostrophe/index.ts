/**
 * An apostrophe that is missing or one too many: "its not clear", "in it's place", "dont", "Lets go", "the 1990's".
 *
 * Readers notice this mistake before any other, and no spelling checker sees it where both forms are words.
 *
 * It does not report names, possessives that can be read as plurals ("a users group", "a farmers market"), nor decades with an apostrophe as more
 * than a question.
 */
import type {Article} from '../../src/article/article.ts'
import type {Passage} from '../../src/article/block.ts'
import type {Finding, PassageFinding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {type PassageSlip, slipsIn} from '../../src/desk/english/slips-of.ts'
import type {Names} from '../../src/desk/names/names.ts'
import {decades} from './decades.ts'
import {itsAt} from './its.ts'
import {headAt} from './heads.ts'
import {letsAt} from './lets.ts'
import {Near} from './near.ts'
import {nonWordAt, nonWords} from './non-words.ts'
import {plant} from './plant.ts'
import {ownerAt} from './owners.ts'
import {acronymAt, pairAt, pluralAt} from './plurals.ts'
import {personAt} from './persons.ts'
import {sakeAt} from './sake.ts'
import {signs} from './signs.ts'
import {hasMark, strayAt} from './stray-marks.ts'
import {decisionAt} from './decisions.ts'
import {shallAt, shallWords} from './shall.ts'
import {isAt, isWords} from './who-is.ts'
import {yourAt, yourWords} from './your-thing.ts'
import {areSeveral, namedOwnerAt, type NamedOwner} from './named-several.ts'
import {surnameAt} from './surnames.ts'
import {markedAt} from './plural-marks.ts'
import {phraseAt} from './set-phrases.ts'
import {timeOwnerAt} from './time-owners.ts'
import {verbAt} from './verb-forms.ts'
import {weighedOwners} from './weighed-owners.ts'
import {weighedPairs} from './weighed-pairs.ts'
import {youAreAt, youWords} from './you-are.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'apostrophe',
    description: 'An apostrophe that is missing or one too many: "its not clear", "in it\'s place", "dont", "Lets go".',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true,
    standard: true
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextApostrophe: RulePlugin = rulePlugin(rule)

/** What is found in a passage; with an owner only where the article tells of several by that name. */
interface Fact {
  readonly finding: PassageFinding
  readonly owner?: NamedOwner
}

function* judge(gathered: ReadonlyArray<Gathered<Fact>>, article: Article): Generator<Finding> {
  for (const {block, facts} of gathered)
    for (const {finding, owner} of facts) if (!owner || areSeveral(owner, article)) yield {...finding, block}
}

function gather(passage: Passage, {desk}: Context): readonly Fact[] {
  const {english, names} = desk
  const {lexicon, evidence} = english
  const near = new Near(passage, lexicon)
  const found: Fact[] = [...decades(passage), ...signs(passage)].map((one) => ({finding: one}))
  // Weighing is dear: only the sentences with one of the two words are weighed.
  const slips = (at: number): readonly PassageSlip[] => {
    const sentence = passage.sentences[passage.words[at]?.sentence ?? -1]
    return evidence && sentence ? slipsIn(passage, sentence, evidence) : []
  }
  const owners = evidence && weighedOwners(near, evidence)
  const pairs = evidence && weighedPairs(near, evidence)
  for (const word of passage.words) {
    if (word.opaque) continue
    const right = word.norm.endsWith('s') ? endingIn(near, word.index, slips, names) : others(near, word.index)
    const rights = right === undefined ? (pairs?.get(word.index) ?? owners?.get(word.index)) : [right]
    const owner = rights === undefined && word.norm.endsWith("'s") ? namedOwnerAt(near, word.index) : undefined
    if (owner) found.push({finding: finding(passage, word.index, [owner.several], elsewhere), owner})
    if (rights !== undefined) found.push({finding: finding(passage, word.index, rights)})
  }
  return found
}

/** Tells the slips of the sentence that a word stands in. */
type SlipsAround = (at: number) => readonly PassageSlip[]

/** Words in -s that neither are nor own anything. */
const small: ReadonlySet<string> = new Set('is was as has this his us does always'.split(' '))

/** What a word in -s should be, which most of the words with a mark too many or too few are. */
function endingIn(near: Near, at: number, slips: SlipsAround, names: Names): string | undefined {
  if (!near.isCapital(at) && small.has(near.word(at))) return sakeAt(near, at)
  return (
    itsAt(near, at, slips) ??
    letsAt(near, at) ??
    nonWordAt(near, at) ??
    pluralAt(near, at) ??
    pairAt(near, at) ??
    phraseAt(near, at) ??
    verbAt(near, at) ??
    ownerAt(near, at, names) ??
    surnameAt(near, at, names) ??
    personAt(near, at) ??
    sakeAt(near, at) ??
    timeOwnerAt(near, at) ??
    youAreAt(near, at) ??
    yourAt(near, at) ??
    strayAt(near, at) ??
    decisionAt(near, at) ??
    markedAt(near, at) ??
    headAt(near, at) ??
    acronymAt(near, at)
  )
}

/** The words that the readers of words without -s are asked at, but for what stands before "sake" and before a mark. */
const asked: ReadonlySet<string> = new Set([...nonWords.keys(), ...youWords, ...yourWords, ...shallWords, ...isWords])

/** What another word should be. */
function others(near: Near, at: number): string | undefined {
  const {words} = near.passage
  if (!asked.has(words[at]?.norm ?? '') && words[at + 1]?.norm !== 'sake' && !hasMark(near, at)) return undefined
  return (
    nonWordAt(near, at) ??
    sakeAt(near, at) ??
    youAreAt(near, at) ??
    yourAt(near, at) ??
    strayAt(near, at) ??
    shallAt(near, at) ??
    isAt(near, at)
  )
}

/** What is said of an apostrophe that stands on the wrong side. */
const elsewhere = 'Apostrophe in the wrong place'

function finding({text, words}: Passage, at: number, rights: readonly string[], said?: string): PassageFinding {
  const [right = ''] = rights
  const word = words[at]
  const start = word?.start ?? 0
  // "the mens' room": the apostrophe stands behind the s instead of before it.
  const loose = /^['’](?!\p{L})/u.test(text.slice(word?.end, (word?.end ?? 0) + 2))
  // "the residents' were": nothing but the mark is wrong.
  const dropped = loose && right === word?.norm && right !== 'its'
  const misplaced = loose && (dropped || /['’]s$/.test(right) || right === 'its')
  const end = (word?.end ?? 0) + (misplaced ? 1 : 0)
  const printed = text.slice(start, word?.end)
  const curly = text.includes('’') && !text.includes("'")
  const [cased = '', ...others] = rights.map((form) =>
    withCase(curly || printed.includes('’') ? form.replace("'", '’') : form, printed)
  )
  const same = (other: number): boolean => words[other]?.sentence === word?.sentence
  const left = at > 0 && same(at - 1) ? (words[at - 1]?.start ?? start) : start
  const last = at + 1 < words.length && same(at + 1) ? (words[at + 1]?.end ?? end) : end
  const isElsewhere = misplaced && !dropped
  const say = said ?? (isElsewhere ? elsewhere : /['’]/.test(cased) ? 'Apostrophe missing' : 'Apostrophe too many')
  return {
    start,
    end,
    reason: `${say}: "${text.slice(left, last)}" → "${text.slice(left, start)}${cased}${text.slice(end, last)}"`,
    expected: [cased, ...others]
  }
}

/** The capitals of the printed word, given to the right one. */
function withCase(right: string, printed: string): string {
  if (printed.length > 1 && printed === printed.toUpperCase()) return right.toUpperCase()
  return /^\p{Lu}/u.test(printed) ? `${right.charAt(0).toUpperCase()}${right.slice(1)}` : right
}
