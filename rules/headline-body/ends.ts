import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {isQuoted} from '../../src/article/quotations.ts'
import {isRunning} from '../../src/article/role.ts'
import {sentenceAround} from '../../src/article/sentence-around.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {meaningOf} from './marks.ts'
import {matters, type Matter} from './matters.ts'

/** How many paragraphs tell what the headline tells. */
const lead = 3
/** Words before what happened that make it one that didn't, may one day, or did once. */
const unreal =
  /(?:\b(?:not|never|no|nor|none|neither|without|fail(?:s|ed|ing)?|refus\w+|avoid\w*|almost|nearly|bids?|hop(?:e[sd]?|ing)|wants?|wanted|call(?:s|ed)?|urg(?:e[sd]?|ing)|ask(?:s|ed)?|may|might|could|would|should|if|unless|despite|instead|rather|threat\w*|risk\w*|fear\w*|plea|whether|recommend\w*|tr(?:y|ies|ied)|vow\w*|hopes?|plan(?:s|ned)? to|expected|last (?:year|month|week)|previous\w*|earlier|originally|had (?:been|said|hoped|wanted|planned)|once|before|after|until|wins? right|usually|normally|when|while)\b|n['’]t\b)/i
/** Who decides everything: that both tell of them says nothing. */
const deciders = /^(?:counc|gover|board|commi|court|judge|minis|parli|senat)/
const clauseEnd = /[;:–—]|, (?:but|while|although|though)(?!\p{L})| (?:but|while|although|though|whereas)(?!\p{L})/u

/**
 * Find a headline that tells one end of a matter of which the text tells the other end alone: "Council approves zoo" over plans that were
 * turned down, "Strike to go ahead" over one that was called off.
 */
export function* endFindings(article: Article, desk: Desk, known: readonly Finding[]): Generator<Finding> {
  const text = article.blocks.filter(({role}) => isRunning(role) && role !== 'note')
  const first = article.blocks.filter(({role}) => role === 'body').slice(0, lead)
  for (const block of article.blocks) {
    if (!/^(?:headline|social|standfirst)$/.test(block.role) || block.text.endsWith('?')) continue
    if (known.some((finding) => finding.block === block)) continue
    for (const matter of matters) {
      const turned = {...matter, one: matter.other, other: matter.one}
      const found =
        faultOf(block, matter, text, first, article, desk) ?? faultOf(block, turned, text, first, article, desk)
      if (!found) continue
      yield found
      break
    }
  }
}

function faultOf(
  block: Block,
  {one, other, of, isCommon}: Matter,
  text: readonly Block[],
  first: readonly Block[],
  article: Article,
  desk: Desk
): Finding | undefined {
  if (block.text.search(one) < 0) return undefined
  // "Not guilty" has the other end's word in it: the longer one is told.
  const contrary = [...block.text.matchAll(other)]
  const told = [...block.text.matchAll(one)].filter(
    (match) => !contrary.some(({index, 0: words}) => index <= match.index && match.index < index + words.length)
  )
  const [mark] = told
  if (
    !mark ||
    contrary.some(
      ({index, 0: words}) =>
        !told.some((match) => match.index <= index && index + words.length <= match.index + match[0].length)
    )
  )
    return undefined
  if (isQuoted(block.quotations, mark.index) || unreal.test(block.text.slice(0, mark.index))) return undefined
  if (text.some((there) => has(there.text, one, other))) return undefined
  const about = new Set(meaningOf(block.words, desk).map(({stem}) => stem.slice(0, 5)))
  for (const [index, there] of first.entries()) {
    for (const rival of there.text.matchAll(other)) {
      const sentence = sentenceAround(there, rival.index)
      if (!sentence || isQuoted(there.quotations, rival.index)) continue
      const head = there.text.slice(sentence.start, rival.index)
      const whole = there.text.slice(sentence.start, sentence.end)
      if (
        unreal.test(head.split(clauseEnd).at(-1) ?? '') ||
        isAside(head) ||
        (/^to /i.test(rival[0]) && /\b(?:was|were) $/.test(head))
      )
        continue
      if (of && !(of.test(whole) || of.test(block.text))) continue
      const same = new Set(
        meaningOf(there.words.slice(sentence.from, sentence.to), desk).map(({stem}) => stem.slice(0, 5))
      )
      const shared = [...about].filter((stem) => same.has(stem) && !(of && deciders.test(stem))).length
      const isFirst = index === 0 && sentence.index === 0
      if (shared < (isFirst && !isCommon ? 1 : 2)) continue
      return {
        ...contradiction(
          {block, start: mark.index, end: mark.index + mark[0].length},
          {block: there, start: rival.index, end: rival.index + rival[0].length},
          article,
          0.75
        ),
        severity: 'info'
      }
    }
  }
  return undefined
}

/** Whether words stand in a clause that tells something in passing: ", which was to close", "the wing, delayed for years, opened". */
function isAside(head: string): boolean {
  return /(?:^|, )(?:\p{L}+ly )?$|(?:,|\p{L}) (?:who|which|whose|where|that)(?: \p{L}+){0,4} $|(?:was|were) (?:due |set |meant |supposed )$/u.test(
    head
  )
}

/** Whether a text tells an end anywhere outside the words of the other one. */
function has(text: string, one: RegExp, other: RegExp): boolean {
  return text.search(one) >= 0 && text.replace(other, ' ').search(one) >= 0
}
