import type {Article} from '../../src/article/article.ts'
import type {Block, Word} from '../../src/article/block.ts'
import {isRunning} from '../../src/article/role.ts'
import {slipOf} from '../../src/article/cast/slip.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'

/** What may bear a name: "Alder Street garage", "Wick Lane School". */
const kinds: ReadonlySet<string> = new Set(
  (
    'street road lane avenue drive way court close place square park bridge hill house hall school college academy university hospital ' +
    'clinic church chapel cathedral mosque temple library museum gallery theatre theater station airport harbour harbor port pier beach bay island ' +
    'lake river creek canal mill farm mine quarry dam pool stadium arena ground hotel inn pub market mall centre center club forest wood ' +
    'mountain valley estate village terrace crescent wharf dock quay gardens garage depot plant works tower castle prison court'
  ).split(' ')
)

interface Named {
  readonly block: Block
  readonly words: readonly Word[]
}

/**
 * Find a street, a school, a river around the text of which one word is a slip from the only one of its kind that the text has: the Elder
 * Street garage over the Alder Street garage.
 */
export function* likenessFindings(article: Article, desk: Desk): Generator<Finding> {
  const around = article.blocks
    .filter(({role}) => /^(?:headline|standfirst|social|caption|alt)$/.test(role))
    .flatMap(namesIn)
  let there: readonly Named[] | undefined
  for (const {block, words} of around) {
    const own = words[0]
    if (!own || article.places(own.norm).some((place) => isRunning(place.block.role))) continue
    const rest = restOf(words)
    there ??= article.blocks.filter(({role}) => isRunning(role)).flatMap(namesIn)
    const like = there.filter((other) => other.words.length === words.length && restOf(other.words) === rest)
    const [rival] = like
    const first = rival?.words[0]
    if (!rival || !first || like.some((other) => other.words[0]?.norm !== first.norm) || own.norm === first.norm)
      continue
    if (block.words.some(({norm}) => norm === first.norm) || !areAlike(own.norm, first.norm, desk)) continue
    yield {
      ...contradiction(
        {block, start: own.start, end: own.end},
        {block: rival.block, start: first.start, end: first.end},
        article,
        0.8
      ),
      severity: 'info'
    }
  }
}

/** Whether a name is a slip of another; two that both are words are two. */
function areAlike(one: string, other: string, {english}: Desk): boolean {
  const slip = slipOf(one, other)
  if (one.length < 4 || slip === undefined || slip === 'two') return false
  return slip !== 'changed' || one.slice(1) === other.slice(1) || !english.lexicon.has(one)
}

/** The words behind the first one: the kind of what is named, and what stands behind it. */
function restOf(words: readonly Word[]): string {
  return words
    .slice(1)
    .map(({norm}) => norm)
    .join(' ')
}

/** Names of two or three words: a capital and, at the end, what may bear a name. */
function namesIn(block: Block): readonly Named[] {
  const {words, text} = block
  return words.flatMap((word) => {
    if (word.shape !== 'capital' || word.opaque || word.initial) return []
    const next = words[word.index + 1]
    const before = words[word.index - 1]
    if (
      !next ||
      text.slice(word.end, next.start) !== ' ' ||
      !kinds.has(next.norm) ||
      (before && before.shape === 'capital' && text.slice(before.end, word.start) === ' ')
    )
      return []
    const third = words[next.index + 1]
    const isThree = third && text.slice(next.end, third.start) === ' ' && kinds.has(third.norm)
    return [{block, words: isThree ? [word, next, third] : [word, next]}]
  })
}
