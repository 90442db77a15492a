import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {isQuoted} from '../../src/article/quotations.ts'
import type {Span} from '../../src/article/source-map.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'

const name = "(\\p{Lu}[\\p{L}’'.-]{1,40}(?: \\p{Lu}[\\p{L}’'.-]{1,40}){0,3})"
const verb =
  'beat|beats|defeat|defeats|defeated|thrash|thrashes|thrashed|edge|edges|edged(?: past)?|see off|sees off|saw off|overcome|overcomes|overcame|stun|stuns|stunned|sink|sinks|sank|knock out|knocked out|topple|topples|toppled|hammer|hammers|hammered|rout|routs|routed|crush|crushes|crushed|outplay|outplayed|ended? the run of'
const score = '(?:,? ?\\(?\\d{1,3}[-–]\\d{1,3}(?:,? ?\\d[-–]\\d)*\\)?,?)?'
const further = '(?: (?!by|over|against)\\p{Ll}[\\p{Ll}-]*| \\d{1,3}[-–]\\d{1,3},?){0,12}?'
const some = '(?: (?!by|to|over|against)\\p{Ll}[\\p{Ll}-]*| \\d{1,3}[-–]\\d{1,3},?){0,6}?'

/** Who won and who lost, in the order in which a sentence names them. */
const wins: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${name} (?:have |has )?(?:${verb}|beaten) ${name}`, 'gu'),
  new RegExp(
    `(?<!\\p{L})${name}(?:['’]s?)?${further} (?:win|victory|triumph|success|wins|victories) (?:over|against) ${name}`,
    'gu'
  )
]
const losses: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})${name} (?:have |has )?(?:lose|loses|lost|go down|goes down|went down|fall|falls|fell|bow|bows|bowed out|crash|crashed|crashes out)${some}${score} to ${name}`,
    'gu'
  ),
  new RegExp(
    `(?<!\\p{L})${name} (?:was|were|is|are|have been|has been)(?: \\p{Ll}+ly)? (?:beaten|defeated|thrashed|stunned|overcome|hammered|routed|knocked out|crushed|edged out)${some}${score} by ${name}`,
    'gu'
  ),
  new RegExp(`(?<!\\p{L})${name}(?:['’]s?)?${further} (?:defeat|loss|defeats) (?:by|to|against) ${name}`, 'gu')
]

/** What no text is without that tells who won. */
const may =
  /\b(?:beat|defeat|thrash|edge|see|saw|overc|stun|s[aiu]n|kn|toppl|hammer|rout|crush|outplay|ended? the|win|victor|triumph|success|los|go|went|f[ae]ll|bow|crash)/

interface Result extends Span {
  readonly block: Block
  readonly winner: string
  readonly loser: string
}

function resultsOf(block: Block): readonly Result[] {
  if (!may.test(block.text)) return []
  const read = (words: RegExp, isWin: boolean): readonly Result[] =>
    [...block.text.matchAll(words)].flatMap((match) => {
      const [whole, one = '', two = ''] = match
      const start = match.index
      if (isQuoted(block.quotations, start)) return []
      return [{block, start, end: start + whole.length, winner: isWin ? one : two, loser: isWin ? two : one}]
    })
  return [...wins.flatMap((words) => read(words, true)), ...losses.flatMap((words) => read(words, false))]
}

/** Whether two names may be one: they have a word in common. */
function isOne(one: string, other: string): boolean {
  const words = one.split(' ').map((word) => word.replace(/['’]s?$/, ''))
  return other.split(' ').some((word) => words.includes(word.replace(/['’]s?$/, '')))
}

/** Find "Rovers beat Ashby" over a text in which only Ashby beat Rovers. */
export function* defeatFindings(article: Article): Generator<Finding> {
  const around = article.blocks
    .filter(({role}) => /^(?:headline|standfirst|social|caption)$/.test(role))
    .flatMap(resultsOf)
  if (around.length === 0) return
  const text = article.blocks.filter(({role}) => role === 'body').flatMap(resultsOf)
  for (const result of around) {
    const between = text.filter(
      ({winner, loser}) =>
        (isOne(winner, result.loser) && isOne(loser, result.winner)) ||
        (isOne(winner, result.winner) && isOne(loser, result.loser))
    )
    const [rival] = between
    if (!rival || between.some(({winner, loser}) => isOne(winner, result.winner) || isOne(loser, result.loser)))
      continue
    yield contradiction(result, rival, article)
  }
}
