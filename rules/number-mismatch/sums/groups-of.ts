import type {PassageFinding} from '../../../src/check/finding.ts'
import {areApart, rangeOf, times} from '../figures/ranges.ts'
import {areAlike, figure, figuresIn, matchesIn, type Skeleton, word, wrongFigure} from '../figures/skeleton.ts'

const makes =
  '(?:,? (?:making|making up|for a total of|a total of|giving|giving it|or|totalling|so)(?: a total of)?|,? (?:took|take|carried|hold|held|seated|housed)(?: (?:the|all|all the))?|,| –| —)'
const holds =
  '(?:with|of|holds?|held|seats?|seating|seated|holding|carry|carries|carried|carrying|have|has|had|takes?|took|taking|contains?|containing|at|costs?|costing|paid|pays?|gave|gives?|bought|sold|made|won|scored|laid|lays|weighing|weighs?|wrote|planted|got|gets?|received?)'
/** What divides a whole into groups. */
const split =
  '(?:taught|split|divided|shared|spread|housed|placed|seated|arranged|grouped|packed|put|laid|parcelled)(?: out| up| equally| evenly)?'
/** "five buses with 50 seats each took the 250 fans". */
const eachBehind = new RegExp(
  `${figure}(?:${word}){1,3} ${holds}(?:${word}){0,3}? ${figure}(?:${word}){0,3} (?:each|apiece)${makes} ${figure}((?:${word}){0,3})`,
  'giu'
)
/** "four coaches, each carrying 45 people, brought 180 guests", "24 prisoners share six cells, four to a cell". */
const eachMiddle = new RegExp(
  `${figure}(?:${word}){1,3}, each ${holds}(?: up)? ${figure}(?:${word}){0,3},? (?:brought|took|carried|moved|fed|made|gave|held|seated) (?:the |all |all the )?${figure}(?! (?:per|of)\\b)`,
  'giu'
)
const toEach = new RegExp(
  `${figure}(?:${word}){1,3} (?:share|shared|sharing|fill|filled) ${figure}(?:${word}){1,3}, ${figure} (?:to|in|per) (?:an?|each|every|the)(?! (?:day|week|month|year))`,
  'giu'
)
/** "divided equally among four villages, giving each £15,000". */
const givingEach = new RegExp(
  `${figure}(?: (?!and\\b|or\\b|of\\b)[\\p{L}'’-]+){0,5} ${split}(?: equally| evenly)?(?: (?:in|into|among|amongst|between|by))? ${figure}(?:${word}){1,3},?(?: (?:giving|so|and|with))? each(?: (?:of them|will|to))*(?: (?:get|gets|receive|receives|receiving|getting))? ${figure}()`,
  'giu'
)
/** "each of the four teams has 11 players, so 44 players took part". */
const eachBefore = new RegExp(
  `(?<![\\p{L}])each of (?:the|its|their|his|her|our|these|those) ${figure}(?:${word}){1,3} ${holds}(?:${word}){0,2}? ${figure}(?:${word}){0,3}${makes} ${figure}((?:${word}){0,3})`,
  'giu'
)
/** "tickets cost £15 and 300 were sold, raising £4,500". */
const priced = new RegExp(
  `(?:cost|costs|at|priced at|sold for) ${figure}(?: each| apiece)?,? and ${figure}(?:${word}){0,2} (?:were|was) (?:sold|bought),? (?:raising|making|bringing in|for|taking|worth) (?:a total of )?${figure}`,
  'giu'
)
/** "the 40 pupils are taught in two classes of 20", "the £90,000 is shared by three charities, each getting £30,000". */
/** "36 rooms are spread over three floors, with 12 on each". */
const onEach = new RegExp(
  `${figure}(?: (?!and\\b|or\\b|of\\b)[\\p{L}'’-]+){0,4} ${split}(?: equally| evenly)?(?: (?:in|into|among|amongst|between|by|over|across|on))? ${figure}(?:${word}){1,3},? (?:with )?${figure} (?:in|on|at|for|to) each([^.;#]{0,24})`,
  'giu'
)
const divided = new RegExp(
  `${figure}(?: (?!and\\b|or\\b|of\\b)[\\p{L}'’-]+){0,4} ${split}(?: equally| evenly)?(?: (?:in|into|among|amongst|between|by|over|across|on))? ${figure}(?:${word}){1,3}?(?: of|,? with|,? each (?:of|with|getting|holding|receiving|taking|having)|,? (?:who|which) (?:each )?(?:get|gets|got|receive|received)) ${figure}([^.;#]{0,24})`,
  'giu'
)

