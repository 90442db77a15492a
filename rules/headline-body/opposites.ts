import type {Article} from '../../src/article/article.ts'
import type {Block, Word} from '../../src/article/block.ts'
import {isRunning} from '../../src/article/role.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {meaningOf} from './marks.ts'

/** What happened, in words of which each is the contrary of the other's. */
interface Pair {
  readonly one: RegExp
  readonly other: RegExp
  /** Whether who did it must be told in the same word: one's loss is another's win. */
  readonly bySubject?: boolean
}

const pair = (one: string, other: string, bySubject: boolean = false): Pair => ({
  one: new RegExp(`^(?:${one})$`),
  other: new RegExp(`^(?:${other})$`),
  bySubject
})

const rises = 'rises?|rose|risen|climb(?:s|ed)?|jump(?:s|ed)?|soar(?:s|ed)?|surge[sd]?|grows?|grew|increase[sd]?'
const falls =
  'falls?|fell|fallen|drop(?:s|ped)?|slid(?:es?)?|slump(?:s|ed)?|plunge[sd]?|declined?|decreased?|tumbled?|sinks?|sank|shr[aiu]nks?'
const pairs: readonly Pair[] = [
  pair('approve[sd]?|approving|passes|passed|endorse[sd]?', 'reject(?:s|ed|ing)?|refuse[sd]?|block(?:s|ed)?'),
  pair('accept(?:s|ed|ing)?', 'reject(?:s|ed|ing)?|refuse[sd]?'),
  pair('(?:re)?open(?:s|ed|ing)?', 'clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?'),
  pair('keep(?:s|ing)?|kept|retain(?:s|ed|ing)?|defend(?:s|ed)?', 'los(?:e|es|ing)|lost', true),
  pair('wins?|won|beats?|thrash(?:es)?', 'los(?:e|es|ing)|lost', true),
  pair('dead|dies|died|killed|kills', 'alive|survive[sd]?|survivors?|unhurt|unharmed|injured|hurt|wounded'),
  pair('denie[sd]|deny|denying', 'admit(?:s|ted|ting)?|confess(?:es|ed)?'),
  pair('allow(?:s|ed)?|permit(?:s|ted)?', 'ban(?:s|ned)?|forbids?|forbade|outlaw(?:s|ed)?'),
  pair('back(?:s|ed)?|support(?:s|ed)?', 'oppose[sd]?'),
  pair('join(?:s|ed)?', 'leav(?:e|es|ing)|left|quits?', true),
  pair('hire[sd]?', 'fire[sd]?|sack(?:s|ed)?|dismiss(?:es|ed)?'),
  pair('buys?|bought|acquire[sd]?', 'sells?|sold', true),
  pair('raise[sd]?|increase[sd]?', 'cuts?|lower(?:s|ed)?|reduce[sd]?'),
  pair('begins?|began|starts?|started', 'ends?|ended|finish(?:es|ed)?'),
  pair('releases?|released|freed|frees', 'detain(?:s|ed)?|jail(?:s|ed)?|arrest(?:s|ed)?'),
  pair(rises, falls, true)
]

/** Any of these words: most headlines have none. */
const any = new RegExp(pairs.flatMap(({one, other}) => [one.source, other.source]).join('|'))

/** Words after which a thing may not have happened, or only one day: "fails to win", "not rejected". */
const unreal =
  /\b(?:not|never|no|nor|none|without|fail(?:s|ed|ing)?|refus\w+|avoid\w*|den(?:y|ied|ies)|almost|nearly|bid|hopes?|wants?|calls?|urged?s?|may|might|could|would|if|unless|despite|instead|rather|threat\w*|risk\w*|fears?|plea|again|whether)\b|n['’]t\b/i

/** Where another clause begins, which tells of another time or another matter. */
const boundary = /\b(?:after|before|until|while|as|although|though|but|yet|since|despite|when)\b|[;:–—]/i

/** How many paragraphs tell what the headline tells. */
const lead = 4
const leastShared = 2
const enough = 0.5

/** Find what the headline or standfirst tells of which the text tells only the contrary: "rejects" above, "approved" below. */
export function* oppositeFaults(article: Article, desk: Desk): Generator<Finding> {
  const around = article.blocks.filter(({role}) => role === 'headline' || role === 'standfirst' || role === 'social')
  const body = article.blocks.filter(({role}) => role === 'body').slice(0, lead)
  for (const block of around) {
    if (!block.words.some(({norm}) => any.test(norm))) continue
    for (const {one, other, bySubject} of pairs) {
      yield* faultsOf(block, one, other, bySubject === true, body, article, desk)
      yield* faultsOf(block, other, one, bySubject === true, body, article, desk)
    }
  }
}

function* faultsOf(
  block: Block,
  own: RegExp,
  contrary: RegExp,
  bySubject: boolean,
  body: readonly Block[],
  article: Article,
  desk: Desk
): Generator<Finding> {
  const told = block.words.filter(({norm}) => own.test(norm))
  const [mark] = told
  if (
    !mark ||
    told.length > 1 ||
    mark.quoted ||
    !isTold(block, mark) ||
    block.words.some(({norm}) => contrary.test(norm))
  )
    return
  const family = familyOf(mark.norm)
  if (article.blocks.some(({role, words}) => isRunning(role) && words.some(({norm}) => isOf(norm, own, family)))) return
  const about = stemsOf(block.words, mark, desk)
  for (const there of body) {
    for (const word of there.words) {
      if (!contrary.test(word.norm) || word.quoted) continue
      const sentence = there.sentences[word.sentence]
      if (!sentence || !isTold(there, word)) continue
      const same = stemsOf(there.words.slice(sentence.from, sentence.to), word, desk)
      const shared = [...about].filter((stem) => same.has(stem)).length
      if (shared < leastShared || shared < about.size * enough) continue
      if (bySubject && subjectOf(block, mark) !== subjectOf(there, word)) continue
      yield contradiction(
        {block, start: mark.start, end: mark.end},
        {block: there, start: word.start, end: word.end},
        article
      )
      return
    }
  }
}

/** Whether a verb stands in its sentence's first clause, which tells what happened. */
function isTold({text, sentences}: Block, verb: Word): boolean {
  const {start, end} = sentences[verb.sentence] ?? verb
  const head = text.slice(start, verb.start)
  const [rest = ''] = text.slice(verb.start, end).split(boundary)
  return !boundary.test(head) && !unreal.test(head + rest)
}

/** The letters that a word has in common with its noun and its other forms: `approv`, `reject`, `clos`. */
function familyOf(norm: string): string {
  return norm.replace(/(?:e[sd]?|s|ing|ied|ies|y)$/, '').slice(0, 6)
}

function isOf(norm: string, own: RegExp, family: string): boolean {
  return (
    own.test(norm) ||
    (family.length > 3 && norm.includes(family)) ||
    (own.test('dead') && /^(?:death|bod|fatal|dying|deadl)/.test(norm))
  )
}

function stemsOf(words: readonly Word[], except: Word, desk: Desk): ReadonlySet<string> {
  return new Set(
    meaningOf(
      words.filter((word) => word !== except),
      desk
    ).map(({stem}) => stem)
  )
}

/** The last word of what stands before a verb: who, or what, does it. */
function subjectOf({words, sentences}: Block, verb: Word): string {
  const from = sentences[verb.sentence]?.from ?? 0
  const before = words
    .slice(from, verb.index)
    .filter(({norm}) => !/^(?:has|have|had|is|are|was|were|will|to|also)$/.test(norm))
  return before.at(-1)?.norm.replace(/'s$/, '') ?? ''
}
