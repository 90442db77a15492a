import type {Block} from '../article/block.ts'
import type {Span} from '../article/source-map.ts'
import type {Finding} from './finding.ts'
import type {Gathered} from './rule.ts'

/** How a rule tells what it found in several places, once. */
export interface ToldOnce<F extends Span> {
  /** What places have in common that are told together. */
  readonly keyOf: (fact: F) => string
  /** What should stand at a place. */
  readonly rightOf: (fact: F) => string
  /** What is wrong, before the words and what should stand there. */
  readonly what: string
  readonly confidence: number
}

/** One finding for each key, at its first place, with all the others and a fix that mends all of them together. */
export function* toldOnce<F extends Span>(
  gathered: ReadonlyArray<Gathered<F>>,
  {keyOf, rightOf, what, confidence}: ToldOnce<F>
): Generator<Finding> {
  const byKey = new Map<string, Array<{readonly block: Block; readonly fact: F}>>()
  for (const {block, facts} of gathered) {
    for (const fact of facts) {
      const key = keyOf(fact)
      const group = byKey.get(key)
      if (group) group.push({block, fact})
      else byKey.set(key, [{block, fact}])
    }
  }
  for (const group of byKey.values()) {
    const places = group.map(({block, fact: {start, end}}) => ({block, start, end}))
    const [first, ...more] = places
    const [told] = group
    if (!first || !told) continue
    const right = rightOf(told.fact)
    const rest = more.length === 0 ? '' : ` (and in ${more.length} more ${more.length === 1 ? 'place' : 'places'})`
    yield {
      ...first,
      reason: `${what}: "${first.block.text.slice(first.start, first.end)}" → "${right}"${rest}`,
      expected: [right],
      ...(more.length > 0
        ? {edits: group.map(({block, fact}) => ({block, start: fact.start, end: fact.end, text: rightOf(fact)}))}
        : {}),
      alsoAt: more,
      confidence
    }
  }
}
