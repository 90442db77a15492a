import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {isRoleNoun} from '../../src/article/cast/roles.ts'
import {isQuoted} from '../../src/article/quotations.ts'
import type {Span} from '../../src/article/source-map.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'

/** "a retired letter carrier", "retired letter carrier Ned Farr", "the retired firefighter said". */
const retired =
  /(?<![\p{L}-])(?:([Tt]he|[Aa]n?) )?[Rr]etired ((?:\p{Ll}+(?:-\p{Ll}+)? ){0,2})(\p{Ll}{3,})(?![\p{L}'’-])/gu
/** What people of many trades are, or what two words may say of one. */
const general =
  /^(?:m[ae]n|wom[ae]n|couple|people|officers?|officials?|workers?|employees?|executives?|professionals?|servants?|soldiers?|person|staff|members?|leaders?|managers?|directors?|specialists?|experts?|technicians?|assistants?|operators?|consultants?|colonel|general|major|captain|sergeant|admiral|detective|policem[ae]n|policewom[ae]n|professors?|academics?|lecturers?|scientists?|educators?|doctors?|physicians?|surgeons?|gp|lawyers?|attorneys?|judges?|justice|farmers?|engineers?|athletes?|players?|footballers?|number|hurt|early|from|at|last|in)$/

/** What somebody is in words that end as things do, too: a letter carrier, a cashier. */
const carriers = /^(?:carrier|courier|cashier|furrier|brigadier)$/

interface Called extends Span {
  readonly block: Block
  readonly head: string
  readonly isMeant: boolean
}

/** Find "the retired firefighter said" of the one whom the article has introduced as a retired letter carrier: a query. */
export function* retiredFindings(article: Article): Generator<Finding> {
  const blocks = new Set(article.places('retired').map(({block}) => block))
  const all = [...blocks].flatMap(calledIn)
  if (all.length < 2) return
  const [own, ...others] = all.filter(({isMeant}) => !isMeant)
  const meant = all.filter(({isMeant}) => isMeant)
  const [odd] = meant
  if (!own || !odd || others.length > 0 || meant.length > 1 || odd.block.index < own.block.index) return
  if (odd.head === own.head || odd.head.includes(own.head) || own.head.includes(odd.head)) return
  if ([own.head, odd.head].some((head) => general.test(head))) return
  // Whom the text calls so besides may be another one.
  if (article.places(odd.head).length + article.places(`${odd.head}s`).length > 1) return
  yield {...contradiction(odd, own, article, 0.75), severity: 'info'}
}

function calledIn(block: Block): readonly Called[] {
  const {text, quotations, role} = block
  if (!/^(?:body|caption|standfirst|headline)$/.test(role)) return []
  return [...text.matchAll(retired)].flatMap(({0: words, 1: article, index}) => {
    // "retired letter carrier said": the last of the words that is what somebody is.
    const told = words.split(' ').slice(article === undefined ? 1 : 2)
    const at = told.findLastIndex((word) => isRoleNoun(word) || carriers.test(word))
    const head = told[at]
    if (head === undefined || isQuoted(quotations, index)) return []
    const end = index + words.length - told.slice(at + 1).reduce((length, word) => length + word.length + 1, 0)
    return {block, start: index, end, head, isMeant: article?.toLowerCase() === 'the' && role === 'body'}
  })
}
