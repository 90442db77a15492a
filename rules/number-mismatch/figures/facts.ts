import type {Block} from '../../../src/article/block.ts'
import type {Gathered} from '../../../src/check/rule.ts'

/** What a passage's figures tell, of any kind. */
interface Kinded {
  readonly kind: string
}

/** The facts of one kind, each with its block, in the order of the article. */
export function* factsOf<Fact extends Kinded>(
  gathered: ReadonlyArray<Gathered<Kinded>>,
  isOne: (fact: Kinded) => fact is Fact
): Generator<{readonly block: Block; readonly fact: Fact}> {
  for (const {block, facts} of gathered) for (const fact of facts) if (isOne(fact)) yield {block, fact}
}