/** A word without which nothing is told of groups. */
const gate =
  /\b(?:each|apiece|sold|bought|shar|fill|taught|split|divided|spread|housed|placed|seated|arranged|grouped|packed|put|laid|parcelled)/i

/** Find so many groups of so many that don't make the total told beside them: "two classes of 25" for 40 pupils. */
export function groupFaults(skeletons: readonly Skeleton[]): PassageFinding[] {
  const asked = skeletons.filter(({text, from}) => gate.test(text.slice(from)))
  return asked.flatMap((skeleton) => [
    ...[...matchesIn(skeleton, eachBehind), ...matchesIn(skeleton, eachBefore)].flatMap(
      ([words, groups, size, total, behind = '']) =>
        isRest(words, behind) ? [] : fault(skeleton, [groups, size, total], total)
    ),
    ...matchesIn(skeleton, eachMiddle).flatMap(([, groups, size, total]) =>
      fault(skeleton, [groups, size, total], total)
    ),
    ...matchesIn(skeleton, toEach).flatMap(([, total, groups, size]) => fault(skeleton, [groups, size, total], total)),
    ...matchesIn(skeleton, priced).flatMap(([, price, count, total]) => fault(skeleton, [count, price, total], total)),
    ...[...matchesIn(skeleton, divided), ...matchesIn(skeleton, onEach), ...matchesIn(skeleton, givingEach)].flatMap(
      ([words, total, groups, size, behind = '']) =>
        /\b(?:up to|or|about|at most|maximum|and|plus|to)\b/i.test(behind) || /\b(?:first|some|most)\b/i.test(words)
          ? []
          : fault(skeleton, [groups, size, total], total)
    )
  ])
}

/** "five buses with 50 seats each, 12 drivers and …": the third figure is of other things. */
function isRest(words: string, behind: string): boolean {
  return /(?:,| –| —) #\d+#[^#]*$/u.test(words) && !/\b(?:in all|in total|altogether)\b/i.test(behind)
}

function fault(
  skeleton: Skeleton,
  signs: ReadonlyArray<string | undefined>,
  wrong: string | undefined
): PassageFinding[] {
  const [groups, size, total] = figuresIn(skeleton, signs) ?? []
  if (!groups || !size || !total || groups.unit !== '' || !areAlike(size, total) || wrong === undefined) return []
  if (total.value <= size.value || size.value < 2 || groups.value < 2 || size.unit === '%') return []
  const made = times(rangeOf(skeleton, groups), rangeOf(skeleton, size))
  if (!areApart(made, rangeOf(skeleton, total)) || skeleton.hedgeOf(`#${wrong}#`) !== '') return []
  // "Fourteen boats came. They sold 12 at £15 each, or £210": another figure explains it.
  if (skeleton.figures.some((other) => other !== groups && Math.abs(other.value * size.value - total.value) < 1e-6))
    return []
  // What is far off is of other things.
  const right = groups.value * size.value
  if (right > 3 * total.value || total.value > 3 * right) return []
  return [
    wrongFigure(
      skeleton,
      total,
      [groups, size],
      `"${skeleton.printed(groups)}" times "${skeleton.printed(size)}"`,
      right
    )
  ]
}
