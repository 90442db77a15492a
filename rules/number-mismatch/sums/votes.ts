import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {numberOfText, numberWords} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Finding} from '../../../src/check/finding.ts'

/** A number, in figures or in words: of two words that begin alike the longer one first. */
const number = `(\\d{1,3}|${[...numberWords.keys()].toReversed().join('|')}|nil|none)`
/** "by 14 votes to nine", "voted 5-3", "14 in favour and nine against". */
const tally = new RegExp(
  `(?<![\\p{L}\\d.,/–-])(?:${number}(?: votes)?(?: ?[-–] ?| to )${number}(?: votes?)?|${number}(?: \\p{Ll}+)? (?:voted )?(?:in favou?r|for)(?:,? and|,| with)? ${number}(?: \\p{Ll}+)? (?:voted )?against)(?![\\p{L}\\d/%–-]|[.,:]\\d| per ?cent)`,
  'giu'
)
/** Words of which a paragraph that tells of a vote has one. */
const cues = 'vote votes voted voting motion ballot resolution carried amendment bylaw by-law ordinance'.split(' ')
/** What stands before the result of a vote, or behind it. */
const leads =
  /\b(?:by|vot(?:e|ed|es|ing)|passed|carried|approved|adopted|defeated|rejected|failed|was|in|split|of|on)(?: (?:a|the))?(?: (?:vote|margin|majority|tally|count) of)?,? ?\(?$/i
const follows =
  /^\)?(?: vote\b| in favou?r\b| against\b| on\b|,| to (?:approve|reject|adopt|back|pass|ban|deny|allow|support|oppose|sell|keep|close)\b|\.)/i
const abstained = new RegExp(
  `(?<![\\p{L}\\d-])${number}(?: \\p{Ll}+){0,2} (?:abstain(?:ed|ing)|abstentions?|absent)\\b`,
  'giu'
)
const empty = new RegExp(
  `(?<![\\p{L}\\d-])${number} seats?\\b[^.;]{0,60}?\\b(?:(?:is|are|was|were) (?:\\p{Ll}+ )?(?:vacant|empty|unfilled)|(?:has|have) been (?:vacant|empty|unfilled))`,
  'giu'
)
/** How many there are: "all 25 members of the council", "the nine-member board". */
const sizes = new RegExp(
  `(?<![\\p{L}\\d-])(?:all (?:of (?:its|the) )?${number} (?:council)?(?:members|councillors|councilors|trustees|commissioners|directors|senators|judges|justices|supervisors|governors)(?= (?:were|are|of (?:the|its) (?:council|board|committee|commission|authority|panel|court)|attended|took part|voted|present)\\b)|${number}-(?:member|strong|seat|judge) (?:\\p{Ll}+ ){0,2}(?:board|council|committee|panel|commission|court|authority|jury|chamber|assembly|executive|cabinet))`,
  'giu'
)
/** What a paragraph that tells a size has, found sooner than who is meant by it. */
const sized = new RegExp(`\\ball (?:of (?:its|the) )?${number}|-(?:member|strong|seat|judge) `, 'i')
/** A size that is to change, or another body's. */
const otherSize =
  /\b(?:then|former\w*|will (?:be|become|have|grow|shrink)|would|expand\w*|enlarg\w*|reduc\w*|new|from|up to|another|sub-?committee|party|group|coalition)\b/i
const tie = /\b(?:tie\w*|casting|broke|mayor|chair\w*|president|recus\w*)\b/i

interface Told extends Span {
  readonly block: Block
  readonly value: number
}

/** Find votes that are more than the one body of the article has members: "14 votes to nine, with four abstaining", of "all 25 members". */
export function* bodyVoteFaults(article: Article): Generator<Finding> {
  const voting = new Set(
    cues.flatMap((word) => article.places(word)).flatMap(({block}) => (block.role === 'body' ? block : []))
  )
  if (voting.size === 0) return
  const text = article.blocks.filter(({role}) => role === 'body')
  const bodies = text
    .filter((block) => sized.test(block.text))
    .flatMap((block) =>
      toldIn(block, sizes, (before, behind) => !otherSize.test(before.slice(-24) + behind.slice(0, 18)))
    )
  const [body] = bodies
  if (!body || body.value < 3 || bodies.some(({value}) => value !== body.value)) return
  const empties = text.flatMap((block) => toldIn(block, empty))
  for (const block of voting) {
    for (const vote of votesIn(block)) {
      const others = toldIn(block, abstained).filter(({start}) => start > vote.start)
      const parts = [...others.slice(0, 1), ...empties.slice(0, 1)]
      const sum = vote.value + parts.reduce((all, {value}) => all + value, 0)
      const more = sum - body.value
      // In one sentence the votes alone are told of elsewhere.
      if (more <= 0 || sum > 1.5 * body.value || (parts.length === 0 && sameSentence(vote, body))) continue
      if (more === 1 && tie.test(block.text)) continue
      const end = others[0] && sameSentence(vote, others[0]) ? others[0].end : vote.end
      const printed = (place: Told): string => place.block.text.slice(place.start, place.end)
      yield {
        block,
        start: vote.start,
        end,
        reason: `${[vote, ...parts].map((place) => `"${printed(place)}"`).join(' and ')} make${parts.length === 0 ? 's' : ''} ${sum}, but "${printed(body)}" in ${article.where(body.block)}: which is right?`,
        undecided: true,
        because: [
          {
            block: body.block,
            start: body.start,
            end: body.end,
            text: `${article.where(body.block)} has "${printed(body)}"`
          }
        ],
        confidence: 0.85
      }
    }
  }
}

function sameSentence(one: Told, other: Told): boolean {
  return (
    one.block === other.block &&
    !/[.!?] \p{Lu}/u.test(one.block.text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)))
  )
}

/** The results of votes that a block tells, as the sum of both sides. */
function votesIn(block: Block): readonly Told[] {
  const {text, quotations} = block
  return [...text.matchAll(tally)].flatMap((match): Told[] => {
    const [words, one, two, three, four] = match
    const {index} = match
    const [yes, no] = [one ?? three, two ?? four].map((printed = '') =>
      /^n(?:il|one)$/i.test(printed) ? 0 : numberOfText(printed)
    )
    const end = index + words.length
    const isTold =
      one === undefined ||
      (leads.test(text.slice(Math.max(0, index - 40), index)) && follows.test(text.slice(end, end + 16)))
    if (yes === undefined || no === undefined || yes + no < 3 || !isTold || isQuoted(quotations, index)) return []
    return [{block, start: index, end, value: yes + no}]
  })
}

/** What an expression finds in a block, by the number in its first groups. */
function toldIn(
  block: Block,
  expression: RegExp,
  isMeant: (before: string, behind: string) => boolean = () => true
): readonly Told[] {
  const {text, quotations} = block
  return [...text.matchAll(expression)].flatMap((match): Told[] => {
    const [words, ...groups] = match
    const end = match.index + words.length
    const value = numberOfText((groups.find((group) => group !== undefined) ?? '').toLowerCase())
    if (value === undefined || isQuoted(quotations, match.index)) return []
    return isMeant(text.slice(0, match.index), text.slice(end)) ? [{block, start: match.index, end, value}] : []
  })
}
