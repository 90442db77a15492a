import type {Article} from '../../../src/article/article.ts'
import type {Block, Passage} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Finding, PassageFinding} from '../../../src/check/finding.ts'
import {cues} from '../cues.ts'
import {inWords} from './lists.ts'

const name = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'.-]+){0,2}"
/** "their two sons, Martin, Giles and Adam": whose names follow behind a comma, a colon or in brackets. */
const kin = new RegExp(
  `(?<![\\p{L}\\d-])(?<number>two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?<who>(?:(?:adult|young|grown-up|surviving|older|elder|younger|teenage|little|other|small|grown) )?(?:sons|daughters|children|brothers|sisters|grandchildren|grandsons|granddaughters|stepsons|stepdaughters|stepchildren|siblings|boys|girls|kids|nephews|nieces|step-?children|half-(?:brothers|sisters)))(?<mark>, |: | \\(| [–—] ?)(?<names>${name}(?:, ${name}){0,9},? and ${name})(?=[.;)]|, (?:\\p{Ll}|$)| [–—]|$| (?:who|all|both|and \\p{Ll}|with|were|was|are|have|had|said|from|in|at)\\b)`,
  'gu'
)
const may =
  /\b(?:sons|daughters|children|brothers|sisters|siblings|boys|girls|kids|nephews|nieces|grandsons|granddaughters)(?:,|:| \(| [–—]) ?\p{Lu}/u
const part =
  /\b(?:of|of (?:the|his|her|their)|one of (?:his|her|their)|at least|including|another|other|first|youngest|eldest|oldest) $/i

/** Find sons and daughters, brothers and sisters, who are not as many as the names that follow them. */
export function kinFaults(passage: Passage): PassageFinding[] {
  const {text, role} = passage
  if (role === 'table' || !cues.in(passage, 'kin') || !may.test(text)) return []
  return [...text.matchAll(kin)].flatMap((match) => {
    const {number = '', who = '', names = '', mark = ''} = match.groups ?? {}
    const value = numberOfText(number)
    const listed = names.split(/,? and |, /)
    if (value === undefined || value === listed.length) return []
    if (part.test(text.slice(Math.max(0, match.index - 14), match.index))) return []
    const behind = text.slice(match.index + match[0].length)
    if ((mark === ' (') !== behind.startsWith(')') && mark === ' (') return []
    // "his two sons, Martin and Giles, and his wife": others may be named in the same breath behind a comma.
    if (
      mark === ', ' &&
      listed.length > value &&
      /^(?:,| and|,? with) (?:and )?(?:his|her|their|an?|(?:\p{L}+ )?(?:grand|step)?(?:son|daughter|children|brother|sister|wife|husband|partner|friend|cousin)s?)\b/u.test(
        behind
      )
    )
      return []
    // Places, and people with another role: "two brothers, Ann Bell and Tom Ray": of unlike names the last may be another's.
    if (mark === ', ' && new Set(listed.map((one) => one.includes(' '))).size > 1) return []
    return [
      {
        start: match.index,
        end: match.index + number.length + 1 + who.length,
        reason: `"${number} ${who}" here, but ${inWords(listed.length)} follow: "${names}"`,
        places: [
          {start: match.index + match[0].indexOf(names), end: match.index + match[0].indexOf(names) + names.length}
        ],
        confidence: 0.85
      }
    ]
  })
}

interface Place extends Span {
  readonly block: Block
  readonly value: number
}

const number = '(two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})'
const family = new RegExp(`\\bfamily of ${number}\\b(?! (?:\\p{Ll}+s|who)\\b)`, 'giu')
/** "a couple and their three children": of one parent the other may be told of elsewhere. */
const couple = new RegExp(
  `\\b(?:couple|parents|husband and wife)(?:, (?:[^,.]{1,40}),)? (?:and|with) their (?:${number} (?:\\p{Ll}+ ){0,2}?(?:children|kids|sons|daughters|boys|girls|infants|toddlers)|(?:baby|child|son|daughter))\\b(?! (?:and|as well|plus)\\b)`,
  'giu'
)
const others =
  /\b(?:grand(?:mother|father|parents?|son|daughter)|another|others|lodger|aunt|uncle|niece|nephew|cousin|in-law|baby|twins|unborn|expecting|pregnant|later born|stepson|stepdaughter)\b/i

/** Find a family of six who are a couple and their three children. */
export function* familyFaults(article: Article): Generator<Finding> {
  if (article.places('family').length === 0) return
  const families = article.blocks.flatMap((block) => placesOf(block, family))
  const [told] = families
  if (!told || families.some(({value}) => value !== told.value)) return
  const couples = article.blocks.flatMap((block) => placesOf(block, couple))
  const [made] = couples
  if (
    !made ||
    couples.some(({value}) => value !== made.value) ||
    made.value === told.value ||
    Math.abs(made.value - told.value) > 2
  )
    return
  if ([told, made].some(({block}) => others.test(block.text))) return
  const printed = ({block, start, end}: Place): string => block.text.slice(start, end)
  yield {
    block: told.block,
    start: told.start,
    end: told.end,
    reason: `"${printed(told)}" ${told.block === made.block ? 'here' : `in ${article.where(told.block)}`}, but "${printed(made)}" in ${article.where(made.block)} are ${made.value}: which is right?`,
    undecided: true,
    because: [
      {block: made.block, start: made.start, end: made.end, text: `${article.where(made.block)} has "${printed(made)}"`}
    ],
    confidence: 0.85
  }
}

function placesOf(block: Block, expression: RegExp): Place[] {
  if (!/\bfamily of\b|\b(?:their|her|his) \p{L}/u.test(block.text)) return []
  return [...block.text.matchAll(expression)].flatMap((match) => {
    const [whole, printed] = match
    const value = printed === undefined ? 1 : numberOfText(printed.toLowerCase())
    if (value === undefined || isQuoted(block.quotations, match.index)) return []
    return [
      {block, start: match.index, end: match.index + whole.length, value: expression === couple ? value + 2 : value}
    ]
  })
}
