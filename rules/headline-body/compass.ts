import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {openingOf} from './opening.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'

const compass =
  /(?<![\p{L}-])([Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|Northern|Southern|Eastern|Western|Upper|Lower) (\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}{2,})?)(?![\p{L}-])/gu

interface Named {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly point: string
  readonly base: string
}

/**
 * Report places around the text that lie on another side than in the text: "North Dakota" above, South Dakota below and the other
 * nowhere. That the text has it twice, or that both are states or countries, is the second witness.
 */
export function* compassFaults(
  around: readonly Block[],
  text: readonly Block[],
  article: Article,
  {names}: Desk
): Generator<Finding> {
  const doubted = around.flatMap(namesIn)
  if (doubted.length === 0) return
  const there = text.flatMap(namesIn)
  for (const mark of doubted) {
    const same = there.filter(({base}) => base === mark.base)
    const [rival] = same
    if (
      !rival ||
      same.some(({point}) => !isSamePoint(point, rival.point)) ||
      rival.point.toLowerCase() === mark.point.toLowerCase()
    )
      continue
    if (isSamePoint(rival.point, mark.point)) continue
    const isKnown = [mark, rival].every(({point, base}) => isRegion(`${point} ${base}`, names))
    const isWithin = [mark, rival].some(({point}) => point === point.toLowerCase())
    const point = mark.point.toLowerCase().replace('ern', '')
    // "In the north of the city": the text knows both.
    if (isWithin && text.some(({words}) => words.some(({norm}) => norm.startsWith(point)))) continue
    if (same.length < 2 && !isKnown && !isWithin) continue
    yield {...contradiction(mark, rival, article), ...(isWithin && same.length < 2 ? {severity: 'info' as const} : {})}
  }
}

function namesIn(block: Block): Named[] {
  if (!/(?:rth|uth|st|ern|er) \p{Lu}/u.test(block.text)) return []
  return [...block.text.matchAll(compass)].map(({0: whole, 1: point = '', 2: base = '', index}) => ({
    block,
    start: index,
    end: index + whole.length,
    point,
    base
  }))
}

function isSamePoint(one: string, other: string): boolean {
  return one.toLowerCase().replace('ern', '') === other.toLowerCase().replace('ern', '')
}

function isRegion(name: string, names: Desk['names']): boolean {
  return names.country(name) !== undefined || names.hasState(name)
}

const side = /(?<![\p{L}-])(north|south|east|west)(?:ern)?[- ](?:of (?:the )?)?(\p{L}{3,})/giu

/** Report "north coast" above the first paragraph's "south coast", where the text knows no north. */
export function* pointFaults(around: readonly Block[], text: readonly Block[], article: Article): Generator<Finding> {
  const opening = openingOf(article)
  if (!opening) return
  const {lead} = opening
  // "The West End" is a name.
  const there = [...lead.text.matchAll(side)].filter(([words]) => /^\p{Ll}+[- ](?:of |\p{Ll})/u.test(words))
  for (const block of around) {
    for (const match of block.text.matchAll(side)) {
      const [words, point = '', noun = ''] = match
      const same = there.filter(([, , other = '']) => other.toLowerCase() === noun.toLowerCase())
      const [rival] = same
      if (!rival || same.some(([, other = '']) => isSamePoint(other, point))) continue
      if (text.some((other) => new RegExp(`(?<!\\p{L})${point}`, 'iu').test(other.text))) continue
      yield {
        ...contradiction(
          {block, start: match.index, end: match.index + words.length},
          {block: lead, start: rival.index, end: rival.index + rival[0].length},
          article
        ),
        severity: 'info'
      }
    }
  }
}
