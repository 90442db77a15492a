import type {Root} from 'nlcst'
import type {Article} from '../article/article.ts'
import type {RuledFinding} from './finding.ts'

/** Leave out what an editor has decided to let stand. */
export function letStand(_tree: Root, _article: Article, findings: readonly RuledFinding[]): readonly RuledFinding[] {
  return findings
}
