import type {Article} from '../../../src/article/article.ts'
import {sentenceTextAround} from '../../../src/article/sentence-around.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import {isSlipOf} from '../figures/arithmetic.ts'
import {comesInSizes} from '../figures/in-sizes.ts'
import type {Numbered} from '../figures/reading.ts'
import {type Amount, amountsOf} from './amounts.ts'

/** An article that tells of more amounts compares many. */
const most = 80
/** What makes of one amount another, or of one thing several. */
const changes =
  /\b(?:rise[sn]?|rose|rising|rais(?:e[sd]?|ing)|increas\w+|cut|reduc\w+|extend\w*|expan\w+|grow(?:s|n|ing)?|grew|doubl\w+|trebl\w+|tripl\w+|halv\w+|up from|down from|revis\w+|instead of|rather than|originally|initially|compared|shorten\w*|lengthen\w*|from \S+ to|another|replac\w+|matched|extra|upgrad\w+|second|on appeal)\b/i

/** What comes in spells of time: a thing that has one length. */
const events =
  /^(?:strike|blaze|fire|siege|standoff|sentence|term|ban|suspension|festival|tour|trial|hearing|meeting|debate|search|outage|blackout|flight|ceremony|concert|match|operation|walkout|protest|voyage|crossing|inquest|inquiry|raid|shift|exhibition|film|documentary|play|opera|curfew|closure|ordeal|drought|war|marriage)$/
const spells = /^(?:second|minute|hour|day|night|week|month|year)$/

/** Find "the £5m grant" where the article has told of a £3m grant, and of no other. */
export function* namedAmountFaults(numbers: readonly Numbered[], article: Article, desk: Desk): Generator<Finding> {
  const amounts = numbers.flatMap(({block, numerals}) =>
    block.role === 'body' || block.role === 'headline' || block.role === 'standfirst'
      ? amountsOf(block, numerals, desk)
      : []
  )
  if (amounts.length < 2 || amounts.length > most || !amounts.some(({isKnown}) => isKnown)) return
  for (const amount of amounts) {
    const [noun = ''] = amount.nouns
    if (!amount.isKnown || amount.block.role !== 'body' || comesInSizes(noun)) continue
    if (spells.test(amount.measure) && !events.test(noun)) continue
    const same = amounts.filter(({measure, nouns}) => measure === amount.measure && nouns.includes(noun))
    const rivals = same.filter(({value}) => value !== amount.value)
    const [rival] = rivals
    if (!rival || rivals.some(({value}) => value !== rival.value)) continue
    if (same.some((other) => other !== amount && other.value === amount.value)) continue
    // What is introduced as known is one of several kinds: "the 9-month calendar", "the 12-month calendar".
    if (rivals.some(({isKnown}) => isKnown) && !isSlipOf(amount.value, rival.value, 1)) continue
    if (isLater(rival, amount) || isRounded(rival, amount) || isFar(rival, amount)) continue
    if (isToldElsewhere(amount, numbers) || areSeveral(noun, article)) continue
    if ([amount, rival].some(({block, start}) => changes.test(sentenceTextAround(block, start)))) continue
    yield contradiction(amount, rival, article)
  }
}

function isLater(rival: Amount, {block, start}: Amount): boolean {
  return rival.block.index > block.index || (rival.block === block && rival.start > start)
}

/** Whether rounding may have made one of the other: £3.2m and £3m. */
function isRounded(one: Amount, two: Amount): boolean {
  return Math.abs(one.value - two.value) <= Math.max(one.step, two.step) * 0.5 + 1e-9
}

/** Whether the two are so far off that they can hardly be meant for each other. */
function isFar(one: Amount, two: Amount): boolean {
  return Math.max(one.value, two.value) > 3 * Math.min(one.value, two.value)
}

/** Whether the article has the amount of anything else. */
function isToldElsewhere(amount: Amount, numbers: readonly Numbered[]): boolean {
  return numbers.some(({block, numerals}) =>
    numerals.some(
      ({value, start}) =>
        value === amount.value && !(block === amount.block && start >= amount.start && start < amount.end)
    )
  )
}

/** Whether the article tells of more than one such thing. */
function areSeveral(noun: string, {blocks}: Article): boolean {
  const several = new RegExp(
    `\\b(?:${noun}s|${noun}es|${noun.replace(/y$/, 'ie')}s|(?:another|second|third|other|separate|different|one|new|old|earlier|previous|last|next|original|first|similar|each|every|either|both) (?:\\p{L}+ )?${noun})(?!\\p{L})`,
    'iu'
  )
  return blocks.some(({text}) => several.test(text))
}
