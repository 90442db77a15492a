import type {Article} from '../../src/article/article.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Copy} from './copies.ts'
import type {Marked} from './text.ts'
import {because, placeOf, whereIs} from './where.ts'

/** Report sentences that say again what another says; those that were `compared` as copies are left out. */
export function saidAgain(again: readonly Marked[], compared: readonly Copy[], article: Article): Finding[] {
  const key = ({copy}: Marked): string => `${copy.block.index} ${copy.block.words[copy.from]?.sentence ?? 0}`
  const known = new Set(compared.flatMap(sentencesOf))
  return again.flatMap((mark) => {
    if (known.has(key(mark))) return []
    known.add(key(mark))
    const {copy, other, near} = mark
    const beside = other.block === copy.block && other.to === copy.from
    const what = beside ? 'what the sentence before says' : `what stands above (${whereIs(other, article)})`
    return [
      {
        ...placeOf({...copy, whole: false}),
        severity: 'info' as const,
        reason: near
          ? `This sentence says again, in nearly the same words, ${what}`
          : beside
            ? 'This sentence stands twice, one after the other'
            : `This sentence already stands above (${whereIs(other, article)})`,
        because: [because({...other, whole: false}, 'the same said')]
      }
    ]
  })
}

/** The sentences that a copy and its other place cover, by block. */
function sentencesOf({earlier, later}: Copy): readonly string[] {
  return [earlier, later].flatMap(({block, from, to}) =>
    block.words.slice(from, to).map(({sentence}) => `${block.index} ${sentence}`)
  )
}
