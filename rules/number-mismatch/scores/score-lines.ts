import type {Block} from '../../../src/article/block.ts'
import type {Article} from '../../../src/article/article.ts'

/** A side of a match and what it finished on. */
export interface Side {
  readonly name: string
  readonly points: number
  /** What the line gives as its total, where that isn't what its goals make. */
  readonly total: number
}

/** The line that gives a match's result: "Hale Rovers 3 Orton 1", "Hale 1-14 Orton 0-16", "Hale 10.8 (68) beat Orton 9.9 (63)". */
export interface ScoreLine {
  readonly block: Block
  /** `goals-points` and `goals.behinds` are how Gaelic games and Australian football are told. */
  readonly kind: 'plain' | 'goals-points' | 'goals.behinds'
  readonly sides: readonly [Side, Side]
}

const side = "(\\p{Lu}[\\p{L}'’.&]*(?: [\\p{L}\\d'’.&-]+){0,3}?)"
const score = '(\\d{1,3}(?:[-.]\\d{1,2})?)(?: \\((\\d{1,3})\\))?'
const line = new RegExp(
  `^${side},? ${score}(?: ?[,;–-] ?| (?:beat|defeated|bt|def\\.?|lost to|drew with|v) | )${side},? ${score}\\.?$`,
  'u'
)
const longest = 90

/** The one line of the article that gives a match's result. */
export function scoreLineOf({blocks}: Article): ScoreLine | undefined {
  const found = blocks.flatMap((block) => readLine(block) ?? [])
  return found.length === 1 ? found[0] : undefined
}

function readLine(block: Block): ScoreLine | undefined {
  if (block.text.length > longest || block.role === 'table') return undefined
  const match = line.exec(block.text)
  if (!match) return undefined
  const [, one = '', first = '', sum, two = '', second = '', otherSum] = match
  const kinds = [first, second].map((printed) =>
    printed.includes('-') ? 'goals-points' : printed.includes('.') ? 'goals.behinds' : 'plain'
  )
  const [kind] = kinds
  if (!kind || kinds[1] !== kind || (kind === 'plain' && (sum !== undefined || otherSum !== undefined)))
    return undefined
  return {block, kind, sides: [sideOf(one, first, sum, kind), sideOf(two, second, otherSum, kind)]}
}

function sideOf(name: string, printed: string, sum: string | undefined, kind: ScoreLine['kind']): Side {
  const [goals = 0, rest = 0] = printed.split(/[-.]/).map(Number)
  const points = kind === 'plain' ? goals : kind === 'goals-points' ? 3 * goals + rest : 6 * goals + rest
  return {name, points, total: sum === undefined ? points : Number(sum)}
}
