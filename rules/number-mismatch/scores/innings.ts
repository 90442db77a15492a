import type {PassageFinding} from '../../../src/check/finding.ts'
import {figure, figuresIn, matchesIn, type Skeleton, word, wrongFigure} from '../figures/skeleton.ts'

/** "Hale made 240 and Orton replied with 221, so Hale won by 19 runs". */
const replied = new RegExp(
  `(?:made|scored|posted|reached|totalled|set|chasing|chased|all out for|dismissed for|bowled out for|score of|total of) ${figure}(?: [\\p{L}'’-]+| #\\d+#-[\\p{Ll}]+){0,8}?,?(?: and| but|;)? (?:[\\p{L}'’-]+ ){0,4}?(?:replied with|reply of|all out for|dismissed for|bowled out for|finished on|ended on|made|managed|reached|stopped on) (?:only |just )?${figure}(?:${word}){0,4}?(?:,|;| –)?(?: (?:so|and|to))?(?:${word}){0,4}? by ${figure} runs`,
  'giu'
)

/** Find a victory by runs that two innings of one sentence don't make. */
export function inningsToldFaults(skeletons: readonly Skeleton[]): PassageFinding[] {
  return skeletons.flatMap((skeleton) => {
    if (!/ by #\d+# runs/.test(skeleton.text)) return []
    return matchesIn(skeleton, replied).flatMap(([, one, two, margin]) => {
      const [first, second, runs] = figuresIn(skeleton, [one, two, margin]) ?? []
      if (!first || !second || !runs || Math.min(first.value, second.value) < 30) return []
      const made = Math.abs(first.value - second.value)
      // Of a target the last run would have won.
      if (made === runs.value || made - 1 === runs.value) return []
      if (/\b(?:innings|D\/?L|DLS|Duckworth|revised|reduced|rain)\b/i.test(skeleton.text)) return []
      return [
        wrongFigure(
          skeleton,
          runs,
          [first, second],
          `Between "${skeleton.printed(first)}" and "${skeleton.printed(second)}" is ${made}, not "${skeleton.printed(runs)}"`
        )
      ]
    })
  })
}
