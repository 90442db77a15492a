import type {Article} from '../../src/article/article.ts'
import type {Finding} from '../../src/check/finding.ts'

/** Where somebody stands in a picture, behind a name or an age: "Ann Bell, 61, left, and Ned Farr, right". */
const side =
  /(?<=\p{Lu}[\p{L}’'-]+,? (?:\d{1,3}, )?|\p{Lu}[\p{L}’'-]+,? (?:\d{1,3}, )?\()(far left|far right|left|right|centre|center)(?=[,;.)]|$| and\b)/gu

/** Find a caption that has two people on the same side. */
export function* sideFaults({blocks}: Article): Generator<Finding> {
  for (const block of blocks) {
    if (block.role !== 'caption' && block.role !== 'alt') continue
    const told = [...block.text.matchAll(side)]
    const [one, two] = told
    if (!one || !two || told.length > 2 || one[0] !== two[0] || one[0].startsWith('cent')) continue
    yield {
      block,
      start: two.index,
      end: two.index + two[0].length,
      reason: `Two people on the ${one[0]} of one picture`,
      alsoAt: [{block, start: one.index, end: one.index + one[0].length}],
      undecided: true,
      confidence: 0.85
    }
  }
}
