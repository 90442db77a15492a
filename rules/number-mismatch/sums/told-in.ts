import type {Block} from '../../../src/article/block.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import type {Gathered} from '../../../src/check/rule.ts'

/** Whether a reader of its own block has spoken of any of these figures already. */
export function isToldIn(
  gathered: ReadonlyArray<Gathered<{readonly kind: string; readonly finding?: PassageFinding}>>,
  block: Block,
  figures: readonly Span[]
): boolean {
  return gathered.some(
    (one) =>
      one.block === block &&
      one.facts.some(({finding}) =>
        finding
          ? [finding, ...(finding.places ?? [])].some(({start, end}) =>
              figures.some((figure) => figure.start < end && start < figure.end)
            )
          : false
      )
  )
}
