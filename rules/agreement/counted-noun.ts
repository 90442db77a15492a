/** Nouns of things that are counted. */
import {articleNeed} from '../../src/desk/english/frames/bareness.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import {isCollective} from './collective.ts'
import {isCounted} from './fewer.ts'
import type {Line} from './line.ts'
import {mass} from './parts-of.ts'
import {isMass} from './quantity.ts'
import {pluralOf} from '../../src/desk/english/forms/paradigms.ts'

/** How surely a noun must want its article. */
const leastNeed = 1.8

/** From which on its plural may be rare. */
const surelyNeeded = 3

/** Persons: they are counted, however few of them the training text has. */
const person = /(?:[a-z]{3}(?:er|or|ist|ian|eer|ee)|man|woman|child|girl|boy|friend|parent|student|pupil)$/

/** What ends like a person and is none, and what is counted and told as if it were not. */
const uncounted =
  /^(?:water|weather|paper|labou?r|behaviou?r|humou?r|honou?r|colou?r|summer|winter|laughter|matter|order|terror|horror|error|[a-z]*power|silver|copper|butter|leather|rubber|timber|sugar|beer|coffee|river|dinner|supper|october|[a-z]+(?:ness|ity|ence|ance|ment|tion|sion|ship|ism|ics)|kind|sort|type|form|way|time|day|year|night|morning|half|bit|part|rest|life|home|town|school|hospital|church|court|university|college|prison|work|land|sea|man)$/

/** Whether a word names a person by what that one does. */
export function isPerson(word: string): boolean {
  return person.test(word) && !uncounted.test(word)
}

/** Whether a word is one thing of which there may be several, and nothing else but a verb in its bare form. */
export function isCountedNoun(line: Line, at: number): boolean {
  const word = line.word(at)
  if (!line.only(at, Pos.nounSingular | Pos.verbBase) || !line.can(at, Pos.nounSingular) || !line.isLower(at))
    return false
  if (uncounted.test(word) || isCollective(word) || isMass(word) || mass.test(word)) return false
  const isNeeded = (articleNeed(word) ?? 0) >= surelyNeeded
  if (line.isRarelyMany(at, 3) && !isNeeded) return false
  return person.test(word) || isCounted(pluralOf(word)) || line.isOftenMany(at) || (articleNeed(word) ?? 0) >= leastNeed
}
