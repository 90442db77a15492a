import type {Article} from '../../../src/article/article.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import type {ArticleReading} from '../figures/reading.ts'
import {againstText} from './against-text.ts'
import {measureFaults} from '../measures/measures.ts'
import {around} from './roles.ts'
import {ownedFaults} from './owned-faults.ts'
import {sameWordFaults} from './same-words.ts'
import {rivalTally, talliesOf} from './tallies.ts'

/** Find what stands around the text and the text gives otherwise: of what several readers find at the same words, the surest is told. */
export function aroundFaults({figures, article, desk}: ArticleReading): readonly Finding[] {
  const kept: Finding[] = []
  for (const finding of [
    ...againstText(article, desk),
    ...ownedFaults(figures, article, desk),
    ...sameWordFaults(figures, article, desk),
    ...measureFaults(article, desk)
  ])
    if (!kept.some((other) => touches(finding, other))) kept.push(finding)
  return [...tallyFaults(article, desk), ...kept]
}

/** Whether two findings are at the same words. */
function touches(one: Finding, other: Finding): boolean {
  return one.block === other.block && one.start < other.end && other.start < one.end
}

/** Find results of votes and of games around the text that the text gives otherwise. */
function* tallyFaults(article: Article, desk: Desk): Generator<Finding> {
  const outside = article.blocks.filter(({role}) => around.has(role)).flatMap((block) => talliesOf(block, desk))
  if (outside.length === 0) return
  const text = article.blocks.filter(({role}) => role === 'body').flatMap((block) => talliesOf(block, desk))
  for (const tally of outside) {
    const rival = rivalTally(tally, text)
    if (rival) yield contradiction(tally, rival, article, 0.9)
  }
}
